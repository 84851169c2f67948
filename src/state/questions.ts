import { query } from '#engine';

export const shopFactsQuery = query(
  'select * from shop_facts',
  {},
  {
    currency: 'text?',
    data_from: 'date?',
    data_until: 'date?',
    has_lines: 'boolean',
    has_products: 'boolean',
    has_categories: 'boolean',
    has_coupons: 'boolean',
    has_channels: 'boolean',
    has_regions: 'boolean',
    has_reviews: 'boolean',
    has_delivery: 'boolean',
    has_customers: 'boolean',
    other_currency_count: 'integer'
  }
);

export const shopTotalsQuery = query(
  'select * from shop_totals',
  {},
  {
    order_count: 'integer',
    valid_order_count: 'integer',
    customer_count: 'integer',
    charged: 'number',
    refunds: 'number',
    charged_net: 'number',
    net_revenue: 'number',
    first_order: 'text?',
    last_order: 'text?'
  }
);

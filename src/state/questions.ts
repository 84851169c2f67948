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
    has_amounts: 'boolean',
    has_refunds: 'boolean',
    sold_last_month: 'boolean',
    other_currency_count: 'integer',
    /** Of these, those of which no file says in which currency they are. */
    no_currency_count: 'integer'
  }
);

export const shopTotalsQuery = query(
  'select * from shop_totals',
  {},
  {
    order_count: 'integer',
    valid_order_count: 'integer',
    unpriced_order_count: 'integer',
    guest_order_count: 'integer',
    customer_count: 'integer?',
    charged: 'number?',
    refunds: 'number?',
    charged_net: 'number?',
    net_revenue: 'number?',
    refund_rate: 'number?',
    refunded_order_rate: 'number?',
    paid_order_count: 'integer',
    refund_told_count: 'integer',
    refunded_order_count: 'integer',
    fully_refunded_count: 'integer',
    cancelled_count: 'integer',
    unpaid_count: 'integer',
    misdated_count: 'integer',
    first_order: 'text?',
    last_order: 'text?'
  }
);

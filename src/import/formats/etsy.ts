import type { Cells, SalesFormat } from '../format.ts';
import { fullAddress } from './shared.ts';

const orderId = (cells: Cells): string => `ltrim(${cells.text('Order ID')}, '#')`;

/** Sold Orders: one row per order; a refund shows as an adjusted total. */
export const etsyOrders: SalesFormat = {
  id: 'etsy-orders',
  platform: 'etsy',
  entity: 'sales',
  all: ['Sale Date', 'Order ID', 'Buyer User ID', 'Order Total'],
  columns: {
    order_id: orderId,
    created_at: 'Sale Date',
    status: (cells) => cells.status('Status'),
    currency: 'Currency',
    total: 'Order Total',
    items_total: 'Order Value',
    discount: 'Discount Amount',
    shipping: (cells) => `${cells.money('Shipping')} - coalesce(${cells.money('Shipping Discount')}, 0)`,
    tax: 'Sales Tax',
    refund: (cells) => `coalesce(${cells.money('Order Total')} - ${cells.money('Adjusted Order Total')}, 0)`,
    coupon: 'Coupon Code',
    payment_method: 'Payment Method',
    country: 'Ship Country',
    region: 'Ship State',
    city: 'Ship City',
    shipped_at: 'Date Shipped',
    buyer_id: 'Buyer User ID',
    account: 'Buyer',
    buyer_name: 'Full Name',
    address: fullAddress({ streets: ['Street 1', 'Street 2'], postcode: 'Ship Zipcode' })
  },
  lacks: ['lines']
};

/** Sold Order Items: one row per product; order shipping and tax on the first row of an order only. */
export const etsyItems: SalesFormat = {
  id: 'etsy-items',
  platform: 'etsy',
  entity: 'sales',
  all: ['Sale Date', 'Item Name', 'Transaction ID', 'Order ID'],
  authority: 2,
  columns: {
    order_id: orderId,
    created_at: 'Sale Date',
    paid_at: 'Date Paid',
    currency: 'Currency',
    coupon: 'Coupon Code',
    country: 'Ship Country',
    region: 'Ship State',
    city: 'Ship City',
    shipped_at: 'Date Shipped',
    account: 'Buyer',
    buyer_name: 'Ship Name',
    address: fullAddress({ streets: ['Ship Address1', 'Ship Address2'], postcode: 'Ship Zipcode' }),
    sku: 'SKU',
    product_name: 'Item Name',
    quantity: 'Quantity',
    unit_price: 'Price',
    line_discount: 'Discount Amount',
    line_shipping: (cells) =>
      `${cells.money('Order Shipping')} - coalesce(${cells.money('Shipping Discount')}, 0)`,
    line_tax: 'Order Sales Tax'
  },
  lacks: ['refunds']
};

import type { Cells, SalesFormat } from '../format.ts';
import { fullAddress, takenOff } from './shared.ts';

const orderId = (cells: Cells): string => `ltrim(${cells.text('Order ID')}, '#')`;

/** An amount less another; either is called as in the US or as in the UK. */
const less = (cells: Cells, amount: readonly string[], off: readonly string[]): string => {
  const first = (names: readonly string[]): string => names.map((name) => cells.money(name)).join(', ');
  return `coalesce(${first(amount)}) - coalesce(${first(off)}, 0)`;
};

/**
 * Sold Orders: one row per order; a refund shows as an adjusted total. 0.00 is mostly no adjustment at all, so
 * that an order of which everything was given back looks as one of which nothing was.
 */
export const etsyOrders: SalesFormat = {
  id: 'etsy-orders',
  platform: 'etsy',
  entity: 'sales',
  all: ['Sale Date', 'Order ID', 'Buyer User ID', 'Order Total'],
  columns: {
    order_id: orderId,
    order_uid: orderId,
    created_at: 'Sale Date',
    status: (cells) => cells.status('Status'),
    currency: 'Currency',
    total: 'Order Total',
    items_total: 'Order Value',
    discount: 'Discount Amount',
    shipping: (cells) => less(cells, ['Shipping', 'Delivery'], ['Shipping Discount', 'Delivery Discount']),
    tax: 'Sales Tax',
    refund: (cells) =>
      takenOff(cells, 'Order Total', 'Adjusted Order Total', [
        'Adjusted Card Processing Fees',
        'Adjusted Net Order Amount'
      ]),
    coupon: 'Coupon Code',
    payment_method: 'Payment Method',
    country: ['Ship Country', 'Delivery Country'],
    region: ['Ship State', 'Delivery State'],
    city: ['Ship City', 'Delivery City'],
    shipped_at: ['Date Shipped', 'Date Posted'],
    buyer_id: 'Buyer User ID',
    account: 'Buyer',
    buyer_name: 'Full Name',
    address: fullAddress({
      streets: ['Street 1', 'Street 2'],
      postcode: ['Ship Zipcode', 'Delivery Zipcode']
    })
  },
  lacks: ['lines', 'full-refunds']
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
    order_uid: orderId,
    created_at: 'Sale Date',
    paid_at: 'Date Paid',
    currency: 'Currency',
    coupon: 'Coupon Code',
    country: ['Ship Country', 'Delivery Country'],
    region: ['Ship State', 'Delivery State'],
    city: ['Ship City', 'Delivery City'],
    shipped_at: ['Date Shipped', 'Date Posted'],
    account: 'Buyer',
    buyer_name: ['Ship Name', 'Delivery Name'],
    address: fullAddress(
      { streets: ['Ship Address1', 'Ship Address2'], postcode: 'Ship Zipcode' },
      { streets: ['Delivery Address1', 'Delivery Address2'], postcode: 'Delivery Zipcode' }
    ),
    sku: 'SKU',
    product_name: 'Item Name',
    quantity: 'Quantity',
    unit_price: 'Price',
    line_discount: 'Discount Amount',
    line_shipping: (cells) =>
      less(cells, ['Order Shipping', 'Order Delivery'], ['Shipping Discount', 'Delivery Discount']),
    line_tax: 'Order Sales Tax'
  },
  lacks: ['refunds']
};

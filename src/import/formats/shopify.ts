import type { SalesFormat } from '../format.ts';
import { fullAddress } from './shared.ts';

/** Shopify admin, Orders, Export: one row per line item, order facts on the first row of an order. */
export const shopifyOrders: SalesFormat = {
  id: 'shopify-orders',
  platform: 'shopify',
  entity: 'sales',
  all: ['Name', 'Email', 'Created at', 'Total', 'Lineitem name'],
  none: ['Amount Refunded', 'Lineitem variant'],
  columns: {
    order_id: 'Name',
    order_uid: 'Id',
    created_at: 'Created at',
    paid_at: 'Paid at',
    cancelled_at: 'Cancelled at',
    status: (cells) =>
      cells.has('Financial Status')
        ? cells.status('Financial Status', { pending: 'unpaid', expired: 'cancelled' })
        : "'paid'",
    currency: 'Currency',
    total: 'Total',
    items_total: 'Subtotal',
    discount: 'Discount Amount',
    shipping: 'Shipping',
    tax: 'Taxes',
    refund: 'Refunded Amount',
    coupon: 'Discount Code',
    payment_method: 'Payment Method',
    country: ['Shipping Country', 'Billing Country'],
    region: ['Shipping Province Name', 'Shipping Province', 'Billing Province Name', 'Billing Province'],
    city: ['Shipping City', 'Billing City'],
    shipped_at: 'Fulfilled at',
    promised_at: ['Promised delivery', 'Promised at', 'Estimated delivery'],
    delivered_at: ['Delivered at', 'Delivered'],
    carrier: ['Carrier', 'Shipping Carrier'],
    buyer_id: 'Customer ID',
    email: 'Email',
    phone: ['Phone', 'Billing Phone', 'Shipping Phone'],
    buyer_name: ['Billing Name', 'Shipping Name'],
    address: fullAddress(
      { streets: ['Billing Address1', 'Billing Address2'], postcode: 'Billing Zip' },
      { streets: ['Shipping Address1', 'Shipping Address2'], postcode: 'Shipping Zip' }
    ),
    accepts_marketing: 'Accepts Marketing',
    tags: 'Tags',
    note: 'Notes',
    sku: 'Lineitem sku',
    product_name: 'Lineitem name',
    quantity: (cells) => (cells.has('Lineitem quantity') ? cells.number('Lineitem quantity') : '1'),
    unit_price: 'Lineitem price',
    line_discount: 'Lineitem discount'
  }
};

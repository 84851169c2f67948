import type { SalesFormat } from '../format.ts';
import { fullAddress } from './shared.ts';

/** Squarespace, Orders, Export: one row per product, order facts on the first row of an order. */
export const squarespaceOrders: SalesFormat = {
  id: 'squarespace-orders',
  platform: 'squarespace',
  entity: 'sales',
  all: ['Order ID', 'Email', 'Created at', 'Total', 'Lineitem name', 'Amount Refunded'],
  columns: {
    order_id: 'Order ID',
    created_at: 'Created at',
    paid_at: 'Paid at',
    cancelled_at: 'Cancelled at',
    status: (cells) => cells.status('Financial Status'),
    currency: 'Currency',
    total: 'Total',
    items_total: 'Subtotal',
    discount: 'Discount Amount',
    shipping: 'Shipping',
    tax: 'Taxes',
    refund: 'Amount Refunded',
    coupon: 'Discount Code',
    payment_method: 'Payment Method',
    country: ['Shipping Country', 'Billing Country'],
    region: ['Shipping Province', 'Billing Province'],
    city: ['Shipping City', 'Billing City'],
    shipped_at: 'Fulfilled at',
    email: 'Email',
    phone: ['Billing Phone', 'Shipping Phone'],
    buyer_name: ['Billing Name', 'Shipping Name'],
    address: fullAddress(
      { streets: ['Billing Address1', 'Billing Address2'], postcode: 'Billing Zip' },
      { streets: ['Shipping Address1', 'Shipping Address2'], postcode: 'Shipping Zip' }
    ),
    sku: 'Lineitem sku',
    product_name: 'Lineitem name',
    quantity: 'Lineitem quantity',
    unit_price: 'Lineitem price'
  }
};

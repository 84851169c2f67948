import type { Cells, SalesFormat } from '../format.ts';
import { fullAddress, overOrder, sumOf } from './shared.ts';

const items = (cells: Cells): string =>
  overOrder(cells, 'Order number', `sum(${cells.money('Price')} * coalesce(${cells.number('Qty')}, 1))`);

/**
 * Wix Stores, Orders, Export: one row per product. The second address block repeats the names of the
 * first; it is where the bill goes. The file names a coupon and not what it took off: that is what the
 * products and the extras are more than the total.
 */
export const wixOrders: SalesFormat = {
  id: 'wix-orders',
  platform: 'wix',
  entity: 'sales',
  all: ['Order number', 'Date created', 'Contact email', 'Item', 'Qty', 'Payment status'],
  columns: {
    order_id: 'Order number',
    created_at: { day: 'Date created', time: 'Time' },
    status: (cells) => `case
        when ${cells.status('Fulfillment status')} = 'cancelled' then 'cancelled'
        else ${cells.status('Payment status', { 'not paid': 'unpaid' })}
      end`,
    currency: 'Currency',
    total: 'Total',
    discount: (cells) =>
      `case when ${cells.money('Total')} is not null
        then greatest(${items(cells)} + ${sumOf(cells, 'Shipping rate', 'Total tax', 'Additional fees')} - ${cells.money('Total')}, 0) end`,
    shipping: 'Shipping rate',
    tax: 'Total tax',
    refund: 'Refunded amount',
    coupon: 'Coupon code',
    payment_method: 'Payment method',
    country: ['Delivery country', 'Delivery country#2'],
    region: ['Delivery state name', 'Delivery state', 'Delivery state name#2', 'Delivery state#2'],
    city: ['Delivery city', 'Delivery city#2'],
    email: 'Contact email',
    phone: ['Billing phone', 'Recipient phone'],
    buyer_name: ['Billing name', 'Recipient name'],
    address: fullAddress(
      { streets: ['Delivery address'], postcode: 'Delivery zip/postal code' },
      { streets: ['Delivery address#2'], postcode: 'Delivery zip/postal code#2' }
    ),
    sku: 'SKU',
    product_name: 'Item',
    quantity: 'Qty',
    unit_price: 'Price'
  }
};

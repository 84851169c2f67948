import type { Cells, SalesFormat } from '../format.ts';
import { fullAddress } from './shared.ts';

/** Sum of amounts that a list of the dump was joined from, `5.00; 3.50`. */
const sumOf = (cells: Cells, name: string): string =>
  `list_sum(list_transform(string_split(${cells.text(name)}, '; '), lambda amount : try_cast(amount as decimal(18, 4))))`;

/** Shopify's Admin REST API, `orders.json` as dumped by scripts and backup apps: one row per line item. */
export const shopifyApiOrders: SalesFormat = {
  id: 'shopify-api-orders',
  platform: 'shopify',
  entity: 'sales',
  all: ['name', 'created_at', 'financial_status', 'total_price', 'line_items.title'],
  columns: {
    order_id: 'name',
    order_uid: 'id',
    created_at: 'created_at',
    paid_at: 'processed_at',
    cancelled_at: 'cancelled_at',
    status: (cells) => cells.status('financial_status', { pending: 'unpaid', expired: 'cancelled' }),
    currency: 'currency',
    total: 'total_price',
    items_total: 'subtotal_price',
    discount: 'total_discounts',
    shipping: (cells) => sumOf(cells, 'shipping_lines.price'),
    tax: 'total_tax',
    refund: (cells) => sumOf(cells, 'refunds.transactions.amount'),
    coupon: 'discount_codes.code',
    payment_method: 'payment_gateway_names',
    country: [
      'shipping_address.country_code',
      'billing_address.country_code',
      'customer.default_address.country_code'
    ],
    region: ['shipping_address.province', 'billing_address.province', 'customer.default_address.province'],
    city: ['shipping_address.city', 'billing_address.city', 'customer.default_address.city'],
    buyer_id: 'customer.id',
    email: ['email', 'customer.email'],
    phone: ['phone', 'customer.phone', 'shipping_address.phone'],
    address: fullAddress(
      { streets: ['billing_address.address1', 'billing_address.address2'], postcode: 'billing_address.zip' },
      {
        streets: ['shipping_address.address1', 'shipping_address.address2'],
        postcode: 'shipping_address.zip'
      }
    ),
    buyer_name: (cells) =>
      `nullif(trim(coalesce(${cells.text('customer.first_name')}, '') || ' ' || coalesce(${cells.text('customer.last_name')}, '')), '')`,
    tags: 'tags',
    note: (cells) => `case when ${cells.flag('test')} then 'test order' else ${cells.text('note')} end`,
    sku: 'line_items.sku',
    product_name: 'line_items.title',
    quantity: 'line_items.quantity',
    unit_price: 'line_items.price',
    line_discount: 'line_items.total_discount'
  }
};

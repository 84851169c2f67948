import type { OrderStatus } from '../entities.ts';
import type { SalesFormat } from '../format.ts';
import { sumOf } from './shared.ts';

const statuses: Readonly<Record<string, OrderStatus>> = {
  'awaiting fulfillment': 'paid',
  'awaiting shipment': 'paid',
  'awaiting pickup': 'paid',
  disputed: 'paid',
  'verification required': 'unpaid',
  'manual verification required': 'unpaid',
  incomplete: 'unpaid'
};

/** The value after `Product <label>:` of one product of the cell; values are not quoted, names may hold commas. */
const part = (label: string): string =>
  `nullif(trim(regexp_extract(part, 'Product ${label}:\\s*(.*?)\\s*(?:,\\s*Product [A-Z][A-Za-z ]*:|[|;]?\\s*$)', 1)), '')`;

/** BigCommerce, Orders, Export with the default template: one row per order, its products in one cell. */
export const bigcommerceOrders: SalesFormat = {
  id: 'bigcommerce-orders',
  platform: 'bigcommerce',
  entity: 'sales',
  all: ['Order ID', 'Order Date', 'Order Status', 'Order Total (inc tax)'],
  columns: {
    order_id: 'Order ID',
    created_at: { day: 'Order Date', time: 'Order Time' },
    status: (cells) => cells.status('Order Status', statuses),
    currency: 'Order Currency Code',
    total: 'Order Total (inc tax)',
    items_total: ['Subtotal (ex tax)', 'Subtotal (inc tax)'],
    // The file names the coupon; what it took off is what the parts are more than the total.
    discount: (cells) => `case when ${cells.text('Coupon Details')} is null then 0
        else greatest(${sumOf(cells, 'Subtotal (inc tax)', 'Shipping Cost (inc tax)', 'Handling Cost (inc tax)')} - ${cells.money('Order Total (inc tax)')}, 0) end`,
    shipping: ['Shipping Cost (ex tax)', 'Shipping Cost (inc tax)'],
    tax: 'Tax Total',
    refund: 'Refund Amount',
    coupon: (cells) =>
      `nullif(trim(regexp_extract(${cells.text('Coupon Details')}, 'Coupon Code:\\s*([^,|;]+)', 1)), '')`,
    payment_method: 'Payment Method',
    country: ['Shipping Country', 'Billing Country'],
    region: ['Shipping State', 'Billing State'],
    city: ['Shipping Suburb', 'Shipping City', 'Billing Suburb', 'Billing City'],
    shipped_at: 'Date Shipped',
    // Guests have customer 0: their e-mail tells who they are.
    buyer_id: (cells) => `nullif(${cells.text('Customer ID')}, '0')`,
    email: 'Customer Email',
    phone: 'Customer Phone',
    buyer_name: 'Customer Name'
  },
  cellLines: (cells) => `list_transform(
    list_filter(
      string_split(
        regexp_replace(${cells.text('Product Details')}, 'Product ID:', chr(31) || 'Product ID:', 'g'),
        chr(31)
      ),
      part -> part <> ''
    ),
    part -> {
      'product_name': ${part('Name')},
      'sku': ${part('SKU')},
      'quantity': try_cast(${part('Qty')} as double),
      'unit_price': try_cast(${part('Unit Price')} as decimal(18,4))
    })`
};

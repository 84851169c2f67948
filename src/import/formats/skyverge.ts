import type { Cells, ColumnMap, SalesFormat } from '../format.ts';
import type { ColumnOf } from '../entities.ts';
import { packedNumber, packedRecords, packedValue, sumOfPacked } from './packed.ts';
import { allOf, fullAddress } from './shared.ts';

const order: ColumnMap<ColumnOf<'sales'>> = {
  order_id: ['order_number', 'order_id'],
  order_uid: 'order_id',
  created_at: ['order_date', 'date'],
  status: (cells) => cells.status('status'),
  currency: 'order_currency',
  total: 'order_total',
  discount: 'discount_total',
  shipping: 'shipping_total',
  tax: 'tax_total',
  refund: (cells) => `coalesce(${cells.money('refunded_total')}, ${sumOfPacked(cells, 'refunds', 'amount')})`,
  coupon: (cells) => packedValue(cells.text('coupon_items'), 'code'),
  payment_method: 'payment_method',
  note: allOf('customer_note', 'order_notes'),
  country: ['shipping_country', 'billing_country'],
  region: ['shipping_state', 'billing_state'],
  city: ['shipping_city', 'billing_city'],
  // Guests have customer 0: their e-mail tells who they are.
  buyer_id: (cells) => `nullif(${cells.text('customer_id')}, '0')`,
  email: 'billing_email',
  phone: 'billing_phone',
  address: fullAddress({
    streets: ['billing_address_1', 'billing_address_2'],
    postcode: 'billing_postcode'
  }),
  buyer_name: (cells) =>
    `nullif(trim(concat_ws(' ', ${cells.text('billing_first_name')}, ${cells.text('billing_last_name')})), '')`
};

const shape = {
  platform: 'woocommerce',
  entity: 'sales',
  any: [['order_date', 'date']]
} as const;

const always = ['order_id', 'refunded_total', 'order_total', 'order_currency', 'billing_email'];

/** SkyVerge, Customer/Order/Coupon Export, default with one row per item: order facts on each. */
export const skyvergeItems: SalesFormat = {
  ...shape,
  id: 'woocommerce-skyverge-items',
  all: [...always, 'item_name', 'item_total'],
  columns: {
    ...order,
    sku: 'item_sku',
    product_name: 'item_name',
    quantity: 'item_quantity',
    line_total: 'item_total',
    line_discount: (cells) => `greatest(${cells.money('item_subtotal')} - ${cells.money('item_total')}, 0)`
  }
};

const line = (cells: Cells): string => `list_transform(${packedRecords(cells, 'line_items')}, lambda record: {
    'product_name': ${packedValue('record', 'name')},
    'sku': ${packedValue('record', 'sku')},
    'quantity': ${packedNumber('record', 'quantity', 'double')},
    'line_total': ${packedNumber('record', 'total')}
  })`;

/** The same with one row per order, its items packed into a cell: `name:Soap|sku:SOAP|quantity:2|total:20.00;…`. */
export const skyvergeOrders: SalesFormat = {
  ...shape,
  id: 'woocommerce-skyverge',
  all: [...always, 'line_items'],
  none: ['item_name'],
  columns: order,
  cellLines: line
};

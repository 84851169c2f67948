import type { Cells, SalesFormat } from '../format.ts';
import { fullAddress, overOrder } from './shared.ts';

const type = (cells: Cells): string => `lower(${cells.text('Line: Type')})`;

/** Only rows of items are lines; the others tell of shipping, discounts, transactions and refunds of their order. */
const ofItem = (cells: Cells, value: string): string =>
  `case when coalesce(${type(cells)}, 'line item') = 'line item' then ${value} end`;

const over = (cells: Cells, aggregate: string): string => overOrder(cells, 'Name', aggregate);

const isTransaction = (cells: Cells, ...kinds: readonly string[]): string =>
  `lower(${cells.text('Transaction: Kind')}) in (${kinds.map((kind) => `'${kind}'`).join(', ')})
    and coalesce(lower(${cells.text('Transaction: Status')}), 'success') = 'success'`;

/** What was paid back; where the file has no transactions, what its lines of refunds add up to. */
const refund = (cells: Cells): string =>
  cells.has('Transaction: Kind')
    ? over(
        cells,
        `sum(abs(${cells.money('Transaction: Amount')})) filter (where ${isTransaction(cells, 'refund')})`
      )
    : over(
        cells,
        `sum(abs(${cells.money('Line: Total')})) filter (where starts_with(${type(cells)}, 'refund'))`
      );

/** Matrixify (Excelify), Orders of Shopify: several kinds of rows for each order. */
export const matrixifyOrders: SalesFormat = {
  id: 'shopify-matrixify',
  platform: 'shopify',
  entity: 'sales',
  all: ['Name', 'Line: Type', 'Line: Title', 'Line: Quantity', 'Price: Total'],
  columns: {
    order_id: 'Name',
    order_uid: 'ID',
    created_at: ['Created At', 'Processed At'],
    paid_at: 'Processed At',
    cancelled_at: 'Cancelled At',
    status: (cells) =>
      over(
        cells,
        `any_value(${cells.status('Payment: Status', { pending: 'unpaid', expired: 'cancelled' })})`
      ),
    currency: 'Currency',
    channel: 'Source',
    total: 'Price: Total',
    discount: 'Price: Total Discount',
    shipping: (cells) =>
      `coalesce(${cells.money('Price: Total Shipping')}, ${over(cells, `sum(${cells.money('Line: Total')}) filter (where ${type(cells)} = 'shipping line')`)})`,
    tax: ['Tax: Total', 'Price: Total Tax'],
    refund,
    payment_method: (cells) =>
      over(
        cells,
        `any_value(${cells.text('Transaction: Gateway')}) filter (where ${isTransaction(cells, 'sale', 'capture', 'authorization')})`
      ),
    country: ['Shipping: Country Code', 'Shipping: Country', 'Billing: Country Code', 'Billing: Country'],
    region: ['Shipping: Province', 'Shipping: Province Code', 'Billing: Province'],
    city: ['Shipping: City', 'Billing: City'],
    shipped_at: 'Fulfillment: Processed At',
    buyer_id: 'Customer: ID',
    email: ['Customer: Email', 'Email'],
    phone: ['Customer: Phone', 'Phone', 'Billing: Phone'],
    buyer_name: ['Billing: Name', 'Shipping: Name'],
    address: fullAddress(
      { streets: ['Billing: Address 1', 'Billing: Address 2'], postcode: 'Billing: Zip' },
      { streets: ['Shipping: Address 1', 'Shipping: Address 2'], postcode: 'Shipping: Zip' }
    ),
    tags: 'Tags',
    note: 'Note',
    sku: (cells) => ofItem(cells, cells.text('Line: SKU')),
    product_name: (cells) =>
      ofItem(cells, `coalesce(${cells.text('Line: Name')}, ${cells.text('Line: Title')})`),
    quantity: (cells) => ofItem(cells, cells.number('Line: Quantity')),
    line_total: (cells) => ofItem(cells, cells.money('Line: Total'))
  }
};

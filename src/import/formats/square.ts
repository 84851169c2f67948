import type { Cells, ColumnMap, SalesFormat } from '../format.ts';
import type { ColumnOf } from '../entities.ts';
import { signedCurrency } from './shared.ts';

/** Money given back is a row of its own with the payment's transaction; older files do not name the event. */
const isRefund = (cells: Cells, amount: string): string =>
  cells.has('Event Type')
    ? `coalesce(lower(${cells.text('Event Type')}) = 'refund', false)`
    : `coalesce(${cells.money(amount)} < 0, false)`;

const facts: ColumnMap<ColumnOf<'sales'>> = {
  order_id: 'Transaction ID',
  created_at: { day: 'Date', time: 'Time' },
  status: () => "'completed'",
  buyer_id: 'Customer ID',
  buyer_name: 'Customer Name'
};

/** Square, Items Detail CSV: one row per product sold or given back. */
export const squareItems: SalesFormat = {
  id: 'square-items',
  platform: 'square',
  entity: 'sales',
  all: ['Date', 'Time', 'Item', 'Qty', 'Gross Sales', 'Net Sales', 'Transaction ID'],
  authority: 2,
  columns: {
    ...facts,
    currency: signedCurrency('Gross Sales'),
    sku: 'SKU',
    product_name: 'Item',
    category: 'Category',
    quantity: 'Qty',
    unit_price: (cells) => `${cells.money('Gross Sales')} / nullif(${cells.number('Qty')}, 0)`,
    line_total: 'Net Sales',
    line_discount: (cells) => `-${cells.money('Discounts')}`,
    line_tax: 'Tax',
    is_refund: (cells) => isRefund(cells, 'Gross Sales')
  }
};

/** Square, Transactions CSV: one row per payment; what was collected holds the tip. */
export const squareTransactions: SalesFormat = {
  id: 'square-transactions',
  platform: 'square',
  entity: 'sales',
  all: ['Date', 'Time', 'Gross Sales', 'Total Collected', 'Net Total', 'Transaction ID'],
  columns: {
    ...facts,
    currency: signedCurrency('Total Collected'),
    total: 'Total Collected',
    items_total: 'Gross Sales',
    discount: (cells) => `-${cells.money('Discounts')}`,
    tax: 'Tax',
    payment_method: (cells) => `case
        when ${cells.money('Card')} > 0 then coalesce(${cells.text('Card Brand')}, 'Card')
        when ${cells.money('Cash')} > 0 then 'Cash'
        when ${cells.money('Square Gift Card')} > 0 then 'Gift card'
        else ${cells.text('Other Tender Type')}
      end`,
    is_refund: (cells) => isRefund(cells, 'Total Collected')
  },
  lacks: ['lines']
};

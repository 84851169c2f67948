import type { Cells, SalesFormat } from '../format.ts';
import { overOrder } from './shared.ts';

const number = (cells: Cells): string =>
  cells.has('Order Number') ? cells.text('Order Number') : cells.text('Purchase ID');

const is = (cells: Cells, name: string): string => `coalesce(${cells.flag(name)}, false)`;

/** A dispute that the seller did not win took all of it back; the partial amount is 0 once all of it is. */
const givenBack = (cells: Cells): string => `case
    when ${is(cells, 'Fully Refunded?')} or (${is(cells, 'Disputed?')} and not ${is(cells, 'Dispute Won?')})
      then ${cells.money('Sale Price ($)')}
    else coalesce(${cells.money('Partial Refund ($)')}, 0) end`;

const taxWithin = (cells: Cells): string =>
  `case when ${is(cells, 'Tax Included in Price?')} then coalesce(${cells.money('Taxes ($)')}, 0) else 0 end`;

/** Gumroad, Sales, Export: one row per charge, in US dollars; products of one cart share an order number. */
export const gumroadSales: SalesFormat = {
  id: 'gumroad-sales',
  platform: 'gumroad',
  entity: 'sales',
  all: ['Purchase ID', 'Item Name', 'Purchase Email', 'Purchase Date', 'Sale Price ($)', 'Fully Refunded?'],
  columns: {
    order_id: number,
    order_uid: number,
    created_at: { day: 'Purchase Date', time: 'Purchase Time (UTC timezone)' },
    currency: () => "'USD'",
    refund: (cells) =>
      overOrder(
        cells,
        cells.has('Order Number') ? 'Order Number' : 'Purchase ID',
        `sum(${givenBack(cells)})`
      ),
    coupon: 'Discount Code',
    payment_method: 'Payment Type',
    country: 'Country',
    region: 'State',
    city: 'City',
    email: ['Purchase Email', 'Buyer Email'],
    buyer_name: 'Buyer Name',
    sku: 'Product ID',
    product_name: 'Item Name',
    quantity: 'Quantity',
    line_total: (cells) =>
      `${cells.money('Sale Price ($)')} - coalesce(${cells.money('Shipping ($)')}, 0) - ${taxWithin(cells)}`,
    line_shipping: 'Shipping ($)',
    line_tax: taxWithin
  },
  notes: (cells) => `coalesce(lower(${cells.text('Purchase ID')}) = 'totals', false)`
};

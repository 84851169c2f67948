import type { Cells, SalesFormat } from '../format.ts';

const type = (cells: Cells): string => `lower(${cells.text('Type')})`;

/** `Payment Refund`, `Payment Reversal`, `Chargeback`: money back to a buyer. */
const isRefund = (cells: Cells): string =>
  `coalesce(regexp_matches(${type(cells)}, 'refund|reversal|chargeback') and ${cells.money('Gross')} < 0, false)`;

/** `Express Checkout Payment` and its kin; a memo moves no money. */
const isSale = (cells: Cells): string =>
  `coalesce(regexp_matches(${type(cells)}, 'payment') and not regexp_matches(${type(cells)}, 'refund|reversal|hold|mass')
    and ${cells.money('Gross')} > 0 and coalesce(lower(${cells.text('Balance Impact')}), '') <> 'memo', false)`;

/** PayPal activity download: payments and refunds among withdrawals, conversions and holds. */
export const paypalActivity: SalesFormat = {
  id: 'paypal-activity',
  platform: 'paypal',
  entity: 'sales',
  all: ['Date', 'Time', 'Type', 'Status', 'Gross', 'From Email Address', 'Transaction ID'],
  columns: {
    // A refund names the payment it gives back.
    order_id: (cells) =>
      `case when ${isRefund(cells)} then coalesce(${cells.text('Reference Txn ID')}, ${cells.text('Transaction ID')}) else ${cells.text('Transaction ID')} end`,
    created_at: { day: 'Date', time: 'Time' },
    status: (cells) =>
      cells.status('Status', {
        cleared: 'completed',
        reversed: 'refunded',
        denied: 'cancelled',
        unclaimed: 'unpaid',
        'under review': 'unpaid'
      }),
    currency: 'Currency',
    total: 'Gross',
    shipping: ['Shipping and Handling Amount', 'Postage and Packaging Amount'],
    tax: ['Sales Tax', 'VAT'],
    country: 'Country',
    region: 'State/Province/Region/County/Territory/Prefecture/Republic',
    city: 'Town/City',
    email: (cells) =>
      `case when ${isRefund(cells)} then ${cells.text('To Email Address')} else ${cells.text('From Email Address')} end`,
    phone: 'Contact Phone Number',
    buyer_name: 'Name',
    is_refund: isRefund
  },
  setAside: [{ reason: 'no-sale', when: (cells) => `not (${isSale(cells)} or ${isRefund(cells)})` }],
  lacks: ['lines', 'order-numbers']
};

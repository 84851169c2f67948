import type { SalesFormat } from '../format.ts';
import { signedCurrency } from './shared.ts';

const base = ['Grand Total (Base)', 'Grand Total (Purchased)'];

/**
 * Magento 2 / Adobe Commerce, Sales, Orders, Export CSV: the columns of the order grid, one row per
 * order. Amounts are the shop's base currency, so that orders of several currencies add up.
 */
export const magentoOrders: SalesFormat = {
  id: 'magento-orders',
  platform: 'magento',
  entity: 'sales',
  all: ['ID', 'Purchase Date', 'Bill-to Name', 'Status'],
  any: [base],
  columns: {
    order_id: 'ID',
    created_at: 'Purchase Date',
    // Closed: a credit memo gave everything back.
    status: (cells) =>
      cells.status('Status', {
        closed: 'refunded',
        'suspected fraud': 'unpaid',
        'payment review': 'unpaid'
      }),
    currency: signedCurrency('Grand Total (Base)'),
    total: base,
    items_total: 'Subtotal',
    shipping: 'Shipping and Handling',
    refund: 'Total Refunded',
    payment_method: 'Payment Method',
    email: 'Customer Email',
    // Guests are called Guest in the one, and by their name in the other.
    buyer_name: ['Bill-to Name', 'Customer Name']
  },
  lacks: ['lines']
};

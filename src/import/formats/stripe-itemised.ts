import type { Cells, SalesFormat } from '../format.ts';

const category = (cells: Cells): string => `lower(${cells.text('reporting_category')})`;
const isOne = (cells: Cells, ...words: readonly string[]): string =>
  `coalesce(${category(cells)} in (${words.map((word) => `'${word}'`).join(', ')}), false)`;

const isCharge = (cells: Cells): string => isOne(cells, 'charge');

/** A charge that failed later took the money back as a refund does. */
const takesBack = (cells: Cells): string => isOne(cells, 'refund', 'dispute', 'charge_failure');
const putsBack = (cells: Cells): string => isOne(cells, 'refund_failure', 'dispute_reversal');

/** Without the payment's id a row stands for itself. */
const payment = (cells: Cells): string =>
  `coalesce(${cells.text('charge_id')}, case when ${isCharge(cells)} then ${cells.text('source_id')} end, ${cells.text('balance_transaction_id')})`;

/** A refund that failed, or a dispute that was won, gave nothing back: neither row of the two counts. */
const isUndone = (cells: Cells): string =>
  `((${takesBack(cells)} or ${putsBack(cells)}) and bool_or(${putsBack(cells)}) over (
    partition by ${payment(cells)}, abs(${cells.money('gross')})))`;

/** Stripe, Reports, itemised: balance change from activity, and payout reconciliation. */
export const stripeItemised: SalesFormat = {
  id: 'stripe-itemised',
  platform: 'stripe',
  entity: 'sales',
  authority: 2,
  all: ['balance_transaction_id', 'gross', 'net', 'currency', 'reporting_category'],
  any: [['created', 'created_utc']],
  columns: {
    order_id: payment,
    order_uid: payment,
    created_at: ['created', 'created_utc'],
    status: () => "'paid'",
    currency: (cells) => `upper(${cells.text('currency')})`,
    total: 'gross',
    payment_method: ['card_brand', 'payment_method_type'],
    country: ['shipping_address_country', 'card_address_country', 'card_country'],
    region: ['shipping_address_state', 'card_address_state'],
    city: ['shipping_address_city', 'card_address_city'],
    buyer_id: 'customer_id',
    email: ['customer_email', 'receipt_email'],
    buyer_name: ['customer_name', 'card_name'],
    is_refund: takesBack
  },
  setAside: [
    { reason: 'not-refunded', when: isUndone },
    { reason: 'no-sale', when: (cells) => `not (${isCharge(cells)} or ${takesBack(cells)})` }
  ],
  lacks: ['lines', 'order-numbers']
};

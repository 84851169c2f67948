import type { OrderStatus } from '../entities.ts';
import type { Format, SalesFormat } from '../format.ts';

const statuses: Readonly<Record<string, OrderStatus>> = {
  succeeded: 'paid',
  disputed: 'paid',
  processing: 'unpaid',
  uncaptured: 'unpaid',
  incomplete: 'unpaid',
  requires_payment_method: 'unpaid',
  requires_confirmation: 'unpaid',
  requires_action: 'unpaid',
  requires_capture: 'unpaid',
  blocked: 'cancelled'
};

/** Stripe, Payments, Export: one row per payment, in the currency the buyer paid in. */
export const stripePayments: SalesFormat = {
  id: 'stripe-payments',
  platform: 'stripe',
  entity: 'sales',
  all: ['id', 'Created (UTC)', 'Amount', 'Amount Refunded', 'Currency', 'Status'],
  columns: {
    order_id: 'id',
    order_uid: 'id',
    created_at: 'Created (UTC)',
    status: (cells) => cells.status('Status', statuses),
    currency: (cells) => `upper(${cells.text('Currency')})`,
    total: 'Amount',
    tax: 'Tax',
    // A dispute that was lost took the money back as a refund does.
    refund: (cells) => `greatest(coalesce(${cells.money('Amount Refunded')}, 0),
        case when lower(${cells.text('Dispute Status')}) = 'lost' then coalesce(${cells.money('Disputed Amount')}, 0) else 0 end)`,
    payment_method: ['Card Brand', 'Payment Source Type'],
    country: ['Card Address Country', 'Card Issue Country'],
    region: 'Card Address State',
    city: 'Card Address City',
    buyer_id: 'Customer ID',
    email: 'Customer Email',
    buyer_name: 'Card Name'
  },
  setAside: [{ reason: 'no-sale', when: (cells) => `lower(${cells.text('Mode')}) = 'test'` }],
  lacks: ['lines', 'order-numbers']
};

/** Stripe, Customers, Export. */
export const stripeCustomers: Format = {
  id: 'stripe-customers',
  platform: 'stripe',
  entity: 'customers',
  all: ['id', 'Email', 'Name', 'Created (UTC)', 'Delinquent'],
  columns: {
    buyer_id: 'id',
    email: 'Email',
    phone: 'Phone',
    buyer_name: 'Name',
    joined_at: 'Created (UTC)',
    country: ['Card Address Country', 'Address Country', 'Card Country']
  },
  lacks: ['orders']
};

/** Stripe, Balance, Export: charges, fees and payouts without a buyer; Payments tells of the sales. */
export const stripeBalance: Format = {
  id: 'stripe-balance',
  platform: 'stripe',
  entity: 'unused',
  all: ['id', 'Type', 'Created (UTC)', 'Amount', 'Fee', 'Net'],
  none: ['Status']
};

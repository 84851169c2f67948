import type { OrderStatus } from '../entities.ts';
import type { Cells, SalesFormat } from '../format.ts';
import {
  english,
  french,
  german,
  italian,
  type PaypalHeaders,
  paypalTypes,
  spanish
} from './paypal-headers.ts';
import { nameIn } from './shared.ts';

const statuses: Readonly<Record<string, OrderStatus>> = {
  cleared: 'completed',
  reversed: 'refunded',
  denied: 'cancelled',
  removed: 'cancelled',
  entfernt: 'cancelled',
  unclaimed: 'unpaid',
  'under review': 'unpaid',
  offen: 'unpaid'
};

/** Whether the type of a row holds one of these words. */
const says = (cells: Cells, { type }: PaypalHeaders, words: readonly string[]): string =>
  `regexp_matches(strip_accents(lower(${cells.text(type)})), '${words.join('|')}')`;

/** `Payment Refund`, `Payment Reversal`, `Chargeback`: money back to a buyer. */
const isRefund = (cells: Cells, headers: PaypalHeaders): string =>
  `coalesce(${says(cells, headers, paypalTypes.refund)} and not ${says(cells, headers, paypalTypes.neither)}
    and ${cells.money(headers.gross)} < 0, false)`;

/** `Express Checkout Payment` and its kin, from somebody; a memo moves no money. */
const isSale = (cells: Cells, headers: PaypalHeaders): string =>
  `coalesce(${says(cells, headers, paypalTypes.sale)} and not ${says(cells, headers, paypalTypes.refund)}
    and not ${says(cells, headers, paypalTypes.neither)} and ${cells.money(headers.gross)} > 0
    and coalesce(${cells.text(nameIn(cells, headers.from))}, ${cells.text(headers.name)}) is not null
    and coalesce(lower(${cells.text(nameIn(cells, headers.impact))}), '') <> 'memo', false)`;

/** PayPal activity download: payments and refunds among withdrawals, conversions and holds. */
const activity = (id: string, headers: PaypalHeaders): SalesFormat => ({
  id,
  platform: 'paypal',
  entity: 'sales',
  all: [headers.date, headers.time, headers.type, headers.status, headers.gross, headers.id],
  columns: {
    // A refund names the payment it gives back.
    order_id: (cells) =>
      `case when ${isRefund(cells, headers)} then coalesce(${cells.text(nameIn(cells, headers.reference))}, ${cells.text(headers.id)}) else ${cells.text(headers.id)} end`,
    order_uid: headers.id,
    created_at: { day: headers.date, time: headers.time },
    status: (cells) => cells.status(headers.status, statuses),
    currency: headers.currency,
    total: headers.gross,
    shipping: headers.shipping,
    tax: headers.tax,
    country: headers.country,
    region: headers.region,
    city: headers.city,
    email: (cells) =>
      `case when ${isRefund(cells, headers)} then ${cells.text(nameIn(cells, headers.to))} else ${cells.text(nameIn(cells, headers.from))} end`,
    phone: headers.phone,
    buyer_name: headers.name,
    is_refund: (cells) => isRefund(cells, headers)
  },
  setAside: [
    { reason: 'no-sale', when: (cells) => `not (${isSale(cells, headers)} or ${isRefund(cells, headers)})` }
  ],
  lacks: ['lines', 'order-numbers']
});

export const paypalActivities: readonly SalesFormat[] = [
  activity('paypal-activity', english),
  activity('paypal-activity-de', german),
  activity('paypal-activity-fr', french),
  activity('paypal-activity-es', spanish),
  activity('paypal-activity-it', italian)
];

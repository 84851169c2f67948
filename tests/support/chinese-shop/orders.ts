import type { Fen } from '../../../sample-data/money.ts';
import { itemAt, Random } from '../../../sample-data/random.ts';
import { dayNumber, type Moment, secondsPerDay, startOf } from '../../../sample-data/time.ts';
import type { Person } from './people.ts';

export interface Line {
  readonly id: string;
  readonly title: string;
  readonly sku: string;
  readonly price: Fen;
  readonly quantity: number;
  /** What was paid for it, and what of that went back. */
  readonly paid: Fen;
  readonly refund: Fen;
}

/** What became of a made order. `closed` was never paid; `refunded` was paid, and all of it went back. */
export type Fate = 'done' | 'sent' | 'unpaid' | 'closed' | 'refunded' | 'partly-refunded';

export interface Order {
  readonly id: string;
  readonly buyer: Person;
  readonly fate: Fate;
  readonly lines: readonly Line[];
  readonly shipping: Fen;
  /** The platform's voucher: taken from what the buyer pays. */
  readonly voucher: Fen;
  /** What the buyer paid, or would have paid. */
  readonly charged: Fen;
  readonly refund: Fen;
  readonly refundedAt?: Moment;
  readonly createdAt: Moment;
  readonly paidAt?: Moment;
  readonly shipBy?: Moment;
  readonly shippedAt?: Moment;
  readonly promisedAt?: Moment;
  readonly deliveredAt?: Moment;
  readonly confirmedAt?: Moment;
  /** Whether the platform shows the phone of whoever receives it. */
  readonly showsPhone: boolean;
}

const products = [
  { title: '明前龙井 50克', sku: 'LJ-50', price: 9800 },
  { title: '正山小种 100克', sku: 'XZ-100', price: 12_800 },
  { title: '白瓷盖碗', sku: 'GW-1', price: 6480 },
  { title: '品茗杯 一对', sku: 'PM-2', price: 3990 },
  { title: '茶巾', sku: 'CJ-1', price: 990 }
] as const;

const firstDay = dayNumber('2025-01-06');
const hour = 3600;

const fates: readonly (readonly [Fate, number])[] = [
  ['done', 70],
  ['sent', 4],
  ['unpaid', 2],
  ['closed', 6],
  ['refunded', 8],
  ['partly-refunded', 10]
];

function linesOf(random: Random, id: string, fate: Fate): readonly Line[] {
  const count = random.pick([1, 1, 1, 2, 3]);
  const first = random.between(0, products.length - 1);
  return Array.from({ length: count }, (_, index) => {
    const { title, sku, price } = itemAt(products, (first + index) % products.length);
    const quantity = random.pick([1, 1, 2]);
    const paid = price * quantity;
    const isBack = fate === 'refunded' || (fate === 'partly-refunded' && index === 0);
    const refund = fate === 'partly-refunded' ? Math.floor(paid / 2) : paid;
    return { id: `${id}${String(index)}`, title, sku, price, quantity, paid, refund: isBack ? refund : 0 };
  });
}

/** Sent now in time and now not; promised to arrive from July on, and only then early or late. */
function wayOf(random: Random, fate: Fate, paidAt: Moment): Partial<Order> {
  const shipBy = paidAt + 48 * hour;
  if (fate === 'refunded') return { shipBy };
  const shippedAt = paidAt + random.between(6, 70) * hour;
  const deliveredAt = shippedAt + random.between(30, 130) * hour;
  const isPromised = paidAt >= startOf(dayNumber('2025-07-01'));
  return {
    shipBy,
    shippedAt,
    ...(isPromised ? { promisedAt: paidAt + 5 * 24 * hour } : {}),
    ...(fate === 'sent' ? {} : { deliveredAt, confirmedAt: shippedAt + 10 * 24 * hour })
  };
}

function orderOf(seed: string, position: number, buyer: Person): Order {
  const random = new Random(`${seed}/order/${String(position)}`);
  const id = `25${String(1_000_000_000_000_000 + position * 7919)}`;
  const fate = random.weighted(fates);
  const lines = linesOf(random, id, fate);
  const shipping = random.pick([0, 0, 600, 1000]);
  const voucher = random.chance(0.15) ? 500 : 0;
  const goods = lines.reduce((sum, line) => sum + line.paid, 0);
  const charged = goods + shipping - voucher;
  const createdAt =
    startOf(firstDay) + Math.floor(position * 0.88 * secondsPerDay) + random.between(0, 70_000);
  const isPaid = fate !== 'unpaid' && fate !== 'closed';
  const paidAt = createdAt + random.between(5, 900);
  const refund = fate === 'refunded' ? charged : lines.reduce((sum, line) => sum + line.refund, 0);
  return {
    id,
    buyer,
    fate,
    lines,
    shipping,
    voucher,
    charged,
    refund,
    createdAt,
    ...(isPaid ? { paidAt, ...wayOf(random, fate, paidAt) } : {}),
    ...(refund > 0 && isPaid ? { refundedAt: paidAt + random.between(1, 12) * secondsPerDay } : {}),
    showsPhone: random.chance(0.7)
  };
}

/** Everybody buys once, and a few of them buy what is left. */
export function makeOrders(seed: string, buyers: readonly Person[], count: number): readonly Order[] {
  const random = new Random(`${seed}/orders`);
  return Array.from({ length: count }, (_, position) => {
    const again = Math.floor(buyers.length * random.next() ** 2);
    return orderOf(seed, position, itemAt(buyers, position < buyers.length ? position : again));
  });
}

import { hasLeakingPot } from './defect.ts';
import { type Fen, percentOf } from './money.ts';
import type { Line, OrderStatus } from './model.ts';
import type { Price } from './pricing.ts';
import type { Random } from './random.ts';
import type { DayNumber } from './time.ts';

const ordinary: readonly (readonly [OrderStatus, number])[] = [
  ['paid', 930],
  ['partly-refunded', 22],
  ['refunded', 11],
  ['cancelled', 21],
  ['unpaid', 16]
];
const leaking: readonly (readonly [OrderStatus, number])[] = [
  ['paid', 70],
  ['partly-refunded', 17],
  ['refunded', 13]
];

export const fateOf = (lines: readonly Line[], day: DayNumber, random: Random): OrderStatus =>
  random.weighted(hasLeakingPot(lines, day) ? leaking : ordinary);

/** A part comes back for one article of several, or as an apology for something broken. */
export function refundOf(status: OrderStatus, price: Price, lines: readonly Line[], random: Random): Fen {
  if (status === 'refunded') return price.total;
  if (status !== 'partly-refunded') return 0;
  const returned = random.pick(lines);
  if (lines.length === 1) return percentOf(price.total, random.between(10, 60));
  return Math.round(
    (returned.product.price * returned.quantity * (price.gross - price.discount)) / price.gross
  );
}

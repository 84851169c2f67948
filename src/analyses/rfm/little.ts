import { type Day, daysBetween } from '#lib';
import type { SegmentRow } from './queries.ts';

/** Days of orders before silence means anything. */
export const fewestDays = 90;
/** Orders a customer above one: whoever comes back adds one at least, so no more than this share has. */
const hardlyAny = 0.1;

/** Why segments by recency and frequency say little of a shop; undefined where they do say something. */
export type Little = { readonly kind: 'young'; readonly days: number } | { readonly kind: 'once' };

export function saysLittle(
  { data_from, data_until }: { readonly data_from: Day; readonly data_until: Day },
  rows: readonly Pick<SegmentRow, 'customer_count' | 'orders_per_customer'>[]
): Little | undefined {
  const days = daysBetween(data_from, data_until) + 1;
  if (days < fewestDays) return { kind: 'young', days };
  const people = rows.reduce((sum, row) => sum + row.customer_count, 0);
  const orders = rows.reduce((sum, row) => sum + row.customer_count * row.orders_per_customer, 0);
  return people > 0 && orders / people - 1 <= hardlyAny + 1e-9 ? { kind: 'once' } : undefined;
}

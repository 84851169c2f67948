import type { Method, Trial } from './queries.ts';

/** What the method that is used would have said on a day of the past, and what came. */
export interface Told {
  readonly seenUntil: string;
  readonly days: number;
  readonly expected: number;
  readonly came: number;
  /** How much too high it was, as a share of what came. */
  readonly off: number;
}

/** Trials of the method that is used, the latest first. */
export const toldBefore = (rows: readonly Trial[]): readonly Told[] =>
  rows.flatMap(({ is_chosen, seen_until, days, expected_revenue, revenue }) =>
    is_chosen &&
    seen_until !== null &&
    days !== null &&
    expected_revenue !== null &&
    revenue !== null &&
    revenue > 0
      ? [
          {
            seenUntil: seen_until,
            days,
            expected: expected_revenue,
            came: revenue,
            off: expected_revenue / revenue - 1
          }
        ]
      : []
  );

/** How far off a way to foretell was: its sums, typically, as a share; and per customer, in orders. */
export interface MethodError {
  readonly method: Method;
  readonly isUsed: boolean;
  readonly sums: number;
  readonly persons: number;
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Every way that was tried on as many days as the one that is used. */
export function methodErrors(rows: readonly Trial[]): readonly MethodError[] {
  const found = new Map<Method, MethodError>();
  for (const { method, is_chosen: isUsed } of rows) {
    const own = rows.flatMap((row) =>
      row.method === method && row.expected_orders !== null && row.orders !== null && row.rmse !== null
        ? [{ expected: row.expected_orders, came: row.orders, rmse: row.rmse }]
        : []
    );
    if (own.length === 0) continue;
    const logs = own.map(({ expected, came }) => Math.log((expected + 0.5) / (came + 0.5)) ** 2);
    found.set(method, {
      method,
      isUsed,
      sums: Math.exp(Math.sqrt(mean(logs))) - 1,
      persons: mean(own.map(({ rmse }) => rmse))
    });
  }
  return [...found.values()];
}

/** Less is called about right. */
const hardly = 0.005;

/** The latest trial, and whether it was too high, too low or about right. */
export function latestTold(
  rows: readonly Trial[]
): (Told & { readonly way: 'high' | 'low' | 'right' }) | undefined {
  const [latest] = toldBefore(rows);
  if (latest === undefined) return undefined;
  return { ...latest, way: Math.abs(latest.off) < hardly ? 'right' : latest.off > 0 ? 'high' : 'low' };
}

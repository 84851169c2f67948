import type { DurationCount } from './kaplan-meier.ts';

export interface LogRank {
  /** Events seen and expected in each group if there were no difference. */
  readonly groups: readonly { readonly observed: number; readonly expected: number }[];
  readonly chiSquare: number;
  readonly degreesOfFreedom: number;
}

/**
 * Whether two groups wait differently: the log-rank test (Mantel 1966; Peto and Peto 1972) with the
 * hypergeometric variance, as R's `survdiff(rho = 0)`.
 */
export function logRank(first: readonly DurationCount[], second: readonly DurationCount[]): LogRank {
  const days = [...new Set([...first, ...second].map((count) => count.days))].toSorted(
    (one, other) => one - other
  );
  const byDay = [first, second].map((group) => new Map(group.map((count) => [count.days, count])));
  const atRisk = [first, second].map((group) =>
    group.reduce((sum, { event_count, censored_count }) => sum + event_count + censored_count, 0)
  );
  const observed = [0, 0];
  const expected = [0, 0];
  let variance = 0;
  for (const day of days) {
    const counts = byDay.map((group) => group.get(day));
    const events = counts.reduce((sum, count) => sum + (count?.event_count ?? 0), 0);
    const [one = 0, other = 0] = atRisk;
    const all = one + other;
    for (const [index, count] of counts.entries()) {
      observed[index] = (observed[index] ?? 0) + (count?.event_count ?? 0);
      expected[index] = (expected[index] ?? 0) + (events * (atRisk[index] ?? 0)) / all;
      atRisk[index] = (atRisk[index] ?? 0) - (count?.event_count ?? 0) - (count?.censored_count ?? 0);
    }
    if (all > 1) variance += (events * one * other * (all - events)) / (all * all * (all - 1));
  }
  const difference = (observed[0] ?? 0) - (expected[0] ?? 0);
  return {
    groups: observed.map((value, index) => ({ observed: value, expected: expected[index] ?? 0 })),
    chiSquare: variance > 0 ? difference ** 2 / variance : 0,
    degreesOfFreedom: 1
  };
}

import { addDays, type Day, daysBetween } from '#lib';
import type { grains, RevenueStep } from './queries.ts';

/** Share of later orders in the revenue of each whole step, and the mean of a few steps at either end. */
export function returningShares(rows: readonly RevenueStep[]): readonly { readonly share: number | null }[] {
  const whole = rows.filter(({ is_complete }) => is_complete);
  const part = Math.max(1, Math.round(whole.length / 4));
  return [whole.slice(0, part), whole.slice(-part)].map((steps) => {
    const returning = steps.reduce((sum, step) => sum + (step.returning_revenue ?? 0), 0);
    const known = steps.reduce(
      (sum, step) => sum + (step.returning_revenue ?? 0) + (step.new_revenue ?? 0),
      0
    );
    return { share: known > 0 ? returning / known : null };
  });
}

/** Steps that give a readable number of bars. */
export function defaultGrain({
  from_on,
  until_on
}: {
  readonly from_on: Day;
  readonly until_on: Day;
}): (typeof grains)[number] {
  const days = daysBetween(from_on, until_on);
  if (days <= 45) return 'day';
  return days <= 200 ? 'week' : 'month';
}

/** The days of brushed steps: to the day before the step after them, or open at the end. */
export const wholeSteps = (
  first: Day,
  next: Day | undefined
): { readonly from: Day; readonly until: Day | undefined } => ({
  from: first,
  until: next === undefined ? undefined : addDays(next, -1)
});

/** The latest days that have as many days of data before them, a year at most; undefined for a shop of a day. */
export function comparablePart({
  data_from,
  data_until
}: {
  readonly data_from: Day;
  readonly data_until: Day;
}): { readonly days: number; readonly from: Day; readonly until: Day } | undefined {
  const days = Math.min(365, Math.floor((daysBetween(data_from, data_until) + 1) / 2));
  return days < 1 ? undefined : { days, from: addDays(data_until, 1 - days), until: data_until };
}

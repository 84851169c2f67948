import type { Format } from '#i18n';
import { addDays, type Day, daysBetween } from '#lib';
import { type Mean, meanDifference } from '#statistics';
import type { grains, RevenueStep } from './queries.ts';

export interface ShareTrend {
  /** Share of later orders in the revenue of all whole steps, and of the quarter of them at either end. */
  readonly whole: number;
  readonly first: number;
  readonly last: number;
  /** Undefined where the ends differ no more than steps do among themselves, or by too little to tell. */
  readonly direction: 'up' | 'down' | undefined;
}

/** Fewer steps do not show how much they differ by chance. */
const fewestSteps = 3;
const leastMove = 0.03;

const returningIn = (steps: readonly RevenueStep[]): number =>
  steps.reduce((sum, step) => sum + (step.returning_revenue ?? 0), 0);
const knownIn = (steps: readonly RevenueStep[]): number =>
  returningIn(steps) + steps.reduce((sum, step) => sum + (step.new_revenue ?? 0), 0);
const shareIn = (steps: readonly RevenueStep[]): number => returningIn(steps) / knownIn(steps);

function meanOfShares(steps: readonly RevenueStep[]): Mean {
  const shares = steps.map((step) => shareIn([step]));
  const n = shares.length;
  const mean = shares.reduce((sum, share) => sum + share, 0) / n;
  const variance = shares.reduce((sum, share) => sum + (share - mean) ** 2, 0) / (n - 1);
  return { mean, variance, n };
}

/** Days of data before the first steps: without, who bought before is not known, and the share rises by itself. */
const knownDays = 180;

/**
 * How the share of later orders moves; undefined where no step is whole, or none has a known buyer. No
 * direction is told where the first steps lie too close to the start of the data for anybody to have returned.
 */
export function shareTrend(rows: readonly RevenueStep[], dataFrom: Day): ShareTrend | undefined {
  const steps = rows.filter((row) => row.is_complete && knownIn([row]) > 0);
  if (steps.length === 0) return undefined;
  const part = Math.max(1, Math.round(steps.length / 4));
  const [early, late] = [steps.slice(0, part), steps.slice(-part)];
  const [whole, first, last] = [steps, early, late].map(shareIn) as [number, number, number];
  const [firstStep] = steps;
  const isUnknown = firstStep === undefined || daysBetween(dataFrom, firstStep.starts_on) < knownDays;
  if (part < fewestSteps || isUnknown || Math.abs(last - first) < leastMove) {
    return { whole, first, last, direction: undefined };
  }
  // Of few values the normal interval is too narrow: 99 % of it is about 95 % of theirs.
  const { low, high } = meanDifference(meanOfShares(late), meanOfShares(early), 0.99);
  const isUp = low > 0 && last > first;
  const isDown = high < 0 && last < first;
  return { whole, first, last, direction: isUp ? 'up' : isDown ? 'down' : undefined };
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

/** Rows under the names that their values have in the reader's language. */
export const inWords = <Row extends { readonly value: string | null }>(
  rows: readonly Row[],
  dimension: string,
  { place }: Pick<Format, 'place'>
): readonly Row[] =>
  rows.map((row) => (row.value === null ? row : { ...row, value: place(dimension, row.value) }));

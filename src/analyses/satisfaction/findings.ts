import { type Interval, meanDifference, newcombe, type Share, wilson } from '#statistics';
import type { DelayBand, Delivery, RatingPeriod, Repeat } from './queries.ts';

/** Below this many the headline warns instead of telling, and no group stands out: intervals are rough there. */
export const fewest = 10;
/** Where the interval of a mean may be trusted. */
const enoughForMeans = 30;
/** Below this many people on one side a comparison is shown, but not put into a sentence. */
const enoughPeople = 20;

export interface LateEffect {
  readonly late: number;
  readonly onTime: number;
  /** Of late minus on time. */
  readonly interval: Interval;
  readonly isClear: boolean;
}

/** How much lower late parcels are rated; nothing where too few were rated on either side. */
export function lateEffect(delivery: Delivery): LateEffect | undefined {
  const late = {
    mean: delivery.mean_rating_late,
    variance: delivery.rating_variance_late,
    n: delivery.rated_late_count
  };
  const onTime = {
    mean: delivery.mean_rating_on_time,
    variance: delivery.rating_variance_on_time,
    n: delivery.rated_on_time_count
  };
  if (late.mean === null || late.variance === null || late.n < enoughForMeans) return undefined;
  if (onTime.mean === null || onTime.variance === null || onTime.n < enoughForMeans) return undefined;
  const interval = meanDifference(
    { mean: late.mean, variance: late.variance, n: late.n },
    { mean: onTime.mean, variance: onTime.variance, n: onTime.n }
  );
  return {
    late: late.mean,
    onTime: onTime.mean,
    interval,
    isClear: interval.low > 0 || interval.high < 0
  };
}

export interface LateShares {
  readonly late: number;
  readonly onTime: number;
  readonly verdict: 'lower' | 'higher' | 'unclear';
}

/** Happy customers after late parcels and after those on time; nothing where one side has no rating. */
export function lateShares(bands: readonly DelayBand[]): LateShares | undefined {
  const sum = (isLate: boolean): Share =>
    bands
      .filter(({ band }) => band.startsWith('late') === isLate)
      .reduce(
        ({ successes, n }, band) => ({ successes: successes + band.happy_count, n: n + band.rating_count }),
        { successes: 0, n: 0 }
      );
  const [late, onTime] = [sum(true), sum(false)];
  if (late.n === 0 || onTime.n === 0) return undefined;
  const { low, high } = newcombe(late, onTime);
  return {
    late: late.successes / late.n,
    onTime: onTime.successes / onTime.n,
    verdict: high < 0 ? 'lower' : low > 0 ? 'higher' : 'unclear'
  };
}

export interface Shift {
  readonly before: RatingPeriod;
  readonly now: RatingPeriod;
  readonly isYearEarlier: boolean;
  readonly direction: 'up' | 'down' | 'steady';
}

/** The last period that is over against the same one a year earlier, or else against the first. */
export function shiftOf(periods: readonly RatingPeriod[], grain: 'month' | 'quarter'): Shift | undefined {
  const index = periods.findLastIndex(({ is_complete, rating_count }) => is_complete && rating_count > 0);
  const now = periods[index];
  const yearEarlier = periods[index - (grain === 'month' ? 12 : 4)];
  const isUsable = (row: RatingPeriod | undefined): row is RatingPeriod =>
    row !== undefined && row.is_complete && row.rating_count > 0;
  const first = periods.find(isUsable);
  const before = isUsable(yearEarlier) ? yearEarlier : first;
  if (now === undefined || before === undefined || before === now) return undefined;
  const { low, high } = newcombe(happyOf(now), happyOf(before));
  return {
    before,
    now,
    isYearEarlier: before === yearEarlier,
    direction: low > 0 ? 'up' : high < 0 ? 'down' : 'steady'
  };
}

const happyOf = ({ happy_count, rating_count }: RatingPeriod): Share => ({
  successes: happy_count,
  n: rating_count
});

export type Standing = 'above' | 'below' | 'alike';

/**
 * Which shares differ from the whole even though so many are looked at: intervals at 95 % for all of
 * them together (Bonferroni).
 */
export function standings(shares: readonly Share[], overall: number): readonly Standing[] {
  const confidence = 1 - 0.05 / Math.max(1, shares.length);
  return shares.map(({ successes, n }) => {
    if (n < fewest) return 'alike';
    const { low, high } = wilson(successes, n, confidence);
    if (low > overall) return 'above';
    return high < overall ? 'below' : 'alike';
  });
}

export interface Contrast {
  readonly outcome: Repeat;
  readonly reference: Repeat;
  /** Of the outcome's share minus that of the reference. */
  readonly difference: number;
  readonly interval: Interval;
  readonly verdict: 'lower' | 'higher' | 'unclear' | 'too-few';
}

const comparedOutcomes = [
  ['late', 'on_time'],
  ['low', 'high'],
  ['middle', 'high'],
  ['refunded', 'not_refunded']
] as const;

/** Each outcome beside the one it is measured by. */
export function contrastsOf(repeats: readonly Repeat[]): readonly Contrast[] {
  return comparedOutcomes.flatMap(([outcomeName, referenceName]) => {
    const outcome = repeats.find((row) => row.outcome === outcomeName);
    const reference = repeats.find((row) => row.outcome === referenceName);
    if (outcome === undefined || reference === undefined) return [];
    const interval = newcombe(returnsOf(outcome), returnsOf(reference));
    const difference = outcome.repeat_rate - reference.repeat_rate;
    return [{ outcome, reference, difference, interval, verdict: verdictOf(outcome, reference, interval) }];
  });
}

const returnsOf = ({ repeat_count, customer_count }: Repeat): Share => ({
  successes: repeat_count,
  n: customer_count
});

function verdictOf(outcome: Repeat, reference: Repeat, { low, high }: Interval): Contrast['verdict'] {
  if (Math.min(outcome.customer_count, reference.customer_count) < enoughPeople) return 'too-few';
  if (high < 0) return 'lower';
  return low > 0 ? 'higher' : 'unclear';
}

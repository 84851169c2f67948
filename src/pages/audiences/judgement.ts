import { type Day, daysBetween } from '#lib';
import { type Interval, meanDifference, newcombe } from '#statistics';
import type { ResultSide } from './queries.ts';

/** Below this many people a mean of money says nothing. */
const fewest = 30;
/** Fewer days show who was about to buy anyway. */
const fewestDays = 7;

export interface Side {
  readonly people: number;
  readonly buyers: number;
  readonly rate: number;
  readonly revenue: number;
}

export type Verdict = 'more' | 'fewer' | 'open';

/** What sales since the start say. */
export type Judgement =
  | { readonly kind: 'not-started' }
  /** The files end before, or so soon after the start. */
  | { readonly kind: 'too-early'; readonly days: number }
  | { readonly kind: 'nobody' }
  | { readonly kind: 'no-holdout'; readonly days: number; readonly reached: Side }
  | { readonly kind: 'too-few'; readonly days: number; readonly reached: Side; readonly heldOut: Side }
  | {
      readonly kind: 'measured';
      readonly days: number;
      readonly reached: Side;
      readonly heldOut: Side;
      readonly rate: Interval;
      readonly revenue: Interval;
      readonly verdict: Verdict;
      readonly revenueVerdict: Verdict;
    };

const sideOf = ({ person_count, buyer_count, revenue_mean }: ResultSide): Side => ({
  people: person_count,
  buyers: buyer_count,
  rate: buyer_count / person_count,
  revenue: revenue_mean
});

const verdictOf = ({ low, high }: Interval): Verdict => (low > 0 ? 'more' : high < 0 ? 'fewer' : 'open');

export function judge(rows: readonly ResultSide[], startedOn: Day | null, knownUntil: Day): Judgement {
  if (startedOn === null) return { kind: 'not-started' };
  const days = daysBetween(startedOn, knownUntil) + 1;
  if (days < fewestDays) return { kind: 'too-early', days: Math.max(0, days) };
  const reached = rows.find(({ is_held_out }) => !is_held_out);
  const heldOut = rows.find(({ is_held_out }) => is_held_out);
  if (reached === undefined) return { kind: 'nobody' };
  if (heldOut === undefined) return { kind: 'no-holdout', days, reached: sideOf(reached) };
  const sides = { days, reached: sideOf(reached), heldOut: sideOf(heldOut) };
  if (Math.min(sides.reached.people, sides.heldOut.people) < fewest) return { kind: 'too-few', ...sides };
  const rate = newcombe(shareOf(reached), shareOf(heldOut));
  const revenue = meanDifference(meanOf(reached), meanOf(heldOut));
  return {
    kind: 'measured',
    ...sides,
    rate,
    revenue,
    verdict: verdictOf(rate),
    revenueVerdict: verdictOf(revenue)
  };
}

const shareOf = ({ buyer_count, person_count }: ResultSide) => ({ successes: buyer_count, n: person_count });

const meanOf = ({ revenue_mean, revenue_variance, person_count }: ResultSide) => ({
  mean: revenue_mean,
  variance: revenue_variance,
  n: person_count
});

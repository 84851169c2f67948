import type { Interval } from './interval.ts';
import { criticalValue } from './normal-quantile.ts';

/** How many waits ended (event) and how many were cut off by the end of the data, after so many days. */
export interface DurationCount {
  readonly days: number;
  readonly event_count: number;
  readonly censored_count: number;
}

export interface SurvivalStep {
  readonly days: number;
  /** Waits that lasted at least this long. */
  readonly at_risk: number;
  readonly event_count: number;
  readonly censored_count: number;
  /** Estimated share still waiting after this day. */
  readonly survival: number;
  /** Greenwood's standard error of `survival`. */
  readonly standard_error: number;
  /** Bounds of `survival`; absent once nobody waits any more. */
  readonly interval: Interval | undefined;
}

/** Greenwood's variance on the log(-log) scale, so that the bounds stay between 0 and 1. */
function survivalInterval(survival: number, hazardVariance: number, critical: number): Interval | undefined {
  if (survival === 1) return { low: 1, high: 1 };
  if (survival === 0) return undefined;
  const reach = (critical * Math.sqrt(hazardVariance)) / Math.log(survival);
  return { low: survival ** Math.exp(-reach), high: survival ** Math.exp(reach) };
}

/**
 * Product-limit estimate (Kaplan and Meier 1958) with Greenwood's standard error and the log-log
 * interval of Kalbfleisch and Prentice, one step per distinct number of days. Events come before
 * cut-offs of the same day.
 */
export function kaplanMeier(counts: readonly DurationCount[], confidence = 0.95): readonly SurvivalStep[] {
  const critical = criticalValue(confidence);
  let at_risk = counts.reduce((sum, count) => sum + count.event_count + count.censored_count, 0);
  let survival = 1;
  let hazardVariance = 0;
  return counts
    .toSorted((one, other) => one.days - other.days)
    .map(({ days, event_count, censored_count }) => {
      const staying = at_risk - event_count;
      if (event_count > 0) {
        survival *= staying / at_risk;
        hazardVariance += event_count / (at_risk * staying);
      }
      const step: SurvivalStep = {
        days,
        at_risk,
        event_count,
        censored_count,
        survival,
        standard_error: survival === 0 ? 0 : survival * Math.sqrt(hazardVariance),
        interval: survivalInterval(survival, hazardVariance, critical)
      };
      at_risk = staying - censored_count;
      return step;
    });
}

/** The estimated share still waiting after `days`; 1 before the first step. */
export function survivalAt(curve: readonly SurvivalStep[], days: number): number {
  return curve.findLast((step) => step.days <= days)?.survival ?? 1;
}

const tolerance = 1e-9;

function firstDayBelow(
  curve: readonly SurvivalStep[],
  level: number,
  read: (step: SurvivalStep) => number | undefined
): number | undefined {
  const reached = curve.findIndex((step) => (read(step) ?? Infinity) <= level + tolerance);
  const step = curve[reached];
  if (step === undefined) return undefined;
  if ((read(step) ?? 0) < level - tolerance) return step.days;
  // A curve that rests exactly on the level crosses it in the middle of the rest.
  const next = curve.slice(reached + 1).find((later) => later.event_count > 0);
  return next === undefined ? step.days : (step.days + next.days) / 2;
}

export interface SurvivalQuantile {
  readonly days: number;
  /** Where the bounds of the curve reach the same share; an end that they never reach is absent. */
  readonly low: number | undefined;
  readonly high: number | undefined;
}

/** After how many days the wait is over for `share` of all; absent where the curve never gets there. */
export function survivalQuantile(
  curve: readonly SurvivalStep[],
  share: number
): SurvivalQuantile | undefined {
  const level = 1 - share;
  const days = firstDayBelow(curve, level, (step) => step.survival);
  if (days === undefined) return undefined;
  return {
    days,
    low: firstDayBelow(curve, level, (step) => step.interval?.low),
    high: firstDayBelow(curve, level, (step) => step.interval?.high)
  };
}

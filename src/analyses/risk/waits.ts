import {
  type DurationCount,
  kaplanMeier,
  type SurvivalQuantile,
  survivalQuantile,
  type SurvivalStep
} from '#statistics';

/** Below so many returns, or waits still watched, a day of the curve says little. */
export const fewestReturns = 20;
/** Of less than these days nobody can tell how long people wait: only the quick ones have come back. */
export const fewestDays = 90;
const fewestWatched = 10;
const longestDays = 365;

/** How long people wait for their next order, as far as the data tell. */
export interface WaitCurve {
  readonly steps: readonly SurvivalStep[];
  readonly waitCount: number;
  readonly returnCount: number;
  readonly cutOffCount: number;
  /** The last day that enough waits were watched for. */
  readonly lastDay: number;
  readonly half: SurvivalQuantile | undefined;
  readonly mostOfThem: SurvivalQuantile | undefined;
}

export function waitCurve(counts: readonly DurationCount[]): WaitCurve {
  const steps = kaplanMeier(counts);
  const watched = steps.findLast(({ at_risk }) => at_risk >= fewestWatched)?.days ?? 0;
  const waitCount = steps[0]?.at_risk ?? 0;
  const returnCount = counts.reduce((sum, { event_count }) => sum + event_count, 0);
  return {
    steps,
    waitCount,
    returnCount,
    cutOffCount: waitCount - returnCount,
    lastDay: Math.min(watched, longestDays),
    half: survivalQuantile(steps, 0.5),
    mostOfThem: survivalQuantile(steps, 0.8)
  };
}

/** One row per day of the curve, as scripts are answered. */
export const survivalRows = (counts: readonly Readonly<Record<string, unknown>>[]) =>
  kaplanMeier(
    counts.map((row) => ({
      days: Number(row['days']),
      event_count: Number(row['event_count']),
      censored_count: Number(row['censored_count'])
    }))
  ).map(({ interval, ...step }) => ({
    ...step,
    low: interval?.low ?? null,
    high: interval?.high ?? null
  }));

export const survivalColumns = [
  'days',
  'at_risk',
  'event_count',
  'censored_count',
  'survival',
  'standard_error',
  'low',
  'high'
] as const;

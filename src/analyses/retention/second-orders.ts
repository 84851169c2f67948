import {
  type DurationCount,
  kaplanMeier,
  type SurvivalStep,
  survivalAt,
  survivalQuantile
} from '#statistics';
import type { OrderGap } from './queries.ts';

/** Below so many second orders, or people still watched, a day of the curve says little. */
export const fewestEvents = 20;
const fewestWatched = 10;
const longestDays = 365;
/** Watched for fewer days, those who come late are not known yet, and the early ones look like all. */
export const fewestDays = 90;

/** How long people wait for their next order, as far as the data tells. */
export interface ReturnCurve {
  readonly steps: readonly SurvivalStep[];
  readonly waitCount: number;
  readonly eventCount: number;
  /** The last day that enough people were watched for; a year at most. */
  readonly lastDay: number;
  /** The share that has ordered again by the last day. */
  readonly returned: number;
}

/** The days in which most of those come back who come back at all. */
export interface ReturnWindow {
  /** A quarter has come, half have come, three quarters have come, four fifths have come. */
  readonly opens: number;
  readonly middle: number;
  readonly closes: number;
  readonly late: number;
}

export function returnCurve(gaps: readonly OrderGap[]): ReturnCurve {
  const steps = kaplanMeier(gaps satisfies readonly DurationCount[]);
  const watched = steps.findLast((step) => step.at_risk >= fewestWatched)?.days ?? 0;
  const lastDay = Math.min(watched, longestDays);
  return {
    steps,
    waitCount: steps[0]?.at_risk ?? 0,
    eventCount: gaps.reduce((sum, gap) => sum + gap.event_count, 0),
    lastDay,
    returned: 1 - survivalAt(steps, lastDay)
  };
}

export const returnedBy = (curve: ReturnCurve, days: number): number => 1 - survivalAt(curve.steps, days);

/** The day by which that share of everybody, returning or not, has ordered again. */
export const dayOf = (curve: ReturnCurve, share: number) => survivalQuantile(curve.steps, share);

/** Undefined where too few came back to tell, or nobody was watched for long. */
export function returnWindow(curve: ReturnCurve): ReturnWindow | undefined {
  if (curve.eventCount < fewestEvents || curve.returned <= 0 || curve.lastDay < fewestDays) return undefined;
  const dayBy = (share: number): number =>
    curve.steps.find((step) => 1 - step.survival >= share * curve.returned - 1e-12)?.days ?? curve.lastDay;
  return { opens: dayBy(0.25), middle: dayBy(0.5), closes: dayBy(0.75), late: dayBy(0.8) };
}

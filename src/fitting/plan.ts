import type { PredictionSettings } from '#models';
import {
  type Calibrated,
  calibrationOf,
  type ForecastMethod,
  horizons,
  type MethodScore,
  rankMethods
} from '#statistics';
import type { Candidate, ShopFit } from './shop-fit.ts';

export const verdicts = ['tried', 'too_short', 'too_few'] as const;
/** Whether a forecast could be tried on the past; `too_few`: what came then was too little to judge by. */
export type Verdict = (typeof verdicts)[number];

/** By what a shop's forecasts are made, and over how long: as asked, or as long as could be tried. */
export interface Plan {
  readonly verdict: Verdict;
  readonly method: ForecastMethod | undefined;
  readonly ranking: readonly MethodScore[];
  /** Undefined where nothing could be tried. */
  readonly orders: { readonly days: number; readonly by: Calibrated } | undefined;
  readonly value: { readonly months: number; readonly by: Calibrated } | undefined;
}

/** Days of a month, on average. */
export const daysPerMonth = 365.25 / 12;
/** Calendar months of the days that are tried. */
const monthsOf = (days: number): number => Math.round(days / daysPerMonth);
/** Fewer orders in a window that a forecast was tried on tell nothing. */
const fewestOrders = 10;

export function planOf(
  { trials, lastDay }: Pick<ShopFit, 'trials' | 'lastDay'>,
  { model, horizonDays, months }: PredictionSettings
): Plan {
  const telling = trials.filter(({ orders }) => orders >= fewestOrders);
  // What is told is of some months to a year; where nothing so long could be tried, of what could.
  const long = telling.filter(({ days }) => days >= 90 && days <= 365);
  const ranking = rankMethods(long.length > 0 ? long : telling);
  const method = model === 'auto' ? ranking[0]?.method : model;
  const own = telling.filter((trial) => trial.method === method);
  const tried = horizons.flatMap((days) => {
    const ofDays = own.filter((trial) => trial.days === days);
    return ofDays.length < leastTelling ? [] : [calibrationOf(ofDays, days, lastDay)];
  });
  if (method === undefined || tried.length === 0) {
    return {
      verdict: trials.length === 0 ? 'too_short' : 'too_few',
      method: undefined,
      ranking,
      orders: undefined,
      value: undefined
    };
  }
  return {
    verdict: 'tried',
    method,
    ranking,
    orders: ordersBy(tried, horizonDays),
    value: valueBy(tried, months)
  };
}

const leastTelling = 3;

/** By the shortest horizon that was tried and is no shorter; else the longest that was. */
function ordersBy(tried: readonly Calibrated[], asked: number): Plan['orders'] {
  const longer = tried.find(({ days }) => days >= asked);
  if (longer !== undefined) return { days: asked, by: longer };
  const by = tried.at(-1);
  return by && { days: by.days, by };
}

function valueBy(tried: readonly Calibrated[], asked: number): Plan['value'] {
  const longer = tried.find(({ days }) => monthsOf(days) >= asked);
  if (longer !== undefined) return { months: asked, by: longer };
  const by = tried.at(-1);
  return by && { months: monthsOf(by.days), by };
}

/**
 * Both models have four parameters, so twice the difference of the log-likelihoods is that of their AIC; one
 * that is 4 to 7 behind has considerably less support (Burnham and Anderson 2004).
 */
const muchLikelier = 2;

/** The purchase model that says who still buys: the one that forecasts, else BG/NBD unless MBG/NBD is much likelier. */
export function purchaseModelOf(
  { candidates }: Pick<ShopFit, 'candidates'>,
  method: ForecastMethod | undefined
): Candidate | undefined {
  const of = (name: ForecastMethod): Candidate | undefined => candidates.find(({ kind }) => kind === name);
  const [usual, other] = [of('bg'), of('mbg')];
  const isOther =
    other !== undefined && usual !== undefined && other.logLikelihood > usual.logLikelihood + muchLikelier;
  return (method && of(method)) ?? (isOther ? other : usual);
}

import { type ForecastMethod, forecastMethods } from './forecasters.ts';
import { type Hindcast, leastCuts, year } from './hindcast.ts';

/** By what a forecast over so many days is set right, and how far it may be off. */
export interface Calibration {
  /** What a forecast is multiplied by. */
  readonly factor: number;
  /** Relative standard deviation of a sum that no number of people makes smaller. */
  readonly spread: number;
  /** Variance of what people do: of orders per order expected, of money per order and square of its value. */
  readonly noise: number;
}

export interface Calibrated {
  readonly days: number;
  readonly orders: Calibration;
  readonly money: Calibration;
  /** Latest first. */
  readonly trials: readonly Hindcast[];
}

/**
 * Relative error of a sum over so many days in a shop of which nothing is known, where the same season was seen
 * before and where it was not, and how many windows that knowledge weighs; learnt from simulated shops
 * (`npm run hindcast`).
 */
const usual: Readonly<Record<number, readonly [seasonSeen: number, unseen: number]>> = {
  30: [0.07, 0.14],
  90: [0.08, 0.15],
  182: [0.1, 0.14],
  365: [0.14, 0.14],
  730: [0.2, 0.2],
  1095: [0.25, 0.25]
};
const usualWindows = 4;
/** Windows without an error that the mean error is drawn by. */
const drawn = 3;
/** What a trial weighs beside the latest falls by this power of e with each window between them. */
const forgetting = 8;

const logError = (came: number, expected: number): number => Math.log((came + 0.5) / (expected + 0.5));
const mean = (values: readonly number[]): number => total(values) / values.length;
const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/**
 * What each trial weighs, in windows that do not overlap: the later the more. Where a season comes again within
 * the days ahead, half of that of the last days, and one window for each year that the season was seen.
 */
function weigh(
  trials: readonly Hindcast[],
  days: number,
  last: number
): { weights: number[]; isSeasonSeen: boolean } {
  const isSeason = ({ cut }: Hindcast): boolean => days < year && (last - cut) % year === 0;
  const recent = trials.filter((trial) => !isSeason(trial)).map(({ cut }) => cut);
  const [latest, oldest] = [Math.max(...recent), Math.min(...recent)];
  const fading = (cut: number): number => Math.exp((-forgetting * (latest - cut)) / days);
  const worth = 1 + (latest - oldest) / days;
  const sum = total(recent.map(fading));
  const isSeasonSeen = trials.some(isSeason);
  return {
    weights: trials.map((trial) =>
      isSeason(trial) ? 1 : ((fading(trial.cut) * worth) / sum) * (isSeasonSeen ? 0.5 : 1)
    ),
    isSeasonSeen
  };
}

/** 97.5 % point of Student's t beside that of the normal distribution (Cornish and Fisher 1938, two terms). */
function heavier(freedom: number): number {
  const z = 1.959_964;
  return 1 + (z ** 2 + 1) / (4 * freedom) + (5 * z ** 4 + 16 * z ** 2 + 3) / (96 * freedom ** 2);
}

/** By the trials of one method over so many days; `last` is the day that the forecast starts from. */
export function calibrationOf(trials: readonly Hindcast[], days: number, last: number): Calibrated {
  const { weights, isSeasonSeen } = weigh(trials, days, last);
  const windows = total(weights);
  const [seen, unseen] = usual[days] ?? [0.3, 0.3];
  const unknown = usualWindows * (isSeasonSeen ? seen : unseen) ** 2;
  const of = (error: (trial: Hindcast) => number, noise: (trial: Hindcast) => number): Calibration => {
    const weighed = trials.map((trial, index) => [error(trial), weights[index] ?? 0] as const);
    const bias = total(weighed.map(([own, weight]) => own * weight)) / (windows + drawn);
    const around = total(weighed.map(([own, weight]) => weight * (own - bias) ** 2));
    const variance = (unknown + around) / (usualWindows + windows);
    return {
      factor: Math.exp(bias),
      spread: Math.sqrt(variance * (1 + 1 / (windows + drawn))) * heavier(usualWindows + windows),
      noise: mean(trials.map(noise))
    };
  };
  return {
    days,
    trials,
    orders: of(
      ({ orders, expectedOrders }) => logError(orders, expectedOrders),
      ({ orderNoise }) => orderNoise
    ),
    money: of(
      ({ money, expectedMoney }) => logError(Math.max(0, money), expectedMoney),
      ({ moneyNoise }) => moneyNoise
    )
  };
}

/** How far a method was off: its sums, and its people beside those of the best method. */
export interface MethodScore {
  readonly method: ForecastMethod;
  /** Root mean square of the logarithms of came / expected. */
  readonly total: number;
  /** Mean of its errors per person over the least ones, 1 for the best. */
  readonly persons: number;
}

/** An error of 1 % more per person weighs as much as sums that are 2 % further off; beyond 5 % no sum makes up for it. */
const personWeight = 2;
const mostPersons = 1.05;

/**
 * Methods by how well they foretold, the best first; those with too few trials are left out. Only trials that
 * all of them had are compared: a model needs people who came back, so it has none on the earliest days.
 */
export function rankMethods(found: readonly Hindcast[]): readonly MethodScore[] {
  const trialOf = ({ cut, days }: Hindcast): string => `${cut} ${days}`;
  const trialsOf = (method: ForecastMethod): readonly Hindcast[] =>
    found.filter((trial) => trial.method === method);
  const tried = forecastMethods.filter((method) => trialsOf(method).length >= leastCuts);
  const common = found.filter((trial) =>
    tried.every((method) => trialsOf(method).some((other) => trialOf(other) === trialOf(trial)))
  );
  const least = new Map<string, number>();
  for (const trial of common) {
    least.set(trialOf(trial), Math.min(least.get(trialOf(trial)) ?? Infinity, trial.rmse));
  }
  const scores = tried.flatMap((method) => {
    const own = common.filter((trial) => trial.method === method);
    if (own.length === 0) return [];
    return [
      {
        method,
        total: Math.sqrt(
          mean(own.map(({ orders, expectedOrders }) => logError(orders, expectedOrders) ** 2))
        ),
        persons: mean(
          own.map((trial) => (trial.rmse > 0 ? trial.rmse / (least.get(trialOf(trial)) ?? trial.rmse) : 1))
        )
      }
    ];
  });
  const cost = ({ total: sums, persons }: MethodScore): number =>
    (persons > mostPersons ? 1000 : 0) + sums + personWeight * (persons - 1);
  return scores.toSorted((one, other) => cost(one) - cost(other));
}

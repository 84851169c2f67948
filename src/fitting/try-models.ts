import {
  expectedOrdersIfAlive,
  fitPurchases,
  type FitOptions,
  probabilityAlive,
  type PurchaseModel,
  type PurchaseModelKind
} from '#statistics';
import { type TrialCount, weeks } from './counted.ts';
import type { ForecastError, Trial } from './shop-fit.ts';

export const leastRepeatCustomers = 50;

export interface TriedModels {
  readonly trial: Trial;
  readonly errors: Readonly<Record<PurchaseModelKind, ForecastError>>;
}

export const repeatCustomersOf = (
  counts: readonly { readonly repeats: number; readonly customers: number }[]
): number => counts.reduce((sum, { repeats, customers }) => sum + (repeats > 0 ? customers : 0), 0);

/** Fits models to the part that they may see, and holds them and two simple rules against the rest. */
export function tryModels(
  counts: readonly TrialCount[],
  { calibrationUntil, holdoutDays }: Pick<Trial, 'calibrationUntil' | 'holdoutDays'>,
  optionsFor: (kind: PurchaseModelKind) => FitOptions
): TriedModels | undefined {
  if (holdoutDays < 1 || repeatCustomersOf(counts) < leastRepeatCustomers) return undefined;
  const holdout = weeks(holdoutDays);
  const exposure = sum(counts, ({ age }) => age);
  const rate = exposure === 0 ? 0 : sum(counts, ({ repeats }) => repeats) / exposure;
  const error = (kind: PurchaseModelKind): ForecastError =>
    errorOf(counts, forecastBy(fitPurchases(counts, kind, optionsFor(kind)), holdout));
  return {
    errors: { bg: error('bg'), mbg: error('mbg') },
    trial: {
      calibrationUntil,
      holdoutDays,
      customers: sum(counts, () => 1),
      actual: sum(counts, ({ actual }) => actual),
      naive: errorOf(counts, ({ before }) => before),
      meanRate: errorOf(counts, () => rate * holdout)
    }
  };
}

const sum = (counts: readonly TrialCount[], of: (count: TrialCount) => number): number =>
  counts.reduce((total, count) => total + count.customers * of(count), 0);

/** What a model expects; those who bought as often for as long differ in being alive only. */
function forecastBy(model: PurchaseModel, time: number): (count: TrialCount) => number {
  const known = new Map<string, number>();
  return (count) => {
    const key = `${count.repeats} ${count.age}`;
    let ifAlive = known.get(key);
    if (ifAlive === undefined) known.set(key, (ifAlive = expectedOrdersIfAlive(model, count, time)));
    return ifAlive * probabilityAlive(model, count);
  };
}

function errorOf(counts: readonly TrialCount[], forecast: (count: TrialCount) => number): ForecastError {
  let [squares, distances, expected, people] = [0, 0, 0, 0];
  for (const count of counts) {
    const value = forecast(count);
    squares += count.customers * (value - count.actual) ** 2;
    distances += count.customers * Math.abs(value - count.actual);
    expected += count.customers * value;
    people += count.customers;
  }
  return { rmse: Math.sqrt(squares / people), mae: distances / people, expected };
}

import type { PredictionSettings } from '#models';
import {
  discountedOrdersIfAlive,
  expectedOrdersIfAlive,
  type PurchaseModel,
  weeksPerMonth
} from '#statistics';
import { type DayCount, weeks } from './counted.ts';
import type { Candidate } from './shop-fit.ts';

/** Columns of `alive_expectations`, each cell after the other with commas between. */
export interface Expectations {
  readonly repeatCounts: string;
  readonly ageDays: string;
  readonly orders: string;
  readonly discountedOrders: string;
  /** A column for each of r, alpha, a and b. */
  readonly orderSlopes: readonly string[];
  readonly discountedSlopes: readonly string[];
}

const parameters = ['r', 'alpha', 'a', 'b'] as const;
const nobody: Expectations = {
  repeatCounts: '',
  ageDays: '',
  orders: '',
  discountedOrders: '',
  orderSlopes: [],
  discountedSlopes: []
};
/** Of the logarithm of a parameter, to see what changes with it. */
const width = 1e-4;

const changed = (model: PurchaseModel, name: (typeof parameters)[number], by: number): PurchaseModel => ({
  ...model,
  [name]: model[name] * Math.exp(by)
});

/**
 * What to expect of those still alive. It hangs on how often and since when they buy, not on when they
 * last did: a few thousand figures serve any number of people.
 */
export function expectationsOf(
  model: Candidate | undefined,
  counts: readonly DayCount[],
  { horizonDays, months, monthlyDiscount }: PredictionSettings
): Expectations {
  if (model === undefined) return nobody;
  const pairs = [...new Map(counts.map((count) => [`${count.repeats} ${count.ageDays}`, count])).values()];
  const horizon = { months, month: weeksPerMonth, discount: monthlyDiscount };
  const measures = {
    orders: (by: PurchaseModel, pair: DayCount) => expectedOrdersIfAlive(by, pair, weeks(horizonDays)),
    discounted: (by: PurchaseModel, pair: DayCount) => discountedOrdersIfAlive(by, pair, horizon)
  };
  const column = (of: (pair: DayCount) => number): string =>
    pairs.map((pair) => Number(of(pair).toPrecision(12))).join(',');
  const slopes = (measure: (typeof measures)['orders']): readonly string[] =>
    parameters.map((name) => {
      // Their error is not known, so it does not matter what would change.
      if (!model.isDropoutIdentified && (name === 'a' || name === 'b')) return column(() => 0);
      const [up, down] = [changed(model, name, width), changed(model, name, -width)];
      return column((pair) => Math.log(measure(up, pair) / measure(down, pair)) / (2 * width));
    });
  return {
    repeatCounts: column(({ repeats }) => repeats),
    ageDays: column(({ ageDays }) => ageDays),
    orders: column((pair) => measures.orders(model, pair)),
    discountedOrders: column((pair) => measures.discounted(model, pair)),
    orderSlopes: slopes(measures.orders),
    discountedSlopes: slopes(measures.discounted)
  };
}

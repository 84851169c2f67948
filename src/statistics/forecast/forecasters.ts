import {
  expectedOrdersIfAlive,
  expectedSpend,
  fitPurchases,
  fitSpend,
  probabilityAlive,
  type PurchaseCount,
  type PurchaseModel,
  type PurchaseModelKind,
  type SpendModel
} from '../lifetime/index.ts';
import { expectOrders, longestOf, ordersOfChain } from './chain.ts';
import { fitChain } from './chain-fit.ts';
import { cameWithin, type PurchaseLog, type Seen } from './purchase-log.ts';

/** Ways to foretell orders of people known: two purchase models, the chain, and "the next period equals the last". */
export const forecastMethods = ['bg', 'mbg', 'chain', 'naive'] as const;
export type ForecastMethod = (typeof forecastMethods)[number];

/** Days in a week: the unit of histories, not rounded. */
export const inWeeks = (days: number): number => days / 7;

/** Histories counted, in weeks. */
export function countPurchases({ length, repeats, recency, age }: Seen): readonly PurchaseCount[] {
  const counts = new Map<string, { repeats: number; recency: number; age: number; customers: number }>();
  for (let index = 0; index < length; index++) {
    const own = [repeats[index] ?? 0, recency[index] ?? 0, age[index] ?? 0] as const;
    const key = own.join();
    const known = counts.get(key);
    if (known !== undefined) known.customers++;
    else counts.set(key, { repeats: own[0], recency: inWeeks(own[1]), age: inWeeks(own[2]), customers: 1 });
  }
  return [...counts.values()];
}

/** Orders of each person within each horizon, by one method that knows what came until the day. */
export function foretell(
  method: ForecastMethod,
  log: PurchaseLog,
  seen: Seen,
  horizons: readonly number[],
  /** What was fitted to a later day, to start from. */
  near?: PurchaseModel
): ReadonlyMap<number, Float64Array> {
  if (method === 'chain') return byChain(log, seen, horizons);
  if (method === 'naive') return new Map(horizons.map((days) => [days, byHabit(log, seen, days)]));
  return byModel(
    fitPurchases(countPurchases(seen), method satisfies PurchaseModelKind, { near }),
    seen,
    horizons
  );
}

function byChain(
  log: PurchaseLog,
  seen: Seen,
  horizons: readonly number[]
): ReadonlyMap<number, Float64Array> {
  const told = new Map<number, Float64Array>();
  expectOrders(fitChain(log, seen.cut), {
    horizon: Math.max(...horizons),
    silence: longestOf(seen),
    tell: (day, orders) => {
      if (horizons.includes(day)) told.set(day, ordersOfChain(orders, seen));
    }
  });
  return told;
}

/** Repeats in as many days before. */
function byHabit(log: PurchaseLog, seen: Seen, days: number): Float64Array {
  const { orders } = cameWithin(log, seen, seen.cut - days, seen.cut);
  return Float64Array.from(orders, (count, index) => ((seen.age[index] ?? 0) < days ? count - 1 : count));
}

function byModel(
  model: PurchaseModel,
  { length, repeats, recency, age }: Seen,
  horizons: readonly number[]
): ReadonlyMap<number, Float64Array> {
  const ifAlive = new Map<string, number>();
  const of = (index: number, days: number): number => {
    const [count, weeks] = [repeats[index] ?? 0, inWeeks(age[index] ?? 0)];
    const history = { repeats: count, recency: inWeeks(recency[index] ?? 0), age: weeks };
    const key = `${count} ${weeks} ${days}`;
    let orders = ifAlive.get(key);
    if (orders === undefined)
      ifAlive.set(key, (orders = expectedOrdersIfAlive(model, history, inWeeks(days))));
    return orders * probabilityAlive(model, history);
  };
  return new Map(
    horizons.map((days) => [days, Float64Array.from({ length }, (_, index) => of(index, days))])
  );
}

/** Fewer say nothing of how values differ. */
const leastSpenders = 50;

/** What an order of each person is worth: by the spend model of those seen, else their own mean. */
export function worthOf({ length, repeats, repeatValue, meanValue }: Seen): Float64Array {
  const spenders = Array.from({ length }, (_, index) => ({
    repeats: repeats[index] ?? 0,
    mean: repeatValue[index] ?? 0
  })).filter(({ repeats: count, mean }) => count > 0 && mean > 0);
  const model = spenders.length < leastSpenders ? undefined : usable(fitSpend(spenders));
  return Float64Array.from({ length }, (_, index) => {
    const mean = Math.max(0, repeatValue[index] ?? 0);
    const history = { repeats: repeats[index] ?? 0, mean };
    return model === undefined ? Math.max(0, meanValue[index] ?? 0) : expectedSpend(model, history);
  });
}

const usable = (fit: SpendModel & { readonly hasConverged: boolean }): SpendModel | undefined =>
  fit.hasConverged && fit.q > 1 ? fit : undefined;

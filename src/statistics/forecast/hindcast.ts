import type { PurchaseModel } from '../lifetime/index.ts';
import { countPurchases, type ForecastMethod, foretell, worthOf } from './forecasters.ts';
import { cameWithin, type Came, type PurchaseLog, seenAt, type Seen } from './purchase-log.ts';

/** What one method would have said on a day of the past, and what came. */
export interface Hindcast {
  readonly method: ForecastMethod;
  /** The last day that it knew. */
  readonly cut: number;
  readonly days: number;
  readonly people: number;
  readonly expectedOrders: number;
  readonly orders: number;
  readonly expectedMoney: number;
  readonly money: number;
  /** Root mean squared error of the orders of a person. */
  readonly rmse: number;
  readonly mae: number;
  /** Variance of what people do about what was expected, with the sum set right, per order expected. */
  readonly orderNoise: number;
  /** The same of money, per order expected and square of its value. */
  readonly moneyNoise: number;
}

/** Days ahead that hindcasts are made for. */
export const horizons = [30, 90, 182, 365, 730, 1095] as const;

/** Days between one cut and the next, and cuts at most: windows overlap, and are counted for what they are worth. */
const stepOf = (days: number): number => Math.max(15, Math.min(61, Math.round(days / 4)));
const mostCuts = 6;
/** Fewer cuts are no check. */
export const leastCuts = 3;
/** Days that a method must have seen before it foretells so many. */
const leastSeen = (days: number): number => Math.max(30, Math.round(days / 2));

/** Days after which a season comes again. */
export const year = 365;

/**
 * The last days that forecasts over `days` are tried from, latest first: all that they foretold is known. Shorter
 * than a year, also those that fell into the same season one and two years ago.
 */
export function cutsFor(days: number, first: number, last: number): readonly number[] {
  const isSeen = (cut: number): boolean => cut + days <= last && cut - first >= leastSeen(days);
  const recent = Array.from({ length: mostCuts }, (_, index) => last - days - index * stepOf(days)).filter(
    isSeen
  );
  if (recent.length < leastCuts) return [];
  const seasons = days < year ? [last - year, last - 2 * year].filter(isSeen) : [];
  return [...new Set([...recent, ...seasons])].toSorted((one, other) => other - one);
}

interface Trials {
  readonly log: PurchaseLog;
  readonly first: number;
  readonly last: number;
  readonly methods: readonly ForecastMethod[];
  /** Models fitted to the whole, to start from. */
  readonly models?: readonly PurchaseModel[] | undefined;
  readonly onCut?: ((share: number) => void) | undefined;
}

/** All methods on all cuts of all horizons that the days between first and last allow. */
export function hindcast({ log, first, last, methods, models, onCut }: Trials): readonly Hindcast[] {
  const byCut = new Map<number, number[]>();
  for (const days of horizons) {
    for (const cut of cutsFor(days, first, last)) byCut.set(cut, [...(byCut.get(cut) ?? []), days]);
  }
  const found: Hindcast[] = [];
  let done = 0;
  for (const [cut, days] of byCut) {
    onCut?.(done++ / byCut.size);
    const seen = seenAt(log, cut);
    const worth = worthOf(seen);
    const came = new Map(days.map((ahead) => [ahead, cameWithin(log, seen, cut, cut + ahead)]));
    for (const method of methods) {
      if (method !== 'naive' && repeatersOf(seen) < leastRepeaters) continue;
      const near = models?.find(({ kind }) => kind === method);
      for (const [ahead, expected] of foretell(method, log, seen, days, near)) {
        const then = came.get(ahead);
        if (then === undefined) continue;
        const trial = compare(method, seen, ahead, expected, worth, then);
        // A method whose formula breaks down on a day was not tried on it.
        if (trial.expectedOrders >= 0 && Number.isFinite(trial.expectedMoney)) found.push(trial);
      }
    }
  }
  return found;
}

/** People who came back that a model needs. */
export const leastRepeaters = 50;
export const repeatersOf = (seen: Seen): number =>
  countPurchases(seen).reduce((sum, { repeats, customers }) => sum + (repeats > 0 ? customers : 0), 0);

function compare(
  method: ForecastMethod,
  { cut, length }: Seen,
  days: number,
  expected: Float64Array,
  worth: Float64Array,
  came: Came
): Hindcast {
  let [squares, distances] = [0, 0];
  const sums = { expectedOrders: 0, orders: 0, expectedMoney: 0, money: 0 };
  for (let index = 0; index < length; index++) {
    const [own, orders] = [expected[index] ?? 0, came.orders[index] ?? 0];
    squares += (orders - own) ** 2;
    distances += Math.abs(orders - own);
    sums.expectedOrders += own;
    sums.orders += orders;
    sums.expectedMoney += own * (worth[index] ?? 0);
    sums.money += came.money[index] ?? 0;
  }
  const share = (came: number, foretold: number): number => (foretold > 0 ? came / foretold : 0);
  const right = share(sums.orders, sums.expectedOrders);
  const rightMoney = Math.max(0, share(sums.money, sums.expectedMoney));
  let [ofOrders, ofMoney, square] = [0, 0, 0];
  for (let index = 0; index < length; index++) {
    const [own, value] = [expected[index] ?? 0, worth[index] ?? 0];
    ofOrders += ((came.orders[index] ?? 0) - right * own) ** 2;
    ofMoney += ((came.money[index] ?? 0) - rightMoney * own * value) ** 2;
    square += rightMoney * own * value * value;
  }
  return {
    method,
    cut,
    days,
    people: length,
    ...sums,
    rmse: Math.sqrt(squares / length),
    mae: distances / length,
    // Where nothing came there is nothing to measure it by.
    orderNoise: sums.orders > 0 ? ofOrders / sums.orders : 1,
    moneyNoise: square > 0 ? ofMoney / square : 1
  };
}

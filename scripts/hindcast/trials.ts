import { planOf } from '#fitting';
import { defaultPredictions } from '#models';
import {
  cameWithin,
  countPurchases,
  fitPurchases,
  type ForecastMethod,
  forecastMethods,
  foretell,
  hindcast,
  type PurchaseLog,
  seenAt,
  worthOf
} from '#statistics';

/** What the app would have said on a day of the past about the days that followed, and what came. */
export interface Told {
  readonly name: string;
  readonly kind: string;
  /** Days of the shop that it had seen. */
  readonly seen: number;
  readonly days: number;
  readonly method: ForecastMethod;
  readonly orders: Claim;
  readonly money: Claim;
  /** Error per person, over that of the purchase model that was used alone before. */
  readonly persons: number;
}

export interface Claim {
  readonly expected: number;
  readonly low: number;
  readonly high: number;
  readonly came: number;
  /** By the method, before it was set right. */
  readonly raw: number;
}

export const asked = [90, 182, 365] as const;
const month = 365.25 / 12;

/** As the macro `forecast_bound` of the models. */
function bound(expected: number, variance: number, spread: number, z: number): number {
  const relative = spread ** 2 + variance / expected ** 2;
  return expected * Math.max(0, 1 - relative / 9 + (z * Math.sqrt(relative)) / 3) ** 3;
}

/** From the last day on which each span is over, and once half a year before that. */
export function tell(name: string, kind: string, log: PurchaseLog): readonly Told[] {
  const [first, last] = log.days.reduce(
    ([low, high], day) => [Math.min(low, day), Math.max(high, day)] as const,
    [Infinity, -Infinity] as readonly [number, number]
  );
  return asked.flatMap((days) =>
    (days === 90 ? [last - days, last - days - 182] : [last - days]).flatMap((cut) =>
      cut - first < 60 ? [] : tellFrom(name, kind, log, first, cut, days)
    )
  );
}

function tellFrom(
  name: string,
  kind: string,
  log: PurchaseLog,
  first: number,
  cut: number,
  days: number
): readonly Told[] {
  const trials = hindcast({ log, first, last: cut, methods: forecastMethods });
  const seen = seenAt(log, cut);
  const settings = { ...defaultPredictions, horizonDays: days, months: Math.round(days / month) };
  const plan = planOf({ trials, lastDay: cut }, settings);
  const { method, orders: by, value } = plan;
  // Over a shorter time than asked is what the page says as well; it is no claim about this one.
  if (method === undefined || by?.days !== days || value?.months !== settings.months) return [];
  const expected = foretell(method, log, seen, [days]).get(days) ?? new Float64Array();
  const usual = foretell(usualModel(seen), log, seen, [days]).get(days) ?? new Float64Array();
  const worth = worthOf(seen);
  const came = cameWithin(log, seen, cut, cut + days);
  const sum = (of: (index: number) => number): number => {
    let all = 0;
    for (let index = 0; index < seen.length; index++) all += of(index);
    return all;
  };
  const squares = (forecast: Float64Array): number =>
    sum((index) => ((forecast[index] ?? 0) - (came.orders[index] ?? 0)) ** 2);
  const claim = (
    raw: number,
    variance: number,
    calibration: { factor: number; spread: number },
    then: number
  ): Claim => {
    const set = raw * calibration.factor;
    return {
      raw,
      expected: set,
      low: bound(set, variance, calibration.spread, -1.959_964),
      high: bound(set, variance, calibration.spread, 1.959_964),
      came: then
    };
  };
  const { orders, money } = by.by;
  const rawOrders = sum((index) => expected[index] ?? 0);
  const squaresOfWorth = sum((index) => (expected[index] ?? 0) * (worth[index] ?? 0) ** 2);
  return [
    {
      name,
      kind,
      seen: cut - first,
      days,
      method,
      persons: Math.sqrt(squares(expected) / squares(usual)),
      orders: claim(
        rawOrders,
        orders.noise * orders.factor * rawOrders,
        orders,
        sum((index) => came.orders[index] ?? 0)
      ),
      money: claim(
        sum((index) => (expected[index] ?? 0) * (worth[index] ?? 0)),
        money.noise * money.factor * squaresOfWorth,
        money,
        sum((index) => came.money[index] ?? 0)
      )
    }
  ];
}

/** BG/NBD, or MBG/NBD where its log-likelihood is more than 2 higher: what spoke for a shop before any hindcast. */
function usualModel(seen: Parameters<typeof countPurchases>[0]): ForecastMethod {
  const counts = countPurchases(seen);
  return fitPurchases(counts, 'mbg').logLikelihood > fitPurchases(counts, 'bg').logLikelihood + 2
    ? 'mbg'
    : 'bg';
}

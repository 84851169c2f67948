import { describe, expect, it } from 'vitest';
import { cutsFor, type Hindcast, hindcast, horizons } from './hindcast.ts';
import { calibrationOf, rankMethods } from './calibration.ts';
import type { ForecastMethod } from './forecasters.ts';
import type { PurchaseLog } from './purchase-log.ts';

/** 300 people, each ordering every 20 to 79 days until a day of their own. */
function shop(change: (day: number) => number = (day) => day): PurchaseLog {
  const people = Array.from({ length: 300 }, (_, person) => {
    const [first, gap, end] = [(person * 7) % 500, 20 + (person % 60), 200 + ((person * 13) % 700)];
    return Array.from({ length: 40 }, (__, order) => first + order * gap).filter(
      (day, at) => at === 0 || day < end
    );
  }).map((days) => days.map(change).toSorted((one, other) => one - other));
  const starts = new Int32Array(people.length + 1);
  for (const [person, { length }] of people.entries()) starts[person + 1] = (starts[person] ?? 0) + length;
  const all = people.flat();
  return { starts, days: Int32Array.from(all), values: Float64Array.from(all, (day) => 10 + (day % 7)) };
}

describe('the days of the past that forecasts are tried on', () => {
  it('are over, several, and none where the past is too short', () => {
    for (const days of horizons) {
      for (const last of [20, 100, 200, 400, 800, 1500]) {
        const cuts = cutsFor(days, 0, last);
        expect(cuts.every((cut) => cut + days <= last)).toBe(true);
        expect(cuts.length === 0 || cuts.length >= 3).toBe(true);
      }
    }
    expect(cutsFor(365, 0, 365 + 182 + 100)).toEqual([]);
    expect(cutsFor(365, 0, 365 + 183 + 122)).toHaveLength(3);
  });

  it('hold the same season of earlier years as well', () => {
    expect(cutsFor(90, 0, 1000)).toContain(635);
    expect(cutsFor(90, 0, 1000)).toContain(270);
    expect(cutsFor(365, 0, 1000)).not.toContain(270);
  });
});

describe('a hindcast', () => {
  const methods: readonly ForecastMethod[] = ['mbg', 'chain', 'naive'];
  const found = hindcast({ log: shop(), first: 0, last: 600, methods });

  it('does not peek: what it expects hangs on nothing later than its day', () => {
    const latest = Math.max(...found.map(({ cut }) => cut));
    const later = hindcast({
      log: shop((day) => (day > latest ? day + 3 : day)),
      first: 0,
      last: 600,
      methods
    });
    const expectations = (trials: readonly Hindcast[]) =>
      trials.map(({ method, cut, days, expectedOrders, expectedMoney }) => [
        method,
        cut,
        days,
        expectedOrders,
        expectedMoney
      ]);
    expect(expectations(later)).toEqual(expectations(found));
    expect(later).not.toEqual(found);
  });

  it('counts what came of the people known then', () => {
    const log = shop();
    for (const { cut, days, orders, people } of found) {
      let [came, known] = [0, 0];
      for (let person = 0; person < 300; person++) {
        const own = [...log.days.subarray(log.starts[person], log.starts[person + 1])];
        if ((own[0] ?? Infinity) > cut) continue;
        known++;
        came += own.filter((day) => day > cut && day <= cut + days).length;
      }
      expect([orders, people]).toEqual([came, known]);
    }
  });
});

const trial = (method: ForecastMethod, cut: number, off: number, rmse = 1): Hindcast => ({
  method,
  cut,
  days: 90,
  people: 1000,
  expectedOrders: 1000 * Math.exp(off),
  orders: 1000,
  expectedMoney: 10_000 * Math.exp(off),
  money: 10_000,
  rmse,
  mae: 1,
  orderNoise: 1.5,
  moneyNoise: 2
});
const cuts = [810, 787, 764, 741, 718, 695];

describe('what hindcasts set right', () => {
  it('is nothing where nothing was off', () => {
    const { orders } = calibrationOf(
      cuts.map((cut) => trial('bg', cut, 0)),
      90,
      900
    );
    expect(orders.factor).toBeCloseTo(1, 12);
    expect(orders.noise).toBe(1.5);
    expect(orders.spread).toBeGreaterThan(0.1);
  });

  it('is drawn towards nothing by few, and towards the whole by a season that came again', () => {
    const few = calibrationOf(
      cuts.map((cut) => trial('bg', cut, 0.3)),
      90,
      900
    );
    expect(few.orders.factor).toBeLessThan(1);
    expect(few.orders.factor).toBeGreaterThan(Math.exp(-0.3));
    const seasons = calibrationOf(
      [...cuts, 535, 170].map((cut) => trial('bg', cut, 0.3)),
      90,
      900
    );
    expect(seasons.orders.factor).toBeLessThan(few.orders.factor);
  });

  it('is as unsure as the trials disagree', () => {
    const sure = calibrationOf(
      cuts.map((cut) => trial('bg', cut, 0.1)),
      90,
      900
    );
    const unsure = calibrationOf(
      cuts.map((cut, index) => trial('bg', cut, index % 2 === 0 ? 0.6 : -0.4)),
      90,
      900
    );
    expect(unsure.orders.spread).toBeGreaterThan(1.2 * sure.orders.spread);
  });
});

describe('the way that speaks for a shop', () => {
  const tried = (method: ForecastMethod, off: number, rmse: number) =>
    cuts.map((cut) => trial(method, cut, off, rmse));

  it('is the nearest in total among those as near per person', () => {
    const found = [...tried('bg', 0.3, 1), ...tried('chain', 0.05, 1.01), ...tried('naive', 0, 1.3)];
    expect(rankMethods(found).map(({ method }) => method)).toEqual(['chain', 'bg', 'naive']);
  });

  it('is compared on days that all were tried on', () => {
    const found = [
      ...tried('bg', 0.1, 1).slice(0, 3),
      ...tried('naive', 0.2, 1).slice(0, 3),
      ...tried('naive', 0, 1).slice(3)
    ];
    expect(rankMethods(found)[0]?.method).toBe('bg');
  });

  it('is none that was tried on fewer than three days', () => {
    expect(rankMethods(tried('bg', 0, 1).slice(0, 2))).toEqual([]);
  });
});

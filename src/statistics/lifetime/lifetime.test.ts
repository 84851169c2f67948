import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lifetimeValue } from './lifetime-value.ts';
import { packHistories } from './packed-histories.ts';
import { fitPurchases } from './purchase-fit.ts';
import { purchaseLikelihood } from './purchase-likelihood.ts';
import {
  expectedOrders,
  expectedOrdersIfAlive,
  probabilityAlive,
  type PurchaseModel
} from './purchase-model.ts';
import { digamma, hypergeometric, logGamma } from './special-functions.ts';
import { fitSpend } from './spend-fit.ts';
import { expectedSpend, packSpend, spendLikelihood } from './spend-model.ts';

/** Fitted to the CDNOW sample; the checks are those of the BTYD vignette and Hardie's spreadsheets. */
const cdnow: PurchaseModel = { kind: 'bg', r: 0.2425967, alpha: 4.413659, a: 0.7929869, b: 2.426164 };

describe('special functions', () => {
  // Abramowitz and Stegun 6.1.1, 6.3.2, 15.1.3 and exact values.
  it('agree with exact values', () => {
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 13);
    expect(logGamma(10)).toBeCloseTo(Math.log(362_880), 12);
    expect(logGamma(0.001)).toBeCloseTo(6.907_178_885_383_853, 12);
    expect(digamma(1)).toBeCloseTo(-0.577_215_664_901_532_9, 13);
    expect(digamma(0.5)).toBeCloseTo(-1.963_510_026_021_423, 13);
    expect(hypergeometric(1, 1, 2, 0.5)).toBeCloseTo(2 * Math.log(2), 13);
    expect(hypergeometric(0.5, 1, 1.5, 0.81)).toBeCloseTo(Math.atanh(0.9) / 0.9, 12);
  });

  it('hold their recurrences', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 500, noNaN: true }), (x) => {
        expect(logGamma(x + 1) - logGamma(x)).toBeCloseTo(Math.log(x), 9);
        expect(digamma(x + 1) - digamma(x)).toBeCloseTo(1 / x, 9);
      })
    );
  });
});

describe('the purchase model', () => {
  it.each([
    [26, 30.857_14, 31, 25.756_59],
    [10, 20, 39, 0.347_460_6],
    [15, 20, 39, 0.042_833_91],
    [20, 20, 39, 0.004_158_973],
    [25, 20, 39, 0.000_358_368_5]
  ])(
    'expects of %i repeats, the last after %f of %f weeks, %f orders in a year',
    (repeats, recency, age, orders) => {
      expect(expectedOrders(cdnow, { repeats, recency, age }, 52) / orders).toBeCloseTo(1, 5);
    }
  );

  it('knows the chance to be alive, which is certain for BG/NBD before the first repeat', () => {
    expect(probabilityAlive(cdnow, { repeats: 26, recency: 30.857_14, age: 31 })).toBeCloseTo(0.968_852_3, 6);
    expect(probabilityAlive(cdnow, { repeats: 0, recency: 0, age: 31 })).toBe(1);
    expect(probabilityAlive({ ...cdnow, kind: 'mbg' }, { repeats: 0, recency: 0, age: 31 })).toBeLessThan(1);
  });

  it.each(['bg', 'mbg'] as const)('has the slope of its likelihood: %s', (kind) => {
    const counts = [
      { repeats: 0, recency: 0, age: 30, customers: 40 },
      { repeats: 3, recency: 12, age: 35, customers: 9 },
      { repeats: 8, recency: 33, age: 36, customers: 4 }
    ];
    const point = [0.6, 7, 0.9, 3];
    const at = ([r = 1, alpha = 1, a = 1, b = 1]: readonly number[]) =>
      purchaseLikelihood({ kind, r, alpha, a, b }, packHistories(counts));
    for (const [index, slope] of at(point).gradient.entries()) {
      const beside = (by: number) =>
        at(point.map((value, other) => (other === index ? value + by : value))).value;
      expect(slope).toBeCloseTo((beside(1e-5) - beside(-1e-5)) / 2e-5, 4);
    }
  });

  it('expects more with more time, and never a person who is gone to come back', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('bg' as const, 'mbg' as const),
        fc.integer({ min: 0, max: 40 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 1, max: 200, noNaN: true }),
        (kind, repeats, share, age) => {
          const history = { repeats, recency: repeats === 0 ? 0 : share * age, age };
          const model = { ...cdnow, kind };
          const [near, far] = [4, 52].map((time) => expectedOrders(model, history, time));
          expect(near).toBeGreaterThanOrEqual(0);
          expect(far).toBeGreaterThanOrEqual(near ?? 0);
          expect(probabilityAlive(model, history)).toBeLessThanOrEqual(1);
        }
      )
    );
  });

  it('keeps its digits where hardly anybody drops out, or all do alike', () => {
    const person = { repeats: 3, recency: 20, age: 40 };
    const rare: PurchaseModel = { kind: 'bg', r: 1.7, alpha: 48, a: 2.7e-9, b: 4e9 };
    expect(expectedOrdersIfAlive(rare, person, 13)).toBeCloseTo((4.7 / 88) * 13, 9);
    for (const share of [0.01, 0.3]) {
      const below: PurchaseModel = { kind: 'mbg', r: 1.7, alpha: 48, a: 9e5 * (share / (1 - share)), b: 9e5 };
      const above: PurchaseModel = { ...below, a: 2 * below.a, b: 2 * below.b };
      const [one, other] = [below, above].map((model) => expectedOrdersIfAlive(model, person, 13));
      expect((one ?? 0) / (other ?? 1)).toBeCloseTo(1, 4);
    }
  });

  it('says when the data do not show how people drop out', () => {
    // Everybody goes on to the last day.
    const counts = Array.from({ length: 40 }, (_, index) => ({
      repeats: 1 + (index % 12),
      recency: 50 - (index % 3),
      age: 50,
      customers: 20
    }));
    expect(fitPurchases(counts, 'bg').isDropoutIdentified).toBe(false);
  });
});

describe('the spend model', () => {
  it('draws the mean of few orders towards that of everybody', () => {
    const model = { p: 6.248_802, q: 3.744_588, v: 15.447_748 };
    expect(expectedSpend(model, { repeats: 2, mean: 22.35 })).toBeCloseTo(24.658_616, 4);
    expect(expectedSpend(model, { repeats: 0, mean: 0 })).toBeCloseTo(35.170_98, 4);
  });

  // Values on an even grid of both kinds of chance: nu by its Gamma quantiles (q = 1: -ln of a share).
  const histories = Array.from({ length: 900 }, (_, index) => {
    const rate = -Math.log((0.5 + (index % 30)) / 30) / 40;
    const luck = 0.4 + (1.2 * (0.5 + Math.floor(index / 30))) / 30;
    return { repeats: 1 + (index % 7), mean: (2 / rate) * luck };
  });

  it('has the slope of its likelihood', () => {
    const point = [2, 1.5, 60];
    const at = ([p = 1, q = 1, v = 1]: readonly number[]) =>
      spendLikelihood({ p, q, v }, packSpend(histories));
    for (const [index, slope] of at(point).gradient.entries()) {
      const beside = (by: number) =>
        at(point.map((value, other) => (other === index ? value + by : value))).value;
      expect(slope).toBeCloseTo((beside(1e-4) - beside(-1e-4)) / 2e-4, 3);
    }
  });

  it('is fitted to many as to few of the same kind', () => {
    const [few, many] = [fitSpend(histories), fitSpend(Array.from({ length: 13 }, () => histories).flat())];
    expect(many.hasConverged).toBe(true);
    expect(many.logLikelihood / few.logLikelihood).toBeCloseTo(13, 8);
    for (const name of ['p', 'q', 'v'] as const) expect(many[name] / few[name]).toBeCloseTo(1, 5);
  });

  it('is one result, whatever the order of the rows', () => {
    // Values that stray by a factor of three about means of their own, in steps that no binary fraction holds.
    const people = Array.from({ length: 400 }, (_, index) => ({
      repeats: 1 + (index % 7),
      mean: Math.round(100 * 12 * (1 + (index % 23)) ** 1.3 * (1 + ((index * 37) % 11) / 7)) / 100
    }));
    const fits = Array.from({ length: 200 }, (_, turn) => {
      const turned = people
        .map((person, index) => ({ person, place: (index * (2 * turn + 3) * 7919 + turn) % 40_009 }))
        .toSorted((one, other) => one.place - other.place);
      return fitSpend(turned.map(({ person }) => person));
    });
    expect(fits.every(({ hasConverged }) => hasConverged)).toBe(true);
    expect(new Set(fits.map(({ p, q, v, logLikelihood }) => [p, q, v, logLikelihood].join())).size).toBe(1);
  });

  it('is fitted alike in any currency', () => {
    const fit = fitSpend(histories);
    const inCents = fitSpend(histories.map(({ repeats, mean }) => ({ repeats, mean: mean * 100 })));
    expect(fit.hasConverged).toBe(true);
    expect(inCents.p / fit.p).toBeCloseTo(1, 5);
    expect(inCents.q / fit.q).toBeCloseTo(1, 5);
    expect(inCents.v / fit.v).toBeCloseTo(100, 3);
  });
});

it('adds up months and discounts them', () => {
  const history = { repeats: 2, recency: 30.43, age: 38.86 };
  const whole = lifetimeValue(cdnow, history, 1, { months: 12, month: 4.345, discount: 0 });
  expect(whole).toBeCloseTo(expectedOrders(cdnow, history, 12 * 4.345), 10);
  const discounted = lifetimeValue(cdnow, history, 1, { months: 12, month: 4.345, discount: 0.01 });
  expect(discounted).toBeLessThan(whole);
});

import { describe, expect, it } from 'vitest';
import { overlap } from './interval.ts';
import { criticalValue, normalQuantile } from './normal-quantile.ts';
import { wilson } from './wilson.ts';

describe('wilson', () => {
  // Newcombe 1998, table I; computed with R 4.2.2 prop.test(correct = FALSE).
  it.each([
    [81, 263, 0.25528851988, 0.36620957698],
    [15, 148, 0.062386399531, 0.16048724172],
    [0, 20, 0, 0.16112515805],
    [1, 29, 0.0061132142928, 0.17175521879],
    [7, 10, 0.39677814746, 0.89220873259],
    [50, 100, 0.40383153037, 0.59616846963],
    [10, 10, 0.72246720014, 1],
    [3, 2357, 0.00043296067392, 0.0037356626718]
  ])('%i of %i', (successes, trials, low, high) => {
    const interval = wilson(successes, trials);
    expect(interval.low).toBeCloseTo(low, 8);
    expect(interval.high).toBeCloseTo(high, 8);
  });

  it('knows nothing without trials', () => {
    expect(wilson(0, 0)).toEqual({ low: 0, high: 1 });
  });

  it('widens with confidence', () => {
    expect(wilson(5, 10, 0.99).low).toBeLessThan(wilson(5, 10).low);
  });
});

describe('normalQuantile', () => {
  // R 4.2.2 qnorm
  it.each([
    [0.5, 0],
    [0.975, 1.959963984540054],
    [0.995, 2.575829303548901],
    [0.01, -2.326347874040841],
    [1e-6, -4.753424308822899]
  ])('of %d', (share, value) => {
    expect(normalQuantile(share)).toBeCloseTo(value, 7);
  });

  it('refuses what is no probability', () => {
    expect(() => normalQuantile(1)).toThrow(RangeError);
    expect(() => normalQuantile(Number.NaN)).toThrow(RangeError);
  });

  it('gives the reach of a two-sided interval', () => {
    expect(criticalValue(0.95)).toBeCloseTo(1.96, 3);
  });
});

it('overlap counts touching as overlapping', () => {
  expect(overlap({ low: 0, high: 0.2 }, { low: 0.2, high: 0.3 })).toBe(true);
  expect(overlap({ low: 0.25, high: 0.3 }, { low: 0.1, high: 0.2 })).toBe(false);
});

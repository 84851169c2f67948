import { expect, it } from 'vitest';
import { newcombe } from './newcombe.ts';

// Newcombe 1998, table II, method 10.
it.each([
  [56, 70, 48, 80, 0.0524, 0.3339],
  [9, 10, 3, 10, 0.1705, 0.809],
  [6, 7, 2, 7, 0.0582, 0.8062],
  [5, 56, 0, 29, -0.0381, 0.1926],
  [0, 10, 0, 20, -0.1611, 0.2775],
  [0, 10, 0, 10, -0.2775, 0.2775],
  [10, 10, 0, 20, 0.6791, 1],
  [10, 10, 0, 10, 0.6075, 1]
])('%i/%i against %i/%i', (first, firstN, second, secondN, low, high) => {
  const interval = newcombe({ successes: first, n: firstN }, { successes: second, n: secondN });
  expect(interval.low).toBeCloseTo(low, 4);
  expect(interval.high).toBeCloseTo(high, 4);
});

it('turns round with its two sides', () => {
  const one = { successes: 120, n: 1000 };
  const other = { successes: 150, n: 1000 };
  const forth = newcombe(one, other);
  const back = newcombe(other, one);
  expect(back.low).toBeCloseTo(-forth.high, 12);
  expect(back.high).toBeCloseTo(-forth.low, 12);
});

it('knows nothing where one side is empty', () => {
  expect(newcombe({ successes: 0, n: 0 }, { successes: 3, n: 9 })).toEqual({ low: -1, high: 1 });
});

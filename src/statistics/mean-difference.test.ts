import { expect, it } from 'vitest';
import { meanDifference } from './mean-difference.ts';

it('reaches 1.96 standard errors to each side', () => {
  // Standard error sqrt(1.44 / 36 + 0.81 / 81) = sqrt(0.05).
  const interval = meanDifference({ mean: 2.2, variance: 1.44, n: 36 }, { mean: 4.2, variance: 0.81, n: 81 });
  expect(interval.low).toBeCloseTo(-2 - 1.959964 * Math.sqrt(0.05), 6);
  expect(interval.high).toBeCloseTo(-2 + 1.959964 * Math.sqrt(0.05), 6);
});

it('widens with confidence', () => {
  const one = { mean: 1, variance: 1, n: 100 };
  expect(meanDifference(one, one, 0.99).high).toBeGreaterThan(meanDifference(one, one).high);
});

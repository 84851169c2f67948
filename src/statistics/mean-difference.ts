import type { Interval } from './interval.ts';
import { criticalValue } from './normal-quantile.ts';

export interface Mean {
  readonly mean: number;
  /** With n - 1 in the denominator. */
  readonly variance: number;
  readonly n: number;
}

/**
 * Interval of the difference `first` - `second` of two independent means whose variances may differ.
 * By the central limit theorem, so for some 30 values a side and more.
 */
export function meanDifference(first: Mean, second: Mean, confidence = 0.95): Interval {
  const reach = criticalValue(confidence) * Math.sqrt(first.variance / first.n + second.variance / second.n);
  const difference = first.mean - second.mean;
  return { low: difference - reach, high: difference + reach };
}

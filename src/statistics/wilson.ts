import type { Interval } from './interval.ts';
import { criticalValue } from './normal-quantile.ts';

/**
 * Score interval of a share. Wilson (1927), JASA 22, 209-212; without continuity correction.
 * Nothing tried leaves every share possible.
 */
export function wilson(successes: number, n: number, confidence = 0.95): Interval {
  if (successes < 0 || successes > n) throw new RangeError(`not a share: ${successes} of ${n}`);
  if (n === 0) return { low: 0, high: 1 };
  const critical = criticalValue(confidence);
  const share = successes / n;
  const spread = critical ** 2 / n;
  const middle = share + spread / 2;
  const half = critical * Math.sqrt((share * (1 - share)) / n + spread / (4 * n));
  return {
    low: successes === 0 ? 0 : (middle - half) / (1 + spread),
    high: successes === n ? 1 : (middle + half) / (1 + spread)
  };
}

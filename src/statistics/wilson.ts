import { normalReach } from './normal.ts';

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * Score interval of a share. Wilson (1927), JASA 22, 209-212; without continuity correction.
 * Nothing seen (`n` = 0) leaves every share possible.
 */
export function wilson(successes: number, n: number, confidence = 0.95): Interval {
  if (successes < 0 || successes > n) throw new RangeError('successes lie between 0 and n');
  if (n === 0) return { low: 0, high: 1 };
  const reach = normalReach(confidence);
  const share = successes / n;
  const spread = (reach * reach) / n;
  const middle = share + spread / 2;
  const half = reach * Math.sqrt((share * (1 - share)) / n + spread / (4 * n));
  return {
    low: successes === 0 ? 0 : (middle - half) / (1 + spread),
    high: successes === n ? 1 : (middle + half) / (1 + spread)
  };
}

import type { Interval } from './interval.ts';
import { wilson } from './wilson.ts';

export interface Share {
  readonly successes: number;
  readonly n: number;
}

/**
 * Interval of the difference `first` - `second` of two independent shares: the hybrid score method.
 * Newcombe (1998), Statistics in Medicine 17, 873-890, method 10.
 */
export function newcombe(first: Share, second: Share, confidence = 0.95): Interval {
  if (first.n === 0 || second.n === 0) return { low: -1, high: 1 };
  const one = wilson(first.successes, first.n, confidence);
  const other = wilson(second.successes, second.n, confidence);
  const [share, otherShare] = [first.successes / first.n, second.successes / second.n];
  const difference = share - otherShare;
  return {
    low: difference - Math.hypot(share - one.low, other.high - otherShare),
    high: difference + Math.hypot(one.high - share, otherShare - other.low)
  };
}

import type { Interval } from './interval.ts';
import { wilson } from './wilson.ts';

export interface Stratum {
  /** How much it counts, in any unit. */
  readonly weight: number;
  readonly successes: number;
  readonly n: number;
}

export interface StandardisedShare extends Interval {
  readonly share: number;
  /** How many were observed in all. */
  readonly n: number;
}

/**
 * The share that a mix of strata would have if each had the share observed in it (direct standardisation);
 * the interval is Wilson's at the effective sample size, the one at which a plain share has the same
 * variance: Korn, Graubard (1998), Survey Methodology 24, 193-201. Strata never observed are left out;
 * undefined where that leaves nothing.
 */
export function standardisedShare(
  strata: readonly Stratum[],
  confidence = 0.95
): StandardisedShare | undefined {
  const observed = strata.filter(({ n, weight }) => n > 0 && weight > 0);
  const total = observed.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return undefined;
  const parts = observed.map(({ weight, successes, n }) => ({
    part: weight / total,
    share: successes / n,
    n
  }));
  const share = parts.reduce((sum, one) => sum + one.part * one.share, 0);
  const variance = parts.reduce((sum, one) => sum + (one.part ** 2 * one.share * (1 - one.share)) / one.n, 0);
  // Without variance (all or nobody) the weights alone say how many count.
  const weighed = 1 / parts.reduce((sum, one) => sum + one.part ** 2 / one.n, 0);
  const effective = variance > 0 ? (share * (1 - share)) / variance : weighed;
  return {
    share,
    n: observed.reduce((sum, { n }) => sum + n, 0),
    ...wilson(Math.min(share, 1) * effective, effective, confidence)
  };
}

import { criticalValue, normalQuantile } from './normal-quantile.ts';

/**
 * The smallest difference between two shares that a comparison of groups of these sizes finds in `power`
 * of all cases. Normal approximation with one variance for both sides, that of the usual `share`:
 * Fleiss, Levin, Paik (2003), Statistical Methods for Rates and Proportions, chapter 4.
 */
export function detectableDifference(
  share: number,
  sizes: readonly [number, number],
  { confidence = 0.95, power = 0.8 } = {}
): number {
  const [first, second] = sizes;
  const spread = Math.sqrt(share * (1 - share) * (1 / first + 1 / second));
  return (criticalValue(confidence) + normalQuantile(power)) * spread;
}

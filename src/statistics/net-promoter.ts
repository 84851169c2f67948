import type { Interval } from './interval.ts';
import { criticalValue } from './normal-quantile.ts';

/**
 * Net promoter score, -100 to 100, with Wald's interval from the variance of answers scored 1, 0 and -1
 * (Rocks 2016, section 2); undefined without answers.
 */
export function netPromoterScore(
  promoters: number,
  passives: number,
  detractors: number,
  confidence = 0.95
): { readonly score: number; readonly interval: Interval } | undefined {
  const n = promoters + passives + detractors;
  if (n === 0) return undefined;
  const share = (promoters - detractors) / n;
  const variance = (promoters + detractors) / n - share ** 2;
  const reach = 100 * criticalValue(confidence) * Math.sqrt(variance / n);
  return { score: 100 * share, interval: { low: 100 * share - reach, high: 100 * share + reach } };
}

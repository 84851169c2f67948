import type { Slope } from './minimize.ts';
import type { PackedHistories } from './packed-histories.ts';
import { extraDropout, type PurchaseModel } from './purchase-model.ts';
import { digamma, logGamma } from './special-functions.ts';

/**
 * Log-likelihood of all histories and its slope by r, alpha, a, b (data-free terms included). What hangs
 * on the number of repeats or on a time alone is computed once: the loop sees every history, many times.
 */
export function purchaseLikelihood(
  { kind, r, alpha, a, b }: PurchaseModel,
  { length, repeats, times, repeatsAt, recencyAt, ageAt, customers }: PackedHistories
): Slope {
  const k = extraDropout(kind);
  const [psiR, psiB, psiAB, logAlpha] = [digamma(r), digamma(b), digamma(a + b), Math.log(alpha)];
  const constant = r * logAlpha - logGamma(r) + logGamma(a + b) - logGamma(b);
  const logTimes = Float64Array.from(times, (time) => Math.log(alpha + time));
  const shareTimes = Float64Array.from(times, (time) => 1 / (alpha + time));
  const psiAll = repeats.map((x) => digamma(a + b + x + k));
  const base = Float64Array.from(
    repeats,
    (x) => constant + logGamma(r + x) + logGamma(b + x + k) - logGamma(a + b + x + k)
  );
  const byR = Float64Array.from(repeats, (x) => digamma(r + x) - psiR + logAlpha);
  const byA = Float64Array.from(psiAll, (all) => psiAB - all);
  const byB = Float64Array.from(
    repeats,
    (x, index) => psiAB + digamma(b + x + k) - psiB - (psiAll[index] ?? 0)
  );
  const after = Float64Array.from(repeats, (x) => b + x - 1 + k);
  // Who cannot have dropped out yet (no repeat under BG/NBD) leaves with a chance of nought.
  const logLeave = Float64Array.from(repeats, (x, index) =>
    k === 1 || x > 0 ? Math.log(a / (after[index] ?? 1)) : -Infinity
  );
  const shape = Float64Array.from(repeats, (x) => r + x);

  let value = 0;
  let [ofR, ofAlpha, ofA, ofB] = [0, 0, 0, 0];
  for (let index = 0; index < length; index++) {
    const at = repeatsAt[index] ?? 0;
    const [recency, age] = [recencyAt[index] ?? 0, ageAt[index] ?? 0];
    const count = customers[index] ?? 0;
    const known = shape[at] ?? 0;
    const logAge = logTimes[age] ?? 0;
    const logRecency = logTimes[recency] ?? 0;
    const odds = Math.exp((logLeave[at] ?? 0) + known * (logAge - logRecency));
    const gone = odds === Infinity ? 1 : odds / (1 + odds);
    const logSum =
      odds === Infinity ? (logLeave[at] ?? 0) - known * logRecency : Math.log1p(odds) - known * logAge;
    value += count * ((base[at] ?? 0) + logSum);
    ofR += count * ((byR[at] ?? 0) - (1 - gone) * logAge - gone * logRecency);
    ofAlpha +=
      count * (r / alpha - known * ((1 - gone) * (shareTimes[age] ?? 0) + gone * (shareTimes[recency] ?? 0)));
    ofA += count * ((byA[at] ?? 0) + gone / a);
    ofB += count * ((byB[at] ?? 0) - (gone > 0 ? gone / (after[at] ?? 1) : 0));
  }
  return { value, gradient: [ofR, ofAlpha, ofA, ofB] };
}

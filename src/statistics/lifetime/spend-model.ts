import type { Slope } from './minimize.ts';
import { digamma, logGamma } from './special-functions.ts';

/** What somebody spends an order, on average over `repeats` orders. */
export interface SpendHistory {
  readonly repeats: number;
  /** Mean value of these orders, above 0. */
  readonly mean: number;
}

/**
 * Order values of a person are Gamma(p, nu), and nu is Gamma(q, v) over people (Gamma-Gamma: Fader and
 * Hardie 2013). Assumes that value and frequency have nothing to do with each other: show their correlation.
 */
export interface SpendModel {
  readonly p: number;
  readonly q: number;
  readonly v: number;
}

/** Log-likelihood of mean order values (Fader and Hardie 2013, equation 1a) and its slope by p, q, v. */
export function spendLikelihood({ p, q, v }: SpendModel, histories: readonly SpendHistory[]): Slope {
  const constant = q * Math.log(v) - logGamma(q);
  const [psiQ, logV] = [digamma(q), Math.log(v)];
  const ofRepeats = (x: number): readonly [number, number, number, number] => [
    constant + logGamma(p * x + q) - logGamma(p * x),
    digamma(p * x + q),
    digamma(p * x),
    Math.log(x)
  ];
  const known: ReturnType<typeof ofRepeats>[] = [];
  let value = 0;
  const gradient: [number, number, number] = [0, 0, 0];
  for (const { repeats: x, mean } of histories) {
    const [base, psiAll, psiShape, logRepeats] = (known[x] ??= ofRepeats(x));
    const [shape, all] = [p * x, p * x + q];
    const [logSpent, logAll] = [Math.log(x * mean), Math.log(x * mean + v)];
    value += base + shape * logSpent - (logSpent - logRepeats) - all * logAll;
    gradient[0] += x * (psiAll - psiShape + logSpent - logAll);
    gradient[1] += logV - psiQ + psiAll - logAll;
    gradient[2] += q / v - all / (x * mean + v);
  }
  return { value, gradient };
}

/** Order value to expect of somebody (equation 5): their own mean, drawn towards everybody's the fewer orders they have. */
export function expectedSpend({ p, q, v }: SpendModel, { repeats, mean }: SpendHistory): number {
  const weight = (p * repeats) / (p * repeats + q - 1);
  return (1 - weight) * ((v * p) / (q - 1)) + weight * mean;
}

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

/** Histories by their number of repeats, with the one sum that no parameter changes. */
export interface PackedSpend {
  readonly people: number;
  readonly groups: readonly SpendGroup[];
}

interface SpendGroup {
  readonly repeats: number;
  /** What each person spent over all of their repeats. */
  readonly spent: Float64Array;
  /** Sum of the logarithms of `spent`. */
  readonly logSpent: number;
}

/** In an order of its own, so that the sums do not hang on that of the rows, not even by rounding. */
export function packSpend(histories: readonly SpendHistory[]): PackedSpend {
  const byRepeats = new Map<number, number[]>();
  for (const { repeats, mean } of histories) {
    const known = byRepeats.get(repeats);
    if (known === undefined) byRepeats.set(repeats, [repeats * mean]);
    else known.push(repeats * mean);
  }
  return {
    people: histories.length,
    groups: Array.from(byRepeats, ([repeats, values]) => {
      const spent = Float64Array.from(values).sort();
      return { repeats, spent, logSpent: spent.reduce((sum, value) => sum + Math.log(value), 0) };
    }).sort((one, other) => one.repeats - other.repeats)
  };
}

/** Log-likelihood of mean order values (Fader and Hardie 2013, equation 1a) and its slope by p, q, v. */
export function spendLikelihood({ p, q, v }: SpendModel, { groups }: PackedSpend): Slope {
  const constant = q * Math.log(v) - logGamma(q);
  const [psiQ, logV] = [digamma(q), Math.log(v)];
  let value = 0;
  const gradient: [number, number, number] = [0, 0, 0];
  for (const { repeats: x, spent, logSpent } of groups) {
    const [shape, all, people] = [p * x, p * x + q, spent.length];
    // By how much the logarithm of `spent + v` is above that of `spent`: their difference would lose digits.
    let [above, shares] = [0, 0];
    for (const own of spent) {
      above += Math.log1p(v / own);
      shares += 1 / (own + v);
    }
    const psiAll = digamma(all);
    value += people * (constant + logGamma(all) - logGamma(shape) + Math.log(x));
    value -= (q + 1) * logSpent + all * above;
    gradient[0] += x * (people * (psiAll - digamma(shape)) - above);
    gradient[1] += people * (logV - psiQ + psiAll) - logSpent - above;
    gradient[2] += (people * q) / v - all * shares;
  }
  return { value, gradient };
}

/** Order value to expect of somebody (equation 5): their own mean, drawn towards everybody's the fewer orders they have. */
export function expectedSpend({ p, q, v }: SpendModel, { repeats, mean }: SpendHistory): number {
  const weight = (p * repeats) / (p * repeats + q - 1);
  return (1 - weight) * ((v * p) / (q - 1)) + weight * mean;
}

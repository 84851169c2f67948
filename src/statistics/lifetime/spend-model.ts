import { minimize, type Slope } from './minimize.ts';
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

export interface SpendFit extends SpendModel {
  readonly logLikelihood: number;
  readonly hasConverged: boolean;
}

/** Log-likelihood of mean order values (Fader and Hardie 2013, equation 1a) and its slope by p, q, v. */
export function spendLikelihood({ p, q, v }: SpendModel, histories: readonly SpendHistory[]): Slope {
  const constant = q * Math.log(v) - logGamma(q);
  const [psiQ, logV] = [digamma(q), Math.log(v)];
  let value = 0;
  const gradient: [number, number, number] = [0, 0, 0];
  for (const { repeats: x, mean } of histories) {
    const [shape, all] = [p * x, p * x + q];
    const [logSpent, logAll] = [Math.log(x * mean), Math.log(x * mean + v)];
    const psiAll = digamma(all);
    value += constant + logGamma(all) - logGamma(shape) + shape * logSpent - Math.log(mean) - all * logAll;
    gradient[0] += x * (psiAll - digamma(shape) + logSpent - logAll);
    gradient[1] += logV - psiQ + psiAll - logAll;
    gradient[2] += q / v - all / (x * mean + v);
  }
  return { value, gradient };
}

const starts: readonly (readonly number[])[] = [
  [1, 2, 1],
  [5, 4, 1],
  [2, 3, 10]
];

/** Maximum likelihood over the logarithms of the parameters; people without a repeat say nothing and are left out. */
export function fitSpend(histories: readonly SpendHistory[]): SpendFit {
  const used = histories.filter(({ repeats, mean }) => repeats > 0 && mean > 0);
  const scale = used.reduce((sum, { mean }) => sum + mean, 0) / Math.max(1, used.length);
  const modelOf = (logs: readonly number[]): SpendModel => {
    const [p = 1, q = 1, v = 1] = logs.map(Math.exp);
    return { p, q, v: v * scale };
  };
  const at = (logs: readonly number[]): Slope => {
    const model = modelOf(logs);
    const { value, gradient } = spendLikelihood(model, used);
    const values = [model.p, model.q, model.v];
    return {
      value: -value / used.length,
      gradient: gradient.map((slope, index) => (-slope * (values[index] ?? 0)) / used.length)
    };
  };
  const minima = starts.map((start) => minimize(at, start.map(Math.log)));
  const best = minima.reduce((left, right) => (right.value < left.value ? right : left));
  return {
    ...modelOf(best.point),
    logLikelihood: -best.value * used.length,
    hasConverged: best.hasConverged
  };
}

/** Order value to expect of somebody (equation 5): their own mean, drawn towards everybody's the fewer orders they have. */
export function expectedSpend({ p, q, v }: SpendModel, { repeats, mean }: SpendHistory): number {
  const weight = (p * repeats) / (p * repeats + q - 1);
  return (1 - weight) * ((v * p) / (q - 1)) + weight * mean;
}

import { invertPositive, minimize, type MinimizeOptions, type Slope } from './minimize.ts';
import { digamma, hypergeometric, logGamma } from './special-functions.ts';

/** How somebody bought so far; time in any one unit, weeks by custom. */
export interface PurchaseHistory {
  /** Days with an order after the first: x. */
  readonly repeats: number;
  /** From the first order to the last: t_x; 0 without a repeat. */
  readonly recency: number;
  /** From the first order to the end of what is known: T. */
  readonly age: number;
}

/** So many people with one history. */
export interface PurchaseCount extends PurchaseHistory {
  readonly customers: number;
}

/**
 * While alive a person orders at a rate that is Gamma(r, alpha) distributed over people; after an order
 * they drop out with a chance that is Beta(a, b) distributed. `bg` (BG/NBD: Fader, Hardie and Lee 2005):
 * only after repeat orders. `mbg` (MBG/NBD: Batislam, Denizel and Filiztekin 2007): after the first, too.
 */
export type PurchaseModelKind = 'bg' | 'mbg';

export interface PurchaseModel {
  readonly kind: PurchaseModelKind;
  readonly r: number;
  readonly alpha: number;
  readonly a: number;
  readonly b: number;
}

export interface PurchaseFit extends PurchaseModel {
  readonly logLikelihood: number;
  readonly hasConverged: boolean;
  /** Standard errors of the logarithms of r, alpha, a, b; undefined where the likelihood is flat. */
  readonly standardErrors: readonly number[] | undefined;
  /** False where the data do not say how people drop out: then nothing may be said of who is gone. */
  readonly isDropoutIdentified: boolean;
}

const extra = (kind: PurchaseModelKind): 0 | 1 => (kind === 'mbg' ? 1 : 0);

/** Log-likelihood of all histories and its slope by r, alpha, a, b (data-free terms included). */
export function purchaseLikelihood(
  { kind, r, alpha, a, b }: PurchaseModel,
  counts: readonly PurchaseCount[]
): Slope {
  const k = extra(kind);
  const byRepeats = new Map<number, readonly [number, number, number, number]>();
  const [psiR, psiB, psiAB] = [digamma(r), digamma(b), digamma(a + b)];
  const constant = r * Math.log(alpha) - logGamma(r) + logGamma(a + b) - logGamma(b);
  const ofRepeats = (x: number): readonly [number, number, number, number] => {
    const [known, dropped, all] = [r + x, b + x + k, a + b + x + k];
    const psiAll = digamma(all);
    return [
      constant + logGamma(known) + logGamma(dropped) - logGamma(all),
      digamma(known) - psiR + Math.log(alpha),
      psiAB - psiAll,
      psiAB + digamma(dropped) - psiB - psiAll
    ];
  };
  let value = 0;
  const gradient: [number, number, number, number] = [0, 0, 0, 0];
  for (const { repeats: x, recency, age, customers } of counts) {
    let terms = byRepeats.get(x);
    if (terms === undefined) byRepeats.set(x, (terms = ofRepeats(x)));
    const [base, byR, byA, byB] = terms;
    const logAge = Math.log(alpha + age);
    const stays = -(r + x) * logAge;
    const after = b + x - 1 + k;
    let [logSum, gone, logRecency] = [stays, 0, 0];
    if (k === 1 || x > 0) {
      logRecency = Math.log(alpha + recency);
      const leaves = Math.log(a / after) - (r + x) * logRecency;
      const most = Math.max(stays, leaves);
      logSum = most + Math.log(Math.exp(stays - most) + Math.exp(leaves - most));
      gone = Math.exp(leaves - logSum);
    }
    value += customers * (base + logSum);
    gradient[0] += customers * (byR - (1 - gone) * logAge - gone * logRecency);
    gradient[1] +=
      customers * (r / alpha - (r + x) * ((1 - gone) / (alpha + age) + gone / (alpha + recency)));
    gradient[2] += customers * (byA + gone / a);
    gradient[3] += customers * (byB - (gone > 0 ? gone / after : 0));
  }
  return { value, gradient };
}

const starts: readonly (readonly number[])[] = [
  [0.5, 5, 0.8, 2.5],
  [1, 10, 0.3, 5],
  [2, 20, 2, 20]
];

const modelOf = (kind: PurchaseModelKind, logs: readonly number[]): PurchaseModel => {
  const [r = 1, alpha = 1, a = 1, b = 1] = logs.map(Math.exp);
  return { kind, r, alpha, a, b };
};

/** Beyond this standard error of the logarithm a parameter may as well be a third or three times as large. */
const largestError = 1;

/**
 * Maximum likelihood over the logarithms of the parameters, from several starts. The counts should be
 * aggregated: time grows with distinct histories, not with people.
 */
export function fitPurchases(
  counts: readonly PurchaseCount[],
  kind: PurchaseModelKind = 'mbg',
  options: MinimizeOptions = {}
): PurchaseFit {
  const people = counts.reduce((sum, { customers }) => sum + customers, 0);
  const at = (logs: readonly number[]): Slope => {
    const model = modelOf(kind, logs);
    const { value, gradient } = purchaseLikelihood(model, counts);
    const values = [model.r, model.alpha, model.a, model.b];
    return {
      value: -value / people,
      gradient: gradient.map((slope, index) => (-slope * (values[index] ?? 0)) / people)
    };
  };
  const minima = starts.map((start) => minimize(at, start.map(Math.log), options));
  const best = minima.reduce((left, right) => (right.value < left.value ? right : left));
  const standardErrors = errorsAt(at, best.point, people);
  const [, , ofA = Infinity, ofB = Infinity] = standardErrors ?? [];
  return {
    ...modelOf(kind, best.point),
    logLikelihood: -best.value * people,
    hasConverged: best.hasConverged,
    standardErrors,
    isDropoutIdentified: best.hasConverged && ofA <= largestError && ofB <= largestError
  };
}

/** From the curvature of the likelihood, by differences of its slope. */
function errorsAt(
  at: (point: readonly number[]) => Slope,
  point: readonly number[],
  people: number
): readonly number[] | undefined {
  const width = 1e-4;
  const curvature = point.map((_, index) => {
    const beside = (by: number): readonly number[] =>
      at(point.map((value, other) => (other === index ? value + by : value))).gradient;
    const [up, down] = [beside(width), beside(-width)];
    return up.map((value, other) => ((value - (down[other] ?? 0)) / (2 * width)) * people);
  });
  const symmetric = curvature.map((row, i) => row.map((value, j) => (value + (curvature[j]?.[i] ?? 0)) / 2));
  const inverse = invertPositive(symmetric);
  const variances = inverse?.map((row, index) => row[index] ?? Number.NaN);
  return variances?.every((variance) => variance > 0) === true ? variances.map(Math.sqrt) : undefined;
}

/** Odds that somebody with this history has dropped out. */
function goneOdds(
  { kind, r, alpha, a, b }: PurchaseModel,
  { repeats, recency, age }: PurchaseHistory
): number {
  if (kind === 'bg' && repeats === 0) return 0;
  return (a / (b + repeats - 1 + extra(kind))) * ((alpha + age) / (alpha + recency)) ** (r + repeats);
}

/** Chance that somebody with this history still buys here. */
export const probabilityAlive = (model: PurchaseModel, history: PurchaseHistory): number =>
  1 / (1 + goneOdds(model, history));

/** Orders to expect of somebody with this history within `time` from now (Fader, Hardie and Lee 2005, eq. 10). */
export function expectedOrders(model: PurchaseModel, history: PurchaseHistory, time: number): number {
  const { kind, r, alpha, b } = model;
  const { repeats, age } = history;
  // The formula has a removable gap at a = 1.
  const a = Math.abs(model.a - 1) < 1e-7 ? 1 + 1e-7 : model.a;
  const last = a + b + repeats - 1 + extra(kind);
  const left = ((alpha + age) / (alpha + age + time)) ** (r + repeats);
  const sum = hypergeometric(r + repeats, b + repeats + extra(kind), last, time / (alpha + age + time));
  return ((last / (a - 1)) * (1 - left * sum)) / (1 + goneOdds(model, history));
}

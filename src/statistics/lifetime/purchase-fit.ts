import { bestMinimum, meanByLogs } from './best-minimum.ts';
import { covarianceAt } from './curvature.ts';
import type { MinimizeOptions, Slope } from './minimize.ts';
import { packHistories } from './packed-histories.ts';
import { purchaseLikelihood } from './purchase-likelihood.ts';
import type { PurchaseCount, PurchaseModel, PurchaseModelKind } from './purchase-model.ts';

export interface PurchaseFit extends PurchaseModel {
  readonly logLikelihood: number;
  readonly hasConverged: boolean;
  /** Standard errors of the logarithms of r, alpha, a, b; undefined where the likelihood is flat. */
  readonly standardErrors: readonly number[] | undefined;
  /** False where the data do not say how people drop out: then nothing may be said of who is gone. */
  readonly isDropoutIdentified: boolean;
}

export interface FitOptions extends Omit<MinimizeOptions, 'onStep'> {
  /** Where to start from, where histories alike were fitted before; from several places without. */
  readonly near?: Omit<PurchaseModel, 'kind'> | undefined;
  /** Told of every step: how many there were from all starts, and how likely the data are there. */
  readonly onStep?: ((steps: number, logLikelihood: number) => void) | undefined;
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
  { onStep, mostSteps, near }: FitOptions = {}
): PurchaseFit {
  const meanOf = (among: readonly PurchaseCount[]) => {
    const packed = packHistories(among);
    return (logs: readonly number[]): Slope => {
      const model = modelOf(kind, logs);
      const { r, alpha, a, b } = model;
      return meanByLogs(purchaseLikelihood(model, packed), [r, alpha, a, b], packed.people);
    };
  };
  const people = counts.reduce((sum, { customers }) => sum + customers, 0);
  let steps = 0;
  const options = { mostSteps, onStep: (_: number, value: number) => onStep?.(++steps, -value * people) };
  const logStarts = (near === undefined ? starts : [[near.r, near.alpha, near.a, near.b]]).map((start) =>
    start.map(Math.log)
  );
  const { at, ...best } = bestMinimum(counts, meanOf, logStarts, options);
  const covariance = covarianceAt(at, best.point, people);
  const standardErrors = covariance?.map((row, index) => Math.sqrt(row[index] ?? Number.NaN));
  const [, , ofA = Infinity, ofB = Infinity] = standardErrors ?? [];
  const isDropoutIdentified = best.hasConverged && ofA <= largestError && ofB <= largestError;
  return {
    ...modelOf(kind, best.point),
    logLikelihood: -best.value * people,
    hasConverged: best.hasConverged,
    standardErrors,
    isDropoutIdentified
  };
}

import {
  errorDirections,
  fitPurchases,
  type FitOptions,
  fitSpend,
  type PurchaseFit,
  type PurchaseModelKind,
  type SpendHistory
} from '#statistics';
import { chooseModel } from './choose.ts';
import { type DayCount, purchaseCounts, spendHistories, trialCounts } from './counted.ts';
import { expectationsOf } from './expect.ts';
import type { FitInputs, FitOrder, FitOutcome, FitProgress } from './messages.ts';
import type { Candidate, ForecastError, ShopFit, SpendPart } from './shop-fit.ts';
import { leastRepeatCustomers, repeatCustomersOf, tryModels } from './try-models.ts';

type OnProgress = (progress: FitProgress) => void;

const kinds = ['bg', 'mbg'] as const satisfies readonly PurchaseModelKind[];
/** Two fits, two on trial, the spend, what to expect. */
const stages = 6;

/** Carries out an order; all of it, wherever it runs. */
export function carryOut({ known, inputs, settings }: FitOrder, onProgress: OnProgress): FitOutcome {
  const counts = purchaseCounts(inputs.purchases);
  const fit = known ?? fitShop(counts, inputs, onProgress);
  onProgress({ share: (stages - 1) / stages, steps: 0, logLikelihood: null });
  return { fit, expectations: expectationsOf(chooseModel(fit, settings.model).model, counts, settings) };
}

function fitShop(counts: readonly DayCount[], inputs: FitInputs, onProgress: OnProgress): ShopFit {
  const repeatCustomers = repeatCustomersOf(counts);
  const spending = spendHistories(inputs.spend);
  const known = {
    customers: counts.reduce((sum, { customers }) => sum + customers, 0),
    repeatCustomers,
    valueCorrelation: correlationOf(spending)
  };
  if (repeatCustomers < leastRepeatCustomers) return { ...known, candidates: [], trial: null, spend: null };
  const stage = (index: number): FitOptions => ({
    onStep: (steps, logLikelihood) => onProgress({ share: index / stages, steps, logLikelihood })
  });
  const fits = kinds.map((kind, index) => fitPurchases(counts, kind, stage(index)));
  const { calibrationUntil, holdoutDays } = inputs;
  const tried =
    calibrationUntil === null
      ? undefined
      : tryModels(trialCounts(inputs.trial), { calibrationUntil, holdoutDays }, (kind) =>
          stage(kinds.length + kinds.indexOf(kind))
        );
  onProgress({ share: 4 / stages, steps: 0, logLikelihood: null });
  return {
    ...known,
    candidates: fits.map((fit) => candidate(fit, tried?.errors[fit.kind] ?? null)),
    trial: tried?.trial ?? null,
    spend: spendPart(spending)
  };
}

const candidate = (fit: PurchaseFit, trial: ForecastError | null): Candidate => ({
  kind: fit.kind,
  r: fit.r,
  alpha: fit.alpha,
  a: fit.a,
  b: fit.b,
  logLikelihood: fit.logLikelihood,
  hasConverged: fit.hasConverged,
  isDropoutIdentified: fit.isDropoutIdentified,
  errorDirections: fit.covariance === undefined ? [] : directionsOf(fit.covariance),
  trial
});

/** Rows that are known for certain (all noughts) have no direction. */
function directionsOf(covariance: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const size = covariance.findIndex((row, index) => row[index] === 0);
  if (size < 0) return errorDirections(covariance);
  const directions = errorDirections(covariance.slice(0, size).map((row) => row.slice(0, size)));
  return directions.map((direction) => [...direction, ...covariance.slice(size).map(() => 0)]);
}

/** The model needs a mean, so q above 1. */
function spendPart(histories: readonly SpendHistory[]): SpendPart | null {
  if (histories.length < leastRepeatCustomers) return null;
  const { p, q, v, logLikelihood, hasConverged, covariance } = fitSpend(histories);
  if (!hasConverged || q <= 1) return null;
  const directions = covariance === undefined ? [] : errorDirections(covariance);
  return { p, q, v, logLikelihood, errorDirections: directions };
}

/** Pearson's correlation of how often and for how much. */
function correlationOf(histories: readonly SpendHistory[]): number | null {
  const mean = (of: (history: SpendHistory) => number): number =>
    histories.reduce((sum, history) => sum + of(history), 0) / histories.length;
  const [often, much] = [mean(({ repeats }) => repeats), mean((history) => history.mean)];
  const product = mean((history) => (history.repeats - often) * (history.mean - much));
  const spread = Math.sqrt(
    mean(({ repeats }) => (repeats - often) ** 2) * mean((history) => (history.mean - much) ** 2)
  );
  return spread > 0 ? product / spread : null;
}

import {
  countPurchases,
  fitPurchases,
  type FitOptions,
  fitSpend,
  forecastMethods,
  hindcast,
  leastRepeaters,
  type PurchaseFit,
  type PurchaseModelKind,
  seenAt,
  type Seen,
  type SpendHistory
} from '#statistics';
import { expectationsOf } from './expect.ts';
import type { FitOrder, FitOutcome, FitProgress } from './messages.ts';
import { planOf } from './plan.ts';
import { partOf, type ReadLog, readLog } from './read-log.ts';
import type { Candidate, ShopFit, SpendPart } from './shop-fit.ts';

type OnProgress = (progress: FitProgress) => void;

const kinds = ['bg', 'mbg'] as const satisfies readonly PurchaseModelKind[];
/** Shares of the work: two fits, the days of the past, what to expect. */
const stages = { fits: 0.3, trials: 0.9 } as const;

/** Carries out an order; all of it, wherever it runs. */
export function carryOut({ known, log: rows, settings }: FitOrder, onProgress: OnProgress): FitOutcome {
  const read = readLog(rows);
  const seen = seenAt(read.log, read.lastDay);
  const fit = known ?? fitShop(read, seen, onProgress);
  onProgress({ share: stages.trials, steps: 0, logLikelihood: null });
  const plan = planOf(fit, settings);
  const model = fit.candidates.find(({ kind }) => kind === plan.method);
  return { fit, expectations: expectationsOf({ log: read.log, seen, model }, plan, settings) };
}

function fitShop({ log, firstDay, lastDay }: ReadLog, seen: Seen, onProgress: OnProgress): ShopFit {
  const counts = countPurchases(seen);
  const spending = spendingOf(seen);
  const repeatCustomers = counts.reduce(
    (sum, { repeats, customers }) => sum + (repeats > 0 ? customers : 0),
    0
  );
  const stage = (index: number): FitOptions => ({
    onStep: (steps, logLikelihood) =>
      onProgress({ share: (stages.fits * index) / kinds.length, steps, logLikelihood })
  });
  const fits =
    repeatCustomers < leastRepeaters
      ? []
      : kinds.map((kind, index) => fitPurchases(counts, kind, stage(index)));
  return {
    lastDay,
    customers: seen.length,
    repeatCustomers,
    candidates: fits.map(candidate),
    spend: spendPart(spending),
    valueCorrelation: correlationOf(spending),
    trials: hindcast({
      log: partOf(log),
      first: firstDay,
      last: lastDay,
      methods: forecastMethods,
      // Where the search goes astray it starts from several places instead.
      models: fits.filter(({ hasConverged, isDropoutIdentified }) => hasConverged && isDropoutIdentified),
      onCut: (share) =>
        onProgress({
          share: stages.fits + share * (stages.trials - stages.fits),
          steps: 0,
          logLikelihood: null
        })
    })
  };
}

const candidate = (fit: PurchaseFit): Candidate => ({
  kind: fit.kind,
  r: fit.r,
  alpha: fit.alpha,
  a: fit.a,
  b: fit.b,
  logLikelihood: fit.logLikelihood,
  hasConverged: fit.hasConverged,
  isDropoutIdentified: fit.isDropoutIdentified
});

/** Mean values of repeats, to the cent. */
const spendingOf = ({ length, repeats, repeatValue }: Seen): readonly SpendHistory[] =>
  Array.from({ length }, (_, index) => ({
    repeats: repeats[index] ?? 0,
    mean: Math.round((repeatValue[index] ?? 0) * 100) / 100
  })).filter(({ repeats: count, mean }) => count > 0 && mean > 0);

const nothingFitted = { p: null, q: null, v: null, logLikelihood: null } as const;

/** The model needs a mean, so q above 1. */
function spendPart(histories: readonly SpendHistory[]): SpendPart {
  if (histories.length < leastRepeaters) return { state: 'too_few', ...nothingFitted };
  const { p, q, v, logLikelihood, hasConverged } = fitSpend(histories);
  const state = !hasConverged ? 'not_converged' : q <= 1 ? 'no_mean' : 'fitted';
  return state === 'fitted' ? { state, p, q, v, logLikelihood } : { state, ...nothingFitted };
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

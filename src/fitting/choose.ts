import type { PredictionModel } from '#models';
import type { Candidate, ShopFit } from './shop-fit.ts';

export const verdicts = ['wins', 'loses', 'untested', 'too_few'] as const;
/** How the preferred model did on trial, against the naive rule. */
export type Verdict = (typeof verdicts)[number];

export interface Choice {
  readonly verdict: Verdict;
  /** Undefined where the naive rule stands in. */
  readonly model: Candidate | undefined;
}

/**
 * Both models have four parameters, so twice the difference of the log-likelihoods is that of their AIC; one
 * that is 4 to 7 behind has considerably less support (Burnham and Anderson 2004).
 */
const muchLikelier = 2;

/** Which model speaks for the shop: MBG/NBD where it is much likelier, else BG/NBD; neither that loses its trial. */
export function chooseModel({ candidates, trial }: ShopFit, wanted: PredictionModel): Choice {
  const usual = candidates.find(({ kind }) => kind === 'bg');
  const other = candidates.find(({ kind }) => kind === 'mbg');
  if (usual === undefined || other === undefined) return { verdict: 'too_few', model: undefined };
  const isOther =
    wanted === 'mbg' || (wanted !== 'bg' && other.logLikelihood > usual.logLikelihood + muchLikelier);
  const model = isOther ? other : usual;
  if (trial === null || model.trial === null) {
    return { verdict: 'untested', model: wanted === 'naive' ? undefined : model };
  }
  const verdict = model.trial.rmse < trial.naive.rmse ? 'wins' : 'loses';
  const stepsAside = wanted === 'naive' || (wanted === 'auto' && verdict === 'loses');
  return { verdict, model: stepsAside ? undefined : model };
}

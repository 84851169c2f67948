import { bestMinimum, meanByLogs } from './best-minimum.ts';
import type { Slope } from './minimize.ts';
import { packSpend, spendLikelihood, type SpendHistory, type SpendModel } from './spend-model.ts';

export interface SpendFit extends SpendModel {
  readonly logLikelihood: number;
  readonly hasConverged: boolean;
}

const starts: readonly (readonly number[])[] = [
  [1, 2, 1],
  [5, 4, 1],
  [2, 3, 10]
];

/** Maximum likelihood over the logarithms of the parameters; people without a repeat say nothing and are left out. */
export function fitSpend(histories: readonly SpendHistory[]): SpendFit {
  const used = histories
    .filter(({ repeats, mean }) => repeats > 0 && mean > 0)
    .toSorted((one, other) => one.repeats - other.repeats || one.mean - other.mean);
  const scale = used.reduce((sum, { mean }) => sum + mean, 0) / Math.max(1, used.length);
  const modelOf = (logs: readonly number[]): SpendModel => {
    const [p = 1, q = 1, v = 1] = logs.map(Math.exp);
    return { p, q, v: v * scale };
  };
  const meanOf = (among: readonly SpendHistory[]) => {
    const packed = packSpend(among);
    return (logs: readonly number[]): Slope => {
      const model = modelOf(logs);
      return meanByLogs(spendLikelihood(model, packed), [model.p, model.q, model.v], packed.people);
    };
  };
  const best = bestMinimum(
    used,
    meanOf,
    starts.map((start) => start.map(Math.log))
  );
  return {
    ...modelOf(best.point),
    logLikelihood: -best.value * used.length,
    hasConverged: best.hasConverged
  };
}

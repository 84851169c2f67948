import { carryOut, type FitRunner } from '#fitting';
import { ok } from '#lib';
import { type KeptFits, Predictions } from '../../src/state/predicting.svelte.ts';

/** Carries out orders where it is called: what the worker does, without one. */
export const fitHere: FitRunner = (order, onProgress) => ({
  outcome: Promise.resolve(ok(carryOut(order, onProgress))),
  cancel: () => undefined
});

export function keptInMemory(kept = new Map<string, string>()): KeptFits {
  return {
    find: (scope) => Promise.resolve(kept.get(scope)),
    keep: (scope, fit) => {
      kept.set(scope, fit);
      return Promise.resolve();
    }
  };
}

export const openPredictions = (): Predictions => new Predictions(fitHere, keptInMemory());

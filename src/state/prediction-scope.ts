import { readPredictions } from '#models';
import { readNarrowing, readSettings } from './filters.ts';
import { shopParam } from './open-shops.ts';
import type { PredictionAsked } from './predicting.svelte.ts';
import type { Clock } from './scope.ts';

/**
 * What an address asks to be predicted. Neither how far segments look back nor which are asked about decides
 * what is fitted: a life is not cut in two, and whether somebody leaves must not hang on whom one asks about.
 */
export function predictionAsked(query: URLSearchParams, { as_of }: Clock): PredictionAsked {
  const narrowing = { ...readNarrowing(query), segment: undefined };
  return {
    scope: JSON.stringify([as_of, readSettings(query), narrowing, query.getAll(shopParam)]),
    settings: readPredictions((name) => query.get(name) ?? undefined)
  };
}

import type { PredictionSettings } from '#models';
import type { Expectations } from './expect.ts';
import type { ShopFit } from './shop-fit.ts';

/**
 * Some of the people, with `day,value` of each purchase, the earliest first, and `;` between people: text,
 * because it goes from worker to worker and the page need not look at it. Days are counted from 1970.
 */
export interface LogRow {
  readonly people: string;
  /** The last day that is known. */
  readonly last_day: number;
}

/** The page's only message to a fit worker. */
export interface FitOrder {
  /** What was found before; then only what to expect is left to do. */
  readonly known: ShopFit | undefined;
  readonly log: readonly LogRow[];
  readonly settings: PredictionSettings;
}

export interface FitOutcome {
  readonly fit: ShopFit;
  readonly expectations: Expectations;
}

export interface FitProgress {
  /** Of all that is to be done, 0 to 1. */
  readonly share: number;
  /** Steps of the maximum-likelihood search so far, in this stage. */
  readonly steps: number;
  readonly logLikelihood: number | null;
}

export type FitMessage =
  | { readonly kind: 'progress'; readonly progress: FitProgress }
  | { readonly kind: 'done'; readonly outcome: FitOutcome };

import type { PredictionSettings } from '#models';
import type { Expectations } from './expect.ts';
import type { ShopFit } from './shop-fit.ts';

/**
 * People counted by what they did, written as text, because it goes from worker to worker and the page need
 * not look at it: `12,30,5;…` for each number of repeat purchases.
 */
export interface CountedRow {
  readonly repeat_count: number;
  readonly counts: string;
}

export interface FitInputs {
  /** Recency and age in days, people. */
  readonly purchases: readonly CountedRow[];
  /** As purchases, up to the trial; before people their repeats in the period before and in the trial. */
  readonly trial: readonly CountedRow[];
  /** Mean values of repeat purchases. */
  readonly spend: readonly CountedRow[];
  readonly calibrationUntil: string | null;
  readonly holdoutDays: number;
}

/** The page's only message to a fit worker. */
export interface FitOrder {
  /** What was found before; then only what to expect is left to do, of purchases. */
  readonly known: ShopFit | undefined;
  readonly inputs: FitInputs;
  readonly settings: PredictionSettings;
}

export interface FitOutcome {
  readonly fit: ShopFit;
  readonly expectations: Expectations;
}

export interface FitProgress {
  /** Of all that is to be done, 0 to 1; by stages, since nobody knows how many steps a stage takes. */
  readonly share: number;
  /** Steps of the maximum-likelihood search so far, in this stage. */
  readonly steps: number;
  readonly logLikelihood: number | null;
}

export type FitMessage =
  | { readonly kind: 'progress'; readonly progress: FitProgress }
  | { readonly kind: 'done'; readonly outcome: FitOutcome };

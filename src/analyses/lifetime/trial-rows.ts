import type { Trial } from './queries.ts';

/** How many orders somebody told of, and how far off that was a customer. */
export interface Told {
  readonly who: 'actual' | 'model' | 'naive';
  readonly orders: number | null;
  readonly rmse: number | null;
  readonly mae: number | null;
}

/** What came, what the model foretold, and what the naive rule did. */
export const toldBy = (trial: Trial): readonly Told[] => [
  { who: 'actual', orders: trial.holdout_actual, rmse: null, mae: null },
  { who: 'model', orders: trial.model_expected, rmse: trial.model_rmse, mae: trial.model_mae },
  { who: 'naive', orders: trial.naive_expected, rmse: trial.naive_rmse, mae: trial.naive_mae }
];

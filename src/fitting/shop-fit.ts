import type { PurchaseModel } from '#statistics';

/** How far a forecast was from what came: per person, and in sum. */
export interface ForecastError {
  readonly rmse: number;
  readonly mae: number;
  readonly expected: number;
}

export interface Candidate extends PurchaseModel {
  readonly logLikelihood: number;
  readonly hasConverged: boolean;
  readonly isDropoutIdentified: boolean;
  /** Independent errors of the logarithms of r, alpha, a, b; empty where they are not known. */
  readonly errorDirections: readonly (readonly number[])[];
  readonly trial: ForecastError | null;
}

export interface Trial {
  readonly calibrationUntil: string;
  readonly holdoutDays: number;
  readonly customers: number;
  readonly actual: number;
  /** The next period equals the last. */
  readonly naive: ForecastError;
  /** Everybody buys again at the rate that all had together. */
  readonly meanRate: ForecastError;
}

export interface SpendPart {
  readonly p: number;
  readonly q: number;
  readonly v: number;
  readonly logLikelihood: number;
  readonly errorDirections: readonly (readonly number[])[];
}

/** All that was found out about how a shop's people buy; kept, so that it is found out once. */
export interface ShopFit {
  readonly customers: number;
  readonly repeatCustomers: number;
  /** Empty below the least number of repeat customers. */
  readonly candidates: readonly Candidate[];
  /** Null where there is too little to try anything on. */
  readonly trial: Trial | null;
  readonly spend: SpendPart | null;
  /** Of how often people buy again and for how much; the spend model takes it to be nought. */
  readonly valueCorrelation: number | null;
}

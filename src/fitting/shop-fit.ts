import type { Hindcast, PurchaseModel } from '#statistics';

export interface Candidate extends PurchaseModel {
  readonly logLikelihood: number;
  readonly hasConverged: boolean;
  readonly isDropoutIdentified: boolean;
}

/** Why there is a spend model or none. `no_mean`: values are so uneven that their mean is not told. */
export const spendStates = ['fitted', 'too_few', 'not_converged', 'no_mean'] as const;
export type SpendState = (typeof spendStates)[number];

export interface SpendPart {
  readonly state: SpendState;
  /** Null where nothing was fitted. */
  readonly p: number | null;
  readonly q: number | null;
  readonly v: number | null;
  readonly logLikelihood: number | null;
}

/** All that was found out about how a shop's people buy; kept, so that it is found out once. */
export interface ShopFit {
  /** The last day that is known, counted from 1970. */
  readonly lastDay: number;
  readonly customers: number;
  readonly repeatCustomers: number;
  /** Empty below the least number of repeat customers. */
  readonly candidates: readonly Candidate[];
  readonly spend: SpendPart;
  /** Of how often people buy again and for how much; the spend model takes it to be nought. */
  readonly valueCorrelation: number | null;
  /** What each method would have said on days of the past. */
  readonly trials: readonly Hindcast[];
}

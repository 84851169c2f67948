export type { Expectations } from './expect.ts';
export { carryOut } from './fit-shop.ts';
export { readFit, writeFit } from './keep.ts';
export type { FitOrder, FitOutcome, FitProgress, LogRow } from './messages.ts';
export { type Plan, planOf, purchaseModelOf, type Verdict, verdicts } from './plan.ts';
export { type Candidate, type ShopFit, type SpendPart, spendStates } from './shop-fit.ts';
export { type FitError, type FitRunner, type RunningFit, startFitting } from './start-fitting.ts';
export type { Calibration, Hindcast } from '#statistics';

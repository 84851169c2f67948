export { type Choice, chooseModel, type Verdict, verdicts } from './choose.ts';
export type { Expectations } from './expect.ts';
export { carryOut } from './fit-shop.ts';
export { readFit, writeFit } from './keep.ts';
export type { CountedRow, FitInputs, FitOrder, FitOutcome, FitProgress } from './messages.ts';
export type { Candidate, ForecastError, ShopFit, SpendPart, Trial } from './shop-fit.ts';
export { type FitError, type FitRunner, type RunningFit, startFitting } from './start-fitting.ts';

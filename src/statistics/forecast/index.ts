export {
  type Calibrated,
  type Calibration,
  calibrationOf,
  type MethodScore,
  rankMethods
} from './calibration.ts';
export { classOf, longestSilence } from './chain-states.ts';
export { type Chain, type ChainOrders, expectOrders, ordersAt } from './chain.ts';
export { fitChain } from './chain-fit.ts';
export {
  countPurchases,
  type ForecastMethod,
  forecastMethods,
  foretell,
  inWeeks,
  worthOf
} from './forecasters.ts';
export { cutsFor, type Hindcast, hindcast, horizons, leastRepeaters } from './hindcast.ts';
export { cameWithin, type PurchaseLog, seenAt, type Seen } from './purchase-log.ts';

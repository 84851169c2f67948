export { type Horizon, lifetimeValue, weeksPerMonth } from './lifetime-value.ts';
export {
  expectedOrders,
  fitPurchases,
  probabilityAlive,
  type PurchaseCount,
  type PurchaseFit,
  type PurchaseHistory,
  type PurchaseModel,
  type PurchaseModelKind
} from './purchase-model.ts';
export { expectedSpend, fitSpend, type SpendFit, type SpendHistory, type SpendModel } from './spend-model.ts';

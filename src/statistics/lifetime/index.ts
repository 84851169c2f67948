export { discountedOrdersIfAlive, type Horizon, lifetimeValue } from './lifetime-value.ts';
export { type FitOptions, fitPurchases, type PurchaseFit } from './purchase-fit.ts';
export {
  expectedOrders,
  expectedOrdersIfAlive,
  probabilityAlive,
  type PurchaseCount,
  type PurchaseHistory,
  type PurchaseModel,
  type PurchaseModelKind
} from './purchase-model.ts';
export { fitSpend, type SpendFit } from './spend-fit.ts';
export { expectedSpend, type SpendHistory, type SpendModel } from './spend-model.ts';

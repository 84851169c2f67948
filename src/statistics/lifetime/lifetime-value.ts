import {
  expectedOrdersIfAlive,
  probabilityAlive,
  type PurchaseHistory,
  type PurchaseModel
} from './purchase-model.ts';

export interface Horizon {
  readonly months: number;
  /** Length of a month in the unit of the histories. */
  readonly month: number;
  /** Discount of money a month later, 0.01 for 1 %. */
  readonly discount: number;
}

/** Orders to expect in each month of somebody who still buys here, each worth less the later it comes. */
export function discountedOrdersIfAlive(
  model: PurchaseModel,
  history: Pick<PurchaseHistory, 'repeats' | 'age'>,
  { months, month, discount }: Horizon
): number {
  let before = 0;
  let sum = 0;
  for (let index = 1; index <= months; index++) {
    const until = expectedOrdersIfAlive(model, history, index * month);
    sum += (until - before) / (1 + discount) ** index;
    before = until;
  }
  return sum;
}

/** Orders to expect in each month, times their value today, summed over the horizon. */
export const lifetimeValue = (
  model: PurchaseModel,
  history: PurchaseHistory,
  orderValue: number,
  horizon: Horizon
): number => discountedOrdersIfAlive(model, history, horizon) * probabilityAlive(model, history) * orderValue;

import { expectedOrders, type PurchaseHistory, type PurchaseModel } from './purchase-model.ts';

export interface Horizon {
  readonly months: number;
  /** Length of a month in the unit of the histories: 365.25 / 12 / 7 = 4.348 weeks. */
  readonly month: number;
  /** Discount of money a month later, 0.01 for 1 %. */
  readonly discount: number;
}

export const weeksPerMonth = 365.25 / 12 / 7;

/** Orders to expect in each month, times their value today, summed over the horizon. */
export function lifetimeValue(
  model: PurchaseModel,
  history: PurchaseHistory,
  orderValue: number,
  { months, month, discount }: Horizon
): number {
  let before = 0;
  let value = 0;
  for (let index = 1; index <= months; index++) {
    const until = expectedOrders(model, history, index * month);
    value += (until - before) / (1 + discount) ** index;
    before = until;
  }
  return value * orderValue;
}

import { decisionOf } from '#state';
import type { DecisionRecord } from '#storage';
import type { OrderRule } from './order-rules.ts';

export interface DecidedOrders {
  readonly record: DecisionRecord;
  readonly rule: OrderRule;
  readonly orderCount: number;
}

/** What was decided about orders, the latest first; decisions about people are another page's. */
export const decidedOrders = (records: readonly DecisionRecord[]): readonly DecidedOrders[] =>
  records
    .flatMap((record) => {
      const decision = decisionOf(record);
      return 'orders' in decision
        ? [{ record, rule: decision.kind, orderCount: decision.orders.length }]
        : [];
    })
    .toReversed();

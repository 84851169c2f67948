import type { Day } from '#lib';

/** An order as it stands in `orders`, with the day that it counts on; money in cents. */
export interface PlainOrder {
  readonly on: Day;
  readonly channel: string;
  readonly currency: string | null;
  /** Null where its file names none. */
  readonly charged: number | null;
  readonly refund: number;
  readonly isCancelled: boolean;
  readonly isUnpaid: boolean;
  readonly isFullyRefunded: boolean;
  readonly isMisdated: boolean;
  readonly tellsRefunds: boolean;
}

/** Money given back that names no order. */
export interface PlainRefund {
  readonly on: Day;
  readonly channel: string;
  readonly amount: number;
}

export interface PlainRates {
  readonly ofMoney: number | null;
  readonly ofOrders: number | null;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/**
 * The refund rate, one order at a time: of what was paid and not called off, in one currency, by those
 * whose files would say that something went back.
 */
export function plainRefundRates(
  orders: readonly PlainOrder[],
  refunds: readonly PlainRefund[],
  currency: string | null
): PlainRates {
  let paidOrders = 0;
  let refundedOrders = 0;
  let paid = 0;
  let back = 0;
  for (const order of orders) {
    if (order.currency !== currency || order.isMisdated) continue;
    if (order.isCancelled || order.isUnpaid || !order.tellsRefunds) continue;
    paidOrders += 1;
    if (order.refund > 0 || order.isFullyRefunded) refundedOrders += 1;
    if (order.charged === null) continue;
    paid += order.charged;
    back += order.refund;
  }
  return {
    ofMoney: share(back + sum(refunds.map(({ amount }) => amount)), paid),
    ofOrders: share(refundedOrders, paidOrders)
  };
}

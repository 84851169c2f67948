import type { Cells } from '../format.ts';
import { isCancelledAlone, overOrder } from './shared.ts';

/** What one row of an order says of its own product, in SQL. */
export interface LineState {
  /** Header of the order number. */
  readonly orderId: string;
  /** All of the product's money went back; it was never bought. */
  readonly isRefunded: string;
  readonly isCancelled: string;
  /** The status of a product that was bought and kept. */
  readonly status: string;
}

/** The status of an order whose rows each tell of one product: as its products that were bought say. */
export function statusOfLines(cells: Cells, line: LineState): string {
  const over = (aggregate: string): string => overOrder(cells, line.orderId, aggregate);
  const isRefunded = `coalesce(${line.isRefunded}, false)`;
  const isCancelled = `coalesce(${line.isCancelled}, false)`;
  return `case
    when ${over(`bool_and(${isCancelled})`)} then 'cancelled'
    when ${over(`bool_and(${isCancelled} or ${isRefunded})`)} then 'refunded'
    when ${over(`bool_or(${isRefunded})`)} then 'partially-refunded'
    else ${over(`any_value(${line.status}) filter (where not ${isCancelled})`)}
  end`;
}

/** Sets a product aside that was never bought, in an order of which others were. */
export const cancelledLine = (describe: (cells: Cells) => LineState) =>
  ({
    reason: 'cancelled-line',
    when: (cells: Cells) => {
      const { orderId, isCancelled } = describe(cells);
      return isCancelledAlone(cells, orderId, `case when ${isCancelled} then 'cancelled' end`);
    }
  }) as const;

/** What was given back for the products of an order that were returned. */
export const refundOfLines = (cells: Cells, line: LineState, amount: string): string =>
  `coalesce(${overOrder(cells, line.orderId, `sum(${amount}) filter (where ${line.isRefunded})`)}, 0)`;

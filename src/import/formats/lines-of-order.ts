import type { Cells } from '../format.ts';

/** What one row of an order says of its own product. */
export interface LineState {
  readonly orderId: string;
  /** SQL conditions: all of the product's money went back; it was never bought. */
  readonly isRefunded: string;
  readonly isCancelled: string;
  /** The status of a product that was bought and kept. */
  readonly status: string;
}

const over = (aggregate: string, { orderId }: LineState): string =>
  `${aggregate} over (partition by ${orderId})`;

/** The status of an order whose rows each tell of one product: as its products that were bought say. */
export const statusOfLines = (line: LineState): string => {
  const { isRefunded, isCancelled, status } = line;
  const isGone = `(${isRefunded}) or (${isCancelled})`;
  const some = (condition: string): string => over(`bool_or(coalesce(${condition}, false))`, line);
  const all = (condition: string): string => over(`bool_and(coalesce(${condition}, false))`, line);
  return `case
    when ${all(isCancelled)} then 'cancelled'
    when ${all(isGone)} then 'refunded'
    when ${some(isRefunded)} then 'partially-refunded'
    else ${over(`any_value(${status}) filter (where not coalesce(${isGone}, false))`, line)}
  end`;
};

/** A product that was never bought, in an order of which others were. */
export const cancelledLine = (describe: (cells: Cells) => LineState) =>
  ({
    reason: 'cancelled-line',
    when: (cells: Cells) => {
      const line = describe(cells);
      return `(${line.isCancelled}) and not ${over(`bool_and(coalesce(${line.isCancelled}, false))`, line)}`;
    }
  }) as const;

/** What was given back for the products of an order that were returned. */
export const refundOfLines = (line: LineState, amount: string): string =>
  `coalesce(${over(`sum(${amount}) filter (where ${line.isRefunded})`, line)}, 0)`;

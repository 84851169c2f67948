import type { ChangeRow, OverviewRow } from './queries.ts';

/** The share of a part, where both are known and there is a whole. */
export const shareOf = (part: number | null, whole: number | null): number | null =>
  part !== null && whole !== null && whole > 0 ? part / whole : null;

/** By how much net revenue differs from before; undefined where one of them is unknown. */
export function changeOf(now: OverviewRow, before: OverviewRow | undefined): number | undefined {
  const earlier = before?.net_revenue ?? null;
  if (earlier === null || earlier <= 0 || now.net_revenue === null) return undefined;
  return now.net_revenue / earlier - 1;
}

/** Whether orders are there and none of them names a buyer. */
export const isBuyerless = ({ customer_count }: OverviewRow): boolean => customer_count === null;

/** The share of orders that name no buyer, where some do. */
export const guestShare = ({ guest_order_count, order_count }: OverviewRow): number | null =>
  guest_order_count > 0 && guest_order_count < order_count ? guest_order_count / order_count : null;

/** Whether the paid orders are of files that say nothing of refunds. */
export const isRefundless = ({ paid_order_count, refund_told_count }: OverviewRow): boolean =>
  paid_order_count > 0 && refund_told_count === 0;

/** The part that moved most, and the whole change that all parts make together. */
export function mostMoved(
  rows: readonly ChangeRow[]
): { readonly row: ChangeRow; readonly total: number } | undefined {
  const row = rows.find(({ part }) => part === 'named') ?? rows.find(({ part }) => part === 'unstated');
  return row === undefined ? undefined : { row, total: row.total_difference };
}

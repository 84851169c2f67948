import type { Format } from '#i18n';
import { wilson } from '#statistics';
import type { OverviewText } from './messages.ts';
import type { OverviewRow } from './queries.ts';
import { guestShare, isBuyerless, isRefundless } from './sentences.ts';

const joined = (notes: readonly (string | undefined)[]): string | undefined => {
  const said = notes.filter((note) => note !== undefined);
  return said.length === 0 ? undefined : said.join(' · ');
};

/** What the figure above rests on. */
export function revenueNote(row: OverviewRow, { note }: OverviewText, format: Format): string | undefined {
  if (row.order_count > 0 && row.net_revenue === null) return note.noAmounts;
  return joined([
    note.charged(format.moneyWhole(row.charged)),
    row.unpriced_order_count > 0 ? note.unpriced(row.unpriced_order_count, format) : undefined
  ]);
}

export function ordersNote(row: OverviewRow, { note }: OverviewText, format: Format): string | undefined {
  if (isBuyerless(row)) return note.noBuyers;
  const share = guestShare(row);
  return share === null ? undefined : note.guests(row.guest_order_count, format.percent(share), format);
}

/** Over all data nobody returns who had not come before: how often they bought says more. */
export function customersNote(row: OverviewRow, { note }: OverviewText, format: Format): string {
  const { customer_count: all, repeat_customer_count: again } = row;
  if (all === null || again === null) return note.noBuyers;
  const who =
    row.returning_customer_count === 0
      ? note.onceAndMore(format.integer(all - again), format.integer(again))
      : note.newAndReturning(
          format.integer(row.new_customer_count),
          format.integer(row.returning_customer_count)
        );
  const share = guestShare(row);
  const guests =
    share === null ? undefined : note.guests(row.guest_order_count, format.percent(share), format);
  return joined([who, guests]) ?? who;
}

export function returningNote(row: OverviewRow, { note }: OverviewText, format: Format): string | undefined {
  const { customer_count: all, returning_customer_count: returning } = row;
  if (all === null || returning === null) return note.noBuyers;
  if (all === 0) return undefined;
  const { low, high } = wilson(returning, all);
  return note.returning(format.percentRange(low, high));
}

export function repeatNote(row: OverviewRow, { note }: OverviewText, format: Format): string {
  const { ever_customer_count: all, ever_repeat_count: again, ever_same_day_count: sameDay } = row;
  if (all === 0) return note.noBuyers;
  const { low, high } = wilson(again, all);
  const whole = note.repeat(format.percentRange(low, high));
  return joined([whole, sameDay > 0 ? note.sameDay(sameDay, format) : undefined]) ?? whole;
}

export function refundsNote(row: OverviewRow, { note }: OverviewText, format: Format): string | undefined {
  if (row.paid_order_count === 0) return undefined;
  if (isRefundless(row)) return note.noRefunds;
  return joined([
    note.refundedOrders(format.percent(row.refunded_order_rate), row.refunded_order_count, format),
    row.refund_told_count < row.paid_order_count ? note.refundsOf(row.refund_told_count, format) : undefined
  ]);
}

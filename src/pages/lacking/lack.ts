import type { Knowledge } from '#kit';
import type { Counted } from '#state';
import type { Reason } from './messages.ts';

/** Why a page has nothing to say: no order, none that counts, none that names a buyer or an amount. */
export type LackOfPage = 'orders' | 'counting' | 'buyer' | 'amounts';

type Totals = Counted['totals'];

/** What the shop lacks for a page that needs orders and more; undefined where it lacks nothing. */
export function lackOf(
  { facts: { has }, totals }: Pick<Counted, 'facts' | 'totals'>,
  needs: readonly Knowledge[]
): LackOfPage | undefined {
  if (totals.order_count === 0) return 'orders';
  if (totals.valid_order_count === 0) return 'counting';
  if (needs.includes('customers') && !has.customers) return 'buyer';
  return needs.includes('amounts') && !has.amounts ? 'amounts' : undefined;
}

/** Why orders do not count, and how many of them. */
export const reasonsOf = (totals: Totals): readonly (readonly [Reason, number])[] =>
  (
    [
      ['refunded', totals.fully_refunded_count],
      ['cancelled', totals.cancelled_count],
      ['unpaid', totals.unpaid_count],
      ['misdated', totals.misdated_count]
    ] as const
  ).filter(([, count]) => count > 0);

/** Orders that name no buyer, where others do. */
export function guestsAmong(
  counted: Counted | undefined
): { readonly count: number; readonly share: number } | undefined {
  const count = counted?.totals.guest_order_count ?? 0;
  return counted === undefined || count === 0
    ? undefined
    : { count, share: count / counted.totals.valid_order_count };
}

import type { Columns, Query } from '#engine';
import {
  differingSums,
  impossibleAmounts,
  mixedTax,
  otherCurrencies,
  proofDifferences,
  refundsAboveCharged
} from './money-queries.ts';
import {
  calendarGaps,
  duplicateLines,
  duplicateOrders,
  fillChanges,
  impossibleDates,
  likelyTestOrders,
  loneDates,
  orderNumberChanges,
  ordersWithoutBuyer,
  ordersWithoutNumber,
  sharedContacts,
  suddenChanges
} from './queries.ts';

/** A question that answers the rows of one or more kinds of finding. */
export type Check = Query<
  Columns & {
    readonly kind: readonly CheckedKind[];
    readonly position: 'integer';
    readonly is_context: 'boolean';
    readonly at_stake: 'number' | 'number?';
  }
>;

export const checkedKinds = [
  'file_difference',
  'mixed_shop',
  'duplicate_order',
  'duplicate_line',
  'no_buyer',
  'no_number',
  'negative_price',
  'no_quantity',
  'outlier_price',
  'shipped_before_paid',
  'delivered_before_shipped',
  'future_date',
  'ancient_date',
  'lone_date',
  'other_currency',
  'missing_month',
  'missing_weeks',
  'charged_above_lines',
  'charged_below_lines',
  'refund_above_charged',
  'mixed_tax',
  'busy_day',
  'busy_month',
  'test_order',
  'fill_change',
  'number_change',
  'shared_contact'
] as const;
export type CheckedKind = (typeof checkedKinds)[number];

/** In the order of the text that says what was checked. */
export const checks: readonly Check[] = [
  proofDifferences,
  duplicateOrders,
  duplicateLines,
  ordersWithoutBuyer,
  ordersWithoutNumber,
  impossibleAmounts,
  impossibleDates,
  loneDates,
  otherCurrencies,
  calendarGaps,
  differingSums,
  refundsAboveCharged,
  mixedTax,
  suddenChanges,
  likelyTestOrders,
  fillChanges,
  orderNumberChanges,
  sharedContacts
];

import { query, type RowOf } from '#engine';
import { period } from '#kit';
import cohortPeopleSql from './cohort_people.sql?raw';
import cohortsSql from './cohorts.sql?raw';
import orderGapsSql from './order_gaps.sql?raw';
import repeatRatesSql from './repeat_rates.sql?raw';

/** What a person's first order can be told apart by. */
export const firstOrderTraits = ['product', 'category', 'channel', 'coupon', 'country', 'region'] as const;
export type FirstOrderTrait = (typeof firstOrderTraits)[number];

export const cohortPeriods = ['week', 'month', 'quarter', 'year'] as const;
export type CohortPeriod = (typeof cohortPeriods)[number];
export const cohortKinds = ['period', ...firstOrderTraits] as const;
export type CohortKind = (typeof cohortKinds)[number];

const cohortParams = { ...period, period: cohortPeriods, by: cohortKinds } as const;

export const cohorts = query(cohortsSql, cohortParams, {
  /** The first day of the period, or what the first order was; '' where the files do not say. */
  cohort: 'text',
  period_index: 'integer',
  cohort_size: 'integer',
  customer_count: 'integer',
  net_revenue: 'number',
  is_complete: 'boolean',
  cohort_name: 'text',
  member_count: 'integer',
  repeat_count: 'integer',
  order_count: 'integer',
  refund: 'number',
  cumulative_order_count: 'integer',
  cumulative_net_revenue: 'number',
  first_net_revenue: 'number',
  /** What refund rates are of: paid orders, those refunded in full as well; null where no file tells of refunds. */
  paid_charged: 'number?',
  paid_refund: 'number?'
});

export const repeatRates = query(
  repeatRatesSql,
  { ...period, by: ['all', ...firstOrderTraits] },
  {
    cohort: 'text',
    cohort_name: 'text',
    window_days: 'integer?',
    customer_count: 'integer',
    repeat_count: 'integer',
    /** Of these, who ordered again on the first day and on no later one. */
    same_day_count: 'integer'
  }
);

export const orderGaps = query(
  orderGapsSql,
  { ...period, gap: ['second', 'next'] },
  { days: 'integer', event_count: 'integer', censored_count: 'integer' }
);

const person = {
  customer_key: 'integer',
  display_name: 'text?',
  email: 'text?',
  phone: 'text?',
  first_order_on: 'date'
} as const;

export const cohortPeople = query(
  cohortPeopleSql,
  {
    ...cohortParams,
    cohort: 'text',
    period_index: 'integer?',
    who: ['all', 'active', 'repeat', 'once']
  },
  { ...person, last_order_on: 'date', order_count: 'integer', net_revenue: 'number?' }
);

export type CohortCell = RowOf<typeof cohorts.columns>;
export type RepeatRate = RowOf<typeof repeatRates.columns>;
export type OrderGap = RowOf<typeof orderGaps.columns>;

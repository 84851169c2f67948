import { query, type RowsOf } from '#engine';
import { asOf, period } from '#kit';
import changesSql from './changes.sql?raw';
import oneTimePeopleSql from './one_time_people.sql?raw';
import overviewSql from './overview.sql?raw';
import revenueBySql from './revenue_by.sql?raw';
import revenueOverTimeSql from './revenue_over_time.sql?raw';

export const overviewTotals = query(overviewSql, period, {
  span: ['current', 'compared'],
  order_count: 'integer',
  customer_count: 'integer',
  new_customer_count: 'integer',
  returning_customer_count: 'integer',
  repeat_customer_count: 'integer',
  guest_order_count: 'integer',
  refunded_order_count: 'integer',
  net_revenue: 'number',
  guest_net_revenue: 'number',
  first_order_revenue: 'number',
  repeat_revenue: 'number',
  charged: 'number',
  refund: 'number',
  discount: 'number',
  average_order_value: 'number?',
  repeat_rate: 'number?',
  refund_rate: 'number?'
});

export const grains = ['day', 'week', 'month'] as const;
export const revenueOverTime = query(
  revenueOverTimeSql,
  { ...period, grain: grains },
  {
    starts_on: 'date',
    new_revenue: 'number',
    returning_revenue: 'number',
    guest_revenue: 'number',
    order_count: 'integer',
    new_customer_count: 'integer',
    is_complete: 'boolean'
  }
);

export const places = ['channel', 'region', 'country'] as const;
export const revenueBy = query(
  revenueBySql,
  { ...period, by: places },
  {
    value: 'text?',
    order_count: 'integer',
    customer_count: 'integer',
    net_revenue: 'number',
    revenue_share: 'number?',
    compared_revenue: 'number?'
  }
);

export const changes = query(changesSql, period, {
  dimension: ['product', 'category', 'channel', 'region'],
  value: 'text',
  revenue: 'number',
  compared_revenue: 'number',
  difference: 'number'
});

/** People who bought once and are in the stretch of time in which most second orders come. */
export const oneTimePeople = query(oneTimePeopleSql, asOf, {
  customer_key: 'integer',
  display_name: 'text?',
  email: 'text?',
  phone: 'text?',
  order_count: 'integer',
  net_revenue: 'number',
  last_order_on: 'date',
  recency_days: 'integer',
  usual_gap_days: 'integer'
});

export type OverviewRow = RowsOf<typeof overviewTotals>[number];
export type RevenueStep = RowsOf<typeof revenueOverTime>[number];
export type RevenuePart = RowsOf<typeof revenueBy>[number];
export type ChangeRow = RowsOf<typeof changes>[number];

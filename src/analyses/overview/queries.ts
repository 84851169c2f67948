import { query, type RowsOf } from '#engine';
import { comparedPeriod, period } from '#kit';
import changesSql from './changes.sql?raw';
import overviewSql from './overview.sql?raw';
import revenueBySql from './revenue_by.sql?raw';
import revenueOverTimeSql from './revenue_over_time.sql?raw';

/** The chosen period first, then those it is compared with, in the order of `shop.compared`. */
export const spans = ['current', 'compared', 'year_before'] as const;

export const overviewTotals = query(overviewSql, comparedPeriod, {
  span: spans,
  order_count: 'integer',
  /** Orders whose file tells no amount. */
  unpriced_order_count: 'integer',
  /** Null, as all about people, where orders are there and none names a buyer. */
  customer_count: 'integer?',
  new_customer_count: 'integer?',
  returning_customer_count: 'integer?',
  repeat_customer_count: 'integer?',
  /** Of those with two orders or more: all of them on one day. */
  same_day_customer_count: 'integer?',
  guest_order_count: 'integer',
  paid_order_count: 'integer',
  /** Paid orders whose files would tell of a refund. */
  refund_told_count: 'integer',
  refunded_order_count: 'integer',
  /** Null, as all money, where no order has an amount. */
  net_revenue: 'number?',
  guest_net_revenue: 'number?',
  first_order_revenue: 'number?',
  repeat_revenue: 'number?',
  charged: 'number?',
  refund: 'number?',
  discount: 'number?',
  average_order_value: 'number?',
  spend_per_customer: 'number?',
  /** Share of the period's customers who had bought before it. */
  returning_share: 'number?',
  /** Everybody until `as_of`, whatever the period. */
  ever_customer_count: 'integer',
  ever_repeat_count: 'integer',
  ever_same_day_count: 'integer',
  /** Of everybody, those with two orders or more. */
  repeat_rate: 'number?',
  refund_rate: 'number?',
  refunded_order_rate: 'number?'
});

export const grains = ['day', 'week', 'month'] as const;
export const revenueOverTime = query(
  revenueOverTimeSql,
  { ...comparedPeriod, grain: grains },
  {
    starts_on: 'date',
    new_revenue: 'number?',
    returning_revenue: 'number?',
    guest_revenue: 'number?',
    order_count: 'integer',
    new_customer_count: 'integer',
    /** At the same place of the compared periods; null where they have no such step. */
    compared_revenue: 'number?',
    compared_order_count: 'integer?',
    year_revenue: 'number?',
    year_order_count: 'integer?',
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
    customer_count: 'integer?',
    net_revenue: 'number?',
    revenue_share: 'number?',
    compared_revenue: 'number?'
  }
);

export const changeDimensions = ['channel', 'product', 'category', 'region', 'country'] as const;
export type ChangeDimension = (typeof changeDimensions)[number];

/** What names of one dimension add to the change of net revenue; together they are the change. */
export const changes = query(
  changesSql,
  { ...period, by: changeDimensions },
  {
    /** `unstated` is what names none, `others` all names that are not told one by one. */
    part: ['named', 'unstated', 'others'],
    value: 'text?',
    value_count: 'integer',
    revenue: 'number',
    compared_revenue: 'number',
    difference: 'number',
    total_difference: 'number'
  }
);

export type OverviewRow = RowsOf<typeof overviewTotals>[number];
export type RevenueStep = RowsOf<typeof revenueOverTime>[number];
export type RevenuePart = RowsOf<typeof revenueBy>[number];
export type ChangeRow = RowsOf<typeof changes>[number];

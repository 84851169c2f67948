import { query, type RowOf } from '#engine';
import { asOf } from '#kit';
import { rfmDimensions, segments as segmentIds } from '#models';
import { purposes } from '../risk/advice-queries.ts';
import adviceSql from './advice.sql?raw';
import cellsSql from './cells.sql?raw';
import customersSql from './customers.sql?raw';
import cutOffsSql from './cut_offs.sql?raw';
import movesSql from './moves.sql?raw';
import peopleSql from './people.sql?raw';
import responsesSql from './responses.sql?raw';
import segmentsSql from './segments.sql?raw';
import totalsSql from './totals.sql?raw';

/** A segment, or nowhere: no order by then. */
const places = [...segmentIds, 'outside'] as const;

export const matrices = ['recency-frequency', 'recency-money', 'all'] as const;

const scores = { r_score: 'integer', f_score: 'integer', m_score: 'integer?' } as const;

export const segments = query(segmentsSql, asOf, {
  segment: segmentIds,
  customer_count: 'integer',
  customer_share: 'number',
  net_revenue: 'number?',
  revenue_share: 'number?',
  average_order_value: 'number?',
  orders_per_customer: 'number',
  median_recency_days: 'number',
  revenue_per_customer: 'number?'
});

export const customers = query(customersSql, asOf, {
  customer: 'text',
  recency_days: 'integer',
  order_count: 'integer',
  net_revenue: 'number?',
  ...scores,
  segment: segmentIds
});

export const cells = query(
  cellsSql,
  { ...asOf, matrix: matrices },
  {
    r_score: 'integer',
    f_score: 'integer?',
    m_score: 'integer?',
    segment: [...segmentIds, 'several'],
    customer_count: 'integer',
    net_revenue: 'number?',
    revenue_per_customer: 'number?',
    average_order_value: 'number?',
    orders_per_customer: 'number?'
  }
);

export const cutOffs = query(cutOffsSql, asOf, {
  dimension: rfmDimensions,
  score: 'integer',
  customer_count: 'integer',
  lowest: 'number?',
  highest: 'number?'
});

export const totals = query(totalsSql, asOf, {
  customer_count: 'integer',
  repeat_count: 'integer',
  net_revenue: 'number?'
});

export const moves = query(movesSql, asOf, {
  segment_before: places,
  segment_now: places,
  customer_count: 'integer',
  returned_count: 'integer'
});

export const segmentAdvice = query(adviceSql, asOf, {
  segment: segmentIds,
  purpose: purposes,
  customer_count: 'integer',
  refusing_count: 'integer',
  unsaid_count: 'integer'
});

export const segmentResponses = query(responsesSql, asOf, {
  segment: segmentIds,
  person_count: 'integer',
  stand_count: 'integer',
  returned_count: 'integer'
});

export const people = query(
  peopleSql,
  {
    ...asOf,
    r_score: 'integer?',
    f_score: 'integer?',
    m_score: 'integer?',
    /** Several, parted by blanks. */
    segments: 'text?',
    segment_before: 'text?',
    /** What is advised about them; several, parted by blanks. */
    purposes: 'text?'
  },
  {
    customer_key: 'integer',
    display_name: 'text?',
    email: 'text?',
    phone: 'text?',
    segment: segmentIds,
    segment_before: places,
    recency_days: 'integer',
    order_count: 'integer',
    net_revenue: 'number?',
    ...scores,
    last_order_on: 'date',
    purpose: purposes,
    accepts_marketing: 'boolean?'
  }
);

export type SegmentRow = RowOf<typeof segments.columns>;
export type CellRow = RowOf<typeof cells.columns>;
export type CutOffRow = RowOf<typeof cutOffs.columns>;
export type TotalsRow = RowOf<typeof totals.columns>;
export type SegmentAdvice = RowOf<typeof segmentAdvice.columns>;
export type SegmentResponse = RowOf<typeof segmentResponses.columns>;
export type MoveRow = RowOf<typeof moves.columns>;

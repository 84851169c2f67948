import { query, type RowOf } from '#engine';
import { asOf } from '#kit';
import adviceTotalsSql from './advice_totals.sql?raw';
import advisedListSql from './advised_list.sql?raw';

/** The one thing that is advised about a person, on every page; the first three are reasons to write. */
export const purposes = ['second', 'write', 'last', 'let_be', 'rest', 'unknown'] as const;
export type Purpose = (typeof purposes)[number];
/** By what somebody is judged: their own gaps, the later gaps of all, or how long others waited for their second order. */
export const gapBases = ['own', 'regulars', 'first'] as const;
export const stages = ['in_rhythm', 'open', 'at_risk', 'lapsed', 'gone', 'unknown'] as const;

export const adviceTotals = query(adviceTotalsSql, asOf, {
  purpose: purposes,
  gap_basis: gapBases,
  stage: stages,
  customer_count: 'integer',
  refusing_count: 'integer',
  unsaid_count: 'integer',
  person_count: 'integer',
  stand_count: 'integer',
  returned_count: 'integer',
  order_value: 'number?',
  opens_after: 'number?',
  overdue_after: 'number?'
});

export const advisedList = query(
  advisedListSql,
  { ...asOf, purpose: purposes, basis: 'text?' },
  {
    customer_key: 'integer',
    display_name: 'text?',
    email: 'text?',
    phone: 'text?',
    accepts_marketing: 'boolean?',
    last_order_on: 'date',
    recency_days: 'integer',
    typical_gap: 'number?',
    purchase_count: 'integer',
    net_revenue: 'number?'
  }
);

export type AdviceTotal = RowOf<typeof adviceTotals.columns>;

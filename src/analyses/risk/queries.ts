import { query, type RowOf } from '#engine';
import { asOf } from '#kit';
import { gapBases, purposes } from './advice-queries.ts';
import atRiskSql from './at_risk.sql?raw';
import beforesSql from './befores.sql?raw';
import lastChangesSql from './last_changes.sql?raw';
import returnedPeopleSql from './returned_people.sql?raw';
import riskTotalsSql from './risk_totals.sql?raw';
import stakesSql from './stakes.sql?raw';
import survivalSql from './survival.sql?raw';
import winBacksSql from './win_backs.sql?raw';

export { advisedList, adviceTotals } from './advice-queries.ts';

/** Within the usual time between orders, past it, and past it for so long that hardly anybody came back; unknown where nobody is alike. */
export const states = ['in_rhythm', 'at_risk', 'lapsed', 'unknown'] as const;
/** Some by how overdue they are, some by what is advised about them. */
export const overdueGroups = [
  'overdue',
  'at_risk',
  'lapsed',
  'troubled',
  'newly_overdue',
  'write',
  'last',
  'rest'
] as const;
export type OverdueGroup = (typeof overdueGroups)[number];
export const experienceKinds = ['late', 'rating', 'refund', 'ticket'] as const;
export const gapKinds = ['next', 'second'] as const;

const person = {
  customer_key: 'integer',
  display_name: 'text?',
  email: 'text?',
  phone: 'text?'
} as const;

export const riskTotals = query(riskTotalsSql, asOf, {
  state: states,
  gap_basis: gapBases,
  customer_count: 'integer',
  troubled_count: 'integer',
  troubled_refusing_count: 'integer',
  troubled_unsaid_count: 'integer',
  newly_overdue_count: 'integer',
  typical_gap: 'number?',
  overdue_after: 'number?'
});

export const stakes = query(stakesSql, asOf, {
  state: states,
  customer_count: 'integer',
  value_at_stake: 'number?',
  value_low: 'number?',
  value_high: 'number?',
  mean_p_alive: 'number?',
  /** Null where no forecast could be tried. */
  horizon_days: 'integer?',
  basis: ['model', 'naive', 'none'],
  has_churn_claim: 'boolean'
});

export const atRisk = query(
  atRiskSql,
  { ...asOf, who: overdueGroups, most_people: 'integer?' },
  {
    customer_key: 'integer',
    customer: 'text',
    display_name: 'text?',
    email: 'text?',
    phone: 'text?',
    state: states,
    value_at_stake: 'number?',
    value_low: 'number?',
    value_high: 'number?',
    p_alive: 'number?',
    expected_orders: 'number?',
    expected_value: 'number?',
    days_since: 'integer',
    typical_gap: 'number',
    gap_basis: gapBases,
    overdue_ratio: 'number',
    purchase_count: 'integer',
    last_order_on: 'date',
    was_late: 'boolean',
    was_rated_low: 'boolean',
    was_refunded: 'boolean',
    had_ticket: 'boolean',
    is_newly_overdue: 'boolean',
    purpose: purposes,
    accepts_marketing: 'boolean?'
  }
);

export const befores = query(beforesSql, asOf, {
  kind: experienceKinds,
  last_count: 'integer',
  last_bad_count: 'integer',
  followed_count: 'integer',
  followed_bad_count: 'integer'
});

export const survival = query(
  survivalSql,
  { ...asOf, gap: gapKinds },
  { days: 'integer', event_count: 'integer', censored_count: 'integer', watched_days: 'integer' }
);

export const winBacks = query(
  winBacksSql,
  { ...asOf, follow_days: 'integer' },
  {
    silent_days: 'integer',
    reached_count: 'integer',
    ever_back_count: 'integer',
    watched_count: 'integer',
    back_count: 'integer',
    silent_now_count: 'integer'
  }
);

export const lastChanges = query(lastChangesSql, asOf, {
  known_until: 'date?',
  returned_count: 'integer'
});

export const returnedPeople = query(returnedPeopleSql, asOf, {
  ...person,
  segment_before: 'text?',
  segment_after: 'text?',
  last_order_on: 'date',
  order_count: 'integer',
  net_revenue: 'number?'
});

export type RiskTotal = RowOf<typeof riskTotals.columns>;
export type Stake = RowOf<typeof stakes.columns>;
export type PersonAtRisk = RowOf<typeof atRisk.columns>;
export type Before = RowOf<typeof befores.columns>;
export type Wait = RowOf<typeof survival.columns>;
export type WinBack = RowOf<typeof winBacks.columns>;
export type LastChanges = RowOf<typeof lastChanges.columns>;

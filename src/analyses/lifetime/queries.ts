import { query, type RowOf } from '#engine';
import { asOf, period } from '#kit';
import { segments as segmentIds } from '#models';
import acquisitionSql from './acquisition.sql?raw';
import concentrationSql from './concentration.sql?raw';
import expectedBySegmentSql from './expected_by_segment.sql?raw';
import expectedDistributionSql from './expected_distribution.sql?raw';
import expectedValueSql from './expected_value.sql?raw';
import pastPeopleSql from './past_people.sql?raw';
import peopleSql from './people.sql?raw';
import trialSql from './trial.sql?raw';
import valueByCohortSql from './value_by_cohort.sql?raw';
import valueWithinSql from './value_within.sql?raw';

export const cohortPeriods = ['week', 'month', 'quarter', 'year'] as const;
export type CohortPeriod = (typeof cohortPeriods)[number];

const byPeriod = { ...period, period: cohortPeriods } as const;
const segment = [...segmentIds, 'outside'] as const;

export const valueByCohort = query(valueByCohortSql, byPeriod, {
  cohort: 'date',
  period_index: 'integer',
  customer_count: 'integer',
  is_complete: 'boolean',
  net_revenue: 'number',
  cumulative_net_revenue: 'number',
  /** Null where no cost of goods is known. */
  cumulative_margin: 'number?'
});

export const valueWithin = query(valueWithinSql, period, {
  months: 'integer',
  /** That of the first order, '' where not known; null of all channels together. */
  channel: 'text?',
  customer_count: 'integer',
  mean_revenue: 'number?',
  /** Null of one person. */
  revenue_variance: 'number?',
  median_revenue: 'number?',
  mean_margin: 'number?',
  margin_variance: 'number?',
  /** Share of revenue whose cost of goods is known. */
  costed_share: 'number?'
});

export const acquisition = query(acquisitionSql, byPeriod, {
  cohort: 'date',
  is_complete: 'boolean',
  new_customer_count: 'integer',
  spend: 'number?',
  cost_per_customer: 'number?'
});

export const concentration = query(concentrationSql, asOf, {
  people_share: 'number',
  people_count: 'integer',
  value_share: 'number?',
  gini: 'number?',
  customer_count: 'integer'
});

/** Those who brought most, as many as asked for. */
export const pastPeople = query(
  pastPeopleSql,
  { ...asOf, row_limit: 'integer' },
  {
    customer_key: 'integer',
    display_name: 'text?',
    email: 'text?',
    phone: 'text?',
    last_order_on: 'date',
    order_count: 'integer',
    net_revenue: 'number?'
  }
);

const basis = ['model', 'naive', 'none'] as const;

export const expectedValue = query(expectedValueSql, asOf, {
  customer_count: 'integer',
  basis,
  /** Over how long a forecast could be tried, as asked at most; null where over none. */
  months: 'integer?',
  asked_months: 'integer?',
  horizon_days: 'integer?',
  clv: 'number?',
  clv_low: 'number?',
  clv_high: 'number?',
  median_clv: 'number?',
  expected_orders: 'number?',
  /** Null where the data do not show who is gone. */
  alive_count: 'number?',
  top_count: 'integer',
  top_clv: 'number?',
  /** Of the half of whom least is expected, those who are not among the ones that brought most. */
  low_count: 'integer',
  low_clv: 'number?',
  /** The others of that half. */
  fading_count: 'integer',
  fading_net_revenue: 'number?',
  fading_clv: 'number?'
});

export const expectedBySegment = query(expectedBySegmentSql, asOf, {
  segment,
  customer_count: 'integer',
  net_revenue: 'number?',
  p_alive: 'number?',
  expected_orders: 'number?',
  clv_per_customer: 'number?',
  clv: 'number?',
  clv_low: 'number?',
  clv_high: 'number?'
});

export const expectedDistribution = query(expectedDistributionSql, asOf, {
  clv_from: 'number',
  /** Null of the highest class. */
  clv_until: 'number?',
  customer_count: 'integer',
  clv: 'number'
});

/** Ways to foretell: two purchase models, the chain of rhythm and silence, the simple rule; 'none' where none could be tried. */
export const methods = ['bg', 'mbg', 'chain', 'naive', 'none'] as const;
export type Method = (typeof methods)[number];

export const trial = query(trialSql, asOf, {
  verdict: ['tried', 'too_short', 'too_few'],
  chosen_method: methods,
  customer_count: 'integer',
  repeat_customer_count: 'integer',
  asked_months: 'integer',
  months: 'integer?',
  spend_state: ['fitted', 'too_few', 'not_converged', 'no_mean'],
  value_correlation: 'number?',
  /** What the method's figure is multiplied by. */
  value_factor: 'number?',
  is_dropout_identified: 'boolean?',
  days: 'integer?',
  method: methods,
  is_chosen: 'boolean',
  seen_until: 'date?',
  known_customer_count: 'integer?',
  expected_orders: 'number?',
  orders: 'integer?',
  expected_revenue: 'number?',
  revenue: 'number?',
  rmse: 'number?',
  mae: 'number?'
});

/** All; the fifth of whom most is expected; the half of whom least; those of the latter who brought most. */
export const groups = ['all', 'top', 'low', 'fading'] as const;

export const people = query(
  peopleSql,
  {
    ...asOf,
    who: groups,
    in_segment: 'text?',
    clv_from: 'number?',
    clv_until: 'number?'
  },
  {
    customer_key: 'integer',
    display_name: 'text?',
    email: 'text?',
    phone: 'text?',
    segment,
    last_order_on: 'date',
    order_count: 'integer',
    net_revenue: 'number?',
    clv: 'number?',
    clv_low: 'number?',
    clv_high: 'number?',
    expected_orders: 'number?',
    expected_value: 'number?',
    p_alive: 'number?'
  }
);

export type CohortCell = RowOf<typeof valueByCohort.columns>;
export type Within = RowOf<typeof valueWithin.columns>;
export type Acquired = RowOf<typeof acquisition.columns>;
export type Concentrated = RowOf<typeof concentration.columns>;
export type Expected = RowOf<typeof expectedValue.columns>;
export type SegmentValue = RowOf<typeof expectedBySegment.columns>;
export type ValueClass = RowOf<typeof expectedDistribution.columns>;
export type Trial = RowOf<typeof trial.columns>;

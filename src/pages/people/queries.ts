import { query, type RowOf } from '#engine';
import { usualFacts } from './facts.ts';
import { countQuery, keysQuery, rowsQuery } from './list-query.ts';
import deliveryNormsSql from './delivery_norms.sql?raw';
import personFactsSql from './person_facts.sql?raw';
import personFoundSql from './person_found.sql?raw';
import personHistorySql from './person_history.sql?raw';
import personIdsSql from './person_ids.sql?raw';
import personLinesSql from './person_lines.sql?raw';
import personOffersSql from './person_offers.sql?raw';
import personPredictionSql from './person_prediction.sql?raw';
import personProductsSql from './person_products.sql?raw';
import personRhythmSql from './person_rhythm.sql?raw';
import personSql from './person.sql?raw';
import personTimelineSql from './person_timeline.sql?raw';

const ofPerson = { customer_key: 'integer' } as const;
const asOf = { as_of: 'date' } as const;

const usual = {
  columns: ['display_name', ...usualFacts],
  sort: { column: 'net_revenue', direction: 'descending' },
  search: { words: ['a'], orderNumber: undefined },
  conditions: [],
  taggedIds: null,
  isNarrowed: false
} as const;
/** The list as it is first asked for; other columns, orders and conditions are written alike. */
export const peopleKeys = keysQuery(usual);
export const peopleRows = rowsQuery(usual, [1, 2, 3]);
export const peopleCount = countQuery(usual);

export const personFound = query(personFoundSql, { person: 'text', secret: 'text' }, ofPerson);

export const personIds = query(
  personIdsSql,
  { ...ofPerson, secret: 'text' },
  { id_key: 'text', person: 'text', is_own: 'boolean' }
);
export type PersonId = RowOf<typeof personIds.columns>;

export const personFacts = query(personFactsSql, ofPerson, {
  customer_key: 'integer',
  display_name: 'text?',
  email: 'text?',
  phone: 'text?',
  account: 'text?',
  country: 'text?',
  region: 'text?',
  city: 'text?',
  birthday: 'date?',
  joined_on: 'date?',
  accepts_marketing: 'boolean?',
  level: 'text?',
  points: 'number?',
  tags: 'text?',
  first_order_on: 'date?',
  last_order_on: 'date?',
  order_count: 'integer',
  written_order_count: 'integer',
  net_revenue: 'number?',
  average_order_value: 'number?',
  refund: 'number',
  refunded_count: 'integer',
  channel: 'text?',
  segment: 'text?',
  recency_days: 'integer?',
  r_score: 'integer?',
  f_score: 'integer?',
  m_score: 'integer?',
  delivered_count: 'integer',
  promised_count: 'integer',
  late_count: 'integer',
  delivery_days: 'number?',
  rating_count: 'integer',
  mean_rating: 'number?',
  ticket_count: 'integer'
});
export type PersonFacts = RowOf<typeof personFacts.columns>;

export const personHistory = query(
  personHistorySql,
  { ...ofPerson, ...asOf },
  {
    seen_on: 'date',
    segment: 'text',
    r_score: 'integer',
    f_score: 'integer?',
    m_score: 'integer?'
  }
);
export type HistoryRow = RowOf<typeof personHistory.columns>;

export const personRhythm = query(
  personRhythmSql,
  { ...ofPerson, ...asOf },
  {
    basis: ['own', 'shop'],
    day_count: 'integer',
    own_gap_count: 'integer',
    shop_gap_count: 'integer',
    median_gap: 'number?',
    low_gap: 'number?',
    high_gap: 'number?',
    last_on: 'date',
    silent_days: 'integer',
    /** Past their usual time, as on every page. */
    is_overdue: 'boolean',
    next_on: 'date?',
    next_from: 'date?',
    next_until: 'date?'
  }
);
export type Rhythm = RowOf<typeof personRhythm.columns>;

export const personPrediction = query(personPredictionSql, ofPerson, {
  basis: ['model', 'naive', 'none'],
  p_alive: 'number?',
  expected_orders: 'number?',
  expected_orders_low: 'number?',
  expected_orders_high: 'number?',
  expected_value: 'number?',
  clv: 'number?',
  clv_low: 'number?',
  clv_high: 'number?',
  verdict: ['tried', 'too_short', 'too_few'],
  /** Null where no forecast could be tried. */
  horizon_days: 'integer?',
  clv_months: 'integer?',
  margin: 'number',
  monthly_discount: 'number',
  is_dropout_identified: 'boolean?'
});
export type Prediction = RowOf<typeof personPrediction.columns>;

export const timelineKinds = ['order', 'refund', 'review', 'survey', 'ticket', 'event'] as const;

export const personTimeline = query(
  personTimelineSql,
  { ...ofPerson, row_limit: 'integer' },
  {
    kind: timelineKinds,
    order_key: 'integer?',
    label: 'text?',
    place: 'text?',
    said: 'text?',
    happened_on: 'date?',
    amount: 'number?',
    score: 'number?',
    is_counted: 'boolean?',
    delivered_on: 'date?',
    confirmed_on: 'date?',
    is_late: 'boolean?',
    row_count: 'integer'
  }
);
export type TimelineRow = RowOf<typeof personTimeline.columns>;

export const personLines = query(personLinesSql, ofPerson, {
  order_key: 'integer',
  line_number: 'integer',
  product: 'text?',
  quantity: 'number?',
  net: 'number?'
});
export type LineRow = RowOf<typeof personLines.columns>;

export const personProducts = query(personProductsSql, ofPerson, {
  product_key: 'integer',
  product: 'text?',
  category: 'text?',
  order_count: 'integer',
  unit_count: 'number?',
  net_revenue: 'number?',
  last_order_on: 'date'
});

export const personOffers = query(personOffersSql, ofPerson, {
  product_key: 'integer',
  product: 'text?',
  because_of: 'text?',
  taker_count: 'integer',
  buyer_count: 'integer',
  share: 'number',
  usual_share: 'number',
  score: 'number'
});
export type Offer = RowOf<typeof personOffers.columns>;

export const deliveryNorms = query(
  deliveryNormsSql,
  {},
  { delivery_days: 'number?', late_share: 'number?', mean_rating: 'number?' }
);

/** What scripts ask: `regulars.analysis('person', { id })`. */
export const person = query(
  personSql,
  { id: 'text' },
  {
    customer_key: 'integer',
    display_name: 'text?',
    email: 'text?',
    phone: 'text?',
    country: 'text?',
    region: 'text?',
    city: 'text?',
    birthday: 'date?',
    first_order_on: 'date?',
    last_order_on: 'date?',
    order_count: 'integer',
    net_revenue: 'number?',
    segment: 'text?',
    r_score: 'integer?',
    f_score: 'integer?',
    m_score: 'integer?',
    median_gap: 'number?',
    p_alive: 'number?',
    expected_orders: 'number?',
    expected_value: 'number?',
    clv: 'number?',
    clv_low: 'number?',
    clv_high: 'number?'
  }
);

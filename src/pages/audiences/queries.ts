import { query, type RowOf } from '#engine';
import audienceOverlapSql from './audience_overlap.sql?raw';
import audiencePeopleSql from './audience_people.sql?raw';
import audienceRefusingSql from './audience_refusing.sql?raw';
import audienceResponseSql from './audience_response.sql?raw';
import audienceResultSql from './audience_result.sql?raw';
import audienceTotalsSql from './audience_totals.sql?raw';

/** Audiences as lines of `audienceLines`. */
const members = { members: 'text' } as const;

export const audienceTotals = query(audienceTotalsSql, members, {
  audience: 'text',
  person_count: 'integer',
  held_out_count: 'integer',
  /** Neither left out by lot nor refusing. */
  reached_count: 'integer',
  email_count: 'integer',
  phone_count: 'integer',
  refusing_count: 'integer',
  order_count: 'integer',
  net_revenue: 'number?'
});
export type AudienceTotals = RowOf<typeof audienceTotals.columns>;

export const audienceOverlap = query(
  audienceOverlapSql,
  { ...members, audience: 'text' },
  { audience: 'text', shared_count: 'integer' }
);

export const audiencePeople = query(audiencePeopleSql, members, {
  customer_key: 'integer',
  display_name: 'text?',
  email: 'text?',
  phone: 'text?',
  accepts_marketing: 'boolean?',
  is_held_out: 'boolean',
  /** Did not want to be written to when it started, or does not now where it has not. */
  is_refusing: 'boolean',
  order_count: 'integer',
  net_revenue: 'number?',
  last_order_on: 'date?'
});
export const audienceRefusing = query(audienceRefusingSql, members, { main_id: 'text' });

export type AudiencePerson = RowOf<typeof audiencePeople.columns>;

export const audienceResponse = query(
  audienceResponseSql,
  { ...members, known_until: 'date' },
  {
    orders_from: 'integer',
    silent_from: 'integer',
    member_count: 'integer',
    person_count: 'integer',
    bought_30_count: 'integer',
    bought_60_count: 'integer'
  }
);
export type BuyerKind = RowOf<typeof audienceResponse.columns>;

export const audienceResult = query(
  audienceResultSql,
  { ...members, started_on: 'date' },
  {
    is_held_out: 'boolean',
    person_count: 'integer',
    buyer_count: 'integer',
    order_count: 'integer',
    revenue_mean: 'number',
    revenue_variance: 'number'
  }
);
export type ResultSide = RowOf<typeof audienceResult.columns>;

import { query, type RowOf } from '#engine';
import allPeopleSql from './all_people.sql?raw';
import doubtfulPairsSql from './doubtful_pairs.sql?raw';
import identityTotalsSql from './identity_totals.sql?raw';
import keyFillSql from './key_fill.sql?raw';
import mergedPeopleSql from './merged_people.sql?raw';
import pickedPeopleSql from './picked_people.sql?raw';

export { personPersonas, personRows } from '#kit';

/** Kinds of ids, the most trusted first. */
export const keyKinds = ['buyer_id', 'email', 'phone', 'account', 'buyer_alias', 'name_address'] as const;
export type KeyKind = (typeof keyKinds)[number];

/** Why two names may or may not be one person; `phone` is joined today, the others are apart. */
export const pairKinds = ['phone', 'guest', 'address', 'email', 'city'] as const;
export type PairKind = (typeof pairKinds)[number];

export const identityTotals = query(
  identityTotalsSql,
  {},
  {
    person_count: 'integer',
    persona_count: 'integer',
    merged_count: 'integer',
    order_count: 'integer',
    guest_count: 'integer'
  }
);
export type IdentityTotals = RowOf<typeof identityTotals.columns>;

export const keyFill = query(
  keyFillSql,
  {},
  {
    platform: 'text',
    kind: keyKinds,
    order_count: 'integer',
    guest_count: 'integer',
    filled_count: 'integer',
    masked_count: 'integer',
    unused_count: 'integer',
    usable_count: 'integer'
  }
);
export type KeyFill = RowOf<typeof keyFill.columns>;

export const mergedPeople = query(
  mergedPeopleSql,
  {},
  {
    customer_key: 'integer',
    display_name: 'text?',
    email: 'text?',
    phone: 'text?',
    joined_by: ['buyer_id', 'email', 'phone', 'account', 'buyer_alias', 'decision'],
    persona_count: 'integer',
    platform_count: 'integer',
    order_count: 'integer',
    net_revenue: 'number?'
  }
);

export const doubtfulPairs = query(
  doubtfulPairsSql,
  { settled: 'text', pair_limit: 'integer' },
  {
    position: 'integer',
    all_count: 'integer',
    kind: pairKinds,
    side: 'integer',
    /** By what a decision names this side. */
    id_key: 'text?',
    /** What joins the two sides today. */
    shared_id: 'text?',
    customer_key: 'integer?',
    display_name: 'text?',
    /** Several, a line each, as below. */
    email: 'text?',
    phone: 'text?',
    account: 'text?',
    address: 'text?',
    city: 'text?',
    platforms: 'text',
    first_on: 'date?',
    last_on: 'date?',
    order_count: 'integer',
    net_revenue: 'number?'
  }
);
export type PairSide = RowOf<typeof doubtfulPairs.columns>;

export const allPeople = query(
  allPeopleSql,
  {},
  {
    customer_key: 'integer',
    display_name: 'text?',
    email: 'text?',
    phone: 'text?',
    order_count: 'integer',
    net_revenue: 'number?',
    last_order_on: 'date?'
  }
);

export const pickedPeople = query(
  pickedPeopleSql,
  { first_key: 'integer', second_key: 'integer' },
  {
    customer_key: 'integer',
    display_name: 'text?',
    email: 'text?',
    phone: 'text?',
    id_key: 'text'
  }
);
export type PickedPerson = RowOf<typeof pickedPeople.columns>;

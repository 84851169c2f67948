import { query } from '#engine';
import type { Steps } from './steps.ts';

/** Ways in which a list and the orders name people. */
export const personIds = ['account', 'email', 'phone'] as const;
export type PersonId = (typeof personIds)[number];

/** Why a list meets no buyer, as far as the files show. */
export type Unmet =
  /** No order of its shop is there, or none of them says who bought. */
  | { readonly why: 'no-orders' | 'nameless-orders' }
  /** None of its columns names a person or an order, or all of those cells are empty. */
  | { readonly why: 'no-column' }
  /** Stars stand where people are named. */
  | { readonly why: 'masked' }
  /** Its people bought in another shop. */
  | { readonly why: 'other-shop'; readonly shop: string }
  /** It names people by ids that no order has. */
  | { readonly why: 'other-id'; readonly by: readonly PersonId[]; readonly ordersBy: readonly PersonId[] }
  | { readonly why: 'strangers' };

/** People whom a list of members, answers, tickets or events names, and how many of them some order names too. */
export interface PeopleOfFile {
  readonly named: number;
  readonly met: number;
  /** Where nobody is met. */
  readonly unmet?: Unmet;
}

const kinds = (prefix: string): string =>
  `count(plain_account(coalesce(buyer_id, account))) > 0 as ${prefix}_account,
    count(plain_email(email)) > 0 as ${prefix}_email,
    count(plain_phone(phone)) > 0 as ${prefix}_phone`;

/** Read before the tables that only the building needs are dropped. */
const peopleSql = `with
listed as (
  select file_id, shop, persona, null as order_id, buyer_id, account, email, phone from named_customers
  union all by name
  select file_id, shop, persona, order_id, buyer_id, account, email, phone from named_surveys
  union all by name
  select file_id, shop, persona, order_id, buyer_id, account, email, phone from named_tickets
  union all by name
  select file_id, shop, persona, buyer_id, account, email, phone from named_events
),
told as (
  select
    listed.*,
    coalesce(unique_orders.customer_key, persona_customers.customer_key) as customer_key,
    coalesce(listed.buyer_id, listed.account, listed.email, listed.phone) is not null as has_cell
  from listed
  left join unique_orders on listed.shop = unique_orders.shop and listed.order_id = unique_orders.order_id
  left join persona_customers on listed.persona = persona_customers.persona
),
buyers as (select customer_key, list(distinct shop) as shops from keyed_orders group by customer_key),
-- An account is one of its own shop alone, so it joins nobody; but it shows where a list may belong.
accounts as (
  select plain_account(account) as name, min(shop) as used_in from keyed_orders where account is not null group by all
),
counted as (
  select
    told.file_id,
    any_value(told.shop) as shop,
    count(distinct coalesce(told.customer_key::varchar, told.persona))::integer as named,
    (count(distinct told.customer_key) filter (where list_contains(buyers.shops, told.shop)))::integer as met,
    mode(coalesce(buyers.shops[1], accounts.used_in)) filter (
      where not list_contains(coalesce(buyers.shops, [accounts.used_in]), told.shop)
    ) as met_in,
    bool_or(told.order_id is not null) as has_orders,
    bool_or(told.has_cell and told.persona is null) as has_masked,
    ${kinds('list')}
  from told
  left join buyers on told.customer_key = buyers.customer_key
  left join accounts on coalesce(told.account, told.buyer_id) = accounts.name
  group by told.file_id
),
sold as (
  select
    shop,
    count(customer_key) > 0 as names_buyers,
    ${kinds('order')}
  from keyed_orders
  group by shop
)
select
  counted.file_id::integer as file_id,
  counted.named,
  counted.met,
  case
    when sold.shop is null then 'no-orders'
    when not sold.names_buyers then 'nameless-orders'
    when counted.met_in is not null then 'other-shop'
    when counted.named = 0 and counted.has_masked then 'masked'
    when counted.named = 0 and not counted.has_orders then 'no-column'
    when counted.has_orders or (counted.list_account and sold.order_account)
      or (counted.list_email and sold.order_email) or (counted.list_phone and sold.order_phone) then 'strangers'
    else 'other-id'
  end::varchar as why,
  coalesce(counted.met_in, '')::varchar as met_in,
  counted.list_account, counted.list_email, counted.list_phone,
  coalesce(sold.order_account, false) as order_account,
  coalesce(sold.order_email, false) as order_email,
  coalesce(sold.order_phone, false) as order_phone
from counted
left join sold on counted.shop = sold.shop`;

const whys = [
  'no-orders',
  'nameless-orders',
  'other-shop',
  'masked',
  'no-column',
  'strangers',
  'other-id'
] as const;

const columns = {
  file_id: 'integer',
  named: 'integer',
  met: 'integer',
  why: whys,
  met_in: 'text',
  list_account: 'boolean',
  list_email: 'boolean',
  list_phone: 'boolean',
  order_account: 'boolean',
  order_email: 'boolean',
  order_phone: 'boolean'
} as const;

type Row = Readonly<Record<`${'list' | 'order'}_${PersonId}`, boolean>> & {
  readonly why: (typeof whys)[number];
  readonly met_in: string;
};

function unmetOf(row: Row): Unmet {
  const { why } = row;
  if (why === 'other-shop') return { why, shop: row.met_in };
  if (why !== 'other-id') return { why };
  return {
    why,
    by: personIds.filter((id) => row[`list_${id}`]),
    ordersBy: personIds.filter((id) => row[`order_${id}`])
  };
}

/** By the id of the file. */
export async function peopleOfFiles(steps: Steps): Promise<ReadonlyMap<number, PeopleOfFile>> {
  const rows = await steps.ask(query(peopleSql, {}, columns), {});
  return new Map(
    rows.map((row) => [
      row.file_id,
      { named: row.named, met: row.met, ...(row.met === 0 ? { unmet: unmetOf(row) } : {}) }
    ])
  );
}

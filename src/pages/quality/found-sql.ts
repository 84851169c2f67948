import { identifier, query } from '#engine';
import { type Check, checkedKinds } from './checks.ts';

const within = ({ sql }: Check): string => `with

found as (

${sql.trim()}

)`;

const isOfOrders = ({ columns }: Check): boolean => 'order_key' in columns;

/** How many rows a check finds of each kind, the money in them, and the orders that they stand in. */
export const summaryOf = (check: Check) =>
  query(
    `-- One row per kind that is found.
${within(check)},

touched as (

    select
        kind,
        ${isOfOrders(check) ? 'order_key' : 'null::integer as order_key'},
        count(*) as found_count,
        sum(at_stake) as at_stake,
        ${isOfOrders(check) ? 'any_value(order_charged)' : '0'} as order_charged
    from found
    where not is_context
    group by ${isOfOrders(check) ? 'kind, order_key' : 'kind'}

)

select
    kind::varchar as kind,
    sum(found_count)::integer as found_count,
    coalesce(sum(at_stake), 0)::double as at_stake,
    count(order_key)::integer as order_count,
    coalesce(sum(order_charged), 0)::double as order_charged
from touched
group by kind
order by kind
`,
    check.params,
    {
      kind: checkedKinds,
      found_count: 'integer',
      at_stake: 'number',
      order_count: 'integer',
      order_charged: 'number'
    }
  );

/** Some of the rows of one kind, with how many there are in all. */
export const pageOf = (check: Check) =>
  query(
    `-- One row per row found of one kind, as many as asked for; row_count is how many there are.
${within(check)}

select
    ${Object.keys(check.columns).map(identifier).join(',\n    ')},
    (count(*) over ())::integer as row_count
from found
where kind = getvariable('found_kind')
order by position
limit getvariable('found_limit')
offset getvariable('found_offset')
`,
    { ...check.params, found_kind: 'text', found_limit: 'integer', found_offset: 'integer' },
    { ...check.columns, row_count: 'integer' }
  );

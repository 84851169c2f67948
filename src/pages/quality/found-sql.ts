import { identifier, query } from '#engine';
import { type Check, checkedKinds } from './checks.ts';

const within = ({ sql }: Check): string => `with

found as (

${sql.trim()}

)
`;

/** How many rows a check finds of each kind, and the money in them. */
export const summaryOf = (check: Check) =>
  query(
    `-- One row per kind that is found.
${within(check)}
select
    kind::varchar as kind,
    count(*)::integer as found_count,
    coalesce(sum(at_stake), 0)::double as at_stake
from found
where not is_context
group by kind
order by kind
`,
    check.params,
    { kind: checkedKinds, found_count: 'integer', at_stake: 'number' }
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

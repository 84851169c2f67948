import { type Column, type Columns, identifier, query, type Query } from '#engine';
import type { Sort } from '#ui';

/** A list of people: one row each, with at least a key and a name. */
export type PeopleColumns = Columns & { readonly customer_key: Column; readonly display_name: Column };
export type PeopleQuery = Query<PeopleColumns>;

export interface PageParams {
  readonly people_search: string;
  readonly people_limit: number;
  readonly people_offset: number;
}

const pageParams = { people_search: 'text', people_limit: 'integer', people_offset: 'integer' } as const;
const searched = ['display_name', 'email', 'phone'];

/**
 * One page of a list of people: searched, sorted and counted where the data is, so that the page holds
 * no more rows than it shows. The names written into the SQL are those of the query's own contract.
 */
export function peoplePage(people: PeopleQuery, sort: Sort | undefined): Query {
  const names = Object.keys(people.columns);
  const text = searched
    .filter((name) => names.includes(name))
    .map(identifier)
    .join(', ');
  const first = sort !== undefined && names.includes(sort.column) ? sort : undefined;
  const order = [
    ...(first === undefined
      ? []
      : [`${identifier(first.column)} ${first.direction === 'ascending' ? 'asc' : 'desc'} nulls last`]),
    'customer_key'
  ];
  return query(
    `-- One row per person of one page; people_count is how many there are on all pages.
with

people as (

${people.sql.trim()}

)

select
    ${names.map(identifier).join(',\n    ')},
    (count(*) over ())::integer as people_count
from people
where
    getvariable('people_search') = ''
    or contains(lower(concat_ws(' ', ${text})), lower(getvariable('people_search')))
order by ${order.join(', ')}
limit getvariable('people_limit')
offset getvariable('people_offset')
`,
    { ...people.params, ...pageParams },
    { ...people.columns, people_count: 'integer' }
  );
}

import { query, type Query } from '#engine';

/** Hashes of the ids of everybody in a list, the most trusted first: by these a person is known again later. */
export const peopleIds = (people: Query): Query<{ readonly ids: 'text' }> =>
  query(
    `-- One row per person of a list whom an id names alone.
with

people as (

${people.sql.trim()}

)

select string_agg(member_ids.id_hash, ' ' order by member_ids.trust, member_ids.id_hash) as ids
from member_ids
    semi join people on member_ids.customer_key = people.customer_key
group by member_ids.customer_key
order by member_ids.customer_key
`,
    people.params,
    { ids: 'text' }
  );

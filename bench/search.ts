import type { Engine } from '#engine';
import { lazyModels } from '#models';
import { keysQuery, listParams, rowsQuery } from '../src/pages/people/list-query.ts';
import { usualFacts } from '../src/pages/people/facts.ts';
import { searchOf } from '../src/pages/people/search-words.ts';

/** Tables of a shop with so many people, two ids and three orders each; the same on every machine. */
export const peopleTables = (people: number): readonly string[] => [
  `create table customers as
select
  range::integer as customer_key,
  ['Ana', 'Ben', 'Chen', 'Dora', 'Emil', 'Fay', '小明', '丽'][1 + range % 8] || ' '
  || ['Souza', 'Li', 'Berg', 'Okafor', 'Novak', '王', 'Ito'][1 + (range // 8) % 7] || ' ' || range as display_name,
  'c' || range || '@example.com' as email, '351' || (900000000 + range) as phone, 'acc' || range as account,
  'PT' as country, 'Norte' as region, ['Porto', 'Graz', 'Lyon'][1 + range % 3] as city,
  null::date as birthday, null::timestamp as joined_at, true as accepts_marketing,
  null::varchar as level, null::varchar as tags
from range(1, ${people + 1})`,
  'create index customers_by_key on customers (customer_key)',
  `create table customer_identities as
select 'email' as kind, '' as platform, email as value, customer_key from customers
union all select 'phone', '', phone, customer_key from customers`,
  `create table valid_customers as
select customer_key, date '2023-01-01' + (customer_key % 900) as first_on,
  date '2025-01-01' + (customer_key * 7 % 600) as last_on, 3 as order_count,
  (hash(customer_key) % 100000)::decimal(18, 4) / 100 as net_revenue from customers`,
  `create table orders as
select range::integer as order_key, '#' || (1000000 + range) as order_id, (range % ${people} + 1)::integer as customer_key
from range(${people * 3})`,
  `create table rfm_scores as
select customer_key, 'loyal' as segment, 3 as r_score, 3 as f_score, 3 as m_score from customers where customer_key % 2 = 0`
];

const typed = ['ana souza 8', 'c123456@', '王 77', '+351900123', '#1234567', 'zzz'];
/** As keys arrive: each beginning of each search. */
const keystrokes = typed.flatMap((words) => Array.from(words, (_, index) => words.slice(0, index + 1)));

export interface SearchTimes {
  /** Milliseconds of making the index, once for an import and its filters. */
  readonly index: number;
  /** Milliseconds from a keystroke to its page of people, in rising order. */
  readonly keystrokes: readonly number[];
}

/** Types into the list of people of a shop, on an engine with `peopleTables`. */
export async function searchTimes(engine: Engine): Promise<SearchTimes> {
  const index = lazyModels.find(({ name }) => name === 'people_index');
  if (index === undefined) throw new Error('there is no index of people');
  const made = performance.now();
  await must(engine.exec(`create temporary table people_index as ${index.sql}`));
  const indexed = performance.now() - made;
  const times: number[] = [];
  for (const words of ['', ...keystrokes]) {
    const list = {
      columns: ['display_name', ...usualFacts],
      sort: { column: 'net_revenue', direction: 'descending' },
      search: searchOf(words),
      conditions: [],
      taggedIds: null,
      isNarrowed: false
    } as const;
    const params = { ...listParams(list, '2026-10-31'), people_limit: 41, people_offset: 0 };
    const asked = performance.now();
    const keys = await must(engine.run(keysQuery(list), params));
    const listed = keys.map(({ customer_key }) => customer_key);
    await must(engine.run(rowsQuery(list, listed), { as_of: '2026-10-31' }));
    times.push(performance.now() - asked);
  }
  return { index: indexed, keystrokes: times.toSorted((one, other) => one - other) };
}

async function must<T>(
  result: Promise<{ readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown }>
): Promise<T> {
  const answer = await result;
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.value;
}

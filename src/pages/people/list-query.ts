import { type Columns, type ParamSpec, type ParamsOf, query, type Query } from '#engine';
import type { Sort } from '#ui';
import { type Condition, conditionSql, soughtValue } from './conditions.ts';
import experiencesSql from './experiences.sql?raw';
import { type FactName, facts, type FactSource, factSources, isFact } from './facts.ts';
import type { Search } from './search-words.ts';

export interface ListAsked {
  readonly columns: readonly FactName[];
  readonly sort: Sort;
  readonly search: Search;
  readonly conditions: readonly Condition[];
  /** Ids of those who bear a tag, a line each; null asks for no tag. */
  readonly taggedIds: string | null;
  /** Only people with an order in the filters. */
  readonly isNarrowed: boolean;
}

type Source = Exclude<FactSource, 'index'>;
const tables: Readonly<Record<Source, string>> = {
  customers: 'customers',
  scores: 'rfm_scores',
  experience: 'experiences',
  predictions: 'predictions'
};

const sourcesOf = (names: readonly FactName[]): readonly Source[] =>
  factSources.filter(
    (source): source is Source => source !== 'index' && names.some((name) => facts[name].from === source)
  );

const joinsOf = (names: readonly FactName[], rowsOf: (table: string) => string): readonly string[] =>
  sourcesOf(names).map((source) => {
    const table = tables[source];
    return `    left join ${rowsOf(table)} on people_index.customer_key = ${table}.customer_key`;
  });

const wordName = (index: number): string => `word_${index}`;
const valueName = (index: number): string => `value_${index}`;

const wordsSql = ({ words }: Search): readonly string[] =>
  words.map((_, index) => `contains(people_index.search_text, getvariable('${wordName(index)}'))`);

const hasNumber = 'people_index.customer_key in (select customer_key from numbered)';

function searchSql(search: Search): readonly string[] {
  const texts = wordsSql(search);
  if (texts.length === 0) return [];
  return search.orderNumber === undefined ? texts : [`((${texts.join(' and ')}) or ${hasNumber})`];
}

/** Everybody who passes; joined to no more than what is asked and sorted by. */
function passing(asked: ListAsked, sorted: readonly FactName[], searched = searchSql(asked.search)): string {
  const { conditions, taggedIds, isNarrowed } = asked;
  const passes = [
    ...searched,
    ...(taggedIds === null ? [] : ['people_index.customer_key in (select customer_key from tagged)']),
    ...(isNarrowed ? ['people_index.customer_key in (select customer_key from scope_customers)'] : []),
    ...conditions.map((condition, index) => conditionSql(condition, valueName(index)))
  ];
  const joins = joinsOf([...sorted, ...conditions.map(({ fact }) => fact)], (table) => table);
  const where = passes.length === 0 ? [] : [`where\n    ${passes.join('\n    and ')}`];
  return ['from people_index', ...joins, ...where].join('\n');
}

/** As ranges, which the storage of sorted numbers skips most of its blocks by; with and without the sign. */
const beginning = (number: string): string => `    select customer_key
    from orders
    where
        customer_key is not null
        and order_id >= ${number}
        and order_id < ${number} || chr(1114111)`;

const numbered = `numbered as (

${beginning("getvariable('order_number')")}
    union all
${beginning("'#' || getvariable('order_number')")}

)`;

const tagged = `tagged as (

    select customer_key
    from customer_identities
    where list_contains(
        string_split(getvariable('tagged_ids'), chr(10)),
        kind || ':' || platform || ':' || value
    )

)`;

const experiences = `experiences as (

${experiencesSql.trim()}

)`;

/** The steps that come before those who are found. */
function steps({ search, taggedIds, conditions }: ListAsked, names: readonly FactName[]): readonly string[] {
  const read = sourcesOf([...names, ...conditions.map(({ fact }) => fact)]);
  return [
    ...(search.orderNumber === undefined ? [] : [numbered]),
    ...(taggedIds === null ? [] : [tagged]),
    ...(read.includes('experience') ? [experiences] : [])
  ];
}

/** What the question is asked with: its parameters, and their values. */
function givenOf({ search, taggedIds, conditions }: ListAsked): Readonly<Record<string, string>> {
  return {
    ...Object.fromEntries(search.words.map((word, index) => [wordName(index), word])),
    ...(search.orderNumber === undefined ? {} : { order_number: search.orderNumber }),
    ...(taggedIds === null ? {} : { tagged_ids: taggedIds }),
    ...Object.fromEntries(conditions.map((condition, index) => [valueName(index), soughtValue(condition)]))
  };
}

const paramsOf = (asked: ListAsked): ParamSpec => ({
  as_of: 'date',
  ...Object.fromEntries(Object.keys(givenOf(asked)).map((name) => [name, 'text' as const]))
});

export const listParams = (asked: ListAsked, as_of: string): ParamsOf<ParamSpec> => ({
  as_of,
  ...givenOf(asked)
});

const orderOf = ({ sort }: Pick<ListAsked, 'sort'>): string =>
  isFact(sort.column)
    ? `${facts[sort.column].sql} ${sort.direction === 'ascending' ? 'asc' : 'desc'} nulls last, people_index.customer_key`
    : 'people_index.customer_key';

const columnsOf = (names: readonly FactName[]): Columns => ({
  customer_key: 'integer',
  ...Object.fromEntries(
    names.map((name) => {
      const { column } = facts[name];
      // Not everybody has a segment.
      return [name, typeof column === 'string' ? column : ('text?' as const)];
    })
  )
});

/** Whether people are asked for in the order that the index has, and nothing but the index decides who. */
const isInOrder = ({ sort, conditions, taggedIds, isNarrowed }: ListAsked): boolean =>
  sort.column === 'net_revenue' &&
  sort.direction === 'descending' &&
  taggedIds === null &&
  !isNarrowed &&
  conditions.every(({ fact }) => facts[fact].from === 'index');

/**
 * Those found, in the order of the index: reading it ends with the last person of the page. Found by an
 * order's number are few, and join those whose words were found.
 */
function foundInOrder(asked: ListAsked): string {
  if (asked.search.orderNumber === undefined || asked.search.words.length === 0) {
    return `select people_index.customer_key::integer as customer_key\n${passing(asked, [])}`;
  }
  const placed = (searched: readonly string[]): string =>
    `select people_index.customer_key, people_index.rowid as place\n${passing(asked, [], searched)}`;
  return `select found.customer_key::integer as customer_key
from (
    (
${placed(wordsSql(asked.search))}
limit getvariable('people_limit')::bigint + getvariable('people_offset')
    )
    union
${placed([hasNumber])}
) as found
order by found.place`;
}

/** The keys of one page of people: reads the narrow index alone, as far as the question allows. */
export function keysQuery(asked: ListAsked): Query<{ readonly customer_key: 'integer' }> {
  const sorted = isFact(asked.sort.column) && !isInOrder(asked) ? [asked.sort.column] : [];
  const before = steps(asked, sorted);
  const found = isInOrder(asked)
    ? foundInOrder(asked)
    : `select people_index.customer_key::integer as customer_key
${passing(asked, sorted)}
order by ${orderOf(asked)}`;
  return query(
    `-- One row per person of one page.
${before.length === 0 ? '' : `with\n\n${before.join(',\n\n')}\n\n`}${found}
limit getvariable('people_limit')
offset getvariable('people_offset')
`,
    { ...paramsOf(asked), people_limit: 'integer', people_offset: 'integer' },
    { customer_key: 'integer' }
  );
}

/**
 * What is shown of the people of a page, from few rows of each table: customers are indexed by their key,
 * which a list in the text makes use of; the others are joined with the keys, which is faster than to look
 * for a list. Each by itself: within one join the engine reads all of them.
 */
export function rowsQuery(asked: Pick<ListAsked, 'columns' | 'sort'>, keys: readonly number[]): Query {
  const names = [...asked.columns, ...(isFact(asked.sort.column) ? [asked.sort.column] : [])];
  const listed = keys.length === 0 ? 'null' : keys.map((key) => key.toFixed(0)).join(', ');
  const among = (table: string): string =>
    table === tables.customers ? `(${listed})` : `(select unnest([${listed}]::integer[]))`;
  const few = (table: string, columns = '*'): string =>
    `few_${table} as materialized (\n\n    select ${columns}\n    from ${table}\n    where customer_key in ${among(table)}\n\n)`;
  const sources = sourcesOf(names);
  const before = [
    ...(sources.includes('experience') ? [experiences] : []),
    few('people_index', '* exclude (search_text)'),
    ...sources.map((source) => few(tables[source]))
  ];
  const shown = [
    'people_index.customer_key::integer as customer_key',
    ...asked.columns.map((name) => `${facts[name].sql} as ${name}`)
  ];
  return query(
    `-- One row per person of one page.
with

${before.join(',\n\n')}

select
    ${shown.join(',\n    ')}
from few_people_index as people_index
${joinsOf(names, (table) => `few_${table} as ${table}`).join('\n')}
order by ${orderOf(asked)}
`,
    { as_of: 'date' },
    columnsOf(asked.columns)
  );
}

/** How many people pass: asked after the page, which does not wait for it. */
export const countQuery = (asked: ListAsked): Query<{ readonly people_count: 'integer' }> =>
  query(
    `-- One row: how many people pass.
with

${[...steps(asked, []), `found as (\n\n    select people_index.customer_key\n${passing(asked, [])}\n\n)`].join(',\n\n')}

select count(*)::integer as people_count
from found
`,
    paramsOf(asked),
    { people_count: 'integer' }
  );

import { type Columns, type ParamSpec, type ParamsOf, query, type Query } from '#engine';
import type { Sort } from '#ui';
import { type Condition, conditionSql } from './conditions.ts';
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
  /** Only people with an order in the filters and dates. */
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

/** Of everybody, or of no more than were found: the latter reads what is shown of a page, no more. */
const joinsOf = (names: readonly FactName[], of: 'everybody' | 'found'): readonly string[] =>
  sourcesOf(names).map((source) => {
    const table = tables[source];
    const rows =
      of === 'everybody'
        ? table
        : `(
        select ${table}.*
        from ${table}
        semi join found on ${table}.customer_key = found.customer_key
    ) as ${table}`;
    return `    left join ${rows} on people_index.customer_key = ${table}.customer_key`;
  });

const wordName = (index: number): string => `word_${index}`;
const valueName = (index: number): string => `value_${index}`;

function searchSql({ words, orderNumber }: Search): readonly string[] {
  const texts = words.map(
    (_, index) => `contains(people_index.search_text, getvariable('${wordName(index)}'))`
  );
  if (texts.length === 0) return [];
  if (orderNumber === undefined) return texts;
  return [`((${texts.join(' and ')}) or people_index.customer_key in (select customer_key from numbered))`];
}

/** Everybody who passes; joined to no more than what is asked and sorted by. */
function passing(asked: ListAsked, sorted: readonly FactName[]): string {
  const { search, conditions, taggedIds, isNarrowed } = asked;
  const passes = [
    ...searchSql(search),
    ...(taggedIds === null ? [] : ['people_index.customer_key in (select customer_key from tagged)']),
    ...(isNarrowed ? ['people_index.customer_key in (select customer_key from scope_customers)'] : []),
    ...conditions.map((condition, index) => conditionSql(condition, valueName(index)))
  ];
  const joins = joinsOf([...sorted, ...conditions.map(({ fact }) => fact)], 'everybody');
  const where = passes.length === 0 ? [] : [`    where ${passes.join('\n        and ')}`];
  return ['    from people_index', ...joins, ...where].join('\n');
}

const numbered = `numbered as (

    select customer_key
    from orders
    where
        customer_key is not null
        and (
            starts_with(order_id, getvariable('order_number'))
            or starts_with(order_id, '#' || getvariable('order_number'))
        )

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
    ...Object.fromEntries(conditions.map(({ value }, index) => [valueName(index), value.trim()]))
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

const orderOf = ({ sort }: ListAsked): string =>
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

/**
 * One page of people. Finding reads the narrow index alone, as far as the question allows; all that is shown
 * of the few who are found is looked up after. Names in the SQL are those of the table of facts.
 */
export function listQuery(asked: ListAsked): Query {
  const sorted = isFact(asked.sort.column) ? [asked.sort.column] : [];
  const shown = [
    'people_index.customer_key::integer as customer_key',
    ...asked.columns.map((name) => `${facts[name].sql} as ${name}`)
  ];
  const order = orderOf(asked);
  const found = `found as materialized (

    select people_index.customer_key
${passing(asked, sorted)}
    order by ${order}
    limit getvariable('people_limit')
    offset getvariable('people_offset')

)`;
  return query(
    `-- One row per person of one page.
with

${[...steps(asked, [...asked.columns, ...sorted]), found].join(',\n\n')}

select
    ${shown.join(',\n    ')}
from people_index
    semi join found on people_index.customer_key = found.customer_key
${joinsOf([...asked.columns, ...sorted], 'found').join('\n')}
order by ${order}
`,
    { ...paramsOf(asked), people_limit: 'integer', people_offset: 'integer' },
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

import { identifier, literal, type Columns, type RowOf } from '#engine';
import { blank, placeholderList } from './guards.ts';
import { monthWords } from './months.ts';
import { plainDigitsSql, plainTextSql } from './plain-text.ts';

/** One row per column and shape: how often, and where first. */
export const profileColumns = {
  column_name: 'text',
  /** The cell with 9 for each digit; empty for all rarer shapes together. */
  shape: 'text',
  row_count: 'integer',
  example: 'text',
  example_row: 'integer',
  /** Cells whose first number alone is over 12, which can be no month; then the same of the second. */
  first_over_12: 'integer',
  first_over_12_value: 'text?',
  first_over_12_row: 'integer?',
  second_over_12: 'integer',
  second_over_12_value: 'text?',
  second_over_12_row: 'integer?',
  /** Cells whose first two numbers are both 12 or lower, and not the same; then the first of them. */
  open_count: 'integer',
  open_value: 'text?',
  open_row: 'integer?',
  first_lowest: 'number?',
  first_highest: 'number?',
  second_lowest: 'number?',
  second_highest: 'number?',
  third_lowest: 'number?',
  third_highest: 'number?'
} as const satisfies Columns;

export type ProfileRow = RowOf<typeof profileColumns>;

/** What a column was found to hold. */
export interface Evidence {
  /** Cells that are neither empty nor stand for nothing. */
  readonly filled: number;
  readonly shapes: readonly ProfileRow[];
}

export interface Cell {
  readonly value: string;
  /** Its `_row`. */
  readonly row: number;
}

export const sumOf = (rows: readonly ProfileRow[], count: (row: ProfileRow) => number): number =>
  rows.reduce((total, row) => total + count(row), 0);

/** How many cells have one of these shapes. */
export const countOf = (rows: readonly ProfileRow[]): number => sumOf(rows, ({ row_count }) => row_count);

export const firstOf = (cells: readonly Cell[]): Cell | null =>
  [...cells].sort((one, other) => one.row - other.row)[0] ?? null;

const keptShapes = 80;

/**
 * Looks at every cell of the columns, cheaply: cells are first brought together (equal numbers; dates
 * of equal beginning and length), and only one of each group is looked at closely.
 */
export function profileSql(table: string, columns: readonly string[], kind: 'date' | 'number'): string {
  return columns.map((column) => columnProfile(table, column, kind)).join('\nunion all\n');
}

export function evidenceOf(rows: readonly ProfileRow[]): ReadonlyMap<string, Evidence> {
  const byColumn = new Map<string, Evidence>();
  for (const row of rows) {
    const { filled, shapes } = byColumn.get(row.column_name) ?? { filled: 0, shapes: [] };
    byColumn.set(row.column_name, { filled: filled + row.row_count, shapes: [...shapes, row] });
  }
  return byColumn;
}

function columnProfile(table: string, column: string, kind: 'date' | 'number'): string {
  const cell = identifier(column);
  const key = kind === 'number' ? cell : `left(${cell}, 12), strlen(${cell})`;
  // The numbers of a date stand in its first ten characters, so a group's are all the same.
  return `select * from (
with groups as (
    select any_value(${cell}) as raw, any_value(_row) as first_row, count(*) as row_count
    from ${identifier(table)} where ${cell} is not null group by ${key}
),
texts as (
    select regexp_replace(raw, '^(?:="|''|\`|${blank})+|(?:"|${blank})+$', '', 'g') as example, first_row, row_count
    from groups
),
plain_texts as (
    select *, ${kind === 'date' ? plainTextSql('example') : plainDigitsSql('example')} as plain from texts
),
parts as (
    select
        example, first_row, row_count, ${shapeSql('plain', kind)} as shape,
        ${numberSql('^\\D*(\\d+)')} as first_number,
        ${kind === 'date' ? numberSql('^\\D*\\d+\\D+(\\d+)') : 'null::double'} as second_number,
        ${kind === 'date' ? numberSql('^\\D*\\d+\\D+\\d+\\D+(\\d+)') : 'null::double'} as third_number
    from plain_texts
    where example not in ('', ${placeholderList}) and not starts_with(example, '0000-00')
),
ranked as (
    select *, dense_rank() over (order by shape_count desc, shape) as place
    from (select *, sum(row_count) over (partition by shape) as shape_count from parts)
)
select
    ${literal(column)} as column_name,
    case when place <= ${keptShapes} then shape else '' end as shape,
    sum(row_count)::integer as row_count,
    arg_min(example, first_row) as example,
    min(first_row)::integer as example_row,
    ${counted('first_number > 12 and coalesce(second_number, 0) <= 12', 'first_over_12')},
    ${counted('second_number > 12 and first_number <= 12', 'second_over_12')},
    ${counted('first_number <= 12 and second_number <= 12 and first_number <> second_number', 'open')},
    min(first_number) as first_lowest,
    max(first_number) as first_highest,
    min(second_number) as second_lowest,
    max(second_number) as second_highest,
    min(third_number) as third_lowest,
    max(third_number) as third_highest
from ranked
group by all
order by sum(row_count) desc
)`;
}

const numberSql = (pattern: string): string => `try_cast(regexp_extract(plain, '${pattern}', 1) as double)`;

/** How many cells are so, and the first of them. */
const counted = (
  isSo: string,
  name: string
): string => `coalesce(sum(row_count) filter (where ${isSo}), 0)::integer as ${name === 'open' ? 'open_count' : name},
    arg_min(example, first_row) filter (where ${isSo}) as ${name}_value,
    (min(first_row) filter (where ${isSo}))::integer as ${name}_row`;

/**
 * Dates: month names become MMM, so that a year of them is one shape. Numbers: a nought before a mark stays,
 * since no group of thousands begins with one.
 */
function shapeSql(text: string, kind: 'date' | 'number'): string {
  const shape = `regexp_replace(${text}, '[0-9]', '9', 'g')`;
  return kind === 'number'
    ? `case when regexp_matches(${text}, '(?:^|[^0-9.,])0[.,]') then regexp_replace(${shape}, '9([.,])', '0\\1') else ${shape} end`
    : `regexp_replace(lower(strip_accents(${shape})), '(${monthWords})\\p{L}*', 'MMM')`;
}

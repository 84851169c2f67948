import { identifier, literal, type Columns, type RowOf } from '#engine';
import { blank, placeholderList } from './guards.ts';
import { monthWords } from './months.ts';

/** One row per column and shape: how often, and where first. */
export const profileColumns = {
  column_name: 'text',
  /** The cell with 9 for each digit; empty for all rarer shapes together. */
  shape: 'text',
  row_count: 'integer',
  example: 'text',
  example_row: 'integer',
  /** Cells whose first number is over 12, which can be no month; then the same of the second. */
  first_over_12: 'integer',
  first_over_12_value: 'text?',
  first_over_12_row: 'integer?',
  second_over_12: 'integer',
  second_over_12_value: 'text?',
  second_over_12_row: 'integer?',
  both_over_12: 'integer',
  first_lowest: 'number?',
  first_highest: 'number?',
  second_lowest: 'number?',
  second_highest: 'number?'
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
parts as (
    select
        example, first_row, row_count, ${shapeSql('example', kind)} as shape,
        try_cast(regexp_extract(example, '^\\D*(\\d+)', 1) as double) as first_number,
        try_cast(regexp_extract(example, '^\\D*\\d+\\D+(\\d+)', 1) as double) as second_number
    from texts
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
    coalesce(sum(row_count) filter (where first_number > 12), 0)::integer as first_over_12,
    arg_min(example, first_row) filter (where first_number > 12) as first_over_12_value,
    (min(first_row) filter (where first_number > 12))::integer as first_over_12_row,
    coalesce(sum(row_count) filter (where second_number > 12), 0)::integer as second_over_12,
    arg_min(example, first_row) filter (where second_number > 12) as second_over_12_value,
    (min(first_row) filter (where second_number > 12))::integer as second_over_12_row,
    coalesce(sum(row_count) filter (where first_number > 12 and second_number > 12), 0)::integer as both_over_12,
    min(first_number) as first_lowest,
    max(first_number) as first_highest,
    min(second_number) as second_lowest,
    max(second_number) as second_highest
from ranked
group by all
order by sum(row_count) desc
)`;
}

/** Dates: month names become MMM, so that a year of them is one shape. */
function shapeSql(text: string, kind: 'date' | 'number'): string {
  const shape = `regexp_replace(${text}, '[0-9]', '9', 'g')`;
  if (kind === 'number') return shape;
  return `regexp_replace(lower(strip_accents(${shape})), '(${monthWords})[a-z]*', 'MMM')`;
}

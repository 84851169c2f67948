import { identifier, literal, type Columns, type RowOf } from '#engine';
import type { DateFormat } from './date-format.ts';
import { dateSql } from './date-sql.ts';
import { filledDateSql } from './guards.ts';

/** One row per column that holds any: filled cells that `dateSql` cannot read, and the first of them. */
export const lostDatesColumns = {
  column_name: 'text',
  lost_count: 'integer',
  example: 'text'
} as const satisfies Columns;

export type LostDates = RowOf<typeof lostDatesColumns>;

/**
 * Counts what the shapes of a column do not show: 31 April, the year 2999. Reading every cell is dear;
 * cells of equal beginning and length have the same day, so one of each tells where to look closely.
 */
export function lostDatesSql(
  table: string,
  formats: readonly (readonly [column: string, format: DateFormat])[]
): string {
  return formats
    .map(([column, format]) => {
      const cell = identifier(column);
      const isLost = (text: string): string => `${filledDateSql(text)} and ${dateSql(text, format)} is null`;
      const isPlain =
        format.others === undefined && (format.family === 'iso' || format.pattern !== undefined);
      // Names of months and of parts of the day are longer than a beginning.
      const head = isPlain ? `left(${cell}, 12)` : cell;
      const key = `${head}, strlen(${cell})`;
      return `select * from (
with groups as (
    select min(${cell}) as cell, ${head} as head, strlen(${cell}) as length
    from ${identifier(table)} where ${cell} is not null group by all
)
select ${literal(column)} as column_name, count(*)::integer as lost_count, arg_min(${cell}, _row) as example
from ${identifier(table)}
where (${key}) in (select (head, length) from groups where ${isLost('cell')}) and ${isLost(column)}
having count(*) > 0
)`;
    })
    .join('\nunion all\n');
}

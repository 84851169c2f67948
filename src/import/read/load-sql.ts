import { identifier, literal } from '#engine';
import { endMark } from './below-header.ts';
import type { Dialect } from './dialect.ts';

export interface LoadRequest {
  /** The table to create; `<table>_rejects` is created beside it. */
  readonly table: string;
  /** What `belowHeader` made of a UTF-8 file, registered. */
  readonly file: string;
  readonly dialect: Dialect;
}

export interface Load {
  /** Run in order on one connection. */
  readonly statements: readonly string[];
  /** `_row bigint, reason varchar, line varchar`: the records that could not be read. */
  readonly rejects: string;
}

/** The name of a raw column; names of the file's own never enter SQL. */
export const columnName = (index: number): string => `c${index}`;

const maxLineBytes = 8_388_608;
/** Small enough for progress to be seen, large enough for the longest line. */
const bufferBytes = 33_554_432;

/**
 * Loads every cell as text; an empty one is NULL. `_row` is the number of the record in the file as a
 * spreadsheet counts it: from 1, with the header and all that stands above it. Rows below a blank line
 * within the table are the exception, because the reader does not tell where it skipped one.
 *
 * The strict reader leaves no damage unseen: a record with too many cells, an unclosed quote, bytes
 * that are no text or an overlong line goes to the rejects. Short records are filled with NULL.
 */
export function loadSql({ table, file, dialect }: LoadRequest): Load {
  const rejects = `${table}_rejects`;
  const errors = `${table}_errors`;
  const scans = `${table}_scans`;
  const dropTemporary = [errors, scans].map((name) => `drop table if exists temp.${identifier(name)}`);
  return {
    rejects,
    statements: [
      ...dropTemporary,
      createTable(table, dialect, readCsv(file, dialect, errors, scans)),
      createRejects(rejects, errors, table, dialect),
      removeEndMark(table),
      countRejectsIn(table, rejects),
      ...dropTemporary
    ]
  };
}

function createTable(table: string, { header, firstRow }: Dialect, source: string): string {
  const columns = header.map((_, index) => columnName(index)).join(', ');
  return `create or replace table ${identifier(table)} as
select row_number() over () + ${firstRow} as _row, ${columns}
from ${source}`;
}

function readCsv(file: string, dialect: Dialect, errors: string, scans: string): string {
  const columns = dialect.header.map((_, index) => `${columnName(index)}: 'varchar'`).join(', ');
  return `read_csv(${literal(file)}, auto_detect = false, header = false, skip = 1,
delim = ${literal(dialect.delimiter)}, quote = ${literal(dialect.quote)}, escape = ${literal(dialect.escape)},
columns = {${columns}}, nullstr = '', null_padding = true, strict_mode = true, parallel = false,
max_line_size = ${maxLineBytes}, buffer_size = ${bufferBytes},
store_rejects = true, rejects_table = ${literal(errors)}, rejects_scan = ${literal(scans)})`;
}

/**
 * A record may have several errors, one for each cell; it is one reject. Where the end mark is
 * missing, the last reject has a quote that is never closed, and holds all that follows.
 */
const createRejects = (
  rejects: string,
  errors: string,
  table: string,
  { firstRow, quote }: Dialect
): string =>
  `create or replace table ${identifier(rejects)} as
select
    line_number - 1 + ${firstRow} as _row,
    case when ends_file and not exists (select 1 from ${identifier(table)} where c0 = ${literal(endMark)}) then 'broken-quote'
        when first_error = 'TOO MANY COLUMNS' then 'too-many-cells'
        when first_error = 'UNQUOTED VALUE' then 'broken-quote'
        when first_error = 'INVALID ENCODING' then 'not-text'
        when first_error = 'LINE SIZE OVER MAXIMUM' then 'line-too-long'
        else 'unreadable'
    end as reason,
    trim(replace(csv_line, ${literal(quote + endMark + quote)}, ''), chr(10) || chr(13)) as line
from (
    select
        line::bigint as line_number,
        line_number = max(line_number) over () as ends_file,
        min(error_type::varchar) as first_error,
        any_value(csv_line) as csv_line
    from temp.${identifier(errors)}
    group by line::bigint
)
order by _row`;

const removeEndMark = (table: string): string =>
  `delete from ${identifier(table)} where c0 = ${literal(endMark)}`;

/** Rows were numbered as they came; each moves down by the rejects that stand above it. */
const countRejectsIn = (table: string, rejects: string): string =>
  `update ${identifier(table)} as loaded
set _row = loaded._row + above.rejects
from (
    select
        rows_before as first_row,
        lead(rows_before) over (order by rows_before) as last_row,
        rejects
    from (
        select rows_before, max(nth) as rejects
        from (select _row, row_number() over (order by _row) as nth, _row - nth as rows_before from ${identifier(rejects)})
        group by rows_before
    )
) as above
where loaded._row > above.first_row and (above.last_row is null or loaded._row <= above.last_row)`;

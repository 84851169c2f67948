import { identifier, literal, query, type RowOf } from '#engine';
import { FileCells, nameOfPlace } from './cells.ts';
import type { Format } from './format.ts';
import { columnName } from './read/index.ts';
import type { CellWarning } from './report.ts';
import { rawTable } from './source.ts';
import { sourceSql } from './stage.ts';
import { ImportStopped, type Steps } from './steps.ts';
import { scientific, zeroed } from './undestroyed.ts';

/** Digits that are a moment, to which a system may well add zeros: 20240501102233000. */
const moment =
  '(19|20)[0-9]{2}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])([01][0-9]|2[0-3])[0-5][0-9][0-5][0-9]0+';

const judgedColumns = {
  column_name: 'text',
  scientific_rows: 'integer',
  scientific_example: 'text?',
  zeroed_rows: 'integer',
  zeroed_example: 'text?',
  long_count: 'integer',
  zeroed_count: 'integer',
  shortest: 'integer?'
} as const;

/** @param numbers different numbers by column, each with its rows */
const judgedSql = (numbers: string): string => `with judged as (
    select
        *,
        regexp_full_match(number, '${scientific}') as is_scientific,
        regexp_full_match(number, '[0-9]{16,}') as is_long,
        regexp_full_match(number, '${zeroed}') and not regexp_full_match(number, '${moment}') as is_zeroed
    from (${numbers})
)
select
    column_name::varchar as column_name,
    coalesce(sum(row_count) filter (where is_scientific), 0)::integer as scientific_rows,
    min(number) filter (where is_scientific)::varchar as scientific_example,
    coalesce(sum(row_count) filter (where is_zeroed), 0)::integer as zeroed_rows,
    min(number) filter (where is_zeroed)::varchar as zeroed_example,
    count(*) filter (where is_long)::integer as long_count,
    count(*) filter (where is_zeroed)::integer as zeroed_count,
    min(length(number)) filter (where is_zeroed)::integer as shortest
from judged
group by column_name
order by column_name`;

const keptDigits = 15;
/** All their zeros together; one number that ends in four is no proof, two are. */
const leastZeros = 8;
/** Numbers that end in one zero or two: so they may, by a rule of the shop. */
const leastOfFewZeros = 20;

function destroyedIn({
  scientific_rows,
  scientific_example,
  zeroed_rows,
  zeroed_example,
  long_count,
  zeroed_count,
  shortest
}: RowOf<typeof judgedColumns>): Pick<CellWarning, 'count' | 'example'> | undefined {
  if (scientific_example !== null) return { count: scientific_rows, example: scientific_example };
  if (zeroed_example === null || shortest === null || zeroed_count * 2 < long_count) return undefined;
  const zeros = shortest - keptDigits;
  const least = zeros < 3 ? leastOfFewZeros : Math.max(2, Math.ceil(leastZeros / zeros));
  return zeroed_count < least ? undefined : { count: zeroed_rows, example: zeroed_example };
}

/** Ends the import where order numbers were destroyed: no sum over them could be trusted. */
export async function refuseDestroyed(
  steps: Steps,
  file: string,
  fileId: number,
  header: readonly string[],
  format: Format
): Promise<void> {
  if (format.entity !== 'sales' || format.columns.order_id === undefined) return;
  const cells = new FileCells(header, { dates: new Map(), numbers: new Map() });
  const number = sourceSql(cells, format.columns.order_id, 'text');
  if (number === undefined) return;
  const numbers = `select '' as column_name, trim(number) as number, count(*) as row_count
from (select ${number} as number from ${cells.source(rawTable(fileId))} as cells)
group by all`;
  const [row] = await steps.ask(query(judgedSql(numbers), {}, judgedColumns), {});
  const found = row === undefined ? undefined : destroyedIn(row);
  if (found === undefined) return;
  const [column = columnName(0)] = cells.asked.texts;
  throw new ImportStopped({
    kind: 'destroyed-numbers',
    file,
    column: nameOfPlace(header, Number(column.slice(1))),
    ...found
  });
}

/** Numbers that a spreadsheet destroyed in columns that are read as text: phones, accounts, parcels. */
export async function destroyedCells(
  steps: Pick<Steps, 'ask'>,
  fileId: number,
  header: readonly string[],
  isText: (column: string) => boolean
): Promise<readonly CellWarning[]> {
  const numbers = header
    .map((_, place) => columnName(place))
    .filter(isText)
    .map(
      (column) => `select ${literal(column)} as column_name, trim(${column}) as number, count(*) as row_count
from ${identifier(rawTable(fileId))}
where contains(${column}, 'E+') or (length(${column}) >= 16 and ${column} between '0' and ':')
group by all`
    );
  if (numbers.length === 0) return [];
  const rows = await steps.ask(query(judgedSql(numbers.join('\nunion all\n')), {}, judgedColumns), {});
  return rows.flatMap((row) => {
    const found = destroyedIn(row);
    return found === undefined ? [] : [{ kind: 'destroyed', column: row.column_name, ...found }];
  });
}

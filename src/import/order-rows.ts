import { identifier, literal } from '#engine';
import { firstShop } from '#models';
import { FileCells } from './cells.ts';
import type { OrderName } from './decisions.ts';
import type { ColumnMap } from './format.ts';
import { shopOf, stageSource, type SourceFile } from './source.ts';
import { sourceSql, type StageSource } from './stage.ts';

/** Tables of the snapshot in which a row of a file stands for an order. */
const tellingTables = ['orders', 'order_lines', 'refunds', 'reviews', 'surveys', 'tickets'] as const;

/** The rows of a file that write the number of the order; undefined where the file has no such numbers. */
function rowsOfNumber(
  file: SourceFile,
  { shop = firstShop, platform, orderId }: OrderName
): string | undefined {
  if (shopOf(file) !== shop) return undefined;
  const source = stageSource(file);
  if (source === undefined || !mayTellOf(source, platform)) return undefined;
  const columns: ColumnMap<string> = source.format.columns;
  if (columns.order_id === undefined) return undefined;
  const cells = new FileCells(source.header, source.readings);
  const number = sourceSql(cells, columns.order_id, 'text');
  return number === undefined
    ? undefined
    : `select ${file.fileId} as file_id, source_row
from (select _row as source_row, ${number} as order_id from ${cells.source(source.rawTable)} as cells) as numbered
where order_id = ${literal(orderId)}`;
}

/** A number means the same within a platform; tables of no platform may be of any, but for sales. */
const mayTellOf = ({ format }: StageSource, platform: string): boolean =>
  format.platform === platform || (format.platform === 'generic' && format.entity !== 'sales');

/**
 * Every row of every file that tells of an order, used or set aside: those that its tables name, and those
 * that write its number. Nothing is kept for this at import: the raw tables are searched.
 */
export function orderRowsSql(files: readonly SourceFile[], orderKey: number, name: OrderName): string {
  const told = tellingTables.map(
    (table) => `select file_id, source_row from ${table} where order_key = ${orderKey}`
  );
  const written = files.flatMap((file) => rowsOfNumber(file, name) ?? []);
  return `with told as (
${[...told, ...written].join('\nunion\n')}
)
select told.file_id, told.source_row, min(rejected_rows.reason) as reason
from told
left join rejected_rows on told.file_id = rejected_rows.file_id and told.source_row = rejected_rows.source_row
group by told.file_id, told.source_row
order by told.file_id, told.source_row`;
}

/** Some rows of a file as they stand there, the number of the row first. */
export const rawRowsSql = (rawTable: string, rows: readonly number[]): string =>
  `select * from ${identifier(rawTable)} where _row in (${rows.join(', ')}) order by _row`;

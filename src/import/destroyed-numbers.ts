import { query } from '#engine';
import { FileCells } from './cells.ts';
import type { Format } from './format.ts';
import { rawTable } from './source.ts';
import { sourceSql } from './stage.ts';
import { ImportStopped, type Steps } from './steps.ts';

/** A long number as a spreadsheet shows it, its last digits gone: orders that differ only there became one. */
const scientific = '[0-9]([.,][0-9]+)?[eE][+]?[0-9]{2}';

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
  const [row] = await steps.ask(
    query(
      `select count(*)::integer as count, min(number)::varchar as example
from (select ${number} as number from ${cells.source(rawTable(fileId))} as cells)
where regexp_full_match(trim(number), '${scientific}')`,
      {},
      { count: 'integer', example: 'text?' }
    ),
    {}
  );
  if (row === undefined || row.example === null) return;
  const { order_id: source } = format.columns;
  const named = typeof source === 'string' ? [source] : Array.isArray(source) ? source.map(String) : [];
  const column = named.find((name) => cells.has(name)) ?? header[0] ?? '';
  throw new ImportStopped({
    kind: 'destroyed-numbers',
    file,
    column,
    example: row.example,
    count: row.count
  });
}

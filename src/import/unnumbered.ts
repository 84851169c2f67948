import { query } from '#engine';
import type { UnnumberedRows } from './report.ts';
import type { SourceFile } from './source.ts';
import type { Steps } from './steps.ts';

const found = query(
  `select
    source_row::integer as "row",
    (count(*) over ())::integer as count
from orders
where file_id = getvariable('file_id') and regexp_full_match(order_id, 'row [0-9a-f]+(-[0-9]+)?')
order by source_row
limit 3`,
  { file_id: 'integer' },
  { row: 'integer', count: 'integer' }
);

/** Orders of a file that only some rows of which have a number; undefined where all have, or none. */
export async function unnumberedOf(
  steps: Steps,
  { fileId, mapping }: SourceFile
): Promise<UnnumberedRows | undefined> {
  if (mapping?.entity !== 'sales' || !('order_id' in mapping.columns)) return undefined;
  const rows = await steps.ask(found, { file_id: fileId });
  const [first] = rows;
  return first === undefined ? undefined : { count: first.count, rows: rows.map(({ row }) => row) };
}

import { query } from '#engine';
import type { MisdatedOrders } from './report.ts';
import type { Steps } from './steps.ts';

const found = query(
  `select
    order_id,
    coalesce(paid_at, created_at)::date as day,
    source_row::integer as "row",
    (count(*) over ())::integer as count
from orders
where is_misdated and file_id = getvariable('file_id')
order by source_row
limit 3`,
  { file_id: 'integer' },
  { order_id: 'text', day: 'date', row: 'integer', count: 'integer' }
);

/** Orders of a file that are dated as nothing can be; undefined where there is none. */
export async function misdatedOf(steps: Steps, fileId: number): Promise<MisdatedOrders | undefined> {
  const rows = await steps.ask(found, { file_id: fileId });
  const [first] = rows;
  if (first === undefined) return undefined;
  return {
    count: first.count,
    examples: rows.map(({ order_id: orderId, day, row }) => ({ orderId, day, row }))
  };
}

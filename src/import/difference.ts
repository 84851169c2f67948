import { identifier, query } from '#engine';
import {
  canonicalTables,
  customerChangesModel,
  type Model,
  orderChangesModel,
  segmentStatements
} from '#models';
import type { ImportDifference } from './report.ts';
import type { Steps } from './steps.ts';

/** The snapshot that the new one is compared with, as its tables are named in SQL. */
export const beforeAlias = 'before';

const kept = ({ name, sql }: Model): string => `create or replace table ${identifier(name)} as ${sql}`;

function keptEmpty(name: 'order_changes' | 'customer_changes'): string {
  const columns = Object.entries(canonicalTables[name]).map(([column, type]) => `${column} ${type}`);
  return `create or replace table ${name} (${columns.join(', ')})`;
}

/** Snapshots of earlier versions hold less: what cannot be compared is left out. */
const comparesPeople = (steps: Steps): Promise<number> =>
  steps.count(
    `select count(*) from duckdb_columns() where database_name = '${beforeAlias}'
      and (table_name, column_name) in (
        ('customer_identities', 'platform'), ('default_valid_sales', 'sold_on'), ('default_valid_customers', 'last_on')
      )`
  );

/** Keeps in the snapshot what it changes against the one before, and answers it in numbers. */
export async function keepDifference(
  steps: Steps,
  hasBefore: boolean
): Promise<ImportDifference | undefined> {
  await steps.exec(keptEmpty('order_changes'), keptEmpty('customer_changes'));
  if (!hasBefore) return undefined;
  await steps.exec(kept(orderChangesModel));
  if ((await comparesPeople(steps)) === 3) await steps.exec(...segmentStatements, kept(customerChangesModel));
  const [orders] = await steps.ask(orderCounts, {});
  const [people] = await steps.ask(peopleCounts, {});
  if (orders === undefined || people === undefined) return undefined;
  return { orders, people, moves: await steps.ask(segmentMoves, {}) };
}

const orderCounts = query(
  `select
    count(*) filter (where change = 'added')::integer as added,
    count(*) filter (where change = 'changed')::integer as changed,
    count(*) filter (where change = 'gone')::integer as gone,
    ((select count(*) from orders) - count(*) filter (where change <> 'gone'))::integer as unchanged
from order_changes`,
  {},
  { added: 'integer', changed: 'integer', gone: 'integer', unchanged: 'integer' }
);

const peopleCounts = query(
  `select
    count(*) filter (where is_new)::integer as fresh,
    count(*) filter (where is_back)::integer as back,
    count(*) filter (where not is_new and segment_before is distinct from segment_after)::integer as moved
from customer_changes`,
  {},
  { fresh: 'integer', back: 'integer', moved: 'integer' }
);

/** How many people went from which segment to which. */
const segmentMoves = query(
  `select segment_before::varchar as "from", segment_after::varchar as "to", count(*)::integer as count
from customer_changes
where segment_before is not null and segment_after is not null and segment_before <> segment_after
group by segment_before, segment_after
order by count desc, "from", "to"`,
  {},
  { from: 'text', to: 'text', count: 'integer' }
);

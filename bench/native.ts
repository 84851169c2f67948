import { openAsBlob } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';
import { openNativeWriter } from '../tests/support/native-writer.ts';
import { inspect } from '../src/import/inspect.ts';
import { runImport } from '../src/import/run-import.ts';

const seconds = (start: number): number => (performance.now() - start) / 1000;

/** The app's own import, same SQL, on native DuckDB with one thread. */
export async function nativeImport(path: string): Promise<number> {
  const file = new File([await openAsBlob(path)], 'orders.csv');
  const start = performance.now();
  const inspection = await inspect(file);
  if (!inspection.ok) throw new Error(inspection.error);
  const writer = await openNativeWriter();
  const files = [{ file, inspection: inspection.value }];
  const done = await runImport(writer, { files, importedAt: '2026-01-01T00:00:00Z' }, () => undefined);
  if (!done.ok) throw new Error(JSON.stringify(done.error));
  const finished = await writer.finish();
  if (!finished.ok) throw new Error(JSON.stringify(finished.error));
  return seconds(start);
}

/** What a person would write on the raw table, without any model of a shop. */
export const plainQuestions = {
  rfm: `with customers as (
    select email, max(sold_at) as last_at, count(distinct order_id) as orders, sum(line) as revenue
    from (select "Billing Email" as email, "Order Number" as order_id, "Order Date" as sold_at, "Item Quantity" * "Item Price" as line from raw where "Order Status" <> 'cancelled')
    group by email
  ), scored as (
    select ntile(5) over (order by last_at) as r, ntile(5) over (order by orders) as f, ntile(5) over (order by revenue) as m, revenue from customers
  ) select r, f, count(*) as customers, sum(revenue) as revenue from scored group by r, f order by r, f`,
  cohorts: `with months as (
    select distinct "Billing Email" as email, date_trunc('month', "Order Date") as month from raw where "Order Status" <> 'cancelled'
  ), firsts as (select email, min(month) as cohort from months group by email)
  select cohort, datediff('month', cohort, month) as k, count(*) as customers from months inner join firsts using (email) group by cohort, k order by cohort, k`
} as const;

/** Median seconds of each plain question on native DuckDB, one thread, on a typed raw table. */
export async function nativeQuestions(
  path: string,
  runs: number
): Promise<Record<keyof typeof plainQuestions, number>> {
  const connection = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect();
  await connection.run(`create table raw as select * from read_csv('${path.replaceAll("'", "''")}')`);
  const result = { rfm: 0, cohorts: 0 };
  for (const [name, sql] of Object.entries(plainQuestions)) {
    const times: number[] = [];
    for (let run = 0; run < runs; run++) {
      const start = performance.now();
      (await connection.runAndReadAll(sql)).getRows();
      times.push(seconds(start));
    }
    result[name as keyof typeof plainQuestions] = median(times);
  }
  connection.closeSync();
  return result;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

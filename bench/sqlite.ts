import { createReadStream } from 'node:fs';
import Papa from 'papaparse';
import initSqlJs, { type Database } from 'sql.js';
import { median } from './native.ts';

const columns = [
  'order_id',
  'status',
  'sold_at',
  'total',
  'email',
  'country',
  'city',
  'product',
  'sku',
  'quantity',
  'price'
];

/** The same job with PapaParse and SQLite in WebAssembly: read the file, insert, arrange orders, customers and lines. */
export async function sqliteImport(
  path: string
): Promise<{ readonly seconds: number; readonly database: Database }> {
  const sqlite = await initSqlJs();
  const start = performance.now();
  const database = new sqlite.Database();
  database.run(`create table raw (${columns.join(', ')})`);
  const insert = database.prepare(`insert into raw values (${columns.map(() => '?').join(', ')})`);
  database.run('begin');
  await new Promise<void>((resolve, reject) => {
    let isHeader = true;
    Papa.parse<string[]>(createReadStream(path), {
      step: ({ data }) => {
        if (!isHeader && data.length === columns.length) insert.run(data);
        isHeader = false;
      },
      complete: () => resolve(),
      error: reject
    });
  });
  database.run('commit');
  for (const statement of [
    `create table orders as select order_id, min(email) as email, min(sold_at) as sold_at, min(status) as status, min(cast(total as real)) as total from raw group by order_id`,
    `create table customers as select email, min(sold_at) as first_at, max(sold_at) as last_at, count(*) as orders, sum(total) as revenue from orders where status <> 'cancelled' group by email`,
    `create table lines as select order_id, sku, cast(quantity as integer) as quantity, cast(price as real) as price from raw`,
    `create table products as select sku, min(product) as name from raw group by sku`
  ]) {
    database.run(statement);
  }
  return { seconds: (performance.now() - start) / 1000, database };
}

const questions = {
  rfm: `with scored as (
    select ntile(5) over (order by last_at) as r, ntile(5) over (order by orders) as f, revenue from customers
  ) select r, f, count(*), sum(revenue) from scored group by r, f`,
  cohorts: `with months as (select distinct email, substr(sold_at, 1, 7) as month from orders where status <> 'cancelled'),
  firsts as (select email, min(month) as cohort from months group by email)
  select cohort, month, count(*) from months join firsts using (email) group by cohort, month`
} as const;

export function sqliteQuestions(database: Database, runs: number): Record<keyof typeof questions, number> {
  const time = (sql: string): number =>
    median(
      Array.from({ length: runs }, () => {
        const start = performance.now();
        database.exec(sql);
        return (performance.now() - start) / 1000;
      })
    );
  return { rfm: time(questions.rfm), cohorts: time(questions.cohorts) };
}

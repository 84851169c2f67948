import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { DuckDBInstance } from '@duckdb/node-api';
import type { PurchaseLog } from '#statistics';
import { referenceFolder } from '../../tests/reference/reference-folder.ts';
import { logOf } from './simulated-shops.ts';

export interface DataSet {
  readonly name: string;
  readonly log: PurchaseLog;
}

/** Purchases of a person on a day, of the sample shop and of what published data there are. */
export async function dataSets(root: string): Promise<readonly DataSet[]> {
  const folder = mkdtempSync(join(tmpdir(), 'hindcast-'));
  try {
    const sample = join(root, 'public/sample/sample.db.gz');
    const published = referenceFolder();
    const sources: (readonly [name: string, sql: string, attach?: string])[] = [];
    if (existsSync(sample)) {
      const path = join(folder, 'sample.db');
      writeFileSync(path, gunzipSync(readFileSync(sample)));
      sources.push([
        'sample shop',
        `select customer_key as who, sold_on as day, net_revenue as value
        from shop.default_valid_sales where is_order and customer_key is not null`,
        `attach '${path}' as shop (read_only)`
      ]);
    }
    if (published !== undefined) {
      sources.push(
        [
          'CDNOW',
          `select split_part(line, ' ', 1) as who, strptime(split_part(line, ' ', 2), '%Y%m%d')::date as day,
            split_part(line, ' ', 4)::double as value
          from (
            select regexp_replace(trim(text), '\\s+', ' ', 'g') as line
            from read_csv('${published}/cdnow/CDNOW_master.txt', header = true, delim = '\t', names = ['text'], quote = '')
          )`
        ],
        [
          'Online Retail',
          `select "CustomerID" as who, "InvoiceDate"::date as day, "Quantity" * "UnitPrice" as value
          from read_csv('${published}/online_retail/online_retail.csv.gz', types = { 'CustomerID': 'varchar', 'InvoiceNo': 'varchar', 'StockCode': 'varchar' })
          where "CustomerID" is not null and "Quantity" > 0 and "UnitPrice" > 0`
        ],
        [
          'completejourney',
          `select household_id as who, transaction_timestamp::date as day, sales_value as value
          from read_csv('${published}/completejourney/transactions_sample.csv.gz')`
        ]
      );
    }
    const found: DataSet[] = [];
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    for (const [name, sql, attach] of sources) {
      if (attach !== undefined) await connection.run(attach);
      const reader = await connection.runAndReadAll(
        `select string_agg(day || ':' || value, ',' order by day)
        from (
          select who, (day - date '1970-01-01')::integer as day, round(sum(value), 2)::double as value
          from (${sql})
          group by all
        )
        group by who
        order by min(day), who`
      );
      found.push({ name, log: logOf(reader.getRows().map(([text]) => purchasesOf(String(text)))) });
    }
    instance.closeSync();
    return found;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const purchasesOf = (text: string): readonly (readonly [number, number])[] =>
  text.split(',').map((cell) => {
    const [day, value] = cell.split(':').map(Number);
    return [day ?? 0, value ?? 0] as const;
  });

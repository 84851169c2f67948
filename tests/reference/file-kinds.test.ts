import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadTables, type LoadedTable } from '#tests/support/loaded-tables.ts';
import { describeReference } from './data.ts';

const fileOf = (path: string): File => new File([readFileSync(path)], basename(path));

async function readable(
  path: string,
  ask: (columnCount: number) => readonly string[] = () => []
): Promise<readonly LoadedTable[]> {
  const tables = await loadTables(fileOf(path), { mostRows: 1, ask });
  return tables.flatMap((table) => ('why' in table ? [] : [table]));
}

const sum = (column: string): string => `select sum(${column}::decimal(18,4))::double from raw_1`;

describeReference('superstore', (folder) => {
  it('the old workbook has the rows and the sum of its sheets', async () => {
    const { csv, xls, xls_orders_sales } = JSON.parse(
      readFileSync(join(folder, 'reference/superstore_truth.json'), 'utf8')
    ) as {
      csv: { quantity: number };
      xls: Record<string, { rows: number; columns: string[] }>;
      xls_orders_sales: number;
    };
    const path = join(folder, 'superstore/Sample - Superstore.xls');
    const tables = await readable(path, (columnCount) =>
      columnCount < 21 ? [] : [sum('c17'), sum('c18'), 'select min(c2) from raw_1']
    );
    expect(
      Object.fromEntries(
        tables.map(({ name, inspection, rowsRead }) => [
          name.replace(/^.* › /, ''),
          { rows: rowsRead, columns: inspection.dialect.header }
        ])
      )
    ).toEqual(xls);
    const [orders] = tables;
    expect(orders?.answers[0]).toBeCloseTo(xls_orders_sales, 3);
    expect(orders?.answers.slice(1)).toEqual([csv.quantity, '2019-01-03']);
  });
});

describeReference('olist_full_parts', (folder) => {
  const truth = JSON.parse(readFileSync(join(folder, 'reference/olist_full_parts_truth.json'), 'utf8')) as {
    payments_rows: number;
    orders_in_payments: number;
    payment_value_sum: number;
    products_rows: number;
  };

  it('payments have the published rows, orders and sum', async () => {
    const [table] = await readable(
      join(folder, 'olist_full_parts/olist_order_payments_dataset.parquet'),
      () => ['select count(distinct c0)::double from raw_1', sum('c4')]
    );
    expect([table?.rowsRead, table?.answers[0]]).toEqual([truth.payments_rows, truth.orders_in_payments]);
    expect(table?.answers[1]).toBeCloseTo(truth.payment_value_sum, 2);
  });

  it('products have the published rows', async () => {
    const [table] = await readable(join(folder, 'olist_full_parts/olist_products_dataset.parquet'));
    expect(table?.rowsRead).toBe(truth.products_rows);
  });
});

describeReference('payment_exports', (folder) => {
  it('a bill as a workbook has its header found below the notes', async () => {
    const tables = await readable(join(folder, 'payment_exports/example-wechat-records.xlsx'));
    expect(
      tables.map(({ inspection, rowsRead }) => [inspection.dialect.header.slice(0, 3), rowsRead])
    ).toEqual([
      [['交易时间', '交易类型', '交易对方'], 27],
      [['交易时间', '交易类型', '交易对方'], 27]
    ]);
  });
});

describeReference('exports/set_a', (folder) => {
  it('a workbook, an interface dump and a Parquet file tell of the same lines', async () => {
    const tables = await Promise.all(
      ['order_lines.xlsx', 'shopify_orders_api.json', 'woocommerce_orders.parquet'].map((name) =>
        readable(join(folder, 'exports/set_a', name))
      )
    );
    expect(tables.map((list) => list.at(-1)?.rowsRead)).toEqual([1176, 1176, 1176]);
  });
});

describeReference('csv_messy/readxl_sheets.tar.gz', (archives) => {
  const folder = mkdtempSync(join(tmpdir(), 'sheets-'));
  execFileSync('tar', ['xzf', join(archives, 'csv_messy/readxl_sheets.tar.gz'), '-C', folder]);
  afterAll(() => rmSync(folder, { recursive: true }));
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));

  const answers = new Map([['biff5-label-records.xls', 'unsupported']]);
  const understood = new Set(['empty-sheet', 'header-only', 'empty']);

  describe.each(files.map((path) => [basename(path), path]))('%s', (name, path) => {
    it('ends in rows or a clear answer', async () => {
      const tables = await loadTables(fileOf(path), { mostRows: 1 });
      expect(tables.length).toBeGreaterThan(0);
      for (const table of tables) {
        if ('why' in table) expect(answers.get(name) ?? [...understood]).toContain(table.why);
        else expect(table.rowsRead).toBeGreaterThan(0);
      }
    });
  });
});

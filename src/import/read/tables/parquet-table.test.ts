import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '#engine';
import { openNativeEngine } from '#tests/support/engine.ts';
import { loadTable } from '#tests/support/loaded-tables.ts';
import { findTables } from './find-tables.ts';

const folder = mkdtempSync(join(tmpdir(), 'parquet-'));
let engine: Engine;
beforeAll(async () => {
  engine = await openNativeEngine();
});
afterAll(async () => {
  await engine.close();
  rmSync(folder, { recursive: true });
});

async function parquetFile(select: string, compression = 'snappy'): Promise<File> {
  const path = join(folder, 'orders.parquet');
  const done = await engine.exec(
    `copy (${select}) to '${path}' (format parquet, compression ${compression})`
  );
  if (!done.ok) throw new Error(JSON.stringify(done.error));
  return new File([readFileSync(path)], 'orders.parquet');
}

describe('Parquet', () => {
  it.each(['uncompressed', 'snappy', 'gzip', 'zstd'])('is read where it is %s', async (compression) => {
    const { inspection, rowsRead, rows } = await loadTable(
      await parquetFile(
        `select 'A-' || i as "Order", date '2024-05-01' + i::integer as "Date", timestamp '2024-05-01 10:30:00' as "Paid at",
          12.50::decimal(10,2) as "Total", 6917926768823643751 + i as "Number", i = 1 as "Gift", null::varchar as "Note"
        from range(3) as t(i)`,
        compression
      )
    );
    expect([inspection.kind, rowsRead]).toEqual(['parquet', 3]);
    expect(inspection.dialect.header).toEqual([
      'Order',
      'Date',
      'Paid at',
      'Total',
      'Number',
      'Gift',
      'Note'
    ]);
    expect(rows[1]).toEqual([
      2,
      'A-1',
      '2024-05-02',
      '2024-05-01 10:30:00',
      '12.5',
      '6917926768823643752',
      'TRUE',
      null
    ]);
  });

  it('unfolds structs and lists of line items', async () => {
    const { inspection, rows } = await loadTable(
      await parquetFile(
        `select 'A-1' as id, {name: 'Lin Example'} as customer, [{sku: 'T', quantity: 1}, {sku: 'C', quantity: 2}] as items`
      )
    );
    expect(inspection.dialect.header).toEqual([
      'record',
      'id',
      'customer.name',
      'items.sku',
      'items.quantity'
    ]);
    expect(rows).toEqual([
      [1, '1', 'A-1', 'Lin Example', 'T', '1'],
      [2, '1', 'A-1', 'Lin Example', 'C', '2']
    ]);
  });

  it('is counted across blocks', async () => {
    const file = await parquetFile(`select i as id, 'x' as x from range(120000) as t(i)`);
    const seen: number[] = [];
    const [table] = await findTables(file, (bytes) => seen.push(bytes));
    const text = table?.text.ok === true ? await table.text.value.text() : '';
    expect([text.split('\n').length, text.slice(-9)]).toEqual([120_002, '119999,x\n']);
    expect(seen.at(-1)).toBe(file.size);
  });

  it('says when it is damaged, or holds nothing', async () => {
    const file = await parquetFile(`select 1 as id`);
    const cut = new File([file.slice(0, file.size - 9)], 'cut.parquet');
    const empty = await parquetFile(`select 1 as id where false`);
    const problems = [...(await findTables(cut)), ...(await findTables(empty))].map(({ text }) => text);
    expect(problems).toEqual([
      { ok: false, error: 'damaged' },
      { ok: false, error: 'no-records' }
    ]);
  });
});

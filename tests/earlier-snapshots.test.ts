import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { query } from '#engine';
import { laterTables } from '#models';
import { fixture } from '#tests/support/fixtures.ts';
import { openNativeDatabase } from '#tests/support/native-engine.ts';
import { openPredictions } from '#tests/support/predictions.ts';
import { rowsOf } from '#tests/support/rows.ts';
import { importFiles, openNativeSnapshot } from '#tests/support/snapshot-of-files.ts';
import { Asking } from '../src/state/asking.ts';

/** A snapshot as versions before wrote it. */
async function withoutLaterTables(snapshot: File): Promise<File> {
  const folder = mkdtempSync(join(tmpdir(), 'regulars-'));
  const path = join(folder, 'earlier.db');
  writeFileSync(path, await snapshot.bytes());
  const database = await openNativeDatabase(path);
  const connection = await database.connect();
  for (const table of laterTables) await connection.ask(`drop table ${table}`);
  await connection.ask('checkpoint');
  await connection.close();
  await database.end();
  const file = new File([readFileSync(path)], 'earlier.db');
  rmSync(folder, { recursive: true });
  return file;
}

it('a snapshot of an earlier version is read as if the tables that it lacks were empty, whichever shops are open', async () => {
  const { snapshot } = await importFiles([fixture('shopify_orders.csv')]);
  const shops = [{ id: 'shop-1' }, { id: 'shop-2' }];
  const asking = new Asking(
    await openNativeSnapshot(await withoutLaterTables(snapshot)),
    'earlier',
    openPredictions(),
    shops
  );
  const counts = query(
    `select (select count(*) from orders)::integer as orders, (${laterTables.map((table) => `(select count(*) from ${table})`).join(' + ')})::integer as none`,
    {},
    { orders: 'integer', none: 'integer' }
  );
  const answers: unknown[] = [];
  for (const address of ['', 'shop=shop-1', 'shop=shop-2', '']) {
    await rowsOf(asking.prepare(new URLSearchParams(address)));
    answers.push(...(await rowsOf(asking.ask(counts, {}))));
  }
  expect(answers).toEqual([5, 5, 0, 5].map((orders) => ({ orders, none: 0 })));
});

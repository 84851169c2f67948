import { expect, it } from 'vitest';
import { loadTables } from '../support/loaded-tables.ts';
import { openNativeWriter } from '../support/native-writer.ts';
import { makeSeeds, seedKinds } from './seeds.ts';

it('whole, every file that is to be damaged ends in rows', async () => {
  const seeds = await makeSeeds();
  expect(new Set(seeds.map(({ kind }) => kind))).toEqual(new Set(seedKinds));
  const writer = await openNativeWriter();
  for (const { kind, name, bytes } of seeds) {
    const tables = await loadTables(new File([bytes], name), { writer, mostRows: 1 });
    expect([name, ...tables.map((table) => ('why' in table ? table.why : 'rows'))]).toContain('rows');
    for (const table of tables)
      if (!('why' in table) && kind !== 'text') expect(table.rowsRead).toBeGreaterThan(0);
  }
  await writer.abandon();
}, 60_000);

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SnapshotWriter } from '#engine';
import { loadTables, type LoadedTable } from '#tests/support/loaded-tables.ts';
import { openNativeWriter } from '#tests/support/native-writer.ts';
import { findTables } from '../../src/import/read/index.ts';
import { unreadableText } from '../../src/pages/files/unreadable-messages.ts';
import { countedRecords } from './counted-records.ts';
import { describeReference } from './data.ts';

/** Test files of other readers, as folders or as archives of them. */
const sets = [
  'csv_messy/clevercsv',
  'csv_messy/papaparse',
  'csv_messy/csvkit.tar.gz',
  'csv_messy/datatable_fread.tar.gz',
  'csv_messy/duckdb_csv.tar.gz',
  'csv_messy/frictionless.tar.gz'
];

const longestMilliseconds = 15_000;

for (const set of sets) {
  describeReference(set, (data) => {
    const unpacked = mkdtempSync(join(tmpdir(), 'messy-'));
    const folder = set.endsWith('.gz') ? unpacked : join(data, set);
    if (set.endsWith('.gz')) execFileSync('tar', ['xzf', join(data, set), '-C', unpacked]);
    const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => relative(folder, join(parentPath, name)))
      .toSorted();
    let writer: SnapshotWriter;
    beforeAll(async () => {
      writer = await openNativeWriter();
    });
    afterAll(async () => {
      await writer.abandon();
      rmSync(unpacked, { recursive: true });
    });

    describe.each(paths)('%s', (path) => {
      it(
        'ends in rows, all of them accounted for, or in a clear message',
        async () => {
          const file = new File([readFileSync(join(folder, path))], basename(path));
          const tables = await loadTables(file, { writer, mostRows: 1 });
          expect(tables.length).toBeGreaterThan(0);
          for (const table of tables) {
            if ('why' in table)
              expect(unreadableText.en[table.why] + unreadableText.zh[table.why]).toMatch(/[.。]$/);
            else expect(await independentCount(file, table)).toBeOneOf([undefined, table.rowsRead]);
          }
        },
        longestMilliseconds
      );
    });
  });
}

async function independentCount(file: File, { name, inspection }: LoadedTable): Promise<number | undefined> {
  const found = (await findTables(file)).find((table) => table.name === name);
  if (found?.text.ok !== true || found.kind !== 'text') return undefined;
  return countedRecords(found.text.value, inspection);
}

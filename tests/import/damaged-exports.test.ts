import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { query } from '#engine';
import type { FileReport } from '#import';
import { describe, expect, it } from 'vitest';
import { inspect } from '../../src/import/inspect.ts';
import { formats } from '../../src/import/formats/index.ts';
import { importedShop } from '../support/imported.ts';
import type { NamedBytes } from '../support/snapshot-of-files.ts';
import { damage, damaged, patternOf, type Damage, type Pattern } from './damage.ts';

const folder = new URL('fixtures/', import.meta.url);
/** Records of other files are damaged where they are read, by `npm run fuzz`. */
const names = readdirSync(folder).filter((name) => !name.endsWith('.json'));
const runs = Number(process.env['DAMAGED_RUNS'] ?? 1);
const seed = Number(process.env['DAMAGED_SEED'] ?? 20_240_501);

const patterns = await Promise.all(
  names.map((name) => patternOf({ name, bytes: new Uint8Array(readFileSync(new URL(name, folder))) }))
);

/** Few at a time: an import takes longer than its files. */
const groupSize = 4;
const groups = Array.from({ length: Math.ceil(patterns.length / groupSize) }, (_, index) =>
  patterns.slice(index * groupSize, (index + 1) * groupSize)
);
const formatsSeen = new Set<string>();

async function isRecognised({ name, bytes }: NamedBytes): Promise<boolean> {
  const seen = await inspect(new File([bytes], name));
  return seen.ok && seen.value.format !== undefined;
}

describe('every row and every sum of damaged exports is accounted for', () => {
  it.each(groups.map((group) => [group.map(({ name }) => name).join(', '), group] as const))(
    '%s',
    async (_, group) => {
      let imported = 0;
      await fc.assert(
        fc.asyncProperty(fc.tuple(...group.map(() => damage)), async (damages) => {
          imported += await importDamaged(group, damages);
        }),
        { numRuns: runs, seed, endOnFailure: true }
      );
      // A header that damage made unrecognisable is a clear answer too: a person is asked.
      expect(imported).toBeGreaterThanOrEqual((group.length * runs) / 2);
    },
    60_000 + runs * 20_000
  );

  it('on most formats that there are', () => {
    expect(formatsSeen.size).toBeGreaterThan(formats.length * 0.7);
  });
});

/** How many of the damaged exports were recognised and imported. */
async function importDamaged(group: readonly Pattern[], damages: readonly Damage[]): Promise<number> {
  const files: NamedBytes[] = [];
  for (const [index, pattern] of group.entries()) {
    const how = damages[index];
    const file = how === undefined ? undefined : damaged(pattern, how);
    if (file !== undefined && (await isRecognised(file))) files.push(file);
  }
  if (files.length === 0) return 0;
  const { engine, reports } = await importedShop(files);
  const rows = await engine.run(rowsOfFiles(reports), {});
  if (!rows.ok) throw new Error(JSON.stringify(rows.error));
  for (const report of reports) {
    formatsSeen.add(report.format);
    const counted = rows.value.find(({ file_id }) => file_id === report.fileId);
    expect([report.name, accountOf(report, counted)]).toEqual([report.name, balanced]);
  }
  await engine.close();
  return files.length;
}

interface RowsOfFile {
  readonly file_id: number;
  readonly raw_rows: number;
  readonly rejected: number;
  readonly rejected_once: number;
  readonly rejected_nowhere: number;
  readonly used_and_rejected: number;
  readonly used: number;
}

const facts = ['order_lines', 'reviews', 'surveys', 'tickets', 'events', 'spend'];

/** What stands in the tables, independent of the report. */
function rowsOfFiles(reports: readonly FileReport[]) {
  const used = facts.map((table) => `select file_id, source_row from ${table}`).join(' union ');
  const parts = reports.map(
    ({ fileId }) => `select
      ${fileId} as file_id,
      (select count(*) from (from raw_${fileId} select _row union all from raw_${fileId}_rejects select _row))::integer as raw_rows,
      (select count(*) from rejected_rows where file_id = ${fileId})::integer as rejected,
      (select count(distinct source_row) from rejected_rows where file_id = ${fileId})::integer as rejected_once,
      (select count(*) from rejected_rows where file_id = ${fileId} and source_row not in
        (from raw_${fileId} select _row union all from raw_${fileId}_rejects select _row))::integer as rejected_nowhere,
      (select count(*) from used semi join rejected_rows using (file_id, source_row)
        where used.file_id = ${fileId})::integer as used_and_rejected,
      (select count(*) from used where file_id = ${fileId})::integer as used`
  );
  return query(
    `with used as (${used}) ${parts.join(' union all ')}`,
    {},
    {
      file_id: 'integer',
      raw_rows: 'integer',
      rejected: 'integer',
      rejected_once: 'integer',
      rejected_nowhere: 'integer',
      used_and_rejected: 'integer',
      used: 'integer'
    }
  );
}

const balanced = {
  rowsInTables: 0,
  rowsUsedAndSetAside: 0,
  rowsWithTwoReasons: 0,
  rowsFromNowhere: 0,
  usedRowsSetAside: 0,
  rowsUsedTooOften: 0,
  sumsThatDoNotAddUp: []
};

/** Differences that must all be none. */
function accountOf(report: FileReport, counted: RowsOfFile | undefined): typeof balanced | undefined {
  if (counted === undefined) return undefined;
  const aside = report.setAside.reduce((sum, { count }) => sum + count, 0);
  const off = report.money.filter(
    ({ inFile, used, setAside }) => Math.abs(used + setAside - inFile) > 1e-9 * Math.max(1, Math.abs(inFile))
  );
  return {
    rowsInTables: counted.raw_rows - report.rowsRead,
    rowsUsedAndSetAside: report.rowsRead - report.rowsUsed - aside,
    rowsWithTwoReasons: counted.rejected - counted.rejected_once,
    rowsFromNowhere: counted.rejected_nowhere,
    usedRowsSetAside: counted.used_and_rejected,
    rowsUsedTooOften: Math.max(0, counted.used - report.rowsUsed),
    sumsThatDoNotAddUp: off.map(({ column }) => column) as never[]
  };
}

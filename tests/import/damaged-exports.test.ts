import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspect } from '../../src/import/inspect.ts';
import { findTables } from '../../src/import/read/index.ts';
import { importedShop } from '../support/imported.ts';
import type { NamedBytes } from '../support/snapshot-of-files.ts';
import { accountOf, balanced, rowsOfFiles } from './account.ts';
import { damage, damaged, patternOf, type Damage } from './damage.ts';
import { damagedRecords, recordPatternOf } from './damage-records.ts';

const folder = new URL('fixtures/', import.meta.url);
const runs = Number(process.env['DAMAGED_RUNS'] ?? 1);
const seed = Number(process.env['DAMAGED_SEED'] ?? 20_240_501);

interface Original {
  readonly name: string;
  readonly format: string | undefined;
  readonly damaged: (how: Damage) => NamedBytes;
}

async function originalOf(name: string): Promise<Original> {
  const file = { name, bytes: new Uint8Array(readFileSync(new URL(name, folder))) };
  const format = await formatOf(file);
  if (name.endsWith('.json')) {
    const pattern = recordPatternOf(file);
    return { name, format, damaged: (how) => damagedRecords(pattern, how) };
  }
  const pattern = await patternOf(file);
  return { name, format, damaged: (how) => damaged(pattern, how) };
}

/** What the first table of a file is recognised as. */
async function formatOf({ name, bytes }: NamedBytes): Promise<string | undefined> {
  const [table] = await findTables(new File([bytes], name));
  if (table?.text.ok !== true) return undefined;
  const seen = await inspect(table.text.value, table.kind);
  return seen.ok ? seen.value.format?.id : undefined;
}

const originals = await Promise.all(readdirSync(folder).map(originalOf));
/** Few at a time: an import takes longer than its files. */
const groupSize = 8;
const groups = Array.from({ length: Math.ceil(originals.length / groupSize) }, (_, index) =>
  originals.slice(index * groupSize, (index + 1) * groupSize)
);
const formatsSeen = new Set<string>();
let tried = 0;
let imported = 0;

describe('every row and every sum of damaged exports is accounted for', () => {
  it.each(groups.map((group) => [group.map(({ name }) => name).join(', '), group] as const))(
    '%s',
    async (_, group) => {
      await fc.assert(
        fc.asyncProperty(fc.tuple(...group.map(() => damage)), (damages) => importDamaged(group, damages)),
        { numRuns: runs, seed, endOnFailure: true }
      );
    },
    60_000 + runs * 20_000
  );

  it('in every format that there is a fixture of', () => {
    const formats = originals.map(({ format }) => format);
    expect([...formatsSeen].toSorted()).toEqual([...new Set(formats)].toSorted());
    // Where damage makes a header unrecognisable a person is asked, which is a clear answer too.
    expect(imported).toBeGreaterThanOrEqual(tried * 0.98);
  });
});

async function importDamaged(group: readonly Original[], damages: readonly Damage[]): Promise<void> {
  const files: NamedBytes[] = [];
  for (const [index, original] of group.entries()) {
    const how = damages[index];
    const file = how === undefined ? undefined : original.damaged(how);
    if (file !== undefined && (await formatOf(file)) !== undefined) files.push(file);
  }
  tried += group.length;
  imported += files.length;
  if (files.length === 0) return;
  const { engine, reports } = await importedShop(files);
  const rows = await engine.run(rowsOfFiles(reports), {});
  if (!rows.ok) throw new Error(JSON.stringify(rows.error));
  for (const report of reports) {
    formatsSeen.add(report.format);
    const counted = rows.value.find(({ file_id }) => file_id === report.fileId);
    expect([report.name, counted && accountOf(report, counted)]).toEqual([report.name, balanced]);
  }
  await engine.close();
}

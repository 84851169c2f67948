import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Engine, literal } from '#engine';
import type { Imported, Mapping } from '#import';
import { DatabaseEngine } from '../../src/engine/database-engine.ts';
import { inspect } from '../../src/import/inspect.ts';
import { findTables, type FoundTable } from '../../src/import/read/index.ts';
import { type ImportRequest, runImport } from '../../src/import/run-import.ts';
import { openNativeDatabase } from './native-engine.ts';
import { openNativeWriter } from './native-writer.ts';

export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** For a file of unknown shape, what a person chose. */
  readonly mapping?: Mapping;
  /** The shop that a person chose for it. */
  readonly shop?: string;
  /** When the file was last written, in ms; now where it is left out. */
  readonly modifiedAt?: number;
}

export interface ImportedFiles extends Imported {
  readonly snapshot: File;
}

/** What the import of the app makes of files, on the native engine. */
export async function importFiles(
  samples: readonly NamedBytes[],
  on: Pick<ImportRequest, 'previous' | 'comparedWith' | 'decisions'> = {}
): Promise<ImportedFiles> {
  const tables = await Promise.all(
    samples.map(async ({ name, bytes, mapping, shop, modifiedAt = Date.now() }) =>
      (await findTables(new File([bytes], name, { lastModified: modifiedAt }))).map((table) =>
        inspected(table, mapping, shop)
      )
    )
  );
  const files = await Promise.all(tables.flat());
  const writer = await openNativeWriter();
  const request = { ...on, files, importedAt: '2026-11-01T09:00:00Z' };
  const imported = await runImport(writer, request, () => undefined);
  if (!imported.ok) throw new Error(JSON.stringify(imported.error));
  const snapshot = await writer.finish();
  if (!snapshot.ok) throw new Error(JSON.stringify(snapshot.error));
  return { ...imported.value, snapshot: snapshot.value };
}

async function inspected(
  { name, kind, text }: FoundTable,
  mapping: Mapping | undefined,
  shop: string | undefined
): Promise<ImportRequest['files'][number]> {
  if (!text.ok) throw new Error(`${name}: ${text.error}`);
  const inspection = await inspect(text.value, kind);
  if (!inspection.ok) throw new Error(`${name}: ${inspection.error}`);
  return {
    file: text.value,
    inspection: inspection.value,
    ...(mapping === undefined ? {} : { mapping }),
    ...(shop === undefined ? {} : { shop })
  };
}

const opened: string[] = [];
process.once('exit', () => opened.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** The native engine over a snapshot, as a tab opens it: reading only. */
export async function openNativeSnapshot(snapshot: File): Promise<Engine> {
  const folder = mkdtempSync(join(tmpdir(), 'regulars-'));
  const path = join(folder, 'snapshot.db');
  writeFileSync(path, await snapshot.bytes());
  opened.push(folder);
  return DatabaseEngine.start(async () => {
    const database = await openNativeDatabase();
    const main = await database.connect();
    await main.ask(`attach ${literal(path)} as snap (read_only)`);
    await main.ask('use snap');
    return { database, main, greeting: ['use snap'] };
  });
}

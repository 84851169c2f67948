import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { identifier, literal, type SnapshotWriter } from '#engine';
import { ok } from '#lib';
import { DatabaseEngine } from '../../src/engine/database-engine.ts';
import { openNativeDatabase } from './native-engine.ts';

/** The writer of an import on native DuckDB: the same promises, in a folder of its own. */
export async function openNativeWriter(): Promise<SnapshotWriter> {
  const folder = mkdtempSync(join(tmpdir(), 'regulars-'));
  const path = join(folder, 'snapshot.db');
  const engine = await DatabaseEngine.start(async () => {
    const database = await openNativeDatabase(path);
    return { database, main: await database.connect(), greeting: [] };
  }, false);
  const registerFile = async (name: string, file: Blob): Promise<string> => {
    writeFileSync(join(folder, name), await file.bytes());
    return join(folder, name);
  };
  const abandon = async (): Promise<void> => {
    await engine.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return {
    isStored: false,
    exec: (sql, signal) => engine.exec(sql, signal),
    run: (query, params, signal) => engine.run(query, params, signal),
    table: (sql, maxRows, signal) => engine.table(sql, maxRows, signal),
    registerFile,
    attach: async (snapshot, alias) => {
      const file = await registerFile(`${alias}.db`, snapshot);
      return engine.exec(`attach ${literal(file)} as ${identifier(alias)} (read_only)`);
    },
    finish: async () => {
      const written = await engine.exec('checkpoint');
      if (!written.ok) return written;
      await engine.close();
      const snapshot = new File([readFileSync(path)], 'snapshot.db');
      await abandon();
      return ok(snapshot);
    },
    abandon
  };
}

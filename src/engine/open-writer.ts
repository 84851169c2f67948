import { type Result, fail, ok } from '#lib';
import { messageOf } from './classify.ts';
import { DatabaseEngine } from './database-engine.ts';
import type { OpenError } from './errors.ts';
import type { EngineFiles } from './files.ts';
import { lock, preparation } from './lockdown.ts';
import { canStoreFiles, deleteSnapshot, snapshotPath } from './snapshots.ts';
import { type FileRead, startWasm } from './start-wasm.ts';
import { WasmWriter } from './wasm-writer.ts';
import { type SnapshotWriter, readableFolder } from './writer.ts';

export interface WriterOptions {
  /** From `engineFiles()` of the page. */
  readonly files: EngineFiles;
  /** A new name of letters, digits, `-` and `_`. */
  readonly name: string;
  readonly memoryLimit?: string | undefined;
  /** Tells how far registered files are read. */
  readonly onRead?: ((read: FileRead) => void) | undefined;
}

/**
 * Opens a new snapshot for writing, in memory where the browser keeps no files. For a worker: pages
 * have no synchronous access to files.
 */
export async function openSnapshotWriter(options: WriterOptions): Promise<Result<SnapshotWriter, OpenError>> {
  try {
    return ok(await openWriter(options));
  } catch (thrown) {
    return fail({ kind: 'not-started', message: messageOf(thrown) });
  }
}

async function openWriter({ files, name, memoryLimit, onRead }: WriterOptions): Promise<SnapshotWriter> {
  const isStored = await canStoreFiles();
  if (isStored) await deleteSnapshot(name);
  const database = await startWasm({ files, onRead, isInMemory: !isStored });
  const openSession = async () => {
    await database.open(snapshotPath(name));
    const main = await database.connect();
    for (const statement of [...preparation(memoryLimit), ...lock([readableFolder])])
      await main.ask(statement);
    return { database, main, greeting: [] };
  };
  try {
    const engine = await DatabaseEngine.start(openSession, false);
    return new WasmWriter(engine, database, { name, isStored });
  } catch (thrown) {
    await database.end();
    throw thrown;
  }
}

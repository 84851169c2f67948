import { type Result, fail, ok } from '#lib';
import { classify, messageOf } from './classify.ts';
import { DatabaseEngine } from './database-engine.ts';
import type { EngineError, OpenError, WriterError } from './errors.ts';
import type { EngineFiles } from './files.ts';
import { identifier, literal } from './literals.ts';
import { first, last } from './lockdown.ts';
import { type SnapshotTarget, openTarget } from './snapshot-target.ts';
import { deleteSnapshot } from './snapshots.ts';
import { type FileRead, startWasm } from './start-wasm.ts';
import type { WasmDatabase } from './wasm-database.ts';
import type { SnapshotWriter } from './writer.ts';

export interface WriterOptions {
  /** From `engineFiles()` of the page. */
  readonly files: EngineFiles;
  /** A new name of letters, digits, `-` and `_`. */
  readonly name: string;
  readonly memoryLimit?: string | undefined;
  /** Tells how far registered files are read. */
  readonly onRead?: ((read: FileRead) => void) | undefined;
}

const readableFolder = 'in/';

/** Opens a new snapshot for writing; for the import's worker, which has to wait for it. */
export async function openSnapshotWriter(options: WriterOptions): Promise<Result<SnapshotWriter, OpenError>> {
  try {
    return ok(await openWriter(options));
  } catch (thrown) {
    return fail({ kind: 'not-started', message: messageOf(thrown) });
  }
}

async function openWriter({ files, name, memoryLimit, onRead }: WriterOptions): Promise<SnapshotWriter> {
  const database = await startWasm({ files, onRead });
  const target = await openTarget(database, name);
  const main = await database.connect();
  const engine = await DatabaseEngine.start(async () => {
    for (const statement of [...first(memoryLimit), ...target.greeting, ...last([readableFolder])]) {
      await main.ask(statement);
    }
    return { database, main, greeting: target.greeting };
  }, false);
  return snapshotWriter(engine, database, target, name);
}

function snapshotWriter(
  engine: DatabaseEngine,
  database: WasmDatabase,
  target: SnapshotTarget,
  name: string
): SnapshotWriter {
  const exec: SnapshotWriter['exec'] = async (sql, signal) => asWritten(await engine.exec(sql, signal));
  return {
    isStored: target.isStored,
    exec,
    run: async (query, params, signal) => asWritten(await engine.run(query, params, signal)),
    table: (sql, maxRows, signal) => engine.table(sql, maxRows, signal),
    registerFile: async (fileName, file) => {
      await database.registerFile(readableFolder + fileName, new File([file], fileName));
      return readableFolder + fileName;
    },
    attach: async (snapshot, alias) => {
      const path = `${readableFolder}${alias}.db`;
      await database.registerFile(path, snapshot);
      return exec(`attach ${literal(path)} as ${identifier(alias)} (read_only)`);
    },
    finish: async () => {
      const written = await exec('checkpoint');
      if (!written.ok) return written;
      try {
        return ok(await target.finish());
      } catch (thrown) {
        return asWritten(fail(classify(thrown)));
      }
    },
    abandon: async () => {
      await engine.close();
      if (target.isStored) await deleteSnapshot(name);
    }
  };
}

/** A full disk shows as the browser's own error, which the database does not know. */
function asWritten<T>(result: Result<T, EngineError>): Result<T, WriterError> {
  if (result.ok || result.error.kind !== 'engine-lost') return result;
  return /quota/i.test(result.error.message) ? fail({ kind: 'storage-full' }) : result;
}

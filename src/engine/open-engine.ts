import { type Result, fail, ok } from '#lib';
import { SnapshotUnreadable, isFatal, messageOf } from './classify.ts';
import type { Connection } from './connection.ts';
import { DatabaseEngine } from './database-engine.ts';
import type { Engine } from './engine.ts';
import type { OpenError } from './errors.ts';
import { type Download, engineFiles } from './files.ts';
import { literal } from './literals.ts';
import { lock, preparation } from './lockdown.ts';
import type { Session } from './session.ts';
import { startWasm } from './start-wasm.ts';
import type { WasmDatabase } from './wasm-database.ts';

export interface EngineOptions {
  /** A finished snapshot; without one the engine is empty. */
  readonly snapshot?: File | undefined;
  readonly memoryLimit?: string | undefined;
  /** Tells of the download of the engine itself. */
  readonly onProgress?: ((download: Download) => void) | undefined;
}

const snapshotPath = 'in/snapshot.db';
const useSnapshot = 'use snap';

/** Opens the engine of a tab over a snapshot, which it only reads. */
export async function openEngine(options: EngineOptions = {}): Promise<Result<Engine, OpenError>> {
  try {
    return ok(await DatabaseEngine.start(() => openSession(options)));
  } catch (thrown) {
    const message = messageOf(thrown);
    return fail({
      kind: thrown instanceof SnapshotUnreadable ? 'snapshot-unreadable' : 'not-started',
      message
    });
  }
}

let ahead: Promise<WasmDatabase | undefined> | undefined;

/** Starts a database for the engine that is opened next, while what it will read is still on its way. */
export function startEngineAhead(): void {
  ahead ??= engineFiles()
    .then((files) => startWasm({ files }))
    .catch(() => undefined);
}

async function startDatabase(onProgress: EngineOptions['onProgress']): Promise<WasmDatabase> {
  const started = ahead;
  ahead = undefined;
  const files = await engineFiles(onProgress);
  return (await started) ?? startWasm({ files });
}

async function openSession({ snapshot, memoryLimit, onProgress }: EngineOptions): Promise<Session> {
  const database = await startDatabase(onProgress);
  try {
    await database.open();
    const main = await database.connect();
    for (const statement of preparation(memoryLimit)) await main.ask(statement);
    if (snapshot !== undefined) await attach(snapshot, database, main);
    for (const statement of lock([])) await main.ask(statement);
    return { database, main, greeting: snapshot === undefined ? [] : [useSnapshot] };
  } catch (thrown) {
    await database.end();
    throw thrown;
  }
}

async function attach(snapshot: File, database: WasmDatabase, main: Connection): Promise<void> {
  await database.registerFile(snapshotPath, snapshot);
  try {
    await main.ask(`attach ${literal(snapshotPath)} as snap (read_only)`);
  } catch (thrown) {
    if (isFatal(thrown)) throw thrown;
    throw new SnapshotUnreadable(messageOf(thrown));
  }
  await main.ask(useSnapshot);
}

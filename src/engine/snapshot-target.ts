import { deleteLog, deleteSnapshot, openSnapshot, snapshotFileName, snapshotFolder } from './snapshots.ts';
import { WorkerLost } from './classify.ts';
import { literal } from './literals.ts';
import type { WasmDatabase } from './wasm-database.ts';

/** Where a snapshot is written to: a file that stays, or memory where the browser keeps no files. */
export interface SnapshotTarget {
  readonly isStored: boolean;
  /** What each connection runs so that unqualified names mean the snapshot. */
  readonly greeting: readonly string[];
  /** Closes the written database, ends its worker and answers its file. */
  finish(): Promise<File>;
}

/** Opens the target; the database's first connection comes after it. */
export async function openTarget(database: WasmDatabase, name: string): Promise<SnapshotTarget> {
  return (await openStored(database, name)) ?? (await openInMemory(database, name));
}

async function openStored(database: WasmDatabase, name: string): Promise<SnapshotTarget | undefined> {
  try {
    await deleteSnapshot(name);
    await database.open(`opfs://${snapshotFolder}/${snapshotFileName(name)}`);
  } catch (thrown) {
    if (thrown instanceof WorkerLost) throw thrown;
    return undefined;
  }
  return {
    isStored: true,
    greeting: [],
    finish: async () => {
      await database.reset();
      await database.end();
      await deleteLog(name);
      const file = await openSnapshot(name);
      if (file === undefined) throw new Error(`snapshot ${name} is not there after it was written`);
      return file;
    }
  };
}

async function openInMemory(database: WasmDatabase, name: string): Promise<SnapshotTarget> {
  const path = `out/${snapshotFileName(name)}`;
  await database.open();
  const main = await database.connect();
  await main.ask(`attach ${literal(path)} as written`);
  return {
    isStored: false,
    greeting: ['use written'],
    finish: async () => {
      await main.ask('use memory; detach written');
      const bytes = await database.copyFile(path);
      await database.end();
      return new File([bytes], snapshotFileName(name));
    }
  };
}

import type { Result } from '#lib';
import { attempt, type StorageError } from './classify.ts';
import type { DataSetRecord, SnapshotRecord, WorkspaceDatabase } from './workspace.ts';

/** The shop has one data set; its record keeps every import that may still be undone or redone. */
const only = 'shop';
/** Snapshots that stay on the device for undo; older ones are swept. */
const keptSnapshots = 5;

const empty: DataSetRecord = { id: only, name: '', history: [], position: 0 };

/** The history of imports, and which of them is current. */
export class DataSets {
  readonly #database: WorkspaceDatabase;
  constructor(database: WorkspaceDatabase) {
    this.#database = database;
  }

  async current(): Promise<Result<DataSetRecord, StorageError>> {
    return attempt(async () => (await this.#database.dataSets.get(only)) ?? empty);
  }

  /** The commit point of an import: after it everything has changed, before it nothing has. */
  async commit(snapshot: SnapshotRecord): Promise<Result<DataSetRecord, StorageError>> {
    return this.#change((before) => {
      const history = [...before.history.slice(0, before.position), snapshot].slice(-keptSnapshots);
      return { ...before, history, position: history.length };
    });
  }

  /** Puts a snapshot built anew in the place of the current one. */
  async replace(snapshot: SnapshotRecord): Promise<Result<DataSetRecord, StorageError>> {
    return this.#change((before) => replaceCurrent(before, snapshot));
  }

  /** Points some imports back (`-1`) or forward (`1`). */
  async step(by: number): Promise<Result<DataSetRecord, StorageError>> {
    return this.#change((before) => ({
      ...before,
      position: Math.min(Math.max(before.position + by, 0), before.history.length)
    }));
  }

  /** Forgets every import but the current one, which can then not be gone back from. */
  async keepCurrent(): Promise<Result<DataSetRecord, StorageError>> {
    return this.#change(onlyCurrent);
  }

  async rename(name: string): Promise<Result<DataSetRecord, StorageError>> {
    return this.#change((before) => ({ ...before, name }));
  }

  /** Gives a shop a name; an empty one takes the given name back. */
  async renameShop(id: string, name: string): Promise<Result<DataSetRecord, StorageError>> {
    return this.#change((before) => ({ ...before, shopNames: renamed(before.shopNames, id, name) }));
  }

  async clear(): Promise<Result<DataSetRecord, StorageError>> {
    return this.#change(() => empty);
  }

  #change(change: (before: DataSetRecord) => DataSetRecord): Promise<Result<DataSetRecord, StorageError>> {
    return attempt(() =>
      this.#database.transaction('rw', this.#database.dataSets, async () => {
        const after = change((await this.#database.dataSets.get(only)) ?? empty);
        await this.#database.dataSets.put(after);
        return after;
      })
    );
  }
}

export const renamed = (
  names: DataSetRecord['shopNames'] = {},
  id: string,
  name: string
): Readonly<Record<string, string>> =>
  Object.fromEntries([
    ...Object.entries(names).filter(([other]) => other !== id),
    ...(name.trim() === '' ? [] : [[id, name.trim()] as const])
  ]);

/** Another snapshot in the place of the one that counts now. */
export const replaceCurrent = (dataSet: DataSetRecord, snapshot: SnapshotRecord): DataSetRecord => ({
  ...dataSet,
  history: dataSet.history.map((record, index) => (index === dataSet.position - 1 ? snapshot : record))
});

/** A data set without what could be undone or redone. */
export function onlyCurrent(dataSet: DataSetRecord): DataSetRecord {
  const current = currentSnapshot(dataSet);
  const history = current === undefined ? [] : [current];
  return { ...dataSet, history, position: history.length };
}

/** The snapshot that counts now. */
export const currentSnapshot = ({ history, position }: DataSetRecord): SnapshotRecord | undefined =>
  history[position - 1];

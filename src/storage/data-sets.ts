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
  async commit(
    snapshot: SnapshotRecord,
    erasures: Erasures = []
  ): Promise<Result<DataSetRecord, StorageError>> {
    return this.#change((before) => addSnapshot(before, snapshot, erasures));
  }

  /** Puts a snapshot built anew in the place of the current one. */
  async replace(
    snapshot: SnapshotRecord,
    erasures: Erasures = []
  ): Promise<Result<DataSetRecord, StorageError>> {
    return this.#change((before) => replaceCurrent(before, snapshot, erasures));
  }

  /** Points some imports back (`-1`) or forward (`1`). */
  async step(by: number): Promise<Result<DataSetRecord, StorageError>> {
    return this.#change((before) => ({
      ...before,
      position: Math.min(Math.max(before.position + by, 0), before.history.length)
    }));
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

/** Ids of decisions to forget somebody. */
export type Erasures = readonly string[];

/** Without the imports that still hold somebody who is to be forgotten. */
const withoutErased = (history: readonly SnapshotRecord[], erasures: Erasures): readonly SnapshotRecord[] =>
  history.filter(({ decisions = [] }) => erasures.every((id) => decisions.includes(id)));

/** The next snapshot after the one that counts now. */
export function addSnapshot(
  dataSet: DataSetRecord,
  snapshot: SnapshotRecord,
  erasures: Erasures
): DataSetRecord {
  const before = withoutErased(dataSet.history.slice(0, dataSet.position), erasures);
  const history = [...before, snapshot].slice(-keptSnapshots);
  return { ...dataSet, history, position: history.length };
}

/** Another snapshot in the place of the one that counts now. */
export function replaceCurrent(
  dataSet: DataSetRecord,
  snapshot: SnapshotRecord,
  erasures: Erasures
): DataSetRecord {
  const place = dataSet.position - 1;
  const before = withoutErased(dataSet.history.slice(0, place), erasures);
  const after = withoutErased(dataSet.history.slice(place + 1), erasures);
  return { ...dataSet, history: [...before, snapshot, ...after], position: before.length + 1 };
}

/** A data set without what could be undone or redone. */
export function onlyCurrent(dataSet: DataSetRecord): DataSetRecord {
  const current = currentSnapshot(dataSet);
  const history = current === undefined ? [] : [current];
  return { ...dataSet, history, position: history.length };
}

/** The snapshot that counts now. */
export const currentSnapshot = ({ history, position }: DataSetRecord): SnapshotRecord | undefined =>
  history[position - 1];

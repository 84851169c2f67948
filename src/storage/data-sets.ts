import type { Result } from '#lib';
import { attempt, type StorageError } from './classify.ts';
import type { DataSetRecord, SnapshotRecord, WorkspaceDatabase } from './workspace.ts';

/** What a person imported; its record keeps every import that may still be undone or redone. */
const own = 'shop';
/** An invented shop to look around in. It is never mixed with what is imported. */
export const sampleSet = 'sample';
/** Snapshots that stay on the device for undo; older ones are swept. */
const keptSnapshots = 5;

const empty: DataSetRecord = { id: own, name: '', history: [], position: 0 };

/** Both data sets as they stand at one moment. */
export interface BothSets {
  readonly own: DataSetRecord;
  readonly sample: DataSetRecord | undefined;
}

/** The one that is shown. */
export const shownSet = ({ own: imported, sample }: BothSets): DataSetRecord =>
  sample?.isOpen === true ? sample : imported;

/** The one that is shown after a change. */
type Changed = Promise<Result<DataSetRecord, StorageError>>;

/** The history of imports, which of them is current, and the sample shop beside them. */
export class DataSets {
  readonly #database: WorkspaceDatabase;
  constructor(database: WorkspaceDatabase) {
    this.#database = database;
  }

  async both(): Promise<Result<BothSets, StorageError>> {
    return attempt(() => this.#read());
  }

  /** The one that is shown. */
  async current(): Changed {
    return attempt(async () => shownSet(await this.#read()));
  }

  /** The commit point of an import: after it everything has changed, before it nothing has. */
  async commit(snapshot: SnapshotRecord, erasures: Erasures = []): Changed {
    return this.#change(({ own: before, sample }) => ({
      own: addSnapshot(before, snapshot, erasures),
      sample: sample && { ...sample, isOpen: false }
    }));
  }

  /** Puts a snapshot built anew in the place of the current one. */
  async replace(snapshot: SnapshotRecord, erasures: Erasures = []): Changed {
    return this.#changeShown((before) => replaceCurrent(before, snapshot, erasures));
  }

  /** Points some imports back (`-1`) or forward (`1`). */
  async step(by: number): Changed {
    return this.#change((before) => ({ ...before, own: stepped(before.own, by) }));
  }

  async rename(name: string): Changed {
    return this.#changeShown((before) => ({ ...before, name }));
  }

  /** Gives a shop a name; an empty one takes the given name back. */
  async renameShop(id: string, name: string): Changed {
    return this.#changeShown((before) => ({ ...before, shopNames: renamed(before.shopNames, id, name) }));
  }

  /** Shows the sample shop, or what was imported. */
  async openSample(isOpen: boolean): Changed {
    return this.#change((before) => ({ ...before, sample: before.sample && { ...before.sample, isOpen } }));
  }

  /** Puts the sample shop there and shows it; without a snapshot it goes. */
  async putSample(name: string, snapshot: SnapshotRecord | undefined): Changed {
    const sample = snapshot && { id: sampleSet, name, history: [snapshot], position: 1, isOpen: true };
    return this.#change((before) => ({ ...before, sample }));
  }

  async clear(): Changed {
    return this.#change(() => ({ own: empty, sample: undefined }));
  }

  async #read(): Promise<BothSets> {
    const [imported, sample] = await this.#database.dataSets.bulkGet([own, sampleSet]);
    return { own: imported ?? empty, sample };
  }

  #changeShown(change: (before: DataSetRecord) => DataSetRecord): Changed {
    return this.#change((before) =>
      shownSet(before) === before.own
        ? { ...before, own: change(before.own) }
        : { ...before, sample: before.sample && change(before.sample) }
    );
  }

  #change(change: (before: BothSets) => BothSets): Changed {
    return attempt(() =>
      this.#database.transaction('rw', this.#database.dataSets, async () => {
        const after = change(await this.#read());
        await this.#database.dataSets.put(after.own);
        if (after.sample === undefined) await this.#database.dataSets.delete(sampleSet);
        else await this.#database.dataSets.put(after.sample);
        return shownSet(after);
      })
    );
  }
}

export const stepped = (dataSet: DataSetRecord, by: number): DataSetRecord => ({
  ...dataSet,
  position: Math.min(Math.max(dataSet.position + by, 0), dataSet.history.length)
});

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

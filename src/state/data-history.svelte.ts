import { deleteSnapshot, sweepSnapshots } from '#engine';
import type { ImportOutcome } from '#import';
import { timestamp } from '#lib';
import {
  currentSnapshot,
  type DataSetRecord,
  type DataSets,
  onlyCurrent,
  renamed,
  replaceCurrent,
  type SnapshotRecord,
  type StorageError
} from '#storage';
import { noDataSet } from './nothing.ts';
import { SnapshotFiles } from './snapshot-files.ts';

/** The snapshots that a new one is made from. */
export interface Bases {
  readonly previous: File | undefined;
  readonly comparedWith: File | undefined;
}

/** The imports that can be gone back to, in the browser's storage or, where it keeps nothing, in memory. */
export class DataHistory {
  dataSet = $state.raw<DataSetRecord>(noDataSet);
  /** False once an import could only be kept in memory: it is gone with the page. */
  isKept = $state(true);
  readonly #dataSets: DataSets;
  readonly #channel = new BroadcastChannel('regulars');
  readonly #files = new SnapshotFiles();
  readonly #open: (record: DataSetRecord) => Promise<void>;

  constructor(dataSets: DataSets, open: (record: DataSetRecord) => Promise<void>) {
    this.#dataSets = dataSets;
    this.#open = open;
    this.#channel.addEventListener('message', () => void this.#follow());
  }

  /** Opens what was kept, if anything. */
  async start(): Promise<StorageError | undefined> {
    const record = await this.#dataSets.current();
    if (!record.ok) return record.error;
    await this.#show(record.value);
    const { history } = record.value;
    if (history.length > 0) await sweepSnapshots(history.map(({ id }) => id)).catch(() => []);
    return undefined;
  }

  /** What a new import adds to, as it is now: another tab may have moved on. */
  async bases(): Promise<Bases> {
    const before = await this.#dataSets.current();
    const base = this.isKept && before.ok ? before.value : this.dataSet;
    return { previous: await this.#fileAt(base, base.position), comparedWith: undefined };
  }

  /** What the current snapshot is built anew from: itself, compared with the one before it. */
  async basesAnew(): Promise<Bases> {
    const { dataSet } = this;
    return {
      previous: await this.#fileAt(dataSet, dataSet.position),
      comparedWith: await this.#fileAt(dataSet, dataSet.position - 1)
    };
  }

  /** The snapshot that is shown. */
  currentFile(): Promise<File | undefined> {
    return this.#fileAt(this.dataSet, this.dataSet.position);
  }

  /** Other tabs show what was put in the place of what they show. */
  announce(): void {
    this.#channel.postMessage('moved');
  }

  find(id: string): Promise<File | undefined> {
    return this.#files.find(id);
  }

  /** The point at which an import has happened. */
  async commit(id: string, outcome: ImportOutcome, decisions: readonly string[]): Promise<void> {
    const record = recordOf(id, outcome, decisions);
    const kept = outcome.isStored ? await this.#dataSets.commit(record) : undefined;
    if (kept?.ok === true) {
      await this.#moved(kept.value);
      void navigator.storage.persist().catch(() => false);
      return;
    }
    this.#holdInMemory(id, outcome.snapshot);
    const history = [...this.dataSet.history.slice(0, this.dataSet.position), record];
    await this.#show({ ...this.dataSet, history, position: history.length });
  }

  /** Puts the current snapshot, built anew, in its own place; it stays the same import. */
  async replace(id: string, outcome: ImportOutcome, decisions: readonly string[]): Promise<void> {
    const before = currentSnapshot(this.dataSet);
    const { createdAt, reports } = before ?? { createdAt: timestamp(), reports: '[]' };
    const record = { ...recordOf(id, outcome, decisions), createdAt, reports };
    const kept = outcome.isStored && this.isKept ? await this.#dataSets.replace(record) : undefined;
    if (kept?.ok === true) await this.#moved(kept.value);
    else {
      this.#holdInMemory(id, outcome.snapshot);
      await this.#show(replaceCurrent(this.dataSet, record));
    }
    if (before !== undefined) await deleteSnapshot(before.id).catch(() => undefined);
  }

  /** Points some imports back or forward. */
  async step(by: number): Promise<void> {
    if (this.isKept) {
      const moved = await this.#dataSets.step(by);
      if (moved.ok) await this.#moved(moved.value);
      return;
    }
    const position = Math.min(Math.max(this.dataSet.position + by, 0), this.dataSet.history.length);
    await this.#show({ ...this.dataSet, position });
  }

  async rename(name: string): Promise<void> {
    const renamed = await this.#dataSets.rename(name);
    if (renamed.ok) await this.#show(renamed.value);
  }

  async renameShop(id: string, name: string): Promise<void> {
    const kept = this.isKept ? await this.#dataSets.renameShop(id, name) : undefined;
    this.dataSet =
      kept?.ok === true
        ? kept.value
        : { ...this.dataSet, shopNames: renamed(this.dataSet.shopNames, id, name) };
    this.announce();
  }

  /** Deletes all imports but the one that is shown, and with them the way back. */
  async keepCurrent(): Promise<void> {
    const before = this.dataSet.history;
    const kept = this.isKept ? await this.#dataSets.keepCurrent() : undefined;
    this.dataSet = kept?.ok === true ? kept.value : onlyCurrent(this.dataSet);
    const staying = this.dataSet.history.map(({ id }) => id);
    for (const { id } of before) {
      if (staying.includes(id)) continue;
      this.#files.release(id);
      await deleteSnapshot(id).catch(() => undefined);
    }
    this.announce();
  }

  /** Deletes every import from this device. */
  async clear(): Promise<void> {
    await this.#dataSets.clear();
    this.#files.forget();
    this.isKept = true;
    await this.#show(noDataSet);
    await sweepSnapshots([]).catch(() => []);
    this.#channel.postMessage('moved');
  }

  async #fileAt({ history }: DataSetRecord, position: number): Promise<File | undefined> {
    const record = history[position - 1];
    return record === undefined ? undefined : this.#files.find(record.id);
  }

  #holdInMemory(id: string, snapshot: File): void {
    this.isKept = false;
    this.#files.hold(id, snapshot);
  }

  async #moved(record: DataSetRecord): Promise<void> {
    await this.#show(record);
    this.#channel.postMessage('moved');
  }

  async #show(record: DataSetRecord): Promise<void> {
    this.dataSet = record;
    await this.#open(record);
  }

  /** Another tab imported, undid or reset: show what it left. */
  async #follow(): Promise<void> {
    const record = await this.#dataSets.current();
    if (!record.ok || !this.isKept) return;
    const isMoved = currentSnapshot(record.value)?.id !== currentSnapshot(this.dataSet)?.id;
    this.dataSet = record.value;
    if (isMoved) await this.#open(record.value);
  }
}

const recordOf = (
  id: string,
  { reports, inUse, difference, shops }: ImportOutcome,
  decisions: readonly string[]
): SnapshotRecord => ({
  id,
  createdAt: timestamp(),
  reports: JSON.stringify(reports),
  inUse: JSON.stringify(inUse),
  shops: JSON.stringify(shops),
  decisions,
  ...(difference === undefined ? {} : { difference: JSON.stringify(difference) })
});

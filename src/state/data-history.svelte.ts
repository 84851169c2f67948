import { isSnapshotWhole } from '#engine';
import type { ImportError, ImportOutcome } from '#import';
import { fail, ok, type Result, timestamp } from '#lib';
import {
  addSnapshot,
  type BothSets,
  currentSnapshot,
  type DataSetRecord,
  type DataSets,
  type DecisionRecord,
  renamed,
  replaceCurrent,
  sampleSet,
  shownSet,
  type SnapshotRecord,
  stepped,
  type StorageError
} from '#storage';
import { afterOthers } from './alone.ts';
import { erasuresAmong } from './deciding.svelte.ts';
import { noDataSet } from './nothing.ts';
import type { OtherTabs } from './other-tabs.ts';
import { recordOf } from './snapshot-record.ts';
import { SnapshotFiles } from './snapshot-files.ts';

/** The snapshots that a new one is made from. */
export interface Bases {
  readonly previous: File | undefined;
  readonly comparedWith: File | undefined;
}

type Kept = Promise<Result<void, ImportError>>;

/**
 * The imports that can be gone back to, in the browser's storage or, where it keeps nothing, in memory. What
 * changes them is asked while no other tab changes data (`alone`), and sweeps what it leaves behind; `show` is
 * asked after that, since others need not wait for it.
 */
export class DataHistory {
  /** Both data sets that there are, shown or not. */
  sets = $state.raw<BothSets>({ own: noDataSet, sample: undefined });
  /** False once an import could only be kept in memory: it is gone with the page. */
  isKept = $state(true);
  readonly #dataSets: DataSets;
  readonly #tabs: Pick<OtherTabs, 'tell'>;
  readonly #files = new SnapshotFiles();
  readonly #open: (record: DataSetRecord) => Promise<void>;
  /** What was opened last; null where there was nothing, undefined before that. */
  #shown: string | null | undefined;
  #showing: Promise<void> = Promise.resolve();

  constructor(
    dataSets: DataSets,
    tabs: Pick<OtherTabs, 'tell'>,
    open: (record: DataSetRecord) => Promise<void>
  ) {
    this.#dataSets = dataSets;
    this.#tabs = tabs;
    this.#open = open;
  }

  /** The one that is shown. */
  get dataSet(): DataSetRecord {
    return shownSet(this.sets);
  }

  /** Opens what was kept, if anything. What tabs left that were closed in mid-import goes once nobody imports. */
  async start(): Promise<StorageError | undefined> {
    const record = await this.refresh();
    if (!record.ok) return record.error;
    await this.show(true);
    void afterOthers(() => this.#sweep());
    return undefined;
  }

  /** Takes over what other tabs have done; nothing is opened yet. */
  async refresh(): Promise<Result<void, StorageError>> {
    if (!this.isKept) return ok(undefined);
    const sets = await this.#dataSets.both();
    if (!sets.ok) return sets;
    this.sets = sets.value;
    return ok(undefined);
  }

  /** Shows what other tabs have done; answers whether that is something else than before. */
  async check(): Promise<boolean> {
    await this.refresh();
    if (!this.#isMoved) return false;
    await this.show();
    return true;
  }

  /** What a new import adds to: never the sample shop. */
  async bases(): Promise<Bases> {
    return { previous: await this.ownFile(), comparedWith: undefined };
  }

  /** The snapshot of what was imported, shown or not. */
  async ownFile(): Promise<File | undefined> {
    return this.#fileOf(this.sets.own);
  }

  /** What the current snapshot is built anew from: itself, compared with the one before it. */
  async basesAnew(): Promise<Bases> {
    const { history, position } = this.dataSet;
    const before = history[position - 2];
    return {
      previous: await this.currentFile(),
      comparedWith: before && (await this.#files.find(before.id))
    };
  }

  async currentFile(): Promise<File | undefined> {
    return this.#fileOf(this.dataSet);
  }

  find(id: string): Promise<File | undefined> {
    return this.#files.find(id);
  }

  /** The point at which an import has happened; where its file is not as it was written, it has not. */
  commit(id: string, outcome: ImportOutcome, decisions: readonly DecisionRecord[]): Kept {
    const record = recordOf(id, outcome, decisions);
    const erasures = erasuresAmong(decisions);
    return this.#keep(record, outcome, {
      stored: () => this.#dataSets.commit(record, erasures),
      inMemory: () => addSnapshot(this.sets.own, record, erasures)
    });
  }

  /** Puts the current snapshot, built anew, in its own place; it stays the same import. */
  replace(id: string, outcome: ImportOutcome, decisions: readonly DecisionRecord[]): Kept {
    const { createdAt = timestamp(), reports = '[]' } = currentSnapshot(this.dataSet) ?? {};
    const record = { ...recordOf(id, outcome, decisions), createdAt, reports };
    const erasures = erasuresAmong(decisions);
    return this.#keep(record, outcome, {
      stored: async () => {
        if (this.isKept) return this.#dataSets.replace(record, erasures);
        return fail({ kind: 'storage-denied' });
      },
      inMemory: () => replaceCurrent(this.dataSet, record, erasures)
    });
  }

  /** Points some imports back or forward. */
  async step(by: number): Promise<Result<void, StorageError>> {
    if (this.isKept) {
      const moved = await this.#dataSets.step(by);
      if (!moved.ok) return moved;
      await this.#moved(moved.value);
    } else {
      await this.#moved(stepped(this.sets.own, by));
    }
    return ok(undefined);
  }

  /** One transaction of its own: an import that goes on meanwhile keeps the name. */
  async rename(name: string): Promise<Result<void, StorageError>> {
    const named = this.isKept ? await this.#dataSets.rename(name) : ok({ ...this.dataSet, name });
    if (!named.ok) return named;
    this.#put(named.value);
    this.#tabs.tell();
    await this.show(true);
    return ok(undefined);
  }

  /** Gives a shop a name, which no question reads: nothing is opened again. */
  async renameShop(id: string, name: string): Promise<Result<void, StorageError>> {
    const { dataSet } = this;
    const named = this.isKept
      ? await this.#dataSets.renameShop(id, name)
      : ok({ ...dataSet, shopNames: renamed(dataSet.shopNames, id, name) });
    if (!named.ok) return named;
    this.#put(named.value);
    this.#tabs.tell();
    return ok(undefined);
  }

  /** Shows the sample shop, or what was imported. */
  async openSample(isOpen: boolean): Promise<Result<void, StorageError>> {
    const opened = this.isKept ? await this.#dataSets.openSample(isOpen) : undefined;
    if (opened?.ok === false) return opened;
    const { own, sample } = this.sets;
    await this.#moved(opened?.value ?? (isOpen && sample !== undefined ? { ...sample, isOpen } : own));
    return ok(undefined);
  }

  /** Puts the sample shop beside what was imported; a file that lies nowhere is held by this tab. */
  async putSample(name: string, record: SnapshotRecord, held?: File): Promise<Result<void, StorageError>> {
    const kept = this.isKept ? await this.#dataSets.putSample(name, record) : undefined;
    if (held !== undefined) this.#files.hold(record.id, held);
    this.isKept = kept?.ok === true;
    await this.#moved(
      kept?.ok === true ? kept.value : { id: sampleSet, name, history: [record], position: 1, isOpen: true }
    );
    return ok(undefined);
  }

  /** Deletes the sample shop, and shows what was imported. */
  async removeSample(): Promise<Result<void, StorageError>> {
    const removed = this.isKept ? await this.#dataSets.putSample('', undefined) : undefined;
    if (removed?.ok === false) return removed;
    this.sets = { ...this.sets, sample: undefined };
    await this.#moved(this.sets.own);
    return ok(undefined);
  }

  /** Deletes every import from this device. */
  async clear(): Promise<Result<void, StorageError>> {
    const cleared = await this.#dataSets.clear();
    if (!cleared.ok && this.isKept) return cleared;
    this.#files.forget();
    this.isKept = true;
    this.sets = { own: noDataSet, sample: undefined };
    await this.#moved(noDataSet);
    return ok(undefined);
  }

  async #keep(
    record: SnapshotRecord,
    { snapshot, isStored }: ImportOutcome,
    keep: {
      readonly stored: () => Promise<Result<DataSetRecord, StorageError>>;
      readonly inMemory: () => DataSetRecord;
    }
  ): Kept {
    if (isStored && !(await isSnapshotWhole(record.id, snapshot.size)))
      return fail({ kind: 'snapshot-gone' });
    const kept = isStored ? await keep.stored() : undefined;
    if (kept?.ok === true) {
      await this.#moved(kept.value);
      void navigator.storage.persist().catch(() => false);
      return ok(undefined);
    }
    this.isKept = false;
    this.#files.hold(record.id, snapshot);
    await this.#moved(keep.inMemory());
    return ok(undefined);
  }

  async #moved(record: DataSetRecord): Promise<void> {
    this.#put(record);
    this.#tabs.tell();
    await this.#sweep();
  }

  /** Takes over the data set that is now shown. */
  #put(record: DataSetRecord): void {
    const { sample } = this.sets;
    this.sets =
      record.id === sampleSet
        ? { ...this.sets, sample: record }
        : { own: record, sample: sample && { ...sample, isOpen: false } };
  }

  async #fileOf(record: DataSetRecord): Promise<File | undefined> {
    const current = currentSnapshot(record);
    return current && this.#files.find(current.id);
  }

  /** What this tab alone has in memory is named by no history, and held. */
  async #sweep(): Promise<void> {
    const kept = await this.#dataSets.both();
    if (!kept.ok) return;
    const { own, sample } = kept.value;
    await this.#files.sweep([...own.history, ...(sample?.history ?? [])].map(({ id }) => id));
  }

  get #isMoved(): boolean {
    return this.#shown !== currentId(this.dataSet);
  }

  /** One after the other; what is shown already is not opened again, unless that is wanted. */
  show(isWanted = false): Promise<void> {
    this.#showing = this.#showing
      .catch(() => undefined)
      .then(async () => {
        for (let isFirst = true; this.#isMoved || (isFirst && isWanted); isFirst = false) {
          const record = this.dataSet;
          await this.#open(record);
          this.#shown = currentId(record);
          // Another tab may have moved on, and deleted what was being opened.
          await this.refresh();
        }
      });
    return this.#showing;
  }
}

const currentId = (record: DataSetRecord): string | null => currentSnapshot(record)?.id ?? null;

import { type Backup, isBackup, type OnShare } from '#backup';
import type { FileReport, ImportError, Inspection, Mapping } from '#import';
import { fail, type Result } from '#lib';
import { sampleSet, type StorageError } from '#storage';
import { alone } from './alone.ts';
import { DecidedData } from './decided-data.ts';
import { isReady, isWeaklyEncoded, type Candidate } from './importing.svelte.ts';
import { addingFiles } from './making.ts';
import { type NamedShop, nameOf, openShops, sampleShop, shopsOf, writeShops } from './open-shops.ts';
import { rememberedMapping } from './remembered.ts';
import type { RestoreError } from './restoring.ts';

/** Why something that was asked for was not done. */
export type Refusal = ImportError | StorageError;

/** The data of the shop: what is imported, what was decided about it, and the way back. */
export abstract class ShopData extends DecidedData {
  /** A backup among files that were dropped: to be asked about. */
  offeredBackup = $state.raw<File | undefined>();
  /** What was asked for last and not done, wherever that was: the frame says so. */
  refused = $state.raw<Refusal | undefined>();

  /** Every shop that the files which are shown tell of. */
  get shops(): readonly NamedShop[] {
    return this.isSample ? [sampleShop(this.dataSet)] : shopsOf(this.dataSet);
  }

  /** Ids of the shops whose numbers are shown. */
  get openShops(): readonly string[] {
    return openShops(this.route.query, this.shops) ?? this.shops.map(({ id }) => id);
  }

  /** What the open shops are called together. */
  get shopName(): string {
    return nameOf(this.route.query, this.shops);
  }

  /** Shows these shops together and no other; all of them where none is named. */
  chooseShops(ids: readonly string[]): void {
    this.route.change((query) => writeShops(query, ids.length === this.shops.length ? [] : ids));
  }

  /** Every shop there is: those of the files, and the sample shop where it is there. */
  get allShops(): readonly NamedShop[] {
    const { own, sample } = this.history.sets;
    return [...shopsOf(own), ...(sample === undefined ? [] : [sampleShop(sample)])];
  }

  /** The imported shop that is open, where it is one alone; files are never of the sample shop. */
  protected get openShop(): string | undefined {
    const { own } = this.history.sets;
    const [open, ...others] = this.isSample ? shopsOf(own).map(({ id }) => id) : this.openShops;
    return others.length === 0 ? open : undefined;
  }

  /** Opens these shops too. */
  protected showShops(ids: readonly string[]): void {
    const { openShops } = this;
    const more = ids.filter((id) => !openShops.includes(id));
    if (more.length > 0) this.chooseShops([...openShops, ...more]);
  }

  /** False once an import could only be kept in memory: it is gone with the page. */
  get isKept(): boolean {
    return this.history.isKept;
  }

  /**
   * Looks at dropped files and, where nothing has to be asked, imports them; else a person is asked and the
   * answer is undefined. Where `mapFile` is given it answers for the person.
   */
  async importFiles(
    files: readonly File[],
    mapFile?: (file: File, seen: Inspection) => Mapping | undefined,
    shop?: string
  ): Promise<Result<readonly FileReport[], ImportError> | undefined> {
    this.offeredBackup = files.find(isBackup);
    if (this.offeredBackup !== undefined) return undefined;
    await this.importing.rebuilt();
    if (this.importing.isBusy) return this.#refuse({ kind: 'busy' });
    const looked = await this.importing.look(files, rememberedMapping(this.workspace));
    if (looked === undefined) return undefined;
    const candidates = looked.map((candidate) => ({
      ...candidate,
      ...(shop === undefined ? {} : { shop }),
      mapping:
        (candidate.seen.ok ? mapFile?.(candidate.file, candidate.seen.value) : undefined) ?? candidate.mapping
    }));
    const mayGoOn = mapFile !== undefined || !candidates.some(isWeaklyEncoded);
    if (mayGoOn && candidates.every(isReady)) return this.importCandidates(candidates);
    this.importing.state = { step: 'choosing', candidates };
    return undefined;
  }

  async importCandidates(
    candidates: readonly Candidate[]
  ): Promise<Result<readonly FileReport[], ImportError>> {
    for (const { seen, mapping } of candidates) {
      if (seen.ok && mapping !== undefined) {
        await this.workspace.mappings.remember(seen.value.dialect.header, JSON.stringify(mapping));
      }
    }
    const outcome = await this.importing.run(candidates, addingFiles(this, this.openShop));
    if (!outcome.ok) return outcome;
    const reports = outcome.value?.reports ?? [];
    this.showShops(reports.flatMap(({ shop }) => shop ?? []));
    return { ok: true, value: reports };
  }

  /** Whether the sample shop is shown, and not what was imported. */
  get isSample(): boolean {
    return this.dataSet.id === sampleSet;
  }

  get canUndo(): boolean {
    return !this.isSample && this.dataSet.position > 0;
  }

  get canRedo(): boolean {
    return !this.isSample && this.dataSet.position < this.dataSet.history.length;
  }

  /** Points some imports back or forward. What was decided holds on. */
  async stepHistory(by: number): Promise<Result<void, Refusal>> {
    const stepped = await this.#alone(() => this.history.step(by));
    return stepped.ok ? this.bringUpToDate() : stepped;
  }

  /** As `follow`, and says where that could not be. */
  async bringUpToDate(): Promise<Result<void, ImportError>> {
    const followed = await this.follow();
    return followed.ok || followed.error.kind === 'cancelled' ? followed : this.#refuse(followed.error);
  }

  /** The snapshot of what was imported, where there is one. */
  currentFile(): Promise<File | undefined> {
    return this.history.ownFile();
  }

  /** Puts what a backup holds in the place of all that is here; then the page is to be loaded anew. */
  async restore(backup: Backup, onShare: OnShare, signal: AbortSignal): Promise<Result<void, RestoreError>> {
    const { restoreBackup } = await import('./restoring.ts');
    const restored = await restoreBackup(this.workspace, backup, onShare, signal);
    if (restored.ok) this.tabs.tell();
    return restored;
  }

  async rename(name: string): Promise<Result<void, Refusal>> {
    const renamed = await this.history.rename(name);
    return renamed.ok ? renamed : this.#refuse(renamed.error);
  }

  /** Shows what was imported in the place of the sample shop, or the other way round. */
  showSample(isOpen: boolean): Promise<Result<void, Refusal>> {
    return this.#alone(() => this.history.openSample(isOpen));
  }

  removeSample(): Promise<Result<void, Refusal>> {
    return this.#alone(() => this.history.removeSample());
  }

  async renameShop(id: string, name: string): Promise<Result<void, Refusal>> {
    const renamed = await this.history.renameShop(id, name);
    return renamed.ok ? renamed : this.#refuse(renamed.error);
  }

  /** Deletes every import from this device. What people made (views, mappings, decisions) stays. */
  async reset(): Promise<Result<void, Refusal>> {
    const cleared = await this.#alone(() => this.history.clear());
    if (cleared.ok) this.importing.close();
    return cleared;
  }

  /** Changes data while nobody imports, in this tab or another; says where that could not be. */
  async #alone(change: () => Promise<Result<void, StorageError>>): Promise<Result<void, Refusal>> {
    if (this.importing.isBusy) return this.#refuse({ kind: 'busy' });
    const changed = await alone(change);
    if (!changed.ok) return this.#refuse(changed.error);
    await this.history.show();
    return changed;
  }

  #refuse<E extends Refusal>(error: E): Result<never, E> {
    this.refused = error;
    return fail(error);
  }
}

import { type Backup, isBackup, type OnShare } from '#backup';
import { deleteSnapshot } from '#engine';
import type { Decision, FileReport, ImportError, ImportOutcome, Inspection, Mapping } from '#import';
import { fail, type Result } from '#lib';
import { currentSnapshot, type DataSetRecord, type DecisionRecord, type Workspace } from '#storage';
import { Choices } from './choices.ts';
import { type Bases, DataHistory } from './data-history.svelte.ts';
import { Deciding, decisionOf, idsOf, isBuiltOn } from './deciding.svelte.ts';
import { Importing, isReady, isWeaklyEncoded, type Candidate } from './importing.svelte.ts';
import { rememberedMapping } from './remembered.ts';
import type { RestoreError } from './restoring.ts';
import type { Route } from './route.svelte.ts';
import { newSnapshotName } from './snapshot-files.ts';

/** The data of the shop: what is imported, what was decided about it, and the way back. */
export abstract class ShopData extends Choices {
  /** A backup among files that were dropped: to be asked about. */
  offeredBackup = $state.raw<File | undefined>();
  readonly importing = new Importing();
  readonly deciding: Deciding;
  readonly workspace: Workspace;
  protected readonly history: DataHistory;

  constructor(route: Route, workspace: Workspace) {
    super(route);
    this.workspace = workspace;
    this.deciding = new Deciding(workspace.decisions);
    this.history = new DataHistory(workspace.dataSets, async (record) => {
      await this.deciding.load();
      await this.open(record);
    });
  }

  /** Opens these shops too. */
  protected abstract showShops(ids: readonly string[]): void;

  /** The shop that is open, where it is one alone. */
  protected abstract get openShop(): string | undefined;

  /** Shows what a data set now is. */
  protected abstract open(record: DataSetRecord): Promise<void>;

  get dataSet(): DataSetRecord {
    return this.history.dataSet;
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
    const outcome = await this.#make(candidates, await this.history.bases(), (...made) =>
      this.history.commit(...made)
    );
    if (!outcome.ok) return outcome;
    const { reports } = outcome.value;
    this.showShops(reports.flatMap(({ shop }) => shop ?? []));
    return { ok: true, value: reports };
  }

  /** Makes a snapshot of files and of what was decided, and keeps it. */
  async #make(
    candidates: readonly Candidate[],
    bases: Bases,
    keep: (id: string, outcome: ImportOutcome, decisions: readonly string[]) => Promise<void>
  ): Promise<Result<ImportOutcome, ImportError>> {
    await this.deciding.load();
    const { records } = this.deciding;
    const snapshot = newSnapshotName();
    const open = this.openShop;
    const order = {
      snapshot,
      ...bases,
      decisions: records.map(decisionOf),
      ...(open === undefined ? {} : { openShop: open })
    };
    const outcome = await this.importing.run(candidates, order, (done) =>
      keep(snapshot, done, idsOf(records))
    );
    if (!outcome.ok) await deleteSnapshot(snapshot).catch(() => undefined);
    return outcome;
  }

  /** Records a decision and builds the figures anew; one whose building is cancelled is not taken. */
  async decide(about: string, decision: Decision): Promise<Result<DecisionRecord, ImportError>> {
    if (this.importing.isBusy) return fail({ kind: 'busy' });
    const record = await this.deciding.add(about, decision);
    const built = await this.follow();
    if (built.ok) return { ok: true, value: record };
    if (built.error.kind === 'cancelled') await this.deciding.remove(record.id);
    return built;
  }

  /** As `decide`, for several that are told at once. */
  async decideAll(
    about: string,
    decisions: readonly Decision[]
  ): Promise<Result<readonly DecisionRecord[], ImportError>> {
    if (this.importing.isBusy) return fail({ kind: 'busy' });
    const records: DecisionRecord[] = [];
    for (const decision of decisions) records.push(await this.deciding.add(about, decision));
    const built = await this.follow();
    if (built.ok) return { ok: true, value: records };
    if (built.error.kind === 'cancelled') {
      for (const { id } of records) await this.deciding.remove(id);
    }
    return built;
  }

  /** Takes several decisions back at once. */
  async revokeAll(records: readonly DecisionRecord[]): Promise<Result<void, ImportError>> {
    for (const { id } of records) await this.deciding.remove(id);
    return this.follow();
  }

  /** Takes a decision back, or puts one back that was taken back. */
  async revoke(record: DecisionRecord): Promise<Result<void, ImportError>> {
    await this.deciding.remove(record.id);
    return this.follow();
  }

  async reinstate(record: DecisionRecord): Promise<Result<void, ImportError>> {
    await this.deciding.restore(record);
    return this.follow();
  }

  /** Whether the figures follow all that was decided. */
  get isFollowing(): boolean {
    const current = currentSnapshot(this.dataSet);
    return current === undefined || isBuiltOn(current.decisions, this.deciding.records);
  }

  /** Builds the current snapshot anew until it follows all that was decided. */
  async follow(): Promise<Result<void, ImportError>> {
    if (this.importing.isBusy || this.isFollowing) return { ok: true, value: undefined };
    const built = await this.#make([], await this.history.basesAnew(), (...made) =>
      this.history.replace(...made)
    );
    return built.ok ? this.follow() : built;
  }

  get canUndo(): boolean {
    return this.dataSet.position > 0;
  }

  get canRedo(): boolean {
    return this.dataSet.position < this.dataSet.history.length;
  }

  /** Points some imports back or forward. What was decided holds on. */
  async stepHistory(by: number): Promise<void> {
    await this.history.step(by);
    await this.follow();
  }

  /** The snapshot that is shown, where there is one. */
  currentFile(): Promise<File | undefined> {
    return this.history.currentFile();
  }

  /** Puts what a backup holds in the place of all that is here; then the page is to be loaded anew. */
  async restore(backup: Backup, onShare: OnShare, signal: AbortSignal): Promise<Result<void, RestoreError>> {
    const { restoreBackup } = await import('./restoring.ts');
    const restored = await restoreBackup(this.workspace, backup, onShare, signal);
    if (restored.ok) this.history.announce();
    return restored;
  }

  /** Deletes the imports that could be gone back to. */
  forgetHistory(): Promise<void> {
    return this.history.keepCurrent();
  }

  rename(name: string): Promise<void> {
    return this.history.rename(name);
  }

  renameShop(id: string, name: string): Promise<void> {
    return this.history.renameShop(id, name);
  }

  /** Deletes every import from this device. What people made (views, mappings, decisions) stays. */
  async reset(): Promise<void> {
    this.importing.close();
    await this.history.clear();
  }
}

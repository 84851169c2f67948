import { tick, untrack } from 'svelte';
import {
  deleteSnapshot,
  openEngine,
  sweepSnapshots,
  type Columns,
  type Engine,
  type EngineError,
  type ParamsOf,
  type ParamSpec,
  type Query,
  type RowOf
} from '#engine';
import type { Language } from '#i18n';
import type { FileReport, ImportError, ImportOutcome, Inspection, Mapping } from '#import';
import type { Filters, ModelBehind, Period, Shop, ShopFacts } from '#kit';
import { fail, type Result, timestamp } from '#lib';
import { currentSnapshot, type DataSetRecord, type Workspace } from '#storage';
import { keptQuery, parseAddress } from './address.ts';
import { Asking, type Counted } from './asking.ts';
import { Choices } from './choices.ts';
import { isShared, periodOf, readFilters } from './filters.ts';
import { Importing, isReady, type Candidate } from './importing.svelte.ts';
import { modelsBehind } from './models-behind.ts';
import type { Route } from './route.svelte.ts';
import { noDataSet, noFacts, noPeriod } from './nothing.ts';
import { rememberedMapping } from './remembered.ts';
import { SnapshotFiles } from './snapshot-files.ts';
import type { SessionStatus } from './status.ts';

/** One tab's work: the data that is open, the address that says what is asked about it, and imports. */
export class Session extends Choices implements Shop {
  status = $state.raw<SessionStatus>({ kind: 'starting', loadedBytes: 0, totalBytes: 0 });
  dataSet = $state.raw<DataSetRecord>(noDataSet);
  /** False once an import could only be kept in memory: it is gone with the page. */
  isKept = $state(true);
  scope = $state(0);
  period = $state.raw<Period>(noPeriod);
  readonly importing = new Importing();
  readonly language: Language;
  readonly workspace: Workspace;

  #counted = $state.raw<Counted | undefined>();
  #asking: Asking | undefined;
  #engine: Engine | undefined;
  #prepared: Promise<Result<Counted, EngineError>> = Promise.resolve(fail({ kind: 'cancelled' }));
  readonly #channel = new BroadcastChannel('regulars');
  readonly #files = new SnapshotFiles();

  /** What of the address decides which sales count and pass. */
  readonly #scopeAddress = $derived.by(() => keptQuery(this.route.query, isShared).toString());

  constructor(route: Route, language: Language, workspace: Workspace) {
    super(route);
    this.language = language;
    this.workspace = workspace;
    this.#channel.addEventListener('message', () => void this.#follow());
    $effect.root(() => {
      $effect(() => {
        void this.#prepare(this.#scopeAddress);
      });
    });
  }

  /** Opens what was kept, if anything. */
  async start(): Promise<void> {
    const record = await this.workspace.dataSets.current();
    if (!record.ok) {
      this.status = { kind: 'failed', error: record.error };
      return;
    }
    await this.#open(record.value);
    if (record.value.history.length > 0) {
      await sweepSnapshots(record.value.history.map(({ id }) => id)).catch(() => []);
    }
  }

  get facts(): ShopFacts {
    return this.#counted?.facts ?? noFacts;
  }

  /** Totals of everything that counts, before filters; undefined until counted. */
  get counted(): Counted | undefined {
    return this.#counted;
  }

  get filters(): Filters {
    return readFilters(this.route.query, this.facts);
  }

  async ask<C extends Columns, P extends ParamSpec>(
    query: Query<C, P>,
    params: ParamsOf<P>,
    signal?: AbortSignal
  ): Promise<Result<readonly RowOf<C>[], EngineError>> {
    const prepared = await this.#prepared;
    if (!prepared.ok) return prepared;
    if (this.#asking === undefined || signal?.aborted) return fail({ kind: 'cancelled' });
    return this.#asking.ask(query, params, signal);
  }

  modelsBehind(sql: string): readonly ModelBehind[] {
    return this.#asking === undefined ? [] : modelsBehind(sql, this.route.query, this.#asking.dates);
  }

  /** Resolves once the tables for the current address are made. */
  async settled(): Promise<Result<Counted, EngineError>> {
    for (;;) {
      const waiting = this.#prepared;
      const result = await waiting;
      if (waiting === this.#prepared) return result;
    }
  }

  /** The engine for questions of unknown shape. */
  get engine(): Engine | undefined {
    return this.#engine;
  }

  /**
   * Looks at dropped files and, where nothing has to be asked, imports them; else a person is asked and the
   * answer is undefined. `mapFile` may answer for files of unknown shape.
   */
  async importFiles(
    files: readonly File[],
    mapFile: (file: File, seen: Inspection) => Mapping | undefined = () => undefined
  ): Promise<Result<readonly FileReport[], ImportError> | undefined> {
    const looked = await this.importing.look(files, rememberedMapping(this.workspace));
    if (looked === undefined) return undefined;
    const candidates = looked.map((candidate) => ({
      ...candidate,
      mapping:
        (candidate.seen.ok ? mapFile(candidate.file, candidate.seen.value) : undefined) ?? candidate.mapping
    }));
    this.importing.state = { step: 'choosing', candidates };
    return candidates.every(isReady) ? this.importCandidates(candidates) : undefined;
  }

  async importCandidates(
    candidates: readonly Candidate[]
  ): Promise<Result<readonly FileReport[], ImportError>> {
    const before = await this.workspace.dataSets.current();
    const base = this.isKept && before.ok ? before.value : this.dataSet;
    const current = currentSnapshot(base);
    const previous = current === undefined ? undefined : await this.#files.find(current.id);
    for (const { seen, mapping } of candidates) {
      if (seen.ok && mapping !== undefined) {
        await this.workspace.mappings.remember(seen.value.dialect.header, JSON.stringify(mapping));
      }
    }
    const snapshot = `shop-${Date.now().toString(36)}-${crypto.randomUUID().slice(0, 8)}`;
    const outcome = await this.importing.run(candidates, { snapshot, previous }, (done) =>
      this.#commit(snapshot, done)
    );
    if (!outcome.ok) {
      await deleteSnapshot(snapshot).catch(() => undefined);
      return outcome;
    }
    return { ok: true, value: outcome.value.reports };
  }

  async #commit(id: string, { reports, snapshot, isStored }: ImportOutcome): Promise<void> {
    const record = { id, createdAt: timestamp(), reports: JSON.stringify(reports) };
    const kept = isStored ? await this.workspace.dataSets.commit(record) : undefined;
    if (kept?.ok === true) {
      await this.#open(kept.value);
      this.#channel.postMessage('moved');
      void navigator.storage.persist().catch(() => false);
      return;
    }
    this.isKept = false;
    this.#files.hold(id, snapshot);
    const history = [...this.dataSet.history.slice(0, this.dataSet.position), record];
    await this.#open({ ...this.dataSet, history, position: history.length });
  }

  get canUndo(): boolean {
    return this.dataSet.position > 0;
  }

  get canRedo(): boolean {
    return this.dataSet.position < this.dataSet.history.length;
  }

  /** Points one import back or forward. */
  async stepHistory(by: -1 | 1): Promise<void> {
    if (this.isKept) {
      const moved = await this.workspace.dataSets.step(by);
      if (!moved.ok) return;
      await this.#open(moved.value);
      this.#channel.postMessage('moved');
      return;
    }
    const position = Math.min(Math.max(this.dataSet.position + by, 0), this.dataSet.history.length);
    await this.#open({ ...this.dataSet, position });
  }

  async rename(name: string): Promise<void> {
    const renamed = await this.workspace.dataSets.rename(name);
    if (renamed.ok) await this.#open(renamed.value);
  }

  /** Deletes every import from this device. What people made (views, mappings) stays. */
  async reset(): Promise<void> {
    await this.workspace.dataSets.clear();
    this.#files.forget();
    this.isKept = true;
    this.importing.close();
    await this.#open(noDataSet);
    await sweepSnapshots([]).catch(() => []);
    this.#channel.postMessage('moved');
  }

  /** Another tab imported, undid or reset: show what it left. */
  async #follow(): Promise<void> {
    const record = await this.workspace.dataSets.current();
    if (!record.ok || !this.isKept) return;
    if (currentSnapshot(record.value)?.id !== currentSnapshot(this.dataSet)?.id)
      await this.#open(record.value);
    else this.dataSet = record.value;
  }

  async #open(record: DataSetRecord): Promise<void> {
    this.dataSet = record;
    const current = currentSnapshot(record);
    const before = this.#engine;
    if (current === undefined) {
      this.#asking = undefined;
      this.#engine = undefined;
      this.#counted = undefined;
      this.status = { kind: 'empty' };
      await before?.close();
      return;
    }
    const snapshot = await this.#files.find(current.id);
    if (snapshot === undefined) {
      this.status = { kind: 'failed', error: { kind: 'snapshot-missing' } };
      return;
    }
    const opened = await openEngine({
      snapshot,
      onProgress: ({ loadedBytes, totalBytes }) => {
        if (this.status.kind === 'starting') this.status = { kind: 'starting', loadedBytes, totalBytes };
      }
    });
    if (!opened.ok) {
      this.status = { kind: 'failed', error: opened.error };
      return;
    }
    this.#engine = opened.value;
    this.#asking = new Asking(opened.value, record.name);
    const prepared = await this.#prepare(this.#scopeAddress);
    this.status = prepared.ok ? { kind: 'ready' } : { kind: 'failed', error: prepared.error };
    await before?.close();
  }

  #prepare(address: string): Promise<Result<Counted, EngineError>> {
    const asking = this.#asking;
    if (asking === undefined) return Promise.resolve(fail({ kind: 'cancelled' }));
    // Moved on before the tables are made, so that whoever shows an answer shows that it is asked again.
    const scope = untrack(() => (this.scope += 1));
    this.#prepared = this.#arrange(asking, parseAddress(`?${address}`).query, scope);
    return this.#prepared;
  }

  async #arrange(
    asking: Asking,
    query: URLSearchParams,
    scope: number
  ): Promise<Result<Counted, EngineError>> {
    const result = await asking.prepare(query);
    if (this.scope !== scope || !result.ok) return result;
    this.#counted = result.value;
    this.language.setCurrency(result.value.facts.currency);
    this.period = periodOf(asking.dates, query, result.value.facts);
    // Questions with the dates before are taken back before they are asked.
    await tick();
    return result;
  }
}

import { tick, untrack } from 'svelte';
import {
  deleteSnapshot,
  openEngine,
  type Columns,
  type Engine,
  type EngineError,
  type ParamsOf,
  type ParamSpec,
  type Query,
  type RowOf
} from '#engine';
import type { Language } from '#i18n';
import type { Decision, FileReport, ImportError, ImportOutcome, Inspection, Mapping } from '#import';
import { startFitting } from '#fitting';
import type { Filters, ModelBehind, Period, Predicting, Shop, ShopFacts, Traced } from '#kit';
import { fail, type Result } from '#lib';
import { currentSnapshot, type DataSetRecord, type DecisionRecord, type Workspace } from '#storage';
import { keptQuery, parseAddress } from './address.ts';
import { Asking, type Counted } from './asking.ts';
import { Choices } from './choices.ts';
import { type Bases, DataHistory } from './data-history.svelte.ts';
import { Deciding, decisionOf, idsOf, isBuiltOn } from './deciding.svelte.ts';
import { isShared, periodOf, readFilters } from './filters.ts';
import { Importing, isReady, isWeaklyEncoded, type Candidate } from './importing.svelte.ts';
import { keptFits } from './kept-fits.ts';
import { modelsBehind } from './models-behind.ts';
import type { Route } from './route.svelte.ts';
import { noFacts, noPeriod } from './nothing.ts';
import { Predictions } from './predicting.svelte.ts';
import { rememberedMapping } from './remembered.ts';
import type { SessionStatus } from './status.ts';

/** One tab's work: the data that is open, the address that says what is asked about it, and imports. */
export class Session extends Choices implements Shop {
  status = $state.raw<SessionStatus>({ kind: 'starting', loadedBytes: 0, totalBytes: 0 });
  scope = $state(0);
  period = $state.raw<Period>(noPeriod);
  /** Whose orders and rows are shown over the page. */
  traced = $state.raw<Traced | undefined>();
  readonly importing = new Importing();
  readonly deciding: Deciding;
  readonly language: Language;
  readonly workspace: Workspace;

  #counted = $state.raw<Counted | undefined>();
  #asking: Asking | undefined;
  #engine: Engine | undefined;
  #prepared: Promise<Result<Counted, EngineError>> = Promise.resolve(fail({ kind: 'cancelled' }));
  readonly #history: DataHistory;
  #predictions = $state.raw<Predictions | undefined>();

  /** What of the address decides which sales count and pass. */
  readonly #scopeAddress = $derived.by(() => keptQuery(this.route.query, isShared).toString());

  constructor(route: Route, language: Language, workspace: Workspace) {
    super(route);
    this.language = language;
    this.workspace = workspace;
    this.deciding = new Deciding(workspace.decisions);
    this.#history = new DataHistory(workspace.dataSets, (record) => this.#open(record));
    $effect.root(() => {
      $effect(() => {
        void this.#prepare(this.#scopeAddress);
      });
    });
  }

  /** Opens what was kept, if anything. */
  async start(): Promise<void> {
    await this.deciding.load();
    const error = await this.#history.start();
    if (error !== undefined) this.status = { kind: 'failed', error };
    else await this.#sweepFits();
  }

  get predicting(): Predicting | undefined {
    return this.#predictions;
  }

  get dataSet(): DataSetRecord {
    return this.#history.dataSet;
  }

  /** False once an import could only be kept in memory: it is gone with the page. */
  get isKept(): boolean {
    return this.#history.isKept;
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

  trace(traced: Traced): void {
    this.traced = traced;
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
   * answer is undefined. Where `mapFile` is given it answers for the person.
   */
  async importFiles(
    files: readonly File[],
    mapFile?: (file: File, seen: Inspection) => Mapping | undefined
  ): Promise<Result<readonly FileReport[], ImportError> | undefined> {
    const looked = await this.importing.look(files, rememberedMapping(this.workspace));
    if (looked === undefined) return undefined;
    const candidates = looked.map((candidate) => ({
      ...candidate,
      mapping:
        (candidate.seen.ok ? mapFile?.(candidate.file, candidate.seen.value) : undefined) ?? candidate.mapping
    }));
    this.importing.state = { step: 'choosing', candidates };
    const mayGoOn = mapFile !== undefined || !candidates.some(isWeaklyEncoded);
    return mayGoOn && candidates.every(isReady) ? this.importCandidates(candidates) : undefined;
  }

  async importCandidates(
    candidates: readonly Candidate[]
  ): Promise<Result<readonly FileReport[], ImportError>> {
    for (const { seen, mapping } of candidates) {
      if (seen.ok && mapping !== undefined) {
        await this.workspace.mappings.remember(seen.value.dialect.header, JSON.stringify(mapping));
      }
    }
    const outcome = await this.#make(candidates, await this.#history.bases(), (...made) =>
      this.#history.commit(...made)
    );
    return outcome.ok ? { ok: true, value: outcome.value.reports } : outcome;
  }

  /** Makes a snapshot of files and of what was decided, and keeps it. */
  async #make(
    candidates: readonly Candidate[],
    bases: Bases,
    keep: (id: string, outcome: ImportOutcome, decisions: readonly string[]) => Promise<void>
  ): Promise<Result<ImportOutcome, ImportError>> {
    await this.deciding.load();
    const { records } = this.deciding;
    const snapshot = `shop-${Date.now().toString(36)}-${crypto.randomUUID().slice(0, 8)}`;
    const order = { snapshot, ...bases, decisions: records.map(decisionOf) };
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
    const built = await this.#make([], await this.#history.basesAnew(), (...made) =>
      this.#history.replace(...made)
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
    await this.#history.step(by);
    await this.follow();
  }

  rename(name: string): Promise<void> {
    return this.#history.rename(name);
  }

  /** Deletes every import from this device. What people made (views, mappings, decisions) stays. */
  async reset(): Promise<void> {
    this.importing.close();
    await this.#history.clear();
    await this.#sweepFits();
  }

  async #sweepFits(): Promise<void> {
    await this.workspace.fits.sweep(this.dataSet.history.map(({ id }) => id));
  }

  async #open(record: DataSetRecord): Promise<void> {
    await this.deciding.load();
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
    const snapshot = await this.#history.find(current.id);
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
    this.#predictions?.cancel();
    const predictions = new Predictions(startFitting, keptFits(this.workspace.fits, current.id));
    this.#predictions = predictions;
    this.#asking = new Asking(opened.value, record.name, predictions);
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

import { tick, untrack } from 'svelte';
import {
  openEngine,
  type Columns,
  type Engine,
  type EngineError,
  type ParamsOf,
  type ParamSpec,
  type Query,
  type RowOf,
  type Table
} from '#engine';
import type { Language } from '#i18n';
import { startFitting } from '#fitting';
import type {
  AudienceWanted,
  ComparedDays,
  Filters,
  KeptAudience,
  ModelBehind,
  ComparedPeriod,
  Predicting,
  Shop,
  ShopFacts,
  Traced
} from '#kit';
import { fail, type Result } from '#lib';
import { currentSnapshot, type DataSetRecord, type Workspace } from '#storage';
import { addressOf, keptQuery, parseAddress } from './address.ts';
import { Audiences } from './audiences.svelte.ts';
import { Asking, type Counted } from './asking.ts';
import { isOfScope, isShared, readFilters } from './filters.ts';
import { keptFits } from './kept-fits.ts';
import { isOutdated } from './making.ts';
import { modelsBehind } from './models-behind.ts';
import { PagePeriod } from './period/page-period.ts';
import type { Route } from './route.svelte.ts';
import { noFacts } from './nothing.ts';
import { shopsOf } from './open-shops.ts';
import type { SampleError } from './sample-shop.ts';
import { Predictions } from './predicting.svelte.ts';
import { type Refusal, ShopData } from './shop-data.svelte.ts';
import type { SessionStatus } from './status.ts';

/** One tab's work: the data that is open, the address that says what is asked about it, and imports. */
export class Session extends ShopData implements Shop {
  status = $state.raw<SessionStatus>({ kind: 'starting', loadedBytes: 0, totalBytes: 0 });
  scope = $state(0);
  /** Whose orders and rows are shown over the page. */
  traced = $state.raw<Traced | undefined>();
  readonly language: Language;
  readonly audiences: Audiences;
  readonly dates: PagePeriod;

  #counted = $state.raw<Counted | undefined>();
  #asking: Asking | undefined;
  #engine: Engine | undefined;
  #prepared: Promise<Result<Counted, EngineError>> = Promise.resolve(fail({ kind: 'cancelled' }));
  #predictions = $state.raw<Predictions | undefined>();

  /** What of the address decides which sales count and pass, and who people are. */
  readonly #scopeAddress = $derived.by(() => keptQuery(this.route.query, isOfScope).toString());

  constructor(route: Route, language: Language, workspace: Workspace) {
    super(route, workspace);
    this.language = language;
    this.dates = new PagePeriod(route, () => this.facts);
    this.audiences = new Audiences(
      workspace.audiences,
      (...asked) => this.ask(...asked),
      () => this.isSample
    );
    $effect.root(() => {
      $effect(() => {
        void this.#prepare(this.#scopeAddress);
      });
    });
  }

  /** Opens what was kept, if anything. */
  async start(): Promise<void> {
    await this.deciding.load();
    const error = await this.history.start();
    if (error !== undefined) {
      this.status = { kind: 'failed', error };
      return;
    }
    await this.#sweepFits();
    const caughtUp = this.catchUp();
    if (this.status.kind === 'outdated') await caughtUp;
  }

  get predicting(): Predicting | undefined {
    return this.#predictions;
  }

  get facts(): ShopFacts {
    const facts = this.#counted?.facts ?? noFacts;
    return { ...facts, name: this.shopName === '' ? facts.name : this.shopName };
  }

  /** Totals of everything that counts, before filters; undefined until counted. */
  get counted(): Counted | undefined {
    return this.#counted;
  }

  get filters(): Filters {
    return readFilters(this.route.query, this.facts);
  }

  get period(): ComparedPeriod {
    return this.dates.period;
  }

  get compared(): readonly ComparedDays[] {
    return this.dates.compared;
  }

  async ask<C extends Columns, P extends ParamSpec>(
    query: Query<C, P>,
    params: ParamsOf<P>,
    signal?: AbortSignal
  ): Promise<Result<readonly RowOf<C>[], EngineError>> {
    const answer = await this.#askOnce(query, params, signal);
    if (answer.ok || answer.error.kind === 'cancelled') return answer;
    // Another tab may have moved on, and deleted the file that was asked.
    return (await this.check()) ? this.#askOnce(query, params, signal) : answer;
  }

  async #askOnce<C extends Columns, P extends ParamSpec>(
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

  async saveAudience(wanted: AudienceWanted): Promise<Result<KeptAudience, EngineError>> {
    const kept = await this.audiences.keep(wanted);
    if (!kept.ok) return kept;
    const page = this.route.hrefTo('audiences', isShared);
    return { ok: true, value: { href: `${page}${page.includes('?') ? '&' : '?'}audience=${kept.value.id}` } };
  }

  /** The page of one person of the present snapshot; the page puts a link in its place that outlives imports. */
  hrefOfPerson(customerKey: number): string {
    const query = keptQuery(this.route.query, isShared);
    query.set('customer', String(customerKey));
    return `#${addressOf('people', query)}`;
  }

  openPerson(customerKey: number): void {
    this.traced = undefined;
    this.route.open(this.hrefOfPerson(customerKey));
  }

  modelsBehind(sql: string): readonly ModelBehind[] {
    if (this.#asking === undefined) return [];
    return modelsBehind(sql, this.route.query, this.#asking.clock, this.period);
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

  /** The answer to SQL of any shape, at most so many rows of it; undefined where there is no data. */
  async table(sql: string, mostRows: number): Promise<Result<Table, EngineError> | undefined> {
    const answer = await this.#engine?.table(sql, mostRows);
    if (answer === undefined || answer.ok) return answer;
    return (await this.check()) ? this.#engine?.table(sql, mostRows) : answer;
  }

  /** Opens the invented shop that comes with the app, beside what was imported. */
  async openSample(): Promise<Result<void, SampleError>> {
    const { openSampleShop } = await import('./sample-shop.ts');
    const opened = await openSampleShop(this.history);
    if (!opened.ok) return opened;
    await this.history.show();
    await this.audiences.load();
    for (const audience of opened.value.audiences) await this.audiences.addSample(audience);
    return { ok: true, value: undefined };
  }

  override async removeSample(): Promise<Result<void, Refusal>> {
    const removed = await super.removeSample();
    if (removed.ok) await this.audiences.removeSample();
    return removed;
  }

  override async reset(): Promise<Result<void, Refusal>> {
    const cleared = await super.reset();
    if (!cleared.ok) return cleared;
    await this.audiences.removeSample();
    await this.#sweepFits();
    return cleared;
  }

  async #sweepFits(): Promise<void> {
    await this.workspace.fits.sweep(this.dataSet.history.map(({ id }) => id));
  }

  protected override async open(record: DataSetRecord): Promise<void> {
    const current = currentSnapshot(record);
    const before = this.#engine;
    if (current === undefined || isOutdated(record)) {
      this.#asking = undefined;
      this.#engine = undefined;
      this.#counted = undefined;
      this.status = { kind: current === undefined ? 'empty' : 'outdated' };
      await before?.close();
      return;
    }
    const snapshot = await this.history.find(current.id);
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
    this.#asking = new Asking(opened.value, record.name, predictions, this.isSample ? [] : shopsOf(record));
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
    // Questions with the dates before are taken back before they are asked.
    await tick();
    return result;
  }
}

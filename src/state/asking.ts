import {
  type Columns,
  type Engine,
  type EngineError,
  type ParamsOf,
  type ParamSpec,
  type Query,
  query,
  type RowOf
} from '#engine';
import { fail, ok, type Result } from '#lib';
import type { ShopFacts } from '#kit';
import {
  countingStatements,
  defaultPredictions,
  type Lacking,
  laterTables,
  lazyModels,
  readRfm,
  someShops
} from '#models';
import { readClock } from './clock.ts';
import { readNarrowing, readSettings } from './filters.ts';
import { modelsNamedIn } from './lazy-models.ts';
import { predictionAsked } from './prediction-scope.ts';
import type { PredictionAsked, Predictions } from './predicting.svelte.ts';
import { openShops } from './open-shops.ts';
import { shopFactsQuery, shopTotalsQuery } from './questions.ts';
import { type Clock, filterStatements, lazyStatements } from './scope.ts';

/** Money is null where no order that counts has an amount. */
export type ShopTotals = RowOf<typeof shopTotalsQuery.columns>;

/** What counts under an address, once the engine has made its tables. */
export interface Counted {
  readonly facts: ShopFacts;
  readonly totals: ShopTotals;
  readonly otherCurrencyCount: number;
  /** Of these, those of which no file says in which currency they are. */
  readonly noCurrencyCount: number;
  /** Whether anything is dated: without, days of the facts mean nothing. */
  readonly hasDays: boolean;
}

const noDay = '1970-01-01';

/** Which tables there are: snapshots of earlier versions lack some. */
const tablesQuery = query('select table_name from duckdb_tables()', {}, { table_name: 'text' });

/** Longer answers are lists of people, which are asked page by page. */
const mostKeptRows = 10_000;

/**
 * The tables that an address asks about, on one engine. Counting (settings) and filtering are two steps, so
 * that a change of filter does not count everything again.
 */
export class Asking {
  readonly #engine: Engine;
  readonly #name: string;
  readonly #shops: readonly { readonly id: string }[];
  readonly #predictions: Predictions;
  #lacking: Lacking | undefined;
  #counting: readonly string[] = [];
  #counted: Result<Counted, EngineError> | undefined;
  #clock: Clock = { as_of: noDay };
  #predicted: PredictionAsked = { scope: '', settings: defaultPredictions };
  /** All that was made under the present address, and would be made again on another engine. */
  #prelude: readonly string[] = [];
  /** Answers under the present address: several panels ask alike, and people go back and forth. */
  readonly #answers = new Map<string, readonly unknown[]>();

  /** Of the shops that are told of, the address may open some. */
  constructor(
    engine: Engine,
    name: string,
    predictions: Predictions,
    shops: readonly { readonly id: string }[] = []
  ) {
    this.#engine = engine;
    this.#name = name;
    this.#shops = shops;
    this.#predictions = predictions;
  }

  /** The day on which people are looked at under the present address. */
  get clock(): Clock {
    return this.#clock;
  }

  /** Makes the tables for an address; answers what the shop's data then is. */
  async prepare(query: URLSearchParams): Promise<Result<Counted, EngineError>> {
    const shops = openShops(query, this.#shops);
    const known = this.#lacking === undefined ? await this.#engine.run(tablesQuery, {}) : undefined;
    if (known?.ok === false) return known;
    const lacking = (this.#lacking ??= laterTables.filter(
      (name) => known?.value.every(({ table_name }) => table_name !== name) ?? false
    ));
    const counting = countingStatements(readSettings(query), shops, lacking);
    if (this.#counted === undefined || counting.join(';') !== this.#counting.join(';')) {
      const made = await this.#engine.prelude(counting);
      if (!made.ok) return made;
      this.#counting = counting;
      this.#engine.greet(shops === undefined ? [] : someShops(shops, lacking));
      this.#counted = await this.#count();
    }
    if (!this.#counted.ok) return this.#counted;
    this.#clock = readClock(query, this.#counted.value.facts.data_until);
    this.#answers.clear();
    this.#predicted = predictionAsked(query, this.#clock);
    this.#predictions.supersede(this.#predicted);
    const filtering = filterStatements(
      readNarrowing(query),
      this.#clock,
      readRfm((name) => query.get(name) ?? undefined)
    );
    // In one piece: a change of any filter has to make all of it anew.
    this.#prelude = [...counting, filtering.join(';\n')];
    const made = await this.#engine.prelude(this.#prelude);
    return made.ok ? this.#counted : made;
  }

  async ask<C extends Columns, P extends ParamSpec>(
    query: Query<C, P>,
    params: ParamsOf<P>,
    signal?: AbortSignal
  ): Promise<Result<readonly RowOf<C>[], EngineError>> {
    // Dates of a report are no reason to ask again what does not hang on them.
    const asked = Object.keys(query.params).map((name) => params[name]);
    const question = JSON.stringify([query.sql, asked]);
    const known = this.#answers.get(question);
    if (known !== undefined) return ok(known as readonly RowOf<C>[]);
    const clock = this.#clock;
    const made = await this.#makeModels(query.sql, clock);
    if (!made.ok) return made;
    const answer = await this.#engine.run(query, params, signal);
    if (answer.ok && this.#clock === clock && answer.value.length <= mostKeptRows) {
      this.#answers.set(question, answer.value);
    }
    return answer;
  }

  /** Makes the models that a question names; where some were to be fitted, fits them first. */
  async #makeModels(sql: string, clock: Clock): Promise<Result<void, EngineError>> {
    if (!modelsNamedIn(sql, lazyModels).some(({ isFitted = false }) => isFitted)) {
      return this.#make(lazyStatements(sql, clock));
    }
    const fitted = await this.#predictions.rows(this.#predicted, async (query) => {
      const made = await this.#make(lazyStatements(query.sql, clock));
      return made.ok ? this.#engine.run(query, {}) : made;
    });
    if (!fitted.ok) return fitted;
    // The tables under the address of now are no place for what belongs to the one before.
    if (this.#clock !== clock) return fail({ kind: 'cancelled' });
    return this.#make(lazyStatements(sql, clock, fitted.value));
  }

  /** Makes what nobody needed so far. */
  async #make(statements: readonly string[]): Promise<Result<void, EngineError>> {
    const missing = statements.filter((statement) => !this.#prelude.includes(statement));
    if (missing.length === 0) return ok(undefined);
    const before = this.#prelude;
    this.#prelude = [...before, ...missing];
    const made = await this.#engine.prelude(this.#prelude);
    if (!made.ok) this.#prelude = before;
    return made;
  }

  async #count(): Promise<Result<Counted, EngineError>> {
    const facts = await this.#engine.run(shopFactsQuery, {});
    if (!facts.ok) return facts;
    const totals = await this.#engine.run(shopTotalsQuery, {});
    if (!totals.ok) return totals;
    const [fact] = facts.value;
    const [total] = totals.value;
    if (fact === undefined || total === undefined) {
      return fail({ kind: 'contract', column: 'currency', expected: 'one row', actual: 'none' });
    }
    return ok({
      totals: total,
      otherCurrencyCount: fact.other_currency_count,
      noCurrencyCount: fact.no_currency_count,
      hasDays: fact.data_until !== null,
      facts: {
        name: this.#name,
        currency: fact.currency,
        data_from: fact.data_from ?? noDay,
        data_until: fact.data_until ?? noDay,
        soldLastMonth: fact.sold_last_month,
        has: {
          lines: fact.has_lines,
          products: fact.has_products,
          categories: fact.has_categories,
          coupons: fact.has_coupons,
          channels: fact.has_channels,
          regions: fact.has_regions,
          reviews: fact.has_reviews,
          delivery: fact.has_delivery,
          customers: fact.has_customers,
          amounts: fact.has_amounts,
          refunds: fact.has_refunds
        }
      }
    });
  }
}

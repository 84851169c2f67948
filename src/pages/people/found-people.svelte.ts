import { untrack } from 'svelte';
import type { EngineError, RowOf } from '#engine';
import { type AudienceWanted, askLive, LiveQuery, type Shop } from '#kit';
import { fail, ok, type Result } from '#lib';
import type { Sort } from '#ui';
import { type Condition, isComplete } from './conditions.ts';
import type { FactName } from './facts.ts';
import { countQuery, type ListAsked, keysQuery, listParams, rowsQuery } from './list-query.ts';
import { searchOf } from './search-words.ts';

export type FoundPerson = RowOf<Record<string, 'text?' | 'integer?' | 'number?' | 'boolean?' | 'date?'>>;

/** With the one more that tells of a next page, few enough for the engine to look each up by its key. */
const pageSize = 40;
const exportSize = 20_000;
/** The largest limit that a page of them can have. */
const mostPeople = 2_147_483_647;

/** What a list is asked for, apart from the words typed; read anew at each question. */
export interface Wanted {
  readonly columns: readonly FactName[];
  readonly sort: Sort;
  readonly conditions: readonly Condition[];
  /** Ids of those who bear the chosen tag, a line each; null where none is chosen. */
  readonly taggedIds: string | null;
  readonly isNarrowed: boolean;
}

/** The people whom a search finds, a page at a time. How many there are is asked after who they are. */
export class FoundPeople {
  #search = $state('');
  #page = $state(0);
  readonly #shop: Pick<Shop, 'ask' | 'scope' | 'period'>;
  readonly #wanted: () => Wanted;
  readonly live: LiveQuery<readonly FoundPerson[]>;
  readonly #count: LiveQuery<readonly { readonly people_count: number }[]>;

  constructor(shop: Pick<Shop, 'ask' | 'scope' | 'period'>, wanted: () => Wanted) {
    this.#shop = shop;
    this.#wanted = wanted;
    const asked = $derived(this.#asked);
    // Compared as text: a new object with the same values is not a new question.
    const written = $derived(JSON.stringify([asked, this.#page, shop.period.as_of, shop.scope]));
    this.live = new LiveQuery((signal) => {
      written.at(0);
      return untrack(() => this.#ask(pageSize + 1, this.#page * pageSize, signal));
    });
    this.#count = askLive(
      shop,
      () => countQuery(asked),
      () => listParams(asked, shop.period.as_of)
    );
  }

  get #asked(): ListAsked {
    const { conditions, ...wanted } = this.#wanted();
    return { ...wanted, search: searchOf(this.#search), conditions: conditions.filter(isComplete) };
  }

  get search(): string {
    return this.#search;
  }

  set search(words: string) {
    this.#search = words;
    this.#page = 0;
  }

  /** No more than a page of them. */
  get rows(): readonly FoundPerson[] | undefined {
    return this.live.rows?.slice(0, pageSize);
  }

  /** Undefined until counted. */
  get total(): number | undefined {
    return this.#count.answer.status === 'ready' ? this.#count.rows?.[0]?.people_count : undefined;
  }

  get firstIndex(): number {
    return this.#page * pageSize;
  }

  get hasNext(): boolean {
    return (this.live.rows?.length ?? 0) > pageSize;
  }

  get hasPrevious(): boolean {
    return this.#page > 0;
  }

  turn(step: 1 | -1): void {
    this.#page = Math.max(0, this.#page + step);
  }

  restart(): void {
    this.#page = 0;
  }

  /** Everybody found, for a file. */
  async all(): Promise<Result<readonly FoundPerson[], EngineError>> {
    const found: FoundPerson[] = [];
    for (;;) {
      const answer = await this.#ask(exportSize, found.length);
      if (!answer.ok) return fail(answer.error);
      found.push(...answer.value);
      if (answer.value.length < exportSize) return ok(found);
    }
  }

  /** The question for everybody found, on all pages. */
  get everybody(): Omit<AudienceWanted, 'name'> {
    const asked = this.#asked;
    const pages = { people_limit: mostPeople, people_offset: 0 };
    return { query: keysQuery(asked), params: { ...listParams(asked, this.#shop.period.as_of), ...pages } };
  }

  /** First who they are, then what is shown of them. */
  async #ask(
    people_limit: number,
    people_offset: number,
    signal?: AbortSignal
  ): Promise<Result<readonly FoundPerson[], EngineError>> {
    const asked = this.#asked;
    const { as_of } = this.#shop.period;
    const params = { ...listParams(asked, as_of), people_limit, people_offset };
    const keys = await this.#shop.ask(keysQuery(asked), params, signal);
    if (!keys.ok) return keys;
    const listed = keys.value.map(({ customer_key }) => customer_key);
    return this.#shop.ask(rowsQuery(asked, listed), { as_of }, signal);
  }
}

import type { EngineError, ParamsOf, ParamSpec, RowOf } from '#engine';
import { fail, ok, type Result } from '#lib';
import type { Sort } from '#ui';
import { askLive, type LiveQuery } from './live-query.svelte.ts';
import { peoplePage, type PeopleQuery } from './people-query.ts';
import type { AudienceWanted, Shop } from './shop.ts';

export type Person = RowOf<Record<string, 'text?' | 'integer?' | 'number?' | 'boolean?' | 'date?'>>;

const pageSize = 50;
const exportSize = 20_000;
/** The largest limit that a page of them can have. */
const mostPeople = 2_147_483_647;

/** The people behind a mark, one page at a time. */
export class PeopleList {
  #search = $state('');
  #page = $state(0);
  /** As the reader chose; undefined until then. */
  #sort = $state.raw<Sort>();
  readonly #firstSort: () => Sort | undefined;
  readonly #shop: Pick<Shop, 'ask' | 'scope'>;
  readonly #people: () => PeopleQuery;
  readonly #params: () => ParamsOf<ParamSpec>;
  readonly live: LiveQuery<readonly Person[]>;

  constructor(
    shop: Pick<Shop, 'ask' | 'scope'>,
    people: () => PeopleQuery,
    params: () => ParamsOf<ParamSpec>,
    firstSort: () => Sort | undefined = () => undefined
  ) {
    this.#firstSort = firstSort;
    this.#shop = shop;
    this.#people = people;
    this.#params = params;
    this.live = askLive(
      shop,
      () => peoplePage(people(), this.sort),
      () => this.#pageParams(pageSize, this.#page * pageSize)
    );
  }

  get rows(): readonly Person[] | undefined {
    return this.live.rows;
  }

  /** How many there are on all pages; undefined until the first answer. */
  get total(): number | undefined {
    if (this.rows === undefined) return undefined;
    return Number(this.rows[0]?.people_count ?? 0);
  }

  get firstIndex(): number {
    return this.#page * pageSize;
  }

  get hasNext(): boolean {
    return this.firstIndex + pageSize < (this.total ?? 0);
  }

  get hasPrevious(): boolean {
    return this.#page > 0;
  }

  get sort(): Sort {
    return this.#sort ?? this.#firstSort() ?? { column: 'net_revenue', direction: 'descending' };
  }

  get search(): string {
    return this.#search;
  }

  set search(words: string) {
    this.#search = words;
    this.#page = 0;
  }

  sortBy(sort: Sort): void {
    this.#sort = sort;
    this.#page = 0;
  }

  turn(step: 1 | -1): void {
    this.#page = Math.max(0, this.#page + step);
  }

  /** Everybody found, for a file. */
  async all(): Promise<Result<readonly Person[], EngineError>> {
    const found: Person[] = [];
    const page = peoplePage(this.#people(), this.sort);
    for (;;) {
      const answer = await this.#shop.ask(page, this.#pageParams(exportSize, found.length));
      if (!answer.ok) return fail(answer.error);
      found.push(...answer.value);
      if (answer.value.length < exportSize) return ok(found);
    }
  }

  /** The question for everybody found, on all pages. */
  get everybody(): Omit<AudienceWanted, 'name'> {
    return { query: peoplePage(this.#people(), this.sort), params: this.#pageParams(mostPeople, 0) };
  }

  #pageParams(limit: number, offset: number): ParamsOf<ParamSpec> {
    return {
      ...this.#params(),
      people_search: this.#search.trim(),
      people_limit: limit,
      people_offset: offset
    };
  }
}

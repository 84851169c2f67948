import { addressOf, editedQuery, keptQuery, parseAddress } from './address.ts';

/** The address as state: `#/segments?from=2024-01-01&channel=Shopify`. It holds only what the reader chose. */
export class Route {
  #hash = $state('');
  readonly #parsed = $derived(parseAddress(this.#hash));

  constructor() {
    this.#hash = location.hash;
    addEventListener('hashchange', () => (this.#hash = location.hash));
  }

  get page(): string {
    return this.#parsed.page;
  }

  get query(): URLSearchParams {
    return this.#parsed.query;
  }

  /** Without the leading `#`. */
  get address(): string {
    return addressOf(this.page, this.query);
  }

  /** Goes to a page; filters and settings stay, the other page's own choices go. */
  hrefTo(page: string, keep: (name: string) => boolean): string {
    return `#${addressOf(page, keptQuery(this.query, keep))}`;
  }

  open(address: string): void {
    location.hash = address;
    this.#hash = location.hash;
  }

  /** Changes the query. `replace` leaves no step for the back button. */
  change(edit: (query: URLSearchParams) => void, how: 'push' | 'replace' = 'push'): void {
    const hash = `#${addressOf(this.page, editedQuery(this.query, edit))}`;
    if (hash === this.#hash) return;
    if (how === 'push') history.pushState(null, '', hash);
    else history.replaceState(null, '', hash);
    this.#hash = hash;
  }
}

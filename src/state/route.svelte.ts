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
    const query = new URLSearchParams([...this.query].filter(([name]) => keep(name)));
    return `#${addressOf(page, query)}`;
  }

  open(address: string): void {
    location.hash = address;
    this.#hash = location.hash;
  }

  /** Changes the query. `replace` leaves no step for the back button. */
  change(edit: (query: URLSearchParams) => void, how: 'push' | 'replace' = 'push'): void {
    const query = new URLSearchParams(this.query);
    edit(query);
    const hash = `#${addressOf(this.page, query)}`;
    if (hash === this.#hash) return;
    if (how === 'push') history.pushState(null, '', hash);
    else history.replaceState(null, '', hash);
    this.#hash = hash;
  }
}

export const addressOf = (page: string, query: URLSearchParams): string => {
  const text = query.toString();
  return `/${page}${text === '' ? '' : `?${text}`}`;
};

export function parseAddress(hash: string): { page: string; query: URLSearchParams } {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?', 2);
  return { page: path.replace(/^\//, ''), query: new URLSearchParams(query) };
}

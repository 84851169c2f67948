/** A page and what is chosen on it, as the part of the address behind the `#`. */
export interface Address {
  readonly page: string;
  readonly query: URLSearchParams;
}

export function addressOf(page: string, query: URLSearchParams): string {
  const text = query.toString();
  return `/${page}${text === '' ? '' : `?${text}`}`;
}

export function parseAddress(hash: string): Address {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?', 2);
  return { page: path.replace(/^\//, ''), query: new URLSearchParams(query) };
}

/** Only the choices whose names pass. */
export const keptQuery = (query: URLSearchParams, keep: (name: string) => boolean): URLSearchParams =>
  new URLSearchParams([...query].filter(([name]) => keep(name)));

/** A changed copy. */
export function editedQuery(query: URLSearchParams, edit: (query: URLSearchParams) => void): URLSearchParams {
  const copy = new URLSearchParams(query);
  edit(copy);
  return copy;
}

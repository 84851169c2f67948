import type { ImportedShop } from '#import';
import { platformNameOf } from '#models';
import { currentSnapshot, type DataSetRecord, sampleSet } from '#storage';

/** A shop as people know it. */
export interface NamedShop {
  readonly id: string;
  readonly name: string;
  /** ISO code; null where its files do not say. */
  readonly currency: string | null;
  readonly orders: number;
  /** Invented, and shown apart from all others. */
  readonly isSample: boolean;
}

/** Where the address says which shops are open; none there means all of them. */
export const shopParam = 'shop';

/** The shops of a data set, under the names that people gave them, or else their files. */
export function shopsOf(dataSet: DataSetRecord): readonly NamedShop[] {
  const written = currentSnapshot(dataSet)?.shops;
  const shops = written === undefined ? [] : (JSON.parse(written) as readonly ImportedShop[]);
  const taken = new Map<string, number>();
  return shops.map(({ id, name, currency, platforms, orders }) => {
    const given = dataSet.shopNames?.[id];
    const known = platforms.filter((platform) => platform !== 'generic');
    const proposed = name ?? (known.length > 0 ? known : platforms).map(platformNameOf).join(' + ');
    const nth = (taken.get(given ?? proposed) ?? 0) + 1;
    taken.set(given ?? proposed, nth);
    return {
      id,
      name: given ?? (nth === 1 ? proposed : `${proposed} ${nth}`),
      currency,
      orders,
      isSample: false
    };
  });
}

/** The sample shop, whatever it is made of. */
export function sampleShop(dataSet: DataSetRecord): NamedShop {
  const shops = shopsOf({ ...dataSet, shopNames: {} });
  return {
    id: sampleSet,
    name: dataSet.shopNames?.[sampleSet] ?? dataSet.name,
    currency: shops[0]?.currency ?? null,
    orders: shops.reduce((sum, { orders }) => sum + orders, 0),
    isSample: true
  };
}

/** Ids of the shops that an address opens; undefined where that is all of them. */
export function openShops(
  query: URLSearchParams,
  shops: readonly Pick<NamedShop, 'id'>[]
): readonly string[] | undefined {
  const asked = query.getAll(shopParam);
  const open = shops.map(({ id }) => id).filter((id) => asked.includes(id));
  return open.length === 0 || open.length === shops.length ? undefined : open;
}

/** What the open shops are called together. */
export function nameOf(query: URLSearchParams, shops: readonly NamedShop[]): string {
  const open = openShops(query, shops);
  return shops
    .filter(({ id }) => open?.includes(id) ?? true)
    .map(({ name }) => name)
    .join(' + ');
}

export function writeShops(query: URLSearchParams, ids: readonly string[]): void {
  query.delete(shopParam);
  for (const id of ids) query.append(shopParam, id);
}

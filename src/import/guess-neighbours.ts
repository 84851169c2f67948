import { nameOfPlace } from './cells.ts';
import type { Entity } from './entities.ts';
import { isTimeOfDay, roughNumber, type ColumnContent } from './guess-content.ts';
import { nameScore } from './guess-words.ts';
import type { MappedSource } from './mapping.ts';
import { kindOf } from './mapping.ts';

/** A table while its columns are being guessed: what each fact was found in. */
export interface GuessedTable {
  readonly header: readonly string[];
  readonly contents: readonly ColumnContent[];
  readonly entity: Entity;
  /** Place of the column by fact. */
  readonly places: Map<string, number>;
  readonly confidence: Map<string, number>;
}

const isClose = (left: number, right: number): boolean =>
  Math.abs(left - right) <= 0.011 + Math.abs(right) * 0.001;

/** Price times quantity is the sum of a line: three columns that agree prove each other. */
export function proveProducts({ contents, places, confidence }: GuessedTable): void {
  const quantity = places.get('quantity');
  const price = places.get('unit_price');
  if (quantity === undefined || price === undefined) return;
  const numbers = contents.map((content) => content.cells.map(roughNumber));
  const sums = numbers.flatMap((column, place) => {
    if (place === quantity || place === price) return [];
    const rows = column.flatMap((sum, row) => {
      const [count, one] = [numbers[quantity]?.[row], numbers[price]?.[row]];
      return sum === undefined || count === undefined || one === undefined ? [] : [{ sum, count, one }];
    });
    const telling = rows.filter(({ count }) => count !== 1);
    const agrees = rows.filter(({ sum, count, one }) => isClose(sum, count * one));
    return telling.length > 0 && agrees.length >= rows.length * 0.9 ? [place] : [];
  });
  const [sum] = sums;
  if (sum === undefined) return;
  for (const [column, place] of places) if (place === sum) places.delete(column);
  places.set('line_total', sum);
  for (const column of ['line_total', 'quantity', 'unit_price']) confidence.set(column, 0.95);
}

/** An order's total is one; amounts that differ from row to row of an order are those of its lines. */
export function totalOfLine({ contents, places, confidence }: GuessedTable): void {
  const order = places.get('order_id');
  const total = places.get('total');
  if (order === undefined || total === undefined || places.has('line_total')) return;
  if (!differsWithin(contents[order]?.cells ?? [], contents[total]?.cells ?? [])) return;
  places.delete('total');
  places.set('line_total', total);
  confidence.set('line_total', confidence.get('total') ?? 0.6);
  confidence.delete('total');
}

/** Whether cells that share a key hold several values, in at least a fifth of the keys that recur. */
export function differsWithin(keys: readonly string[], cells: readonly string[]): boolean {
  const byKey = new Map<string, Set<string>>();
  const counts = new Map<string, number>();
  for (const [row, key] of keys.entries()) {
    const cell = cells[row] ?? '';
    if (key === '' || cell === '') continue;
    byKey.set(key, (byKey.get(key) ?? new Set()).add(cell));
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const recurring = [...byKey].filter(([key]) => (counts.get(key) ?? 0) > 1);
  return (
    recurring.length > 0 && recurring.filter(([, values]) => values.size > 1).length * 5 >= recurring.length
  );
}

/** A time of day beside a day. */
function timeBeside({ header, contents, places }: GuessedTable, place: number): number | undefined {
  const day = contents[place];
  if (day === undefined || day.share((cell) => cell.includes(':')) > 0) return undefined;
  const taken = new Set(places.values());
  const times = contents.flatMap((content, other) => (content.share(isTimeOfDay) >= 0.8 ? [other] : []));
  return times
    .filter((other) => !taken.has(other) || nameScore(header[other] ?? '', ['time', '时间']) > 0)
    .toSorted((left, right) => Math.abs(left - place) - Math.abs(right - place))[0];
}

const firstNames = [
  'first name',
  'firstname',
  'given name',
  'billing first name',
  'vorname',
  'prénom',
  'nombre',
  '名'
];
const lastNames = [
  'last name',
  'lastname',
  'surname',
  'family name',
  'billing last name',
  'nachname',
  'nom',
  'apellido',
  '姓'
];
const addressParts = [
  [
    'address',
    'address 1',
    'address1',
    'address line 1',
    'street',
    'street address',
    'straße',
    'adresse',
    '地址',
    '详细地址'
  ],
  ['address 2', 'address2', 'address line 2', 'street 2'],
  ['zip', 'zip code', 'postal code', 'postcode', 'plz', '邮编']
] as const;

/** Only the very word: many headers contain `name` or `address`. */
const placeNamed = (header: readonly string[], words: readonly string[]): number | undefined => {
  const place = header.findIndex((title) => nameScore(title, words) > 0.85);
  return place < 0 ? undefined : place;
};

/** Facts of which a file keeps the parts in columns of their own. */
export function sourcesOf(table: GuessedTable): Readonly<Record<string, MappedSource>> {
  const { header, places, confidence, entity } = table;
  const name = (place: number): string => nameOfPlace(header, place);
  const sources: Record<string, MappedSource> = {};
  for (const [column, place] of places) {
    const time = kindOf(entity, column) === 'date' ? timeBeside(table, place) : undefined;
    sources[column] = time === undefined ? name(place) : { day: name(place), time: name(time) };
  }
  const [first, last] = [placeNamed(header, firstNames), placeNamed(header, lastNames)];
  if (first !== undefined && last !== undefined && ['sales', 'customers'].includes(entity)) {
    const isChinese = /\p{Script=Han}/u.test(header[first] ?? '');
    sources['buyer_name'] = { joined: (isChinese ? [last, first] : [first, last]).map(name) };
    confidence.set('buyer_name', 0.9);
  }
  const parts = addressParts.flatMap((words) => placeNamed(header, words) ?? []);
  if (entity === 'sales' && parts.length > 1) {
    sources['address'] = { joined: parts.map(name) };
    confidence.set('address', 0.7);
  }
  return sources;
}

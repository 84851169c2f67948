import { nameOfPlace } from './cells.ts';
import { isTimeOfDay } from './guess-content.ts';
import { differsWithin, isClose } from './guess-orders.ts';
import { dropFact, putFact, type GuessedTable } from './guess-table.ts';
import { titleOf } from './guess-title.ts';
import { nameScore, wordList } from './guess-words.ts';
import { kindOf, type MappedSource } from './mapping.ts';

/** Price times quantity is the sum of a line: three columns that agree prove each other. */
export function proveProducts(table: GuessedTable): void {
  const { contents, places, confidence } = table;
  const quantity = places.get('quantity');
  const price = places.get('unit_price');
  if (quantity === undefined || price === undefined) return;
  const numbers = contents.map((content) => content.numbers.values);
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
  const line = places.get('line_total');
  const sum = line !== undefined && sums.includes(line) ? line : sums[0];
  if (sum === undefined) return;
  // An order's total may be that of its only line; what else is called a line's is none then.
  if (sum === places.get('total') && line !== undefined) dropFact(table, 'line_total');
  putFact(table, 'line_total', sum, 0.95);
  for (const column of ['quantity', 'unit_price']) confidence.set(column, 0.95);
}

/** An order's total is one; amounts that differ from row to row of an order are those of its lines. */
export function totalOfLine(table: GuessedTable): void {
  const { contents, places, confidence } = table;
  const order = places.get('order_id');
  const total = places.get('total');
  if (order === undefined || total === undefined || places.has('line_total')) return;
  if (!differsWithin(contents[order]?.cells ?? [], contents[total]?.cells ?? [])) return;
  putFact(table, 'line_total', total, confidence.get('total') ?? 0.6);
}

/** A sum of items that an order repeats on each of its rows is one of the order, not of a line. */
export function itemsOfOrder(table: GuessedTable): void {
  const { contents, places, confidence } = table;
  const order = places.get('order_id');
  const line = places.get('line_total');
  if (order === undefined || line === undefined || places.has('items_total')) return;
  const keys = contents[order]?.cells ?? [];
  const cells = contents[line]?.cells ?? [];
  const hasSeveral = new Set(keys.filter((key) => key !== '')).size < keys.filter((key) => key !== '').length;
  const total = places.get('total');
  const isTold = total !== undefined || !places.has('product_name');
  if (!hasSeveral || !isTold || differsWithin(keys, cells) || places.has('unit_price')) return;
  if (new Set(cells).size > 2) putFact(table, 'items_total', line, confidence.get('line_total') ?? 0.6);
}

const timeWords = wordList(['time', '时间', 'uhrzeit', 'heure', 'hora', 'ora', '時刻', 'godzina', 'tijd']);

/** A time of day beside a day. */
function timeBeside({ titles, contents, places }: GuessedTable, place: number): number | undefined {
  const day = contents[place];
  if (day === undefined || day.share((cell) => cell.includes(':')) > 0) return undefined;
  const taken = new Set(places.values());
  const times = contents.flatMap((content, other) => (content.share(isTimeOfDay) >= 0.8 ? [other] : []));
  return times
    .filter((other) => !taken.has(other) || nameScore(titles[other] ?? titleOf(''), timeWords) > 0)
    .toSorted((left, right) => Math.abs(left - place) - Math.abs(right - place))[0];
}

const firstNames = wordList(
  'first name | firstname | given name | forename | billing first name | vorname | prénom | nombre | nome | voornaam | imię | 名'.split(
    ' | '
  )
);
const lastNames = wordList(
  'last name | lastname | surname | family name | billing last name | nachname | nom | nom de famille | apellido | apellidos | cognome | sobrenome | achternaam | nazwisko | 姓'.split(
    ' | '
  )
);
const addressParts = [
  'address | address 1 | address line 1 | street | street address | shipping address street | straße | strasse | adresse | anschrift | dirección | indirizzo | endereço | adres | ulica | 地址 | 详细地址 | 住所',
  'address 2 | address line 2 | street 2 | adresszusatz',
  'zip | zip code | postal code | postcode | shipping address zip | shipping zip | plz | postleitzahl | code postal | código postal | cap | cep | kod pocztowy | 邮编 | 郵便番号'
].map((words) => wordList(words.split(' | ')));

/** Only the very word: many headers contain `name` or `address`. */
const placeNamed = ({ titles }: GuessedTable, words: ReturnType<typeof wordList>): number | undefined => {
  const place = titles.findIndex((title) => nameScore(title, words) > 0.9);
  return place < 0 ? undefined : place;
};

/** Facts of which a file keeps the parts in columns of their own. */
export function sourcesOf(table: GuessedTable): Readonly<Record<string, MappedSource>> {
  const { header, places, confidence, entity } = table;
  const name = (place: number): string => nameOfPlace(header, place);
  const sources: Record<string, MappedSource> = {};
  const taken = new Map([...places].map(([fact, place]) => [place, fact]));
  const isFreeFor = (place: number, fact: string): boolean => [undefined, fact].includes(taken.get(place));
  for (const [column, place] of places) {
    const time = kindOf(entity, column) === 'date' ? timeBeside(table, place) : undefined;
    sources[column] = time === undefined ? name(place) : { day: name(place), time: name(time) };
  }
  const names = [placeNamed(table, firstNames), placeNamed(table, lastNames)];
  const [first, last] = names;
  if (
    first !== undefined &&
    last !== undefined &&
    first !== last &&
    ['sales', 'customers'].includes(entity)
  ) {
    const isChinese = /\p{Script=Han}/u.test(header[first] ?? '');
    sources['buyer_name'] = { joined: (isChinese ? [last, first] : [first, last]).map(name) };
    confidence.set('buyer_name', 0.9);
    for (const [fact, source] of Object.entries(sources))
      if (fact !== 'buyer_name' && names.some((place) => place !== undefined && name(place) === source))
        Reflect.deleteProperty(sources, fact);
  }
  const parts = addressParts
    .flatMap((words) => placeNamed(table, words) ?? [])
    .filter((place) => isFreeFor(place, 'address'));
  if (entity === 'sales' && parts.length > 1) {
    sources['address'] = { joined: parts.map(name) };
    confidence.set('address', 0.7);
  }
  return sources;
}

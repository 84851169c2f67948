import { nameOfPlace } from './cells.ts';
import { isEmail, type ColumnContent } from './guess-content.ts';
import type { Doubt } from './guess-doubts.ts';
import { differsWithin } from './guess-orders.ts';
import { contentOf, dropFact, putFact, type GuessedTable } from './guess-table.ts';
import type { Title } from './guess-title.ts';

const numberWords = new Set(['id', 'ids', 'number', 'code', 'key', '编号', '号', 'ref']);
const isNumbered = (title: Title | undefined): boolean =>
  title !== undefined &&
  (title.words.some((word) => numberWords.has(word)) || /id$|编号|番号|编码|卡号|號|号$/.test(title.text));

const strong = ['email', 'phone', 'account'] as const;

/** A column of customers holds what it holds: e-mail addresses, names or numbers. */
export function settleBuyer(table: GuessedTable): void {
  const { places, confidence, titles } = table;
  const place = places.get('buyer_id');
  const content = contentOf(table, 'buyer_id');
  if (place === undefined || content === undefined) return;
  const sure = confidence.get('buyer_id') ?? 0;
  if (content.share(isEmail) >= 0.8) {
    if (places.has('email')) dropFact(table, 'buyer_id');
    else putFact(table, 'email', place, sure);
    return;
  }
  if (!content.looksLikeNames) return;
  // People share names, so whatever else names them is better, and a name alone is never sure.
  const isNamedElse = strong.some((fact) => (confidence.get(fact) ?? 0) >= 0.55);
  if (isNamedElse && !isNumbered(titles[place])) {
    if (places.has('buyer_name')) dropFact(table, 'buyer_id');
    else putFact(table, 'buyer_name', place, sure);
  } else confidence.set('buyer_id', Math.min(sure, 0.7));
}

/** Names that nothing else backs may be of several people: whether they tell customers apart is asked. */
export function doubtsOfBuyer(table: GuessedTable): readonly Doubt[] {
  const { places, titles, header } = table;
  const place = places.get('buyer_id');
  if (place === undefined || contentOf(table, 'buyer_id')?.looksLikeNames !== true) return [];
  const isNamedElse = isNumbered(titles[place]) || strong.some((fact) => places.has(fact));
  return isNamedElse ? [] : [{ kind: 'weak', fact: 'buyer_id', column: nameOfPlace(header, place) }];
}

/** What every row says alike names nobody, and no order. */
const naming = ['buyer_id', 'email', 'phone', 'account', 'buyer_name', 'order_id'] as const;

/** Takes back what names buyers and orders by a column that cannot: the same in all rows, or the count of rows. */
export function dropUntelling(table: GuessedTable): void {
  for (const fact of naming) if (contentOf(table, fact)?.isConstant === true) dropFact(table, fact);
  const buyer = contentOf(table, 'buyer_id');
  if (buyer?.isRunning === true) dropFact(table, 'buyer_id');
  if (countsRows(table, 'order_id')) dropFact(table, 'order_id');
}

const counting = new Set([
  'number',
  'row',
  'row number',
  'row id',
  'line',
  'index',
  'id',
  'pos',
  'position',
  'lfd number',
  'lp',
  '序号',
  '行号',
  '编号',
  'nr',
  'idx',
  'sr number',
  's number',
  '連番',
  'serial number'
]);

/** A number of the rows from 0 or 1 on, under a name that promises no more. */
function countsRows(table: GuessedTable, fact: string): boolean {
  const place = table.places.get(fact);
  const content = contentOf(table, fact);
  return (
    place !== undefined &&
    content?.isRunning === true &&
    ['0', '1'].includes(content.filled[0] ?? '') &&
    counting.has(table.titles[place]?.text ?? '')
  );
}

const recurs = (content: ColumnContent): boolean =>
  content.filled.length === content.cells.length &&
  content.distinct < content.filled.length &&
  content.distinct > 1;

/**
 * Whoever recurs, where no name says who: numbers or words that come again on other days. Columns that tell the
 * same rows apart are as good as one.
 */
export function findRecurringBuyer(table: GuessedTable): void {
  const { contents, places, titles } = table;
  if (['buyer_id', ...strong].some((fact) => places.has(fact))) return;
  const days = contentOf(table, 'created_at')?.cells ?? contentOf(table, 'paid_at')?.cells ?? [];
  const taken = new Set(places.values());
  const free = contents.flatMap((content, place) => {
    const title = titles[place];
    const isId = isNumbered(title) || /^column \d+$/.test(title?.text ?? '');
    const couldBe = isId || /id$/.test(title?.text ?? '');
    if (taken.has(place) || !couldBe || !recurs(content) || content.numbers.decimals > 0) return [];
    return differsWithin(content.cells, days) && !isCountOfFew(content) ? [place] : [];
  });
  const [first, ...others] = free;
  if (first === undefined) return;
  const areAlike = others.every((other) => areOneToOne(contents[first], contents[other]));
  putFact(table, 'buyer_id', first, areAlike ? 0.6 : 0.45);
}

/** Small numbers that are few say how many, not who. */
const isCountOfFew = ({ filled, distinct }: ColumnContent): boolean =>
  distinct <= 12 && filled.every((cell) => /^\d{1,2}$/.test(cell) && !/^0\d/.test(cell));

function areOneToOne(one: ColumnContent | undefined, other: ColumnContent | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  const pairs = new Set(one.cells.map((cell, row) => JSON.stringify([cell, other.cells[row]])));
  return pairs.size === one.distinct && one.distinct === other.distinct;
}

import { type Entity } from './entities.ts';
import { ColumnContent, contentRules, contentScore, isDate, surveyKindOf } from './guess-content.ts';
import { doubtsOfBuyer, dropUntelling, findRecurringBuyer, settleBuyer } from './guess-buyer.ts';
import { guessCurrency } from './guess-currency.ts';
import { type Doubt, doubtsOfAmounts, weakFacts } from './guess-doubts.ts';
import { findFlag } from './guess-flags.ts';
import { guessItems, guessLineGroups } from './guess-lines.ts';
import { itemsOfOrder, proveProducts, sourcesOf, totalOfLine } from './guess-neighbours.ts';
import { dropFact, type GuessedTable, type ReadTable, readTable, type Table } from './guess-table.ts';
import { settleTotal } from './guess-total.ts';
import { fitsHowMuch, guessCity, guessUnnamedSales, type PlaceGuess } from './guess-unnamed.ts';
import { isRuledOut } from './guess-vetoes.ts';
import { columnScore, wordsOf } from './guess-words.ts';
import { nameOfPlace } from './cells.ts';
import { parseMapping } from './mapping-schema.ts';
import { isColumnOf, kindOf, type Mapping } from './mapping.ts';

export interface Guess extends Mapping {
  /** 0 to 1 by target column. */
  readonly confidence: Readonly<Record<string, number>>;
  readonly doubts: readonly Doubt[];
  /** Facts whose columns are empty as far as was looked: only their names speak for them. */
  readonly empty: readonly string[];
}

/** A guess as what it is followed by: without how sure it is. */
export const mappingOf = (guess: Guess): Mapping =>
  parseMapping(guess) ?? { entity: guess.entity, columns: guess.columns };

const leastScore = 0.3;

/** Candidates by name, weighed by what stands in the column. */
function byName(entity: Entity, { titles, contents }: ReadTable): readonly PlaceGuess[] {
  return Object.entries(wordsOf(entity)).flatMap(([column, words]) =>
    contents.flatMap((content, place) => {
      const title = titles[place];
      const kind = kindOf(entity, column);
      const named = title === undefined ? 0 : columnScore(title, words, column, kind);
      if (named === 0 || title === undefined || !fitsHowMuch(title, column, content)) return [];
      // The very word for a column that holds something else now and then is still that word.
      const score = named * contentScore(content, kind, column);
      return [{ column, place, score: content.filled.length === 0 ? Math.min(score, 0.5) : score }];
    })
  );
}

/** Candidates by the cells alone; a name that says nothing of its own does not stand against them. */
const byContent = (entity: Entity, { titles, contents }: ReadTable): readonly PlaceGuess[] =>
  contents.flatMap((content, place) =>
    contentRules
      .filter(({ column, entities, fits }) => {
        const title = titles[place];
        const isOpen = title !== undefined && !isRuledOut(title, column, kindOf(entity, column));
        return isColumnOf(entity, column) && (entities?.includes(entity) ?? true) && isOpen && fits(content);
      })
      .map(({ column, score }) => ({ column, place, score }))
  );

/** What is written on an order may be any text: its column is what no figure wants. */
const isFigure = ({ column }: PlaceGuess): boolean => column !== 'note';

function take({ places, confidence }: GuessedTable, guesses: readonly PlaceGuess[]): void {
  const taken = new Set(places.values());
  for (const { column, place, score } of guesses.toSorted((left, right) => right.score - left.score)) {
    if (score < leastScore || places.has(column) || taken.has(place)) continue;
    places.set(column, place);
    confidence.set(column, score);
    taken.add(place);
  }
}

/** What each column probably is: by its name, its cells and its neighbours. A column serves one fact only. */
export function guessMapping(source: Table, entity: Entity): Guess {
  const table: GuessedTable = { ...readTable(source), entity, places: new Map(), confidence: new Map() };
  const { header, contents, places } = table;
  const named = byName(entity, table);
  take(table, [...named.filter(isFigure), ...byContent(entity, table)]);
  const sales = entity === 'sales' ? settleSales(table) : undefined;
  if (isColumnOf(entity, 'city') && !places.has('city')) {
    const city = guessCity(header, contents, places.get('region'), new Set(places.values()));
    take(table, city === undefined ? [] : [city]);
  }
  take(
    table,
    named.filter((guess) => !isFigure(guess))
  );
  const parts = partsOf(table);
  const confidence = Object.fromEntries(table.confidence);
  const currency = entity === 'sales' ? guessCurrency(table, parts.lineGroups) : undefined;
  const mapping = { entity, ...parts, ...sales?.parts, ...(currency === undefined ? {} : { currency }) };
  const doubts = [...(sales?.doubts ?? []), ...weakFacts(mapping, confidence)];
  const empty = [...places].flatMap(([fact, place]) => (contents[place]?.filled.length === 0 ? [fact] : []));
  return { ...mapping, confidence, doubts, empty };
}

/** What only orders have: who bought, and which of several amounts is which. */
function settleSales(table: GuessedTable): {
  readonly doubts: readonly Doubt[];
  readonly parts: Pick<Mapping, 'statuses'>;
} {
  const { header, contents, places } = table;
  dropUntelling(table);
  trustOnlyDay(table);
  take(table, guessUnnamedSales(header, contents, new Set(places.values())));
  const statuses = findFlag(table);
  settleBuyer(table);
  findRecurringBuyer(table);
  const found = settleTotal(table);
  proveProducts(table);
  totalOfLine(table);
  itemsOfOrder(table);
  // A weak word for an order's number is none beside a strong one for another fact of the same rows.
  if ((table.confidence.get('order_id') ?? 1) < leastScore) dropFact(table, 'order_id');
  const doubts = [...doubtsOfAmounts(table, found), ...doubtsOfBuyer(table)];
  return { doubts, parts: statuses === undefined ? {} : { statuses } };
}

/** A table with one column of days, whatever it is called, has no other day of its orders. */
function trustOnlyDay({ contents, places, confidence }: GuessedTable): void {
  const place = places.get('created_at');
  const days = contents.flatMap((content, at) => (content.share(isDate) >= 0.9 ? [at] : []));
  if (place === undefined || days.length !== 1 || days[0] !== place) return;
  confidence.set('created_at', Math.max(confidence.get('created_at') ?? 0, 0.6));
}

/** The columns, and what else a mapping says of an entity. */
function partsOf(table: GuessedTable): Omit<Mapping, 'entity'> {
  const { header, contents, entity, places } = table;
  const score = places.get('score');
  if (entity === 'surveys' && score !== undefined && !places.has('kind')) {
    const content = contents[score] ?? new ColumnContent([]);
    return { columns: sourcesOf(table), kind: surveyKindOf(header[score] ?? '', content) };
  }
  if (entity !== 'sales') return { columns: sourcesOf(table) };
  const lineGroups = guessLineGroups(header);
  const listed = lineGroups.length > 0 ? undefined : guessItems(header, contents);
  const used = new Set(
    lineGroups.length > 0
      ? lineGroups.flatMap((group) => Object.values(group))
      : listed
        ? [listed.items.column]
        : []
  );
  for (const [column, place] of places) if (used.has(nameOfPlace(header, place))) dropFact(table, column);
  return {
    columns: sourcesOf(table),
    ...(lineGroups.length === 0 ? {} : { lineGroups }),
    ...(listed === undefined ? {} : { items: listed.items })
  };
}

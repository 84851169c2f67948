import { nameOfPlace } from './cells.ts';
import type { entityColumns } from './entities.ts';
import { type Entity } from './entities.ts';
import { ColumnContent, contentRules, contentScore, surveyKindOf } from './guess-content.ts';
import { guessItems, guessLineGroups } from './guess-lines.ts';
import { proveProducts, sourcesOf, totalOfLine, type GuessedTable } from './guess-neighbours.ts';
import { guessCity, guessUnnamedSales, type PlaceGuess } from './guess-unnamed.ts';
import { nameScore, wordsOf } from './guess-words.ts';
import { isColumnOf, kindOf, type Mapping } from './mapping.ts';

export interface Table {
  readonly header: readonly string[];
  readonly sample: readonly (readonly string[])[];
}

export interface Guess extends Mapping {
  /** 0 to 1 by target column. */
  readonly confidence: Readonly<Record<string, number>>;
}

/** How sure a guess is, in three words that people know. */
export type Sureness = 'sure' | 'likely' | 'guess';
export const surenessOf = (confidence: number): Sureness =>
  confidence >= 0.85 ? 'sure' : confidence >= 0.55 ? 'likely' : 'guess';

const leastScore = 0.3;

/** Candidates by name, weighed by what stands in the column. */
function byName(
  entity: Entity,
  header: readonly string[],
  contents: readonly ColumnContent[]
): readonly PlaceGuess[] {
  return Object.entries(wordsOf(entity)).flatMap(([column, words]) =>
    contents.map((content, place) => {
      const named = nameScore(header[place] ?? '', words);
      return {
        column,
        place,
        score: named === 0 ? 0 : named * contentScore(content, kindOf(entity, column), column)
      };
    })
  );
}

/** Candidates by the cells alone; a name that says nothing of its own does not stand against them. */
const byContent = (entity: Entity, contents: readonly ColumnContent[]): readonly PlaceGuess[] =>
  contents.flatMap((content, place) =>
    contentRules
      .filter(
        ({ column, entities, fits }) =>
          isColumnOf(entity, column) && (entities?.includes(entity) ?? true) && fits(content)
      )
      .map(({ column, score }) => ({ column, place, score }))
  );

/** What each column probably is: by its name, its cells and its neighbours. A column serves one fact only. */
export function guessMapping({ header, sample }: Table, entity: Entity): Guess {
  const contents = header.map((_, place) => new ColumnContent(sample.map((row) => row[place] ?? '')));
  const table: GuessedTable = { header, contents, entity, places: new Map(), confidence: new Map() };
  const { places, confidence } = table;
  const take = (guesses: readonly PlaceGuess[]): void => {
    const taken = new Set(places.values());
    for (const { column, place, score } of guesses.toSorted((left, right) => right.score - left.score)) {
      if (score < leastScore || places.has(column) || taken.has(place)) continue;
      places.set(column, place);
      confidence.set(column, score);
      taken.add(place);
    }
  };
  take([...byName(entity, header, contents), ...byContent(entity, contents)]);
  const taken = new Set(places.values());
  if (entity === 'sales') {
    take(guessUnnamedSales(header, contents, taken));
    proveProducts(table);
    totalOfLine(table);
  }
  if (isColumnOf(entity, 'city') && !places.has('city')) {
    const city = guessCity(header, contents, places.get('region'), new Set(places.values()));
    take(city === undefined ? [] : [city]);
  }
  return { entity, ...partsOf(table), confidence: Object.fromEntries(confidence) };
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
  for (const [column, place] of places) if (used.has(nameOfPlace(header, place))) places.delete(column);
  return {
    columns: sourcesOf(table),
    ...(lineGroups.length === 0 ? {} : { lineGroups }),
    ...(listed === undefined ? {} : { items: listed.items })
  };
}

/** What tells a table of an entity from the others, and how loudly. */
const telling: {
  readonly [E in Entity]: Readonly<Partial<Record<keyof (typeof entityColumns)[E], number>>>;
} = {
  sales: {
    created_at: 2,
    order_id: 2,
    total: 1.5,
    line_total: 1.5,
    unit_price: 1.5,
    quantity: 1.5,
    status: 1,
    product_name: 0.5,
    buyer_id: 0.5
  },
  reviews: { rating: 3, opinion: 2.5, body: 2, title: 0.5 },
  customers: {
    birthday: 2,
    joined_at: 2,
    level: 2,
    email: 1,
    phone: 1,
    buyer_name: 1,
    buyer_id: 1,
    tags: 0.5
  },
  products: { cost: 1.5, category: 1.5, sku: 1, product_name: 1 },
  refunds: { amount: 2.5, reason_text: 2, refunded_at: 2, requested_at: 1.5, order_id: 0.5 },
  payments: { payment_method: 2, amount: 1, order_id: 1 },
  surveys: { score: 4, kind: 2.5, answered_at: 1.5, comment: 1 },
  tickets: { ticket_id: 4, topic: 1, opened_at: 1, first_response_at: 2, resolved_at: 2, csat: 1 },
  events: { kind: 3.5, happened_at: 1.5, sku: 0.5 },
  spend: { campaign: 2.5, amount: 2.5, day: 1, channel: 0.5 }
};

const entities = Object.keys(telling) as readonly Entity[];

/** Every entity, the most usual first. */
export const mappable: readonly Entity[] = entities;

/** The entity whose guess explains most of the table. */
export function guessEntity(table: Table): Guess {
  const weight = (guess: Guess): number => {
    const weights: Readonly<Record<string, number>> = telling[guess.entity];
    const sum = Object.entries(guess.confidence).reduce(
      (total, [column, score]) => total + (weights[column] ?? 0) * score,
      0
    );
    // A table that lacks what the entity cannot do without is hardly one of it.
    return lackingColumns(guess).length === 0 ? sum : sum * 0.4;
  };
  const [best] = mappable
    .map((entity) => guessMapping(table, entity))
    .map((guess) => ({ guess, weight: weight(guess) }))
    .toSorted((left, right) => right.weight - left.weight);
  return best?.guess ?? guessMapping(table, 'sales');
}

/** Facts of which an entity needs one each. */
const needed: { readonly [E in Entity]: readonly (readonly (keyof (typeof entityColumns)[E] & string)[])[] } =
  {
    sales: [
      ['created_at', 'paid_at'],
      // Baskets without prices still tell who comes back and what goes together.
      ['total', 'line_total', 'unit_price', 'product_name', 'sku']
    ],
    reviews: [['rating', 'opinion']],
    customers: [['email', 'phone', 'buyer_id', 'account']],
    products: [['sku', 'product_name']],
    refunds: [['amount']],
    payments: [['order_id'], ['amount']],
    surveys: [['score'], ['kind']],
    tickets: [['opened_at', 'ticket_id']],
    events: [['kind'], ['happened_at']],
    spend: [['day'], ['amount']]
  };

/** What a mapping still lacks to be of any use. */
export function lackingColumns({ entity, columns, kind, items, lineGroups }: Mapping): readonly string[] {
  const inGroups = new Set((lineGroups ?? []).flatMap((group) => Object.keys(group)));
  const has = (column: string): boolean =>
    column in columns ||
    inGroups.has(column) ||
    items?.as === column ||
    (column === 'kind' && kind !== undefined);
  const groups: readonly (readonly string[])[] = needed[entity];
  return groups.flatMap((group) => (group.some(has) ? [] : group.slice(0, 1)));
}

import { entityColumns, type Entity, type Kind } from './entities.ts';
import { plainName } from './format.ts';
import type { Mapping } from './mapping.ts';
import { synonyms } from './synonyms.ts';
import { foreignSalesWords } from './synonyms-foreign.ts';

export interface Table {
  readonly header: readonly string[];
  readonly sample: readonly (readonly string[])[];
}

/** Entities a person can map a file to. */
export const mappable = ['sales', 'reviews', 'customers', 'products'] as const satisfies readonly Entity[];

const plainWords = (name: string): string => plainName(name).replaceAll(/[_\-./]+/g, ' ');

/** 1 for the very word, less for one that only contains it, 0 for none; earlier synonyms count a little more. */
function nameScore(header: string, words: readonly string[]): number {
  const name = plainWords(header);
  for (const [place, word] of words.entries()) {
    if (name === plainWords(word)) return 1 - place * 0.01;
  }
  for (const [place, word] of words.entries()) {
    const plain = plainWords(word);
    const isWithin =
      plain.length > 2 && (/[a-z]/.test(plain) ? ` ${name} `.includes(` ${plain} `) : name.includes(plain));
    if (isWithin) return 0.6 - place * 0.01;
  }
  return 0;
}

const looksLike: Readonly<Record<Kind, (cell: string) => boolean>> = {
  text: () => true,
  date: (cell) =>
    /\d{1,4}[-/.年]\d{1,2}([-/.月]\d{1,4})?/.test(cell) ||
    /\d{1,2}[- ][A-Za-z]{3}/.test(cell) ||
    /^\d{8}$/.test(cell),
  money: (cell) => /^[^\d]{0,4}-?[\d.,  ']+[^\d]{0,4}$/.test(cell),
  number: (cell) => /^-?[\d.,]+$/.test(cell),
  flag: (cell) => /^(yes|no|true|false|0|1|是|否)$/i.test(cell)
};

/** Share of the filled sample cells that could be of this kind. */
function contentScore(cells: readonly string[], kind: Kind, column: string): number {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  if (filled.length === 0) return 0.2;
  const fits =
    column === 'email'
      ? (cell: string) => /^[^@\s]+@[^@\s]+$/.test(cell)
      : column === 'rating'
        ? (cell: string) => /^[1-5]([.,]\d+)?$/.test(cell)
        : looksLike[kind];
  return filled.filter(fits).length / filled.length;
}

export interface Guess extends Mapping {
  /** 0 to 1 by target column. */
  readonly confidence: Readonly<Record<string, number>>;
}

function wordsFor(entity: Entity): Readonly<Record<string, readonly string[]>> {
  const own = synonyms[entity] ?? {};
  if (entity !== 'sales') return own;
  return Object.fromEntries(
    Object.entries(own).map(([column, names]) => [column, [...names, ...(foreignSalesWords[column] ?? [])]])
  );
}

/** What each column probably is: its name first, what stands in it second. A header serves one fact only. */
export function guessMapping({ header, sample }: Table, entity: Entity): Guess {
  const words = wordsFor(entity);
  const kinds: Record<string, Kind> = entityColumns[entity];
  const scored = Object.entries(words).flatMap(([column, names]) =>
    header.map((title, index) => {
      const cells = sample.map((row) => row[index] ?? '');
      const byName = nameScore(title, names);
      const score = byName === 0 ? 0 : byName * contentScore(cells, kinds[column] ?? 'text', column);
      return { column, title, index, score };
    })
  );
  const columns: Record<string, string> = {};
  const confidence: Record<string, number> = {};
  const taken = new Set<number>();
  for (const { column, title, index, score } of scored.toSorted((left, right) => right.score - left.score)) {
    if (score < 0.3 || column in columns || taken.has(index)) continue;
    columns[column] = title;
    confidence[column] = score;
    taken.add(index);
  }
  return { entity, columns, confidence };
}

/** The entity whose guess explains most of the table. */
export function guessEntity(table: Table): Guess {
  const weight = ({ entity, columns }: Guess): number => {
    const has = (...names: readonly string[]): number => names.filter((name) => name in columns).length;
    switch (entity) {
      case 'sales':
        return has('created_at', 'order_id') * 2 + has('total', 'line_total', 'unit_price', 'quantity') * 1.5;
      case 'reviews':
        return has('rating') * 3 + has('body') * 2;
      case 'customers':
        return has('birthday', 'joined_at', 'level') * 2 + has('email', 'phone', 'buyer_name');
      case 'products':
        return has('cost', 'category') * 1.5 + has('sku', 'product_name');
      case 'refunds':
      case 'payments':
      case 'surveys':
      case 'tickets':
      case 'events':
      case 'spend':
        return 0;
    }
  };
  const guesses = mappable.map((entity) => guessMapping(table, entity));
  return guesses.toSorted((left, right) => weight(right) - weight(left))[0] ?? guessMapping(table, 'sales');
}

/** What a mapping still lacks to be of any use. */
export function lackingColumns({ entity, columns }: Mapping): readonly string[] {
  const has = (name: string): boolean => name in columns;
  switch (entity) {
    case 'sales':
      return [
        ...(has('created_at') || has('paid_at') ? [] : ['created_at']),
        ...(has('total') || has('line_total') || has('unit_price') ? [] : ['total'])
      ];
    case 'reviews':
      return has('rating') ? [] : ['rating'];
    case 'products':
      return has('sku') || has('product_name') ? [] : ['sku'];
    case 'customers':
      return has('email') || has('phone') || has('buyer_id') || has('account') ? [] : ['email'];
    case 'refunds':
    case 'payments':
    case 'surveys':
    case 'tickets':
    case 'events':
    case 'spend':
      return [];
  }
}

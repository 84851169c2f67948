import type { Entity } from './entities.ts';
import { ColumnContent } from './guess-content.ts';
import { titleOf, type Title } from './guess-title.ts';

export interface Table {
  readonly header: readonly string[];
  readonly sample: readonly (readonly string[])[];
  /** Of the file or sheet. */
  readonly name?: string;
}

/** A table while its columns are being guessed: what each fact was found in. */
export interface GuessedTable {
  readonly header: readonly string[];
  readonly titles: readonly Title[];
  readonly contents: readonly ColumnContent[];
  readonly entity: Entity;
  /** Place of the column by fact. */
  readonly places: Map<string, number>;
  readonly confidence: Map<string, number>;
}

/** What is known of a table whatever it is guessed to be. */
export type ReadTable = Pick<GuessedTable, 'header' | 'titles' | 'contents'>;

const read = new WeakMap<Table, ReadTable>();

export function readTable(table: Table): ReadTable {
  const before = read.get(table);
  if (before !== undefined) return before;
  const { header, sample } = table;
  const made = {
    header,
    titles: header.map(titleOf),
    contents: header.map((_, place) => new ColumnContent(sample.map((row) => row[place] ?? '')))
  };
  read.set(table, made);
  return made;
}

/** Puts a fact into a column, which then serves no other. */
export function putFact(
  { places, confidence }: GuessedTable,
  fact: string,
  place: number,
  sure: number
): void {
  for (const [other, taken] of places) if (taken === place) dropFact({ places, confidence }, other);
  places.set(fact, place);
  confidence.set(fact, sure);
}

export function dropFact(
  { places, confidence }: Pick<GuessedTable, 'places' | 'confidence'>,
  fact: string
): void {
  places.delete(fact);
  confidence.delete(fact);
}

export const contentOf = ({ contents, places }: GuessedTable, fact: string): ColumnContent | undefined => {
  const place = places.get(fact);
  return place === undefined ? undefined : contents[place];
};

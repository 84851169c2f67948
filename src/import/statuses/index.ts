import type { OrderStatus } from '../entities.ts';
import { chinese } from './chinese.ts';
import { dutch } from './dutch.ts';
import { english } from './english.ts';
import { foldWord } from './fold.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { indonesian } from './indonesian.ts';
import { italian } from './italian.ts';
import { japanese } from './japanese.ts';
import { malay } from './malay.ts';
import { polish } from './polish.ts';
import { portuguese } from './portuguese.ts';
import { russian } from './russian.ts';
import { spanish } from './spanish.ts';
import { thai } from './thai.ts';
import { ukrainian } from './ukrainian.ts';
import { vietnamese } from './vietnamese.ts';
import type { StatusTable } from './table.ts';

export { foldSql, foldWord } from './fold.ts';

/** A word that means something else in two languages means what it does in the first. */
export const tables: Readonly<Record<string, StatusTable>> = {
  english,
  german,
  french,
  spanish,
  italian,
  dutch,
  portuguese,
  polish,
  russian,
  ukrainian,
  japanese,
  chinese,
  indonesian,
  malay,
  thai,
  vietnamese
};

/** Words that a format, a mapping or a person gives a meaning. */
export type StatusWords = Readonly<Record<string, OrderStatus>>;

/** Every word of every language as `foldWord` has it. */
export const statusWords: ReadonlyMap<string, OrderStatus> = new Map(
  Object.values(tables)
    .toReversed()
    .flatMap((table) =>
      Object.entries(table).flatMap(([status, words]) =>
        words.map((word) => [foldWord(word), status as OrderStatus] as const)
      )
    )
);

/** Whether a cell is a word for what became of an order. */
export const isStatusWord = (cell: string): boolean => statusWords.has(foldWord(cell));

/** All words, some of which mean something else here: later ones hold. */
export const statusWordsWith = (...others: readonly StatusWords[]): ReadonlyMap<string, OrderStatus> =>
  new Map([
    ...statusWords,
    ...others.flatMap((words) =>
      Object.entries(words).map(([word, status]) => [foldWord(word), status] as const)
    )
  ]);

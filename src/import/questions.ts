import type { OrderStatus } from './entities.ts';

/** A status word that no format knows, on how many orders it stands and what they add up to. */
export interface UnknownWord {
  readonly word: string;
  readonly orderCount: number;
  readonly amount: number;
  /** What its orders count as until a person says otherwise. */
  readonly assumed: OrderStatus;
}

/** A cell as it stands in the file, with the number of its row. */
export interface FoundCell {
  readonly value: string;
  readonly row: number;
}

/** By what a file showed that it is of another shop than the one that was open. */
export type ShopContradiction = 'numbers' | 'buyers' | 'currency' | 'name';

/**
 * What an import could not know of a file. It went on with what it says it assumed; a person answers by a
 * decision, which is followed like any other.
 */
export type ImportQuestion =
  /** The file was put into a shop of its own; `examples` are order numbers that both shops have. */
  | {
      readonly kind: 'shop';
      readonly shop: string;
      readonly notThatOf: string;
      readonly reasons: readonly ShopContradiction[];
      readonly examples: readonly string[];
    }
  | { readonly kind: 'status-words'; readonly column: string; readonly words: readonly UnknownWord[] }
  /** No order of the file names a currency; `assumed` is the one that a person named. */
  | { readonly kind: 'currency'; readonly orderCount: number; readonly assumed: string | null }
  /** One cell proves that days come first, another that months do; cells that could be either are read as assumed. */
  | {
      readonly kind: 'date-order';
      readonly column: string;
      readonly dayFirst: FoundCell;
      readonly monthFirst: FoundCell;
      readonly assumed: 'dmy' | 'mdy';
      /** How many cells could be either. */
      readonly openCount?: number;
    }
  /** No cell says whether days or months come first; the answer is the same as to `date-order`. */
  | {
      readonly kind: 'open-date-order';
      readonly column: string;
      readonly example: FoundCell;
      readonly openCount: number;
      readonly assumed: 'dmy' | 'mdy';
    }
  /** No cell says whether `1.200` is one or a thousand. */
  | {
      readonly kind: 'decimal-mark';
      readonly column: string;
      readonly example: FoundCell;
      readonly openCount: number;
      readonly assumed: '.' | ',';
    }
  /** Nothing says which of two files with the same orders is the newer one; `other` is a fingerprint. */
  | {
      readonly kind: 'age';
      readonly other: string;
      readonly otherName: string;
      /** Orders of which the two tell differently, and the numbers of some. */
      readonly orderCount: number;
      readonly examples: readonly string[];
      /** What this file was taken for. */
      readonly assumed: 'newer' | 'older';
    };

/** By the id of the file that they are about. */
export type QuestionsOfFiles = ReadonlyMap<number, readonly ImportQuestion[]>;

/** What several looks at the files could not know. */
export const together = (...asked: readonly QuestionsOfFiles[]): QuestionsOfFiles =>
  new Map(
    [...new Set(asked.flatMap((questions) => [...questions.keys()]))].map((fileId) => [
      fileId,
      asked.flatMap((questions) => questions.get(fileId) ?? [])
    ])
  );

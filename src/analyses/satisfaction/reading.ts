import type { RatingDimension } from './queries.ts';

/** Which reviews are being read: those of a star, of a product, with a word, of everybody. */
export interface Reading {
  readonly by: 'all' | RatingDimension;
  readonly value: string | null;
  readonly stars: number | null;
  /** In lower case. */
  readonly word: string | null;
  /** What the reader pressed on. */
  readonly name: string;
}

export const everything: Omit<Reading, 'name'> = { by: 'all', value: null, stars: null, word: null };

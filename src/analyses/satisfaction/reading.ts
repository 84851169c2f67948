import type { RatingDimension } from './queries.ts';

/** Whose reviews are being read: those of a star, of a product, of everybody. */
export interface Reading {
  readonly by: 'all' | RatingDimension;
  readonly value: string | null;
  readonly stars: number | null;
  /** What the reader pressed on. */
  readonly name: string;
}

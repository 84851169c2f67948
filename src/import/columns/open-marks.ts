import { identifier, literal, type Columns, type RowOf } from '#engine';
import type { DecimalMark } from './number-patterns.ts';
import type { OpenMarks } from './numbers.ts';

/** One row per column: how many cells like `1.200` end in a nought, and how many in three. */
export const endingsColumns = {
  column_name: 'text',
  one_nought: 'integer',
  three_noughts: 'integer'
} as const satisfies Columns;

export type Endings = RowOf<typeof endingsColumns>;

/** Asked only of columns that nothing else decides. */
export const endingsSql = (table: string, columns: readonly string[]): string =>
  columns
    .map((column) => {
      const cell = identifier(column);
      return `select
    ${literal(column)} as column_name,
    (count(*) filter (where regexp_matches(${cell}, '[0-9][.,][0-9]{2}0(?:[^0-9]|$)')))::integer as one_nought,
    (count(*) filter (where regexp_matches(${cell}, '[0-9][.,]000(?:[^0-9]|$)')))::integer as three_noughts
from ${identifier(table)}`;
    })
    .join('\nunion all\n');

export interface Assumed {
  readonly decimal: DecimalMark;
  /** The column itself says so. */
  readonly isProven: boolean;
}

const threeDecimals = /KWD|BHD|OMR|JOD|TND|IQD/i;

/**
 * What `1.200` means. A program that writes three decimals writes them everywhere, and one that writes no more
 * than it needs never ends in a nought: a nought here and a bare number there mean thousands.
 */
export function assumedMark(
  { mark, lowCount, highCount, count }: OpenMarks,
  { one_nought, three_noughts }: Pick<Endings, 'one_nought' | 'three_noughts'>,
  kind: 'money' | 'number',
  currency = ''
): Assumed {
  const other = mark === '.' ? ',' : '.';
  if (one_nought > 0 && lowCount > 0 && highCount === 0) return { decimal: other, isProven: true };
  // Nobody sells whole thousands of everything, or nothing but odd thousands.
  const isQuantity = kind === 'number' && (one_nought === 0 || three_noughts === count);
  const isFraction = threeDecimals.test(currency) || highCount > 0 || isQuantity;
  return { decimal: isFraction ? mark : other, isProven: false };
}

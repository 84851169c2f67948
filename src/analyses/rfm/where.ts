import type { RfmDimension } from '#models';
import type { RfmText } from './messages.ts';
import type { CellRow } from './queries.ts';
import type { Scales } from './scales.ts';

/** A cell's place in the owner's units: `Recency ≤ 21 d, orders 5+`. */
export function whereIs(row: CellRow, scales: Scales, text: Pick<RfmText, 'dimension'>): string {
  const scores: readonly (readonly [RfmDimension, number | null])[] = [
    ['recency', row.r_score],
    ['frequency', row.f_score],
    ['money', row.m_score]
  ];
  return scores
    .flatMap(([dimension, score]) => {
      const label = scales[dimension].find((one) => one.score === score)?.label;
      return label === undefined ? [] : [`${text.dimension[dimension]} ${label}`];
    })
    .join(', ');
}

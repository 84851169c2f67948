import type { RfmDimension } from '#models';
import type { RfmText } from './messages.ts';
import type { CellRow } from './queries.ts';
import type { Scales } from './scales.ts';

/** A cell's place in the owner's units: `last order ≤ 21 d ago, 5+ orders`. */
export function whereIs(row: CellRow, scales: Scales, text: Pick<RfmText, 'where' | 'comma'>): string {
  const scores: readonly (readonly [RfmDimension, number | null])[] = [
    ['recency', row.r_score],
    ['frequency', row.f_score],
    ['money', row.m_score]
  ];
  return scores
    .flatMap(([dimension, score]) => {
      const label = scales[dimension].find((one) => one.score === score)?.label;
      return label === undefined ? [] : [text.where[dimension](label)];
    })
    .join(text.comma);
}

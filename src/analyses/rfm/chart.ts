import { categoryAxis, cells, type ChartOption, mix, type Paint, plotArea, sideAxis, token } from '#charts';
import type { Format } from '#i18n';
import { kinds } from './kinds.ts';
import { columnOf, type MatrixBlock, type MatrixCell, type Measure, writeMeasure } from './matrix.ts';
import type { RfmText } from './messages.ts';
import type { Scales, ScoreLabel } from './scales.ts';

/** From light to middling, so that the page's own ink can be read on all of it. */
export const depth = (share: number): number => 0.06 + 0.34 * share;

const fillOf = ({ segment, share }: MatrixCell): Paint =>
  segment === undefined ? mix(token('s1'), token('surface'), depth(share)) : token(kinds[segment].tone);

const labelOf = (labels: readonly ScoreLabel[], score: number | null): string =>
  labels.find((one) => one.score === score)?.label ?? '';

/** The matrix as one picture; several boards stand side by side. */
export function matrixChart(
  blocks: readonly MatrixBlock[],
  scales: Scales,
  measure: Measure,
  text: RfmText,
  format: Format
): ChartOption {
  const columns = blocks.flatMap(({ money, rows }) => (rows[0] ?? []).map((cell) => ({ money, cell })));
  const names = columns.map(({ money, cell }) => {
    const own = cell.row.f_score === null ? scales.money : scales.frequency;
    const board = money === null ? [] : [labelOf(scales.money, money)];
    return [labelOf(own, columnOf(cell)), ...board].join('\n');
  });
  const recencies = blocks[0]?.rows.map(([cell]) => labelOf(scales.recency, cell?.row.r_score ?? null)) ?? [];
  const list = blocks.flatMap(({ rows }, block) =>
    rows.flatMap((row, place) =>
      row.map((cell, column) => ({ cell, row: place, column: block * row.length + column }))
    )
  );
  return {
    ...plotArea(),
    xAxis: categoryAxis(names),
    yAxis: sideAxis(recencies),
    series: [
      cells(
        text.matrix.measure[measure],
        list.map(({ cell, row, column }) => ({
          row,
          column,
          value: cell.value,
          fill: fillOf(cell),
          label: writeMeasure(cell.value, measure, format),
          ...(cell.segment === undefined ? {} : { caption: text.segmentShort[cell.segment] })
        }))
      )
    ]
  };
}

import {
  categoryAxis,
  cells,
  type ChartOption,
  itemTooltip,
  mix,
  plotArea,
  sequential,
  sideAxis,
  token
} from '#charts';
import type { Format } from '#i18n';
import type { CohortTable, TableCell, TableRow } from './cohort-table.ts';
import { type Measure, writeShort, writeValue } from './measures.ts';
import type { RetentionText } from './messages.ts';

/** The deepest colour on which dark ink can still be read in both themes. */
const deepest = 0.4;

export const cellPaint = (depth: number | null) =>
  depth === null ? token('sunken') : sequential(depth * deepest);

/** The cohort table as a picture, for files; on the page it is a table. */
export function cohortsChart(
  { rows, columnCount }: CohortTable,
  measure: Measure,
  nameOf: (row: TableRow) => string,
  text: RetentionText,
  format: Format
): ChartOption {
  const placed = rows.flatMap((row, place) =>
    row.cells.map((cell, column) => ({ row, place, column, ...cell }))
  );
  const isIncomplete = ({ cell }: TableCell): boolean => !cell.is_complete;
  return {
    ...plotArea(),
    xAxis: {
      ...categoryAxis(Array.from({ length: columnCount }, (_, index) => String(index))),
      position: 'top',
      axisLine: { show: false }
    },
    yAxis: sideAxis(rows.map((row) => `${nameOf(row)}  ${format.integer(row.size)}`)),
    series: [
      cells(
        text.cohorts.measure[measure],
        placed.map((cell) => ({
          column: cell.column,
          row: cell.place,
          value: cell.value,
          fill: cell.value === null ? mix(token('sunken'), token('surface'), 0.5) : cellPaint(cell.depth),
          label: writeShort(measure, cell.value, format),
          isIncomplete: isIncomplete(cell)
        }))
      )
    ],
    tooltip: itemTooltip(placed, ({ row, value }) => ({
      title: nameOf(row),
      lines: [{ label: text.cohorts.measure[measure], value: writeValue(measure, value, format) }]
    }))
  };
}

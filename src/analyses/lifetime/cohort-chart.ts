import {
  categoryAxis,
  cells,
  type ChartOption,
  incompleteKey,
  itemTooltip,
  plotArea,
  sequential,
  sideAxis
} from '#charts';
import type { Format } from '#i18n';
import { type Cohort, type Reading, shownCohorts, valueSoFar } from './findings.ts';
import type { LifetimeText } from './messages.ts';
import type { CohortPeriod } from './queries.ts';

/** The deepest colour on which dark ink can still be read in both themes. */
const deepest = 0.4;

const short = (value: number, format: Format): string =>
  Math.abs(value) < 10_000 ? format.moneyWhole(value) : format.moneyShort(value);

export interface DrawnCohorts {
  readonly cohorts: readonly Cohort[];
  readonly reading: Reading;
  readonly period: CohortPeriod;
}

/** The cells that fit a screen, of the latest cohorts, in the order of the marks. */
export const shownCells = (cohorts: readonly Cohort[]) =>
  cohorts
    .slice(-shownCohorts)
    .flatMap((cohort, place) =>
      cohort.cells.slice(0, shownCohorts).map((cell, column) => ({ cohort, place, column, cell }))
    );

/** What a person of each cohort has brought, period by period. */
export function cohortChart(
  { cohorts, reading, period }: DrawnCohorts,
  { cohorts: text }: LifetimeText,
  format: Format
): ChartOption {
  const shown = shownCells(cohorts);
  const values = shown.map(({ cell }) => valueSoFar(cell, reading));
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const rows = cohorts.slice(-shownCohorts);
  const columnCount = Math.max(0, ...shown.map(({ column }) => column + 1));
  const hasOpen = shown.some(({ cell }) => !cell.is_complete);
  return {
    ...plotArea({ legend: hasOpen ? [text.open] : [] }),
    xAxis: {
      ...categoryAxis(Array.from({ length: columnCount }, (_, index) => String(index))),
      axisLine: { show: false }
    },
    yAxis: sideAxis(
      rows.map(({ cohort, size }) => `${format.span(period, cohort)} · ${format.integerShort(size)}`)
    ),
    series: [
      cells(
        text.valueSoFar(reading.worth),
        shown.map(({ place, column, cell }, index) => {
          const value = values[index] ?? 0;
          return {
            column,
            row: place,
            value,
            fill: sequential(high > low ? ((value - low) / (high - low)) * deepest : 0),
            label: short(value, format),
            isIncomplete: !cell.is_complete
          };
        })
      ),
      ...(hasOpen ? [incompleteKey(text.open)] : [])
    ],
    tooltip: itemTooltip(shown, ({ cohort, column, cell }) => ({
      title: `${format.span(period, cohort.cohort)} · ${text.after(column, period, format)}`,
      lines: [
        { label: text.valueSoFar(reading.worth), value: format.money(valueSoFar(cell, reading)) },
        { label: text.customers, value: format.integer(cell.customer_count) }
      ],
      note: cell.is_complete ? undefined : text.open
    }))
  };
}

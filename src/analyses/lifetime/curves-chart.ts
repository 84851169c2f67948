import { axisTooltip, categoryAxis, type ChartOption, lines, plotArea, token, valueAxis } from '#charts';
import type { Format } from '#i18n';
import { averageCurve } from '../retention/curves.ts';
import type { DrawnCohorts } from './cohort-chart.ts';
import { averageValues, curvedCohorts, valueSoFar } from './findings.ts';
import type { LifetimeText } from './messages.ts';

const colours = [token('s2'), token('s3'), token('s4')];

/** The mean of all cohorts, and an early, a middle and a late one beside it. */
export function curvesChart(
  { cohorts, reading, period }: DrawnCohorts,
  { cohorts: text }: LifetimeText,
  format: Format
): ChartOption {
  const averages = averageCurve(averageValues(cohorts, reading));
  const layers = [
    ...curvedCohorts(cohorts).map(({ cohort, cells: own }, place) => ({
      name: format.span(period, cohort),
      colour: colours[place] ?? token('s2'),
      values: averages.map((_, index) => {
        const cell = own[index];
        return cell?.is_complete === true ? valueSoFar(cell, reading) : null;
      })
    })),
    { name: text.average, colour: token('s1'), values: averages.map(({ value }) => value) }
  ];
  return {
    ...plotArea({ endLabels: layers.map(({ name }) => name) }),
    xAxis: categoryAxis(averages.map((_, index) => String(index))),
    yAxis: valueAxis(format.moneyShort),
    series: lines(layers, { hasEndLabels: true }),
    tooltip: axisTooltip([...averages.entries()], ([index, { cohort_count, size }]) => ({
      title: text.after(index, period, format),
      lines: layers.map(({ name, colour, values }) => ({
        label: name,
        value: format.money(values[index] ?? null),
        colour
      })),
      note: text.averageOf(cohort_count, size, format)
    }))
  };
}

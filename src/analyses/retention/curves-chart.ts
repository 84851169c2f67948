import {
  axisTooltip,
  categoryAxis,
  type ChartOption,
  intervalBand,
  lines,
  type Paint,
  plotArea,
  token,
  valueAxis
} from '#charts';
import type { Format } from '#i18n';
import type { Average } from './cohort-table.ts';
import { type Curve, firstIndex } from './curves.ts';
import { isShare, type Measure, writeShort, writeValue } from './measures.ts';
import type { RetentionText } from './messages.ts';
import type { CohortPeriod } from './queries.ts';

const colours = (['s2', 's3', 's4', 's5', 's6'] as const).map((name) => token(name));
export const curveColour = (place: number): Paint => colours[place % colours.length] ?? token('s2');

interface Drawn {
  readonly curves: readonly Curve[];
  /** As far as they go. */
  readonly averages: readonly Average[];
  readonly measure: Measure;
  readonly period: CohortPeriod;
}

/** The average of all cohorts with its interval, and the picked ones beside it. */
export function curvesChart(
  { curves, averages, measure, period }: Drawn,
  nameOf: (curve: Curve) => string,
  text: RetentionText,
  format: Format
): ChartOption {
  const first = firstIndex(measure);
  const longest = Math.max(
    averages.length,
    ...curves.map(({ values }) => values.findLastIndex((value) => value !== null) + 1)
  );
  const indexes = Array.from({ length: Math.max(0, longest - first) }, (_, place) => first + place);
  const layers = [
    ...curves.map((curve, place) => ({
      name: nameOf(curve),
      colour: curveColour(place),
      values: indexes.map((index) => curve.values[index] ?? null)
    })),
    {
      name: text.cohorts.average,
      colour: token('s1'),
      values: indexes.map((index) => averages[index]?.value ?? null)
    }
  ];
  const names = layers.map(({ name }) => name);
  return {
    ...plotArea({ endLabels: names }),
    xAxis: categoryAxis(indexes.map(String)),
    yAxis: valueAxis((value) =>
      isShare(measure) ? format.percentWhole(value) : writeShort(measure, value, format)
    ),
    series: [
      intervalBand(
        text.cohorts.average,
        token('s1'),
        indexes.map((index) => averages[index]?.interval ?? null)
      ),
      ...lines(layers, { hasEndLabels: true })
    ],
    tooltip: axisTooltip(indexes, (index) => {
      const average = averages[index];
      return {
        title: text.cohorts.after(index, period, format),
        lines: layers.map(({ name, colour, values }) => ({
          label: name,
          value: writeValue(measure, values[index - first] ?? null, format),
          colour
        })),
        note: average?.interval && text.cohorts.averageRange(average.interval, average.cohort_count, format)
      };
    })
  };
}

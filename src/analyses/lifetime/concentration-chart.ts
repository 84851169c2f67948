import { axisTooltip, categoryAxis, type ChartOption, lines, plotArea, token, valueAxis } from '#charts';
import type { Format } from '#i18n';
import type { LifetimeText } from './messages.ts';
import type { Concentrated } from './queries.ts';

/** Lorenz's curve, those who bring most first, beside what it would be if all brought the same. */
export function concentrationChart(
  rows: readonly Concentrated[],
  { concentration: text }: LifetimeText,
  format: Format
): ChartOption {
  const layers = [
    { name: text.shop, colour: token('s1'), values: rows.map(({ value_share }) => value_share) },
    {
      name: text.equal,
      colour: token('ink-3'),
      values: rows.map(({ people_share }) => people_share),
      isDashed: true
    }
  ];
  return {
    ...plotArea({ legend: layers.map(({ name }) => name) }),
    xAxis: categoryAxis(rows.map(({ people_share }) => format.percentWhole(people_share))),
    yAxis: { ...valueAxis(format.percentWhole, { max: 1 }), interval: 0.25 },
    series: lines(layers),
    tooltip: axisTooltip(rows, (row) => ({
      title: text.top(row.people_share, row.people_count, format),
      lines: [{ label: text.share, value: format.percent(row.value_share), colour: token('s1') }]
    }))
  };
}

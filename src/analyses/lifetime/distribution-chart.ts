import { axisTooltip, bars, categoryAxis, type ChartOption, plotArea, token, valueAxis } from '#charts';
import type { Format } from '#i18n';
import type { LifetimeText } from './messages.ts';
import type { ValueClass } from './queries.ts';

export function className({ clv_from, clv_until }: ValueClass, text: LifetimeText, format: Format): string {
  const write = (value: number) => (value < 1 ? format.money(value) : format.moneyWhole(value));
  if (clv_until === null) return text.distribution.from(write(clv_from));
  return clv_from === 0
    ? text.distribution.below(write(clv_until))
    : `${write(clv_from)} – ${write(clv_until)}`;
}

/** People by what is expected of them. */
export function distributionChart(
  rows: readonly ValueClass[],
  text: LifetimeText,
  format: Format
): ChartOption {
  const people = rows.reduce((sum, row) => sum + row.customer_count, 0);
  const value = rows.reduce((sum, row) => sum + row.clv, 0);
  return {
    ...plotArea(),
    xAxis: categoryAxis(rows.map((row) => format.moneyShort(row.clv_from))),
    yAxis: valueAxis(format.integerShort),
    series: [
      bars({
        name: text.distribution.people,
        colour: token('s1'),
        values: rows.map(({ customer_count }) => customer_count)
      })
    ],
    tooltip: axisTooltip(rows, (row) => ({
      title: className(row, text, format),
      lines: [
        {
          label: text.distribution.people,
          value: `${format.integer(row.customer_count)} · ${format.percent(row.customer_count / people)}`,
          colour: token('s1')
        },
        {
          label: text.distribution.value,
          value: `${format.moneyWhole(row.clv)} · ${format.percent(value > 0 ? row.clv / value : null)}`
        }
      ]
    }))
  };
}

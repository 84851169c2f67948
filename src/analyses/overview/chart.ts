import {
  axisTooltip,
  bars,
  type ChartOption,
  figureAxis,
  incompleteKey,
  itemTooltip,
  periodAxis,
  plotArea,
  sideAxis,
  stackedBars,
  token,
  valueAxis
} from '#charts';
import type { Format } from '#i18n';
import type { OverviewText } from './messages.ts';
import type { ChangeRow, grains, RevenuePart, RevenueStep } from './queries.ts';

export function revenueChart(
  rows: readonly RevenueStep[],
  grain: (typeof grains)[number],
  text: OverviewText,
  format: Format
): ChartOption {
  const layers = [
    { name: text.series.returning, colour: token('s1'), values: rows.map((row) => row.returning_revenue) },
    { name: text.series.new, colour: token('seg-new'), values: rows.map((row) => row.new_revenue) },
    { name: text.series.guest, colour: token('seg-asleep'), values: rows.map((row) => row.guest_revenue) }
  ].filter(({ values }) => values.some((value) => value !== 0));
  const hasIncomplete = rows.some(({ is_complete }) => !is_complete);
  return {
    ...plotArea({ legend: [...layers.map(({ name }) => name), ...(hasIncomplete ? [text.incomplete] : [])] }),
    xAxis: periodAxis(
      rows.map((row) => row.starts_on),
      grain,
      format
    ),
    yAxis: valueAxis(format.moneyShort),
    series: [
      ...stackedBars(layers, { incomplete: (index) => rows[index]?.is_complete === false }),
      ...(hasIncomplete ? [incompleteKey(text.incomplete)] : [])
    ],
    tooltip: axisTooltip(rows, (row) => ({
      title: format.span(grain, row.starts_on),
      lines: layers.map(({ name, colour, values }) => ({
        label: name,
        colour,
        value: format.money(values[rows.indexOf(row)] ?? null)
      })),
      ...(row.is_complete ? {} : { note: text.incomplete })
    }))
  };
}

/** At most this many bars; the table twin has all. */
const shownParts = 10;

export function partsChart(rows: readonly RevenuePart[], text: OverviewText, format: Format): ChartOption {
  const shown = rows.slice(0, shownParts);
  return {
    ...plotArea(),
    yAxis: [
      sideAxis(shown.map((row) => row.value ?? text.unknown)),
      figureAxis(shown.map((row) => format.percent(row.revenue_share)))
    ],
    xAxis: { ...valueAxis(format.moneyShort), axisLabel: { show: false }, splitLine: { show: false } },
    series: [
      bars({
        name: text.column['net_revenue'] ?? '',
        colour: token('s1'),
        values: shown.map((row) => row.net_revenue)
      })
    ],
    tooltip: itemTooltip(shown, (row) => ({
      title: row.value ?? text.unknown,
      lines: [
        { label: text.column['net_revenue'] ?? '', value: format.money(row.net_revenue) },
        { label: text.column['order_count'] ?? '', value: format.integer(row.order_count) },
        { label: text.column['customer_count'] ?? '', value: format.integer(row.customer_count) },
        ...(row.compared_revenue === null
          ? []
          : [{ label: text.column['compared_revenue'] ?? '', value: format.money(row.compared_revenue) }])
      ]
    }))
  };
}

export function changesChart(rows: readonly ChangeRow[], text: OverviewText, format: Format): ChartOption {
  const shown = rows.slice(0, shownParts);
  return {
    ...plotArea(),
    yAxis: [
      sideAxis(shown.map((row) => row.value)),
      figureAxis(shown.map((row) => format.changeMoney(row.difference)))
    ],
    xAxis: { ...valueAxis(format.moneyShort), axisLabel: { show: false } },
    series: [
      bars(
        {
          name: text.column['difference'] ?? '',
          colour: token('good'),
          values: shown.map((row) => row.difference)
        },
        { colourAt: (index) => token((shown[index]?.difference ?? 0) < 0 ? 'bad' : 'good') }
      )
    ],
    tooltip: itemTooltip(shown, (row) => ({
      title: `${text.dimension[row.dimension]}: ${row.value}`,
      lines: [
        { label: text.column['revenue'] ?? '', value: format.money(row.revenue) },
        { label: text.column['compared_revenue'] ?? '', value: format.money(row.compared_revenue) }
      ]
    }))
  };
}

import {
  axisTooltip,
  bars,
  type ChartOption,
  figureAxis,
  incompleteKey,
  itemTooltip,
  type LineLayer,
  lines,
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

interface RevenueView {
  readonly grain: (typeof grains)[number];
  readonly isPriced?: boolean;
  /** What the rows are compared with, in the order of the comparisons; undefined where there is none. */
  readonly comparedNames?: readonly (string | undefined)[];
}

/** What was sold in the compared periods at the same places, as dashed lines. */
function comparedLines(
  rows: readonly RevenueStep[],
  isPriced: boolean,
  names: readonly (string | undefined)[]
): readonly LineLayer[] {
  const figures = isPriced
    ? (['compared_revenue', 'year_revenue'] as const)
    : (['compared_order_count', 'year_order_count'] as const);
  const colours = [token('ink-2'), token('s2')] as const;
  return figures.flatMap((figure, place) => {
    const [name, colour] = [names[place], colours[place]];
    if (name === undefined || colour === undefined) return [];
    return [{ name, colour, values: rows.map((row) => row[figure]), isDashed: true }];
  });
}

/**
 * Money by first and later orders, or the orders themselves where their money is unknown; dashed beside it the
 * periods that it is compared with.
 */
export function revenueChart(
  rows: readonly RevenueStep[],
  { grain, isPriced = true, comparedNames = [] }: RevenueView,
  text: OverviewText,
  format: Format
): ChartOption {
  const before = comparedLines(rows, isPriced, comparedNames);
  const money = [
    {
      name: text.series.returning,
      colour: token('s1'),
      values: rows.map((row) => row.returning_revenue ?? 0)
    },
    { name: text.series.new, colour: token('seg-new'), values: rows.map((row) => row.new_revenue ?? 0) },
    {
      name: text.series.guest,
      colour: token('seg-asleep'),
      values: rows.map((row) => row.guest_revenue ?? 0)
    }
  ];
  const counted = [
    { name: text.series.orders, colour: token('s1'), values: rows.map((row) => row.order_count) }
  ];
  const layers = (isPriced ? money : counted).filter(({ values }) => values.some((value) => value !== 0));
  const write = isPriced ? format.money : format.integer;
  const hasIncomplete = rows.some(({ is_complete }) => !is_complete);
  return {
    ...plotArea({
      legend: [...layers, ...before].map(({ name }) => name).concat(hasIncomplete ? [text.incomplete] : []),
      dashed: before.map(({ name }) => name)
    }),
    xAxis: periodAxis(
      rows.map((row) => row.starts_on),
      grain,
      format
    ),
    yAxis: valueAxis(isPriced ? format.moneyShort : format.integerShort),
    series: [
      ...stackedBars(layers, { incomplete: (index) => rows[index]?.is_complete === false }),
      ...lines(before),
      ...(hasIncomplete ? [incompleteKey(text.incomplete)] : [])
    ],
    tooltip: axisTooltip(rows, (row) => ({
      title: format.span(grain, row.starts_on),
      lines: [...layers, ...before].map(({ name, colour, values }) => ({
        label: name,
        colour,
        value: write(values[rows.indexOf(row)] ?? null)
      })),
      ...(row.is_complete ? {} : { note: text.incomplete })
    }))
  };
}

/** At most this many bars; the table twin has all. */
const shownParts = 10;

export function partsChart(
  rows: readonly RevenuePart[],
  text: OverviewText,
  format: Format,
  isPriced = true
): ChartOption {
  const shown = rows.slice(0, shownParts);
  const figure = (row: RevenuePart): number => (isPriced ? (row.net_revenue ?? 0) : row.order_count);
  return {
    ...plotArea(),
    yAxis: [
      sideAxis(shown.map((row) => row.value ?? text.unstated)),
      figureAxis(
        shown.map((row) => (isPriced ? format.percent(row.revenue_share) : format.integer(row.order_count)))
      )
    ],
    xAxis: { ...valueAxis(format.moneyShort), axisLabel: { show: false }, splitLine: { show: false } },
    series: [
      bars({
        name: (isPriced ? text.column['net_revenue'] : text.column['order_count']) ?? '',
        colour: token('s1'),
        values: shown.map(figure)
      })
    ],
    tooltip: itemTooltip(shown, (row) => ({
      title: row.value ?? text.unstated,
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

/** What a row of changes stands for. */
export const nameOfChange = (row: ChangeRow, text: OverviewText, format: Format): string =>
  row.part === 'others' ? text.others(row.value_count, format) : (row.value ?? text.unstated);

export function changesChart(rows: readonly ChangeRow[], text: OverviewText, format: Format): ChartOption {
  return {
    ...plotArea(),
    yAxis: [
      sideAxis(rows.map((row) => nameOfChange(row, text, format))),
      figureAxis(rows.map((row) => format.changeMoney(row.difference)))
    ],
    xAxis: { ...valueAxis(format.moneyShort), axisLabel: { show: false } },
    series: [
      bars(
        {
          name: text.column['difference'] ?? '',
          colour: token('good'),
          values: rows.map((row) => row.difference)
        },
        { colourAt: (index) => token((rows[index]?.difference ?? 0) < 0 ? 'bad' : 'good') }
      )
    ],
    tooltip: itemTooltip(rows, (row) => ({
      title: nameOfChange(row, text, format),
      lines: [
        { label: text.column['revenue'] ?? '', value: format.money(row.revenue) },
        { label: text.column['compared_revenue'] ?? '', value: format.money(row.compared_revenue) },
        { label: text.column['difference'] ?? '', value: format.changeMoney(row.difference) }
      ]
    }))
  };
}

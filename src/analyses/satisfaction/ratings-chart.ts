import {
  axisTooltip,
  bars,
  type ChartOption,
  figureAxis,
  intervalBand,
  lines,
  mix,
  type Paint,
  periodAxis,
  plotArea,
  sideAxis,
  token,
  valueAxis
} from '#charts';
import type { Format } from '#i18n';
import type { SatisfactionText } from './messages.ts';
import type { RatingPeriod, StarCount } from './queries.ts';

const starColours: Readonly<Record<number, Paint>> = {
  1: token('s2'),
  2: mix(token('s2'), token('surface'), 0.65),
  3: mix(token('ink-3'), token('surface'), 0.5),
  4: mix(token('s1'), token('surface'), 0.65),
  5: token('s1')
};

/** Five stars at the top. The rows are those of one kind of rating. */
export function distributionChart(
  rows: readonly StarCount[],
  text: SatisfactionText['distribution'],
  format: Format
): ChartOption {
  return {
    ...plotArea(),
    xAxis: { ...valueAxis(format.percentWhole), splitNumber: 3 },
    yAxis: [
      sideAxis(rows.map(({ stars }) => text.stars(stars))),
      figureAxis(
        rows.map(
          ({ rating_count, rating_share }) =>
            `${format.percent(rating_share)} · ${format.integerShort(rating_count)}`
        )
      )
    ],
    series: [
      bars(
        { name: text.share, colour: token('s1'), values: rows.map(({ rating_share }) => rating_share) },
        { colourAt: (index) => starColours[rows[index]?.stars ?? 0] ?? token('s1') }
      )
    ],
    tooltip: axisTooltip(rows, (row) => ({
      title: text.stars(row.stars),
      lines: [
        { label: text.ratings, value: format.integer(row.rating_count), colour: starColours[row.stars] },
        { label: text.share, value: format.percent(row.rating_share) }
      ]
    }))
  };
}

/** The share of happy customers over time. A period without ratings leaves a gap. */
export function trendChart(
  rows: readonly RatingPeriod[],
  grain: 'month' | 'quarter',
  text: SatisfactionText['trend'],
  format: Format
): ChartOption {
  const intervals = rows.map(({ rating_count, csat_low, csat_high }) =>
    rating_count === 0 ? null : { low: csat_low, high: csat_high }
  );
  return {
    ...plotArea(),
    xAxis: periodAxis(
      rows.map(({ period_on }) => period_on),
      grain,
      format
    ),
    yAxis: valueAxis(format.percentWhole, { startsAtZero: false, max: 1 }),
    series: [
      intervalBand(text.happy, token('s1'), intervals),
      ...lines(
        [{ name: text.happy, colour: token('s1'), values: rows.map(({ csat_share }) => csat_share) }],
        {
          isLastIncomplete: rows.at(-1)?.is_complete === false
        }
      )
    ],
    tooltip: axisTooltip(rows, (row) => ({
      title: format.span(grain, row.period_on),
      lines: [
        { label: text.happy, value: format.percent(row.csat_share), colour: token('s1') },
        {
          label: '95%',
          value: row.rating_count === 0 ? '–' : format.percentRange(row.csat_low, row.csat_high)
        },
        { label: text.mean, value: format.decimal(row.mean_rating, 2) },
        { label: text.ratings, value: format.integer(row.rating_count) }
      ],
      note: row.is_complete ? undefined : text.incomplete
    }))
  };
}

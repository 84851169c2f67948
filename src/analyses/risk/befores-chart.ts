import {
  axisTooltip,
  type ChartOption,
  figureAxis,
  intervalBars,
  plotArea,
  sideAxis,
  token,
  valueAxis
} from '#charts';
import type { Format } from '#i18n';
import { type Interval, newcombe, wilson } from '#statistics';
import type { RiskText } from './messages.ts';
import type { Before } from './queries.ts';

/** Below so many order days a share says nothing. */
const fewestDays = 20;

export interface Compared {
  readonly row: Before;
  /** Of the last orders of people who are overdue. */
  readonly last: number;
  /** Of the orders that another one followed. */
  readonly followed: number;
  readonly interval: Interval;
  /** Of the difference between both. */
  readonly difference: Interval;
}

/** Those that the files tell enough of. */
export const compare = (rows: readonly Before[]): readonly Compared[] =>
  rows
    .filter(({ last_count, followed_count }) => last_count >= fewestDays && followed_count >= fewestDays)
    .map((row) => {
      const { last_count, last_bad_count, followed_count, followed_bad_count } = row;
      return {
        row,
        last: last_bad_count / last_count,
        followed: followed_bad_count / followed_count,
        interval: wilson(last_bad_count, last_count),
        difference: newcombe(
          { successes: last_bad_count, n: last_count },
          { successes: followed_bad_count, n: followed_count }
        )
      };
    })
    .toSorted((one, other) => other.last - other.followed - (one.last - one.followed));

/** Two dots on each line: before the silence, and where people ordered again. */
export function beforesChart(
  compared: readonly Compared[],
  text: RiskText['befores'],
  format: Format
): ChartOption {
  const dots = (name: string, shares: readonly number[], isFilled: boolean) =>
    ({
      type: 'scatter',
      name,
      z: 5,
      symbolSize: 11,
      itemStyle: {
        color: isFilled ? token('bad') : token('surface'),
        borderColor: isFilled ? token('surface') : token('ink-2'),
        borderWidth: isFilled ? 1 : 2,
        opacity: 1
      },
      data: shares.map((share, index) => [share, index])
    }) as const;
  return {
    ...plotArea({ legend: [text.last, text.followed] }),
    xAxis: valueAxis(format.percentWhole),
    yAxis: [
      sideAxis(compared.map(({ row }) => text.kind[row.kind])),
      figureAxis(compared.map(({ last }) => format.percent(last)))
    ],
    series: [
      dots(
        text.followed,
        compared.map(({ followed }) => followed),
        false
      ),
      dots(
        text.last,
        compared.map(({ last }) => last),
        true
      ),
      intervalBars(
        compared.map(({ interval }) => interval),
        true
      )
    ],
    tooltip: axisTooltip(compared, ({ row, last, followed, interval, difference }) => ({
      title: text.kind[row.kind],
      lines: [
        {
          label: text.last,
          value: text.of(format.percent(last), row.last_bad_count, row.last_count, format),
          colour: token('bad')
        },
        { label: text.interval, value: format.percentRange(interval.low, interval.high) },
        {
          label: text.followed,
          value: text.of(format.percent(followed), row.followed_bad_count, row.followed_count, format)
        },
        { label: text.difference, value: text.points(difference) }
      ]
    }))
  };
}

import {
  axisTooltip,
  bars,
  categoryAxis,
  type ChartOption,
  intervalBars,
  plotArea,
  token,
  valueAxis
} from '#charts';
import type { Format } from '#i18n';
import { type Interval, wilson } from '#statistics';
import type { RiskText } from './messages.ts';
import type { WinBack } from './queries.ts';

/** Below so many people a share says nothing. */
export const fewestWatched = 10;

export interface BackShare extends Interval {
  readonly share: number;
}

/** Of those who can be seen for long enough, how many came back; undefined where they are too few. */
export const backShare = ({ watched_count, back_count }: WinBack): BackShare | undefined =>
  watched_count < fewestWatched
    ? undefined
    : { share: back_count / watched_count, ...wilson(back_count, watched_count) };

export function winBackChart(
  rows: readonly WinBack[],
  text: RiskText['winBacks'],
  format: Format
): ChartOption {
  return {
    ...plotArea(),
    xAxis: categoryAxis(rows.map(({ silent_days }) => text.axisDays(silent_days))),
    yAxis: valueAxis(format.percentWhole),
    series: [
      bars({
        name: text.share,
        colour: token('s1'),
        values: rows.map((row) => backShare(row)?.share ?? null)
      }),
      intervalBars(rows.map((row) => backShare(row) ?? null))
    ],
    tooltip: axisTooltip(rows, (row) => {
      const found = backShare(row);
      return {
        title: text.silent(row.silent_days),
        lines: [
          {
            label: text.share,
            value: found === undefined ? '–' : format.percent(found.share),
            colour: token('s1')
          },
          ...(found === undefined
            ? []
            : [{ label: text.interval, value: format.percentRange(found.low, found.high) }]),
          { label: text.counted, value: text.of(row.back_count, row.watched_count, format) },
          { label: text.ever, value: text.of(row.ever_back_count, row.reached_count, format) },
          { label: text.now, value: format.integer(row.silent_now_count) }
        ],
        note: found === undefined ? text.tooFewWatched : undefined
      };
    })
  };
}

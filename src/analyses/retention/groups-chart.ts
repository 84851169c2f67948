import {
  axisTooltip,
  bars,
  type ChartOption,
  figureAxis,
  intervalBars,
  mix,
  plotArea,
  referenceLine,
  sideAxis,
  token,
  valueAxis
} from '#charts';
import type { Format } from '#i18n';
import type { Comparison, Group } from './findings.ts';
import type { RetentionText } from './messages.ts';

const paints = {
  above: token('s1'),
  below: token('s2'),
  alike: mix(token('ink-3'), token('surface'), 0.45)
} as const;

/** What share of each group ordered again; in colour those that chance does not explain. */
export function groupsChart(
  { groups, overall }: Comparison,
  nameOf: (group: Group) => string,
  text: RetentionText['groups'],
  format: Format
): ChartOption {
  const paintOf = (index: number) => paints[groups[index]?.standing ?? 'alike'];
  return {
    ...plotArea(),
    xAxis: valueAxis(format.percentWhole),
    yAxis: [sideAxis(groups.map(nameOf)), figureAxis(groups.map(({ rate }) => text.figure(rate, format)))],
    series: [
      bars(
        { name: text.share, colour: paints.alike, values: groups.map(({ rate }) => rate.share) },
        { colourAt: paintOf }
      ),
      intervalBars(
        groups.map(({ rate }) => rate),
        true
      ),
      referenceLine({ at: overall.share, label: '', axis: 'x' })
    ],
    tooltip: axisTooltip(groups, (group) => ({
      title: nameOf(group),
      lines: [
        { label: text.share, value: format.percent(group.rate.share), colour: paints[group.standing] },
        { label: text.interval, value: format.percentRange(group.rate.low, group.rate.high) },
        { label: text.people, value: format.integer(group.rate.customer_count) }
      ],
      note: text.standing[group.standing]
    }))
  };
}

export const groupsHeight = (count: number): number => 48 + Math.max(2, count) * 30;

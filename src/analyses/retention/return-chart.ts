import {
  axisTooltip,
  type ChartOption,
  intervalBand,
  lines,
  plotArea,
  referenceLine,
  token,
  valueAxis
} from '#charts';
import type { Format } from '#i18n';
import type { RetentionText } from './messages.ts';
import { type ReturnCurve, type ReturnWindow } from './second-orders.ts';

/** Days between two labels: a month or more. */
const stepFor = (lastDay: number, width: number): number =>
  [7, 14, 30, 60, 90].find((step) => lastDay / step <= width / 56) ?? 180;

/** The share that has ordered again by each day. */
export function returnChart(
  curve: ReturnCurve,
  window: ReturnWindow | undefined,
  text: RetentionText['returns'],
  format: Format
): ChartOption {
  const days = Array.from({ length: curve.lastDay + 1 }, (_, day) => day);
  const points = days.map((day) => {
    const step = curve.steps.findLast((candidate) => candidate.days <= day);
    const interval = step?.interval;
    return {
      day,
      share: 1 - (step?.survival ?? 1),
      interval:
        interval === undefined ? { low: 0, high: 0 } : { low: 1 - interval.high, high: 1 - interval.low },
      watched: curve.steps.find((candidate) => candidate.days > day)?.at_risk ?? 0
    };
  });
  // Two labels side by side need room.
  const isClose = window !== undefined && window.late - window.middle < curve.lastDay / 4;
  return {
    ...plotArea(),
    grid: {
      left: 0,
      right: 16,
      top: 24,
      bottom: 0,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel'
    },
    xAxis: (width) => {
      const step = stepFor(curve.lastDay, width);
      return {
        type: 'category',
        data: days,
        axisTick: { show: false },
        axisLine: { lineStyle: { color: token('line-strong') } },
        axisLabel: {
          color: token('ink-2'),
          fontSize: 12,
          interval: (index: number) => index % step === 0,
          formatter: (day: string) => text.axisDay(Number(day))
        }
      };
    },
    yAxis: valueAxis(format.percentWhole),
    series: [
      intervalBand(
        text.share,
        token('s1'),
        points.map(({ interval }) => interval)
      ),
      ...lines([{ name: text.share, colour: token('s1'), values: points.map(({ share }) => share) }]),
      ...(window === undefined
        ? []
        : [
            referenceLine({
              at: window.middle,
              label: isClose ? '' : text.half(window.middle),
              axis: 'x' as const
            }),
            referenceLine({
              at: window.late,
              label: isClose ? text.both(window.middle, window.late) : text.mostOfThem(window.late),
              axis: 'x' as const
            })
          ])
    ],
    tooltip: axisTooltip(points, ({ day, share, interval, watched }) => ({
      title: text.day(day),
      lines: [
        { label: text.share, value: format.percent(share), colour: token('s1') },
        { label: text.interval, value: format.percentRange(interval.low, interval.high) },
        { label: text.watched, value: format.integer(watched) }
      ]
    }))
  };
}

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
import type { RiskText } from './messages.ts';
import type { WaitCurve } from './waits.ts';

/** Days between two labels. */
const stepFor = (lastDay: number, width: number): number =>
  [7, 14, 30, 60, 90, 180].find((step) => lastDay / step <= width / 56) ?? 365;

/** The share of waits that an order has ended by each day. */
export function waitChart(curve: WaitCurve, text: RiskText['waits'], format: Format): ChartOption {
  const points = Array.from({ length: curve.lastDay + 1 }, (_, day) => {
    const step = curve.steps.findLast((candidate) => candidate.days <= day);
    const survival = step?.interval ?? { low: 1, high: 1 };
    return {
      day,
      share: 1 - (step?.survival ?? 1),
      interval: { low: 1 - survival.high, high: 1 - survival.low },
      watched: curve.steps.find((candidate) => candidate.days > day)?.at_risk ?? 0
    };
  });
  const marks = [
    { found: curve.half, label: text.halfMark },
    { found: curve.mostOfThem, label: text.mostMark }
  ].flatMap(({ found, label }) =>
    found === undefined || found.days > curve.lastDay
      ? []
      : [referenceLine({ at: Math.round(found.days), label: label(Math.round(found.days)), axis: 'x' })]
  );
  return {
    ...plotArea(),
    grid: {
      left: 0,
      right: 40,
      top: 24,
      bottom: 0,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel'
    },
    xAxis: (width) => ({
      type: 'category',
      data: points.map(({ day }) => day),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: token('line-strong') } },
      axisLabel: {
        color: token('ink-2'),
        fontSize: 12,
        interval: (index: number) => index % stepFor(curve.lastDay, width) === 0,
        formatter: (day: string) => text.axisDay(Number(day))
      }
    }),
    yAxis: valueAxis(format.percentWhole),
    series: [
      intervalBand(
        text.interval,
        token('s1'),
        points.map(({ interval }) => interval)
      ),
      ...lines([{ name: text.share, colour: token('s1'), values: points.map(({ share }) => share) }]),
      ...marks
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

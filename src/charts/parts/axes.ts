import type { Format, Grain } from '#i18n';
import type { Day } from '#lib';
import type { Fluid, XAxis, YAxis } from '../option.ts';
import { token } from '../paint.ts';
import { periodLabels } from './period-labels.ts';
import { textWidth } from '../text-width.ts';

const label = { color: token('ink-2'), fontSize: 12, hideOverlap: true } as const;
const hairline = { lineStyle: { color: token('line'), width: 1 } } as const;
const baseline = { show: true, lineStyle: { color: token('line-strong'), width: 1 } } as const;

interface ValueRange {
  readonly min?: number;
  readonly max?: number;
  /** Bars always start at zero; lines may start where their data do. */
  readonly startsAtZero?: boolean;
}

/** An axis of numbers: hairlines and few labels. */
export const valueAxis = (
  write: (value: number) => string,
  { startsAtZero = true, ...range }: ValueRange = {}
) =>
  ({
    type: 'value',
    splitNumber: 4,
    scale: !startsAtZero,
    axisLabel: { ...label, formatter: (value: number) => write(value) },
    axisLine: { show: false },
    axisTick: { show: false },
    splitLine: hairline,
    ...range
  }) satisfies XAxis & YAxis;

const categories = {
  type: 'category',
  axisTick: { show: false },
  axisLine: baseline,
  splitLine: { show: false }
} as const;

/** Names along the foot of a chart. */
export const categoryAxis = (names: readonly string[]) =>
  ({
    ...categories,
    data: [...names],
    axisLabel: { ...label, overflow: 'truncate' }
  }) satisfies XAxis;

/** Names down the side, the first at the top; long ones are cut to a third of the width. */
export const sideAxis =
  (names: readonly string[]): Fluid<YAxis> =>
  (width) => ({
    ...categories,
    inverse: true,
    data: [...names],
    axisLabel: {
      ...label,
      color: token('ink'),
      interval: 0,
      width: Math.min(220, width * 0.34),
      overflow: 'truncate'
    }
  });

/** Figures down the right side, one for each name of the `sideAxis`, aligned like a table. */
export const figureAxis = (figures: readonly string[]): YAxis => ({
  ...categories,
  inverse: true,
  position: 'right',
  axisLine: { show: false },
  data: [...figures],
  axisLabel: {
    ...label,
    color: token('ink'),
    interval: 0,
    align: 'right',
    margin: 8 + Math.max(0, ...figures.map((figure) => textWidth(figure))),
    formatter: (_name: string, index: number) => figures[index] ?? ''
  }
});

/** Stretches of time at equal steps, each by its first day; as many labels as the width holds. */
export function periodAxis(
  days: readonly Day[],
  grain: Grain,
  { locale }: Pick<Format, 'locale'>
): Fluid<XAxis> {
  const labelsFor = periodLabels(days, grain, locale);
  return (width) => {
    const labels = labelsFor(width);
    return {
      ...categories,
      data: [...days],
      axisLabel: {
        ...label,
        hideOverlap: false,
        interval: 0,
        lineHeight: 16,
        formatter: (_day: string, index: number) => labels[index] ?? ''
      }
    };
  };
}

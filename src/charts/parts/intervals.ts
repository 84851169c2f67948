import type { CustomSeriesOption, CustomSeriesRenderItem } from 'echarts';
import { type Paint, token } from '../paint.ts';

/** How sure a figure is, in the order of the categories; null where there is none. */
export type Interval = { readonly low: number; readonly high: number } | null;

interface Stretch {
  readonly start: number;
  readonly intervals: readonly { readonly low: number; readonly high: number }[];
}

/** Runs of neighbours that all have an interval. */
function stretches(intervals: readonly Interval[]): readonly Stretch[] {
  return intervals.reduce<Stretch[]>((found, interval, index) => {
    const open = found.at(-1);
    if (interval === null) return found;
    if (open !== undefined && open.start + open.intervals.length === index) {
      return [...found.slice(0, -1), { ...open, intervals: [...open.intervals, interval] }];
    }
    return [...found, { start: index, intervals: [interval] }];
  }, []);
}

/** The band round a line. */
export function intervalBand(
  name: string,
  colour: Paint,
  intervals: readonly Interval[]
): CustomSeriesOption {
  return {
    type: 'custom',
    name,
    silent: true,
    z: 1,
    clip: true,
    data: intervals.map((interval, index) => [index, interval?.low ?? '-', interval?.high ?? '-']),
    encode: { x: 0, y: [1, 2] },
    renderItem: (params, api) => {
      if (params.dataIndex > 0) return null;
      const at = (index: number, value: number): number[] => api.coord([index, value]);
      return {
        type: 'group',
        children: stretches(intervals).map(({ start, intervals: run }) => ({
          type: 'polygon' as const,
          shape: {
            points: [
              ...run.map(({ high }, order) => at(start + order, high)),
              ...run.map(({ low }, order) => at(start + order, low)).reverse()
            ]
          },
          style: { fill: colour, opacity: 0.16 }
        }))
      };
    }
  };
}

const capLength = 7;

function whisker(low: number[], high: number[], isSideways: boolean) {
  const cap = ([x = 0, y = 0]: number[]) =>
    isSideways
      ? { x1: x, x2: x, y1: y - capLength / 2, y2: y + capLength / 2 }
      : { x1: x - capLength / 2, x2: x + capLength / 2, y1: y, y2: y };
  const [x1 = 0, y1 = 0] = low;
  const [x2 = 0, y2 = 0] = high;
  const strokes = [{ x1, y1, x2, y2 }, cap(low), cap(high)];
  const draw = (stroke: Paint, lineWidth: number) =>
    strokes.map((shape) => ({ type: 'line' as const, shape, style: { stroke, lineWidth } }));
  // The wider line below keeps the whisker visible on a dark bar.
  return [...draw(token('surface'), 4), ...draw(token('ink'), 1.25)];
}

/** A whisker on each bar; `isSideways` where the categories run down the side. */
export function intervalBars(intervals: readonly Interval[], isSideways = false): CustomSeriesOption {
  const renderItem: CustomSeriesRenderItem = ({ dataIndex }, api) => {
    const interval = intervals[dataIndex] ?? null;
    if (interval === null) return null;
    const at = (value: number): number[] => api.coord(isSideways ? [value, dataIndex] : [dataIndex, value]);
    return { type: 'group', children: whisker(at(interval.low), at(interval.high), isSideways) };
  };
  return {
    type: 'custom',
    silent: true,
    z: 4,
    data: intervals.map((interval, index) => [index, interval?.low ?? '-', interval?.high ?? '-']),
    encode: isSideways ? { y: 0, x: [1, 2] } : { x: 0, y: [1, 2] },
    renderItem
  };
}

import type { BarSeriesOption, LineSeriesOption } from 'echarts';
import { token } from '../paint.ts';
import { hatch } from './hatch.ts';

export interface Reference {
  /** A value of the value axis, or the place on a category axis. */
  readonly at: number;
  readonly label: string;
  readonly axis?: 'x' | 'y';
}

/** A line across the drawing: an average, a target, the day of a sale. */
export const referenceLine = ({ at, label, axis = 'y' }: Reference): LineSeriesOption => ({
  type: 'line',
  data: [],
  silent: true,
  markLine: {
    silent: true,
    symbol: 'none',
    // Two digits by default: not enough for a share.
    precision: 10,
    animation: false,
    lineStyle: { color: token('ink-3'), width: 1, type: [3, 3] },
    label: {
      formatter: () => label,
      position: axis === 'y' ? 'insideEndTop' : 'end',
      color: token('ink-2'),
      fontSize: 12,
      textBorderColor: token('surface'),
      textBorderWidth: 3
    },
    data: [axis === 'y' ? { yAxis: at } : { xAxis: at }]
  }
});

/** Draws nothing; gives the striped fill a name in the legend. */
export const incompleteKey = (name: string): BarSeriesOption => ({
  type: 'bar',
  name,
  data: [],
  silent: true,
  stack: 'whole',
  itemStyle: { color: hatch(token('ink-3')) }
});

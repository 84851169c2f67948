import type { LineSeriesOption } from 'echarts';
import type { ChartSeries } from '../option.ts';
import { token } from '../paint.ts';
import { endLabels } from './end-labels.ts';
import type { LineLayer } from './lines.ts';

type AreaLayer = Omit<LineLayer, 'isDashed' | 'values'> & { readonly values: readonly number[] };

/** Layers of one whole over time, the first at the foot, each with its name at the right; tell `plotArea`. */
export function stackedAreas(layers: readonly AreaLayer[]): ChartSeries[] {
  const areas = layers.map(({ name, colour, values }): LineSeriesOption => ({
    type: 'line',
    name,
    stack: 'whole',
    data: [...values],
    showSymbol: false,
    symbol: 'circle',
    lineStyle: { color: token('surface'), width: 1 },
    itemStyle: { color: colour },
    areaStyle: { color: colour, opacity: 0.9 },
    emphasis: { disabled: true }
  }));
  const lastOf = ({ values }: AreaLayer): number => values.at(-1) ?? 0;
  const ends = layers.flatMap((layer, place) => {
    const below = layers.slice(0, place).reduce((height, other) => height + lastOf(other), 0);
    const { name, colour, values } = layer;
    if (lastOf(layer) === 0) return [];
    return [{ name, colour, index: values.length - 1, value: below + lastOf(layer) / 2 }];
  });
  return [...areas, endLabels(ends)];
}

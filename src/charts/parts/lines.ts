import type { LineSeriesOption, ScatterSeriesOption } from 'echarts';
import type { ChartSeries } from '../option.ts';
import { type Paint, token } from '../paint.ts';
import { type EndLabel, endLabels } from './end-labels.ts';

export interface LineLayer {
  readonly name: string;
  readonly colour: Paint;
  readonly values: readonly (number | null)[];
  /** For what is expected or compared with, beside what was. */
  readonly isDashed?: boolean;
}

export interface LineHabits {
  /** The last period is not over: the way to it is dashed. */
  readonly isLastIncomplete?: boolean;
  /** Names at the ends of the lines; tell `plotArea` of them too. */
  readonly hasEndLabels?: boolean;
}

export function lines(layers: readonly LineLayer[], habits: LineHabits = {}): ChartSeries[] {
  const { isLastIncomplete = false, hasEndLabels = false } = habits;
  const drawn = layers.flatMap((layer) => {
    if (!isLastIncomplete) return [line(layer), loners(layer)];
    const solid = line({ ...layer, values: layer.values.slice(0, -1) });
    return [line({ ...layer, isDashed: true }), { ...solid, silent: true }, loners(layer)];
  });
  return hasEndLabels ? [...drawn, endLabels(layers.flatMap(endOf))] : drawn;
}

function line({ name, colour, values, isDashed = false }: LineLayer): LineSeriesOption {
  return {
    type: 'line',
    name,
    data: [...values],
    showSymbol: false,
    symbol: 'circle',
    symbolSize: 8,
    lineStyle: { color: colour, width: 2, type: isDashed ? [4, 4] : 'solid' },
    itemStyle: { color: colour, borderColor: token('surface'), borderWidth: 2 },
    emphasis: { lineStyle: { width: 2 } }
  };
}

/** Points without neighbours, which no line passes. */
function loners({ name, colour, values }: LineLayer): ScatterSeriesOption {
  const isMissing = (index: number): boolean => (values[index] ?? null) === null;
  const isAlone = (index: number): boolean => isMissing(index - 1) && isMissing(index + 1);
  return {
    type: 'scatter',
    name,
    silent: true,
    symbolSize: 6,
    itemStyle: { color: colour, opacity: 1 },
    data: values.flatMap((value, index) => (value !== null && isAlone(index) ? [[index, value]] : []))
  };
}

function endOf({ name, colour, values }: LineLayer): EndLabel[] {
  const index = values.findLastIndex((value) => value !== null);
  const value = values[index] ?? null;
  return value === null ? [] : [{ name, colour, index, value }];
}

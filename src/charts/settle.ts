import type { GridComponentOption } from 'echarts';
import type { ChartOption, Fluid, XAxis, YAxis } from './option.ts';

/** An option for a drawing of known width. */
export interface SettledOption extends Omit<ChartOption, 'grid' | 'xAxis' | 'yAxis'> {
  readonly grid?: GridComponentOption;
  readonly xAxis: readonly XAxis[];
  readonly yAxis: readonly YAxis[];
}

const isList = <T>(value: T | readonly T[]): value is readonly T[] => Array.isArray(value);

function settleEach<T extends object>(fluid: Fluid<T> | readonly Fluid<T>[] | undefined, width: number): T[] {
  const list: readonly Fluid<T>[] = fluid === undefined ? [] : isList(fluid) ? fluid : [fluid];
  return list.map((one) => (typeof one === 'function' ? one(width) : one));
}

export function settle({ grid, xAxis, yAxis, ...rest }: ChartOption, width: number): SettledOption {
  const [room] = settleEach(grid, width);
  return {
    ...rest,
    ...(room && { grid: room }),
    xAxis: settleEach(xAxis, width),
    yAxis: settleEach(yAxis, width)
  };
}

/** The words of a category axis; none for an axis of numbers. */
export function categoriesOf(axis: XAxis | YAxis | undefined): readonly string[] | undefined {
  if (axis?.type !== 'category') return undefined;
  return (axis.data ?? []).map((category) =>
    String(typeof category === 'object' && 'value' in category ? category.value : category)
  );
}

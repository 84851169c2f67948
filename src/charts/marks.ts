import type { ChartSeries } from './option.ts';
import { categoriesOf, type SettledOption } from './settle.ts';

/** One bar, point or cell. `index` is its place in the series, which is the place of its row. */
export interface Mark {
  readonly series: string;
  readonly index: number;
  readonly name: string;
  readonly value: unknown;
}

/** Where a mark is drawn, and where the arrow keys find it. */
export interface PlacedMark extends Mark {
  readonly seriesIndex: number;
  readonly column: number;
  readonly row: number;
}

export const plainMark = ({ series, index, name, value }: Mark): Mark => ({ series, index, name, value });

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const valueOf = (item: unknown): unknown => (isRecord(item) ? item['value'] : item);
const isMissing = (value: unknown): boolean => value === null || value === undefined;

/** A silent series (a band, a whisker, a reference line) is seen and not spoken of. */
const valuesOf = (series: ChartSeries | undefined): readonly unknown[] =>
  series !== undefined && series.silent !== true && Array.isArray(series.data)
    ? series.data.map(valueOf)
    : [];

/** Whether the categories run down the page instead of along it. */
export const isSideways = ({ xAxis, yAxis }: SettledOption): boolean =>
  yAxis[0]?.type === 'category' && xAxis[0]?.type !== 'category';

/** Whether the marks are the cells of a grid of categories. */
export const isGrid = ({ xAxis, yAxis }: SettledOption): boolean =>
  yAxis[0]?.type === 'category' && xAxis[0]?.type === 'category';

const columnOf = (option: SettledOption, { index, value }: { index: number; value: unknown }): number =>
  isGrid(option) && Array.isArray(value) ? Number(value[0]) : index;

export function markAt(option: SettledOption, seriesIndex: number, index: number): Mark {
  const series = option.series[seriesIndex];
  const value = valuesOf(series)[index];
  const names = categoriesOf(isSideways(option) ? option.yAxis[0] : option.xAxis[0]) ?? [];
  const name = names[columnOf(option, { index, value })] ?? '';
  return { series: String(series?.name ?? ''), index, name, value };
}

/** `lane` tells series apart where each mark is read on its own. */
function place(option: SettledOption, mark: Mark, lane: number): Pick<PlacedMark, 'column' | 'row'> {
  const downwards = (position: number): number => (option.yAxis[0]?.inverse === true ? position : -position);
  if (isSideways(option)) return { column: lane, row: downwards(mark.index) };
  const row = isGrid(option) && Array.isArray(mark.value) ? downwards(Number(mark.value[1])) : lane;
  return { column: columnOf(option, mark), row };
}

/** Every mark that can be read: one for each place of the axis, or each on its own. */
export function placedMarks(option: SettledOption): readonly PlacedMark[] {
  if (option.tooltip === undefined) return [];
  const eachOnItsOwn = option.tooltip.trigger === 'item';
  const marks = option.series.flatMap((series, seriesIndex) =>
    valuesOf(series).flatMap((value, index) => {
      if (isMissing(value)) return [];
      const mark = markAt(option, seriesIndex, index);
      return [{ ...mark, seriesIndex, ...place(option, mark, eachOnItsOwn ? seriesIndex : 0) }];
    })
  );
  if (eachOnItsOwn) return marks;
  const firstAtIndex = new Map(marks.toReversed().map((mark) => [mark.index, mark]));
  return [...firstAtIndex.values()].sort((first, second) => first.index - second.index);
}

import type { ChartOption } from '../option.ts';
import { token } from '../paint.ts';
import { endLabelRoom } from './end-labels.ts';
import { textWidth } from '../text-width.ts';

interface Surroundings {
  /** Names of the series to explain above the drawing, where they cannot be named in place. */
  readonly legend?: readonly string[];
  /** Those of them that are drawn as dashed lines. */
  readonly dashed?: readonly string[];
  /** Names that `lines` writes at the ends of the lines. */
  readonly endLabels?: readonly string[];
}

const swatch = 10;
const swatchGap = 5;
const itemGap = 16;
const legendLine = 20;

function legendLines(names: readonly string[], width: number): number {
  let [count, used] = [1, 0];
  for (const name of names) {
    const item = swatch + swatchGap + textWidth(name) + itemGap;
    if (used > 0 && used + item > width) [count, used] = [count + 1, 0];
    used += item;
  }
  return count;
}

/** The room of a chart: the axes keep their labels inside it, above and beside it is what explains it. */
export function plotArea({ legend = [], dashed = [], endLabels = [] }: Surroundings = {}): Pick<
  ChartOption,
  'grid' | 'legend'
> {
  return {
    grid: (width) => ({
      left: 0,
      right: endLabels.length > 0 ? endLabelRoom(endLabels) : 8,
      top: legend.length > 0 ? legendLines(legend, width) * legendLine + 10 : 8,
      bottom: 0,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel'
    }),
    ...(legend.length > 0 && { legend: legendOption(legend, dashed) })
  };
}

const dashes = 'path://M0 4h4v2H0zM6 4h4v2H6z';

const legendOption = (
  names: readonly string[],
  dashed: readonly string[]
): NonNullable<ChartOption['legend']> => ({
  data: names.map((name) =>
    dashed.includes(name) ? { name, icon: dashes, itemStyle: { borderWidth: 0 } } : { name }
  ),
  left: 0,
  top: 0,
  padding: 0,
  itemGap,
  itemWidth: swatch,
  itemHeight: swatch,
  icon: 'roundRect',
  selectedMode: false,
  textStyle: { color: token('ink-2'), fontSize: 12, lineHeight: 16 }
});

import { describe, expect, it } from 'vitest';
import type { ChartOption } from './option.ts';
import { placedMarks } from './marks.ts';
import { settle } from './settle.ts';
import { bars, stackedBars } from './parts/bars.ts';
import { cells } from './parts/cells.ts';
import { categoryAxis, sideAxis, valueAxis } from './parts/axes.ts';
import { intervalBars } from './parts/intervals.ts';
import { token } from './paint.ts';
import { itemTooltip, axisTooltip } from './tooltip.ts';

const text = { title: '', lines: [] };
const layer = (name: string, values: readonly (number | null)[]) => ({ name, colour: token('s1'), values });
const rows = (option: ChartOption) =>
  placedMarks(settle(option, 0)).map(
    ({ series, index, name, column, row }) => `${series} ${index} ${name} @ ${column},${row}`
  );

describe('placedMarks', () => {
  it('reads stacked bars once for each place', () => {
    expect(
      rows({
        xAxis: categoryAxis(['Jan', 'Feb', 'Mar']),
        yAxis: valueAxis(String),
        series: stackedBars([layer('old', [1, null, null]), layer('new', [2, 3, null])]),
        tooltip: axisTooltip([1, 2, 3], () => text)
      })
    ).toEqual(['old 0 Jan @ 0,0', 'new 1 Feb @ 1,0']);
  });

  it('reads the bars of each series on their own', () => {
    expect(
      rows({
        xAxis: categoryAxis(['Jan', 'Feb']),
        yAxis: valueAxis(String),
        series: [bars(layer('a', [1, 2])), bars(layer('b', [3, 4]))],
        tooltip: itemTooltip([1, 2], () => text)
      })
    ).toEqual(['a 0 Jan @ 0,0', 'a 1 Feb @ 1,0', 'b 0 Jan @ 0,1', 'b 1 Feb @ 1,1']);
  });

  it('reads horizontal bars downwards and whiskers not at all', () => {
    expect(
      rows({
        xAxis: valueAxis(String),
        yAxis: sideAxis(['tea', 'cup']),
        series: [bars(layer('share', [0.6, 0.4])), intervalBars([{ low: 0.5, high: 0.7 }, null], true)],
        tooltip: itemTooltip([1, 2], () => text)
      })
    ).toEqual(['share 0 tea @ 0,0', 'share 1 cup @ 0,1']);
  });

  it('reads cells where they lie', () => {
    const cell = (column: number, row: number) => ({ column, row, value: 1, fill: token('s1'), label: '1' });
    expect(
      rows({
        xAxis: categoryAxis(['0', '1']),
        yAxis: sideAxis(['Jan', 'Feb']),
        series: [cells('cohorts', [cell(0, 0), cell(1, 0), cell(0, 1)])],
        tooltip: itemTooltip([1, 2, 3], () => text)
      })
    ).toEqual(['cohorts 0 0 @ 0,0', 'cohorts 1 1 @ 1,0', 'cohorts 2 0 @ 0,1']);
  });

  it('reads nothing where nothing is said', () => {
    expect(rows({ series: [bars(layer('a', [1]))] })).toEqual([]);
  });
});

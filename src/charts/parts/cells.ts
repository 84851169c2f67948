import type { CustomSeriesOption, CustomSeriesRenderItem } from 'echarts';
import { type Paint, token } from '../paint.ts';
import { cellWords } from './cell-words.ts';
import { hatch } from './hatch.ts';

export interface Cell {
  readonly column: number;
  readonly row: number;
  readonly value: number | null;
  readonly fill: Paint;
  /** The figure in the cell; left out where the cell is too small for it. */
  readonly label: string;
  /** The name above the figure; cut where the cell is too narrow for it. */
  readonly caption?: string;
  readonly isIncomplete?: boolean;
}

const gap = 3;

/** A grid of coloured cells; both axes are `categoryAxis` or `sideAxis`. */
export function cells(name: string, list: readonly Cell[]): CustomSeriesOption {
  const renderItem: CustomSeriesRenderItem = ({ dataIndex }, api) => {
    const cell = list[dataIndex];
    if (cell === undefined) return null;
    const [centreX = 0, centreY = 0] = api.coord([cell.column, cell.row]);
    const [stepX = 0, stepY = 0] = [api.size?.([1, 1]) ?? []].flat();
    const [width, height] = [Math.max(1, stepX - gap), Math.max(1, stepY - gap)];
    const place = { x: centreX - width / 2, y: centreY - height / 2, width, height };
    return {
      type: 'group',
      children: [
        {
          type: 'rect',
          shape: { ...place, r: 4 },
          style: { fill: cell.isIncomplete === true ? hatch(cell.fill) : cell.fill },
          emphasis: { style: { stroke: token('ink'), lineWidth: 2 } }
        },
        ...cellWords(cell, place)
      ]
    };
  };
  return {
    type: 'custom',
    name,
    data: list.map(({ column, row, value }) => [column, row, value ?? '-']),
    encode: { x: 0, y: 1 },
    renderItem
  };
}

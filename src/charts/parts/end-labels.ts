import type { CustomSeriesOption, CustomSeriesRenderItem } from 'echarts';
import { type Paint, token } from '../paint.ts';
import { textWidth } from '../text-width.ts';

export interface EndLabel {
  readonly name: string;
  readonly colour: Paint;
  /** The last point of the line. */
  readonly index: number;
  readonly value: number;
}

const lineHeight = 15;
const gap = 9;
const longest = 160;

/** Pixels to keep free at the right of the drawing. */
export const endLabelRoom = (names: readonly string[]): number =>
  Math.min(longest, Math.max(0, ...names.map((name) => textWidth(name)))) + gap + 4;

/** The same heights, moved apart by as little as keeps each at least `distance` from the next. */
export function spread(heights: readonly number[], distance: number): number[] {
  const order = [...heights.keys()].sort((one, other) => (heights[one] ?? 0) - (heights[other] ?? 0));
  // Neighbours that touch form a block, which stays centred on where its members wanted to be.
  const blocks = order.reduce<{ members: number[]; centre: number }[]>((placed, index) => {
    let block = { members: [index], centre: heights[index] ?? 0 };
    for (let last = placed.at(-1); last !== undefined; last = placed.at(-1)) {
      const room = ((last.members.length + block.members.length) * distance) / 2;
      if (block.centre - last.centre >= room) break;
      placed.pop();
      const members = [...last.members, ...block.members];
      const wanted = members.reduce((sum, member) => sum + (heights[member] ?? 0), 0);
      block = { members, centre: wanted / members.length };
    }
    return [...placed, block];
  }, []);
  const result = [...heights];
  for (const { members, centre } of blocks) {
    members.forEach((member, place) => {
      result[member] = centre + (place - (members.length - 1) / 2) * distance;
    });
  }
  return result;
}

/** The name of each line where it ends, so that nobody has to look into a legend. */
export function endLabels(ends: readonly EndLabel[]): CustomSeriesOption {
  const renderItem: CustomSeriesRenderItem = ({ dataIndex }, api) => {
    const points = ends.map(({ index, value }) => api.coord([index, value]));
    const heights = spread(
      points.map(([, y = 0]) => y),
      lineHeight
    );
    const [end, [x = 0, y = 0] = []] = [ends[dataIndex], points[dataIndex]];
    if (end === undefined) return null;
    const text = {
      text: end.name,
      x: x + gap,
      y: heights[dataIndex] ?? y,
      verticalAlign: 'middle',
      fill: token('ink'),
      fontSize: 12,
      fontFamily: 'var(--font)',
      width: longest,
      overflow: 'truncate'
    } as const;
    return {
      type: 'group',
      children: [
        { type: 'circle', shape: { cx: x, cy: y, r: 3.5 }, style: { fill: end.colour } },
        { type: 'text', style: text }
      ]
    };
  };
  return {
    type: 'custom',
    silent: true,
    z: 5,
    data: ends.map(({ index, value }) => [index, value]),
    encode: { x: 0, y: 1 },
    renderItem
  };
}

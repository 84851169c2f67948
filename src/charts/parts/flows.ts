import type { CustomSeriesOption, CustomSeriesRenderItem } from 'echarts';
import { type Paint, token } from '../paint.ts';
import { textWidth } from '../text-width.ts';
import { spread } from './end-labels.ts';
import { type FlowLayout, type FlowSize, layFlows } from './flow-layout.ts';

/** A group at one side, from which or to which people go. */
export interface FlowEnd {
  readonly name: string;
  readonly colour: Paint;
  readonly figure: string;
}

/** `from` and `to` are places in the lists of ends. */
export interface FlowLink {
  readonly from: number;
  readonly to: number;
  readonly value: number;
}

interface Flows {
  /** What the ribbons, and what the ends of either side are called. */
  readonly name: string;
  readonly sides: readonly [before: string, after: string];
  readonly before: readonly FlowEnd[];
  readonly after: readonly FlowEnd[];
  readonly links: readonly FlowLink[];
}

const heading = 24;
const labelLine = 15;
const labelGap = 8;
/** From here on a name and its figure stand in one line. */
const wideEnough = 150;

const roomFor = (width: number): number => Math.max(92, Math.min(190, width * 0.25));

function sizeOf(width: number, height: number): FlowSize {
  const room = roomFor(width);
  return { left: room, right: width - room, top: heading, bottom: height - 4 };
}

type Api = Parameters<CustomSeriesRenderItem>[1];

interface LabelPlace {
  readonly x: number;
  readonly y: number;
  readonly room: number;
  readonly isBefore: boolean;
  /** The widest figure of the side: figures stand in a column of their own. */
  readonly figureRoom: number;
}

/** A figure and a name beside each end; where there is little room, below one another. */
function label({ name, figure }: FlowEnd, { x, y, room, isBefore, figureRoom }: LabelPlace) {
  const isWide = room >= wideEnough;
  const outwards = isBefore ? -1 : 1;
  const style = {
    align: isBefore ? 'right' : 'left',
    verticalAlign: 'middle',
    fontSize: 12,
    fontFamily: 'var(--font)'
  } as const;
  const [edge, aside] = [x + outwards * labelGap, isWide ? figureRoom + labelGap : 0];
  return [
    {
      type: 'text' as const,
      style: {
        ...style,
        text: figure,
        fill: token('ink-2'),
        align: 'right' as const,
        x: isBefore ? edge : edge + (isWide ? figureRoom : textWidth(figure)),
        y: isWide ? y : y + labelLine / 2
      }
    },
    {
      type: 'text' as const,
      style: {
        ...style,
        text: name,
        fill: token('ink'),
        x: edge + outwards * aside,
        y: isWide ? y : y - labelLine / 2,
        width: room - labelGap - aside,
        overflow: 'truncate' as const
      }
    }
  ];
}

/**
 * Ribbons between two lists of groups, as thick as they are full (a Sankey diagram of two columns). Drawn
 * here and not by the library's own, which can show a ribbon to the mouse alone and not to the keyboard.
 */
export function flows({ name, sides, before, after, links }: Flows): CustomSeriesOption[] {
  const layout = (api: Api): FlowLayout =>
    layFlows(before.length, after.length, links, sizeOf(api.getWidth(), api.getHeight()));
  const ribbon: CustomSeriesRenderItem = ({ dataIndex }, api) => {
    const [path, link] = [layout(api).ribbons[dataIndex], links[dataIndex]];
    if (path === undefined || link === undefined) return null;
    return {
      type: 'path',
      shape: { pathData: path },
      style: { fill: before[link.from]?.colour ?? token('ink-3'), opacity: 0.38 },
      emphasis: { style: { opacity: 0.85 } }
    };
  };
  const ends = (list: readonly FlowEnd[], isBefore: boolean): CustomSeriesRenderItem => {
    return ({ dataIndex }, api) => {
      const places = isBefore ? layout(api).before : layout(api).after;
      const [end, box] = [list[dataIndex], places[dataIndex]];
      if (end === undefined || box === undefined) return null;
      const room = roomFor(api.getWidth());
      const figureRoom = Math.max(...list.map(({ figure }) => textWidth(figure)));
      const heights = spread(
        places.map(({ y, height }) => y + height / 2),
        room >= wideEnough ? labelLine + 2 : 2 * labelLine + 2
      );
      const x = isBefore ? box.x : box.x + box.width;
      const title = {
        x,
        y: 0,
        text: isBefore ? sides[0] : sides[1],
        align: isBefore ? 'right' : 'left',
        verticalAlign: 'top',
        fill: token('ink-2'),
        fontSize: 12,
        fontFamily: 'var(--font)'
      } as const;
      return {
        type: 'group',
        children: [
          {
            type: 'rect',
            shape: { ...box, r: 2 },
            style: { fill: end.colour },
            emphasis: { style: { stroke: token('ink'), lineWidth: 1.5 } }
          },
          ...label(end, { x, y: heights[dataIndex] ?? box.y, room, isBefore, figureRoom }),
          ...(dataIndex === 0 ? [{ type: 'text' as const, style: title }] : [])
        ]
      };
    };
  };
  const common = { type: 'custom', coordinateSystem: 'none' } as const;
  return [
    { ...common, name, data: links.map(({ value }) => value), renderItem: ribbon },
    { ...common, name: sides[0], data: before.map(() => 0), renderItem: ends(before, true), z: 4 },
    { ...common, name: sides[1], data: after.map(() => 0), renderItem: ends(after, false), z: 4 }
  ];
}

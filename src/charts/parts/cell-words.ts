import type { CustomSeriesRenderItemReturn } from 'echarts';
import { inkOn, token } from '../paint.ts';
import type { Cell } from './cells.ts';
import { hatchGround } from './hatch.ts';
import { textWidth } from '../text-width.ts';

export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

type Group = Extract<CustomSeriesRenderItemReturn, { type: 'group' }>;
type Words = Extract<Group['children'][number], { type: 'text' }>;
type Style = NonNullable<Words['style']>;

const captionLine = 14;

const words = (text: string, style: Style): Words => ({
  type: 'text',
  silent: true,
  style: { text, fontSize: 12, fontFamily: 'var(--font)', ...style }
});

/** On stripes the letters get a halo of the ground between them. */
const inkFor = ({ fill, isIncomplete = false }: Cell): Style =>
  isIncomplete ? { fill: token('ink'), stroke: hatchGround(fill), lineWidth: 3 } : { fill: inkOn(fill) };

function centredFigure(cell: Cell, { x, y, width, height }: Place): Words[] {
  if (textWidth(cell.label) > width - 4) return [];
  const middle: Style = { x: x + width / 2, y: y + height / 2, align: 'center', verticalAlign: 'middle' };
  return [words(cell.label, { ...inkFor(cell), ...middle })];
}

function cornerFigure(cell: Cell, { x, y, width, height }: Place): Words[] {
  const fontSize = [14, 12].find((size) => textWidth(cell.label, size) * 1.08 <= width);
  if (fontSize === undefined) return [];
  const corner: Style = { x, y: y + height, verticalAlign: 'bottom', fontSize, fontWeight: 600 };
  return [words(cell.label, { ...inkFor(cell), ...corner, width })];
}

/** Two lines where they fit without breaking a word, else one that may be cut. */
function caption(text: string, cell: Cell, { x, y, width, height }: Place): Words {
  const fontSize = width < 56 ? 11 : 12;
  const canBreak =
    height >= 2 * captionLine + 14 &&
    text.split(' ').every((word) => isIdeographic(word) || textWidth(word, fontSize) <= width);
  return words(text, {
    ...inkFor(cell),
    x,
    y,
    width,
    height: (canBreak ? 2 : 1) * captionLine,
    fontSize,
    lineHeight: captionLine,
    overflow: canBreak ? 'break' : 'truncate',
    lineOverflow: 'truncate'
  });
}

const isIdeographic = (word: string): boolean => /^[\u3400-\u9fff\uff00-\uffef]+$/.test(word);

/** What is written in a cell: the figure alone in the middle, or below its caption. */
export function cellWords(cell: Cell, place: Place): Words[] {
  if (cell.caption === undefined) return centredFigure(cell, place);
  const inset = place.width < 64 ? 4 : 8;
  const inner = {
    x: place.x + inset,
    y: place.y + inset,
    width: place.width - 2 * inset,
    height: place.height - 2 * inset
  };
  return [caption(cell.caption, cell, inner), ...cornerFigure(cell, inner)];
}

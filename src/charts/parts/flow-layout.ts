import type { FlowLink } from './flows.ts';

/** Left and right are the outer edges of the ends. */
export interface FlowSize {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface FlowBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where the ends stand and the ribbons run, in pixels. */
export interface FlowLayout {
  readonly before: readonly FlowBox[];
  readonly after: readonly FlowBox[];
  /** Paths of SVG, in the order of the links. */
  readonly ribbons: readonly string[];
}

const thickness = 12;
const widestGap = 10;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Boxes below one another, as high as they are full. */
function column(values: readonly number[], x: number, size: FlowSize): readonly FlowBox[] {
  const height = size.bottom - size.top;
  const gap = Math.min(widestGap, (height * 0.3) / Math.max(1, values.length - 1));
  const scale = (height - gap * (values.length - 1)) / Math.max(1, sum(values));
  return values.map((value, index) => ({
    x,
    y: size.top + sum(values.slice(0, index)) * scale + gap * index,
    width: thickness,
    height: Math.max(1, value * scale)
  }));
}

const point = (x: number, y: number): string => `${x.toFixed(1)} ${y.toFixed(1)}`;

function ribbonPath(from: FlowBox, to: FlowBox): string {
  const [start, end] = [from.x + from.width, to.x];
  const middle = (start + end) / 2;
  return [
    `M${point(start, from.y)}`,
    `C${point(middle, from.y)} ${point(middle, to.y)} ${point(end, to.y)}`,
    `L${point(end, to.y + to.height)}`,
    `C${point(middle, to.y + to.height)} ${point(middle, from.y + from.height)} ${point(start, from.y + from.height)}`,
    'Z'
  ].join('');
}

/** The part of a box that one of its links takes, the links in the order of the ends they lead to. */
function share(box: FlowBox, value: number, above: number, whole: number): FlowBox {
  const height = (box.height * value) / Math.max(1, whole);
  return { ...box, y: box.y + (box.height * above) / Math.max(1, whole), height: Math.max(0.5, height) };
}

export function layFlows(
  beforeCount: number,
  afterCount: number,
  links: readonly FlowLink[],
  size: FlowSize
): FlowLayout {
  const valueOf = (belongs: (link: FlowLink) => boolean): number =>
    sum(links.filter(belongs).map(({ value }) => value));
  const leaving = Array.from({ length: beforeCount }, (_, index) => valueOf(({ from }) => from === index));
  const arriving = Array.from({ length: afterCount }, (_, index) => valueOf(({ to }) => to === index));
  const before = column(leaving, size.left, size);
  const after = column(arriving, size.right - thickness, size);
  const ribbons = links.map(({ from, to, value }) => {
    const [start, end] = [before[from], after[to]];
    if (start === undefined || end === undefined) return '';
    const aboveStart = valueOf((other) => other.from === from && other.to < to);
    const aboveEnd = valueOf((other) => other.to === to && other.from < from);
    return ribbonPath(
      share(start, value, aboveStart, leaving[from] ?? 0),
      share(end, value, aboveEnd, arriving[to] ?? 0)
    );
  });
  return { before, after, ribbons };
}

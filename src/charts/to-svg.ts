import type { PictureKind } from '#ui';
import type { Picture } from './draw.ts';
import type { ChartOption } from './option.ts';
import { pngBlob, svgBlob } from './picture.ts';

/** The chart as SVG, without a page: for golden files and for reports. */
export async function toSvg(option: ChartOption, picture: Picture = {}): Promise<string> {
  const { draw } = await import('./draw.ts');
  return draw(option, picture).svg;
}

/** A file of what the page shows as a table and not as a chart; charts offer theirs by themselves. */
export async function toPicture(
  kind: PictureKind,
  title: string,
  option: ChartOption,
  picture: Picture = {}
): Promise<Blob> {
  const { drawTitled } = await import('./draw.ts');
  const drawing = drawTitled(title, option, picture);
  return kind === 'png' ? pngBlob(drawing) : svgBlob(drawing);
}

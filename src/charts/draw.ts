import { defaultTheme } from './default-theme.ts';
import { init } from './echarts.ts';
import type { ChartOption } from './option.ts';
import { type Drawing, standalone } from './picture.ts';
import { plainSvg } from './plain-svg.ts';
import { prepare } from './prepare.ts';
import { settle } from './settle.ts';

export interface Picture {
  readonly width?: number;
  readonly height?: number;
  readonly scheme?: 'light' | 'dark';
}

/** A chart without a page. */
export function draw(option: ChartOption, picture: Picture): Drawing {
  const { width = 640, height = 320, scheme = 'light' } = picture;
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  const habits = { theme: defaultTheme(scheme), motion: 0, canPick: false };
  chart.setOption(prepare(settle(option, width), habits));
  const svg = plainSvg(chart.renderToSVGString());
  chart.dispose();
  return { svg, width, height };
}

export const drawTitled = (title: string, option: ChartOption, picture: Picture): Drawing =>
  standalone(draw(option, picture), title, defaultTheme(picture.scheme ?? 'light'));

import { defaultTheme } from './default-theme.ts';
import type { ChartOption } from './option.ts';
import { plainSvg } from './plain-svg.ts';
import { prepare } from './prepare.ts';
import { settle } from './settle.ts';

export interface Picture {
  readonly width?: number;
  readonly height?: number;
  readonly scheme?: 'light' | 'dark';
}

/** The chart as an SVG document without a page: for golden files and for reports. */
export async function toSvg(option: ChartOption, picture: Picture = {}): Promise<string> {
  const { width = 640, height = 320, scheme = 'light' } = picture;
  const { init } = await import('./echarts.ts');
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  chart.setOption(prepare(settle(option, width), { theme: defaultTheme(scheme), motion: 0, canPick: false }));
  const svg = chart.renderToSVGString();
  chart.dispose();
  return plainSvg(svg);
}

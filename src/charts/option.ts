import type {
  BarSeriesOption,
  CustomSeriesOption,
  GridComponentOption,
  LegendComponentOption,
  LineSeriesOption,
  ScatterSeriesOption,
  XAXisComponentOption,
  YAXisComponentOption
} from 'echarts';
import type { ChartTooltip } from './tooltip.ts';

/** What depends on the width of the drawing, in pixels: how many labels fit, how long a name may be. */
export type Fluid<T> = T | ((width: number) => T);

export type XAxis = XAXisComponentOption;
export type YAxis = YAXisComponentOption;
export type ChartSeries = BarSeriesOption | LineSeriesOption | ScatterSeriesOption | CustomSeriesOption;

/**
 * A picture as plain values: the part of ECharts' options that our charts use.
 * Colours are paints, tooltips are text, and whatever depends on the width is a function of it.
 */
export interface ChartOption {
  readonly series: readonly ChartSeries[];
  readonly xAxis?: Fluid<XAxis>;
  readonly yAxis?: Fluid<YAxis> | readonly Fluid<YAxis>[];
  readonly grid?: Fluid<GridComponentOption>;
  readonly legend?: LegendComponentOption;
  readonly tooltip?: ChartTooltip;
}

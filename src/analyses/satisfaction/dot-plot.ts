import {
  axisTooltip,
  type ChartOption,
  type ChartSeries,
  figureAxis,
  type Interval,
  intervalBars,
  type Paint,
  plotArea,
  referenceLine,
  sideAxis,
  token,
  type TooltipText,
  valueAxis
} from '#charts';
import type { Format } from '#i18n';

/** What a colour of dots means; without a name the legend does not speak of it. */
export interface DotKind {
  readonly name?: string;
  readonly colour: Paint;
}

/** A share with how sure it is. A dot without a share leaves its line empty. */
export interface Dot {
  readonly name: string;
  readonly share: number | null;
  readonly interval: Interval;
  /** Stands at the right edge, in line with the dot. */
  readonly figure: string;
  readonly kind: DotKind;
  readonly tooltip: TooltipText;
}

interface DotPlot {
  /** What the shares are of. */
  readonly name: string;
  readonly dots: readonly Dot[];
  readonly kinds: readonly DotKind[];
  /** Where the whole stands, as a line through all. */
  readonly overall?: number;
  readonly startsAtZero?: boolean;
}

/** Round all that is shown, in steps that meet both ends. */
function extent({ dots, startsAtZero = false }: DotPlot): { min: number; max: number; interval: number } {
  const intervals = dots.flatMap(({ interval }) => (interval === null ? [] : [interval]));
  const low = startsAtZero ? 0 : Math.min(1, ...intervals.map((interval) => interval.low));
  const high = Math.max(0.1, ...intervals.map((interval) => interval.high));
  const interval = high - low > 0.4 ? 0.2 : high - low > 0.15 ? 0.1 : 0.05;
  const step = (share: number, towards: (value: number) => number): number =>
    Number((towards(Number((share / interval).toFixed(6))) * interval).toFixed(2));
  return { min: step(low, Math.floor), max: step(high, Math.ceil), interval };
}

type Dots = Extract<ChartSeries, { type?: 'scatter' }>;

const dotsOf = (plot: DotPlot, { name, colour }: DotKind): Dots => ({
  type: 'scatter',
  name: name ?? plot.name,
  z: 5,
  symbolSize: 10,
  itemStyle: { color: colour, borderColor: token('surface'), borderWidth: 1.5, opacity: 1 },
  data: plot.dots.map(({ share, kind }, index) =>
    share === null || kind.colour !== colour ? null : [share, index]
  )
});

/** Names down the side, one dot and its 95 % interval on each line. */
export function dotPlot(plot: DotPlot, format: Pick<Format, 'percentWhole'>): ChartOption {
  const { dots, overall } = plot;
  const kinds = plot.kinds.filter(({ colour }) => dots.some(({ kind }) => kind.colour === colour));
  return {
    ...plotArea({ legend: kinds.flatMap(({ name }) => name ?? []) }),
    xAxis: { ...valueAxis(format.percentWhole, { startsAtZero: false }), ...extent(plot) },
    yAxis: [sideAxis(dots.map(({ name }) => name)), figureAxis(dots.map(({ figure }) => figure))],
    series: [
      ...kinds.map((kind) => dotsOf(plot, kind)),
      intervalBars(
        dots.map(({ interval }) => interval),
        true
      ),
      ...(overall === undefined ? [] : [referenceLine({ at: overall, label: '', axis: 'x' })])
    ],
    tooltip: axisTooltip(dots, ({ tooltip }) => tooltip)
  };
}

/** Pixels that so many lines need. */
export const dotPlotHeight = (count: number): number => 56 + count * 30;

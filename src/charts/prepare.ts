import type { EChartsOption, TooltipComponentFormatterCallbackParams } from 'echarts';
import { isGrid, isSideways, markAt } from './marks.ts';
import { token } from './paint.ts';
import { resolveFields } from './resolve.ts';
import type { SettledOption } from './settle.ts';
import type { ChartTheme } from './theme.ts';
import { tooltipElement } from './tooltip.ts';

export interface DrawingHabits {
  readonly theme: ChartTheme;
  /** Milliseconds of animation; 0 for readers who prefer none, and for pictures. */
  readonly motion: number;
  readonly canPick: boolean;
}

type TooltipOption = EChartsOption['tooltip'];

const usesBars = ({ series }: SettledOption): boolean => series.some(({ type }) => type === 'bar');

function tooltipOption(option: SettledOption, { theme, motion }: DrawingHabits): TooltipOption {
  const { tooltip } = option;
  if (tooltip === undefined) return { show: false };
  return {
    trigger: tooltip.trigger,
    confine: true,
    // A node, never a string: ECharts would parse a string as HTML.
    formatter: (params: TooltipComponentFormatterCallbackParams) => {
      const [first] = [params].flat();
      const text = first && tooltip.describe(markAt(option, first.seriesIndex ?? 0, first.dataIndex));
      return text === undefined ? '' : tooltipElement(text, theme);
    },
    axisPointer: {
      axis: isSideways(option) ? 'y' : 'x',
      type: usesBars(option) ? 'shadow' : 'line',
      lineStyle: { color: token('line-strong'), type: 'solid' },
      shadowStyle: { color: token('ink'), opacity: 0.06 },
      label: { show: false },
      animation: false
    },
    className: 'chart-tooltip',
    transitionDuration: motion / 1000,
    padding: [8, 12],
    borderWidth: 1,
    borderColor: token('line-strong'),
    backgroundColor: token('surface'),
    textStyle: { color: token('ink'), fontSize: 13, fontFamily: 'var(--font)' }
  };
}

/** The whole of what ECharts is told: the chart's own option with the habits that all charts share. */
export function prepare(option: SettledOption, habits: DrawingHabits): EChartsOption {
  const { theme, motion, canPick } = habits;
  const { series, xAxis, yAxis, grid, legend } = option;
  // Where everything at a place is spoken of together, the place is lit and not its marks.
  const seriesHabits =
    option.tooltip?.trigger === 'axis' && usesBars(option) ? { emphasis: { disabled: true } } : {};
  const axisHabits = isGrid(option) ? { axisLine: { show: false } } : {};
  return resolveFields(
    {
      textStyle: { fontFamily: 'var(--font)', fontSize: 12, color: token('ink-2') },
      color: ['s1', 's2', 's3', 's4', 's5', 's6'].map((name) => `var(--${name})`),
      animation: motion > 0,
      animationDuration: motion,
      animationDurationUpdate: motion,
      animationEasing: 'cubicOut',
      stateAnimation: { duration: Math.min(motion, 100) },
      series: series.map((one) => ({ cursor: canPick ? 'pointer' : 'default', ...one, ...seriesHabits })),
      xAxis: xAxis.map((axis) => ({ ...axis, ...axisHabits })),
      yAxis: yAxis.map((axis) => ({ ...axis, ...axisHabits })),
      ...(grid && { grid }),
      ...(legend && { legend }),
      tooltip: tooltipOption(option, habits)
    },
    theme
  );
}

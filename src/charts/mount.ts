import { type EChartsType, init } from './echarts.ts';
import { isSideways, type Mark, markAt, type PlacedMark } from './marks.ts';
import type { ChartOption } from './option.ts';
import type { Drawing } from './picture.ts';
import { plainSvg } from './plain-svg.ts';
import { type DrawingHabits, prepare } from './prepare.ts';
import { settle, type SettledOption } from './settle.ts';

/** Pixels from the left and the upper edge of the chart. */
export interface Extent {
  readonly top: number;
  readonly left: number;
  readonly width: number;
}

/** A chart on the page: follows the size of its element, and draws once that element has one. */
export class MountedChart {
  readonly #element: HTMLElement;
  readonly #pick: (mark: Mark) => void;
  readonly #observer: ResizeObserver;
  /** As observed: asking the element would lay out the page anew for each chart on it. */
  #size = { width: 0, height: 0 };
  #wanted: { readonly option: ChartOption; readonly habits: DrawingHabits } | undefined;
  #drawn: { readonly chart: EChartsType; readonly option: SettledOption } | undefined;

  constructor(element: HTMLElement, pick: (mark: Mark) => void) {
    this.#element = element;
    this.#pick = pick;
    this.#observer = new ResizeObserver(([entry]) => {
      const { width = 0, height = 0 } = entry?.contentRect ?? {};
      this.#size = { width: Math.floor(width), height: Math.floor(height) };
      this.#draw(0);
    });
    this.#observer.observe(element);
  }

  show(option: ChartOption, habits: DrawingHabits): void {
    this.#wanted = { option, habits };
    this.#draw(habits.motion);
  }

  #draw(motion: number): void {
    const { width, height } = this.#size;
    if (this.#wanted === undefined || width === 0 || height === 0) return;
    const chart = this.#drawn?.chart ?? this.#open(this.#size);
    if (chart.getWidth() !== width || chart.getHeight() !== height) chart.resize({ width, height });
    const option = settle(this.#wanted.option, width);
    this.#drawn = { chart, option };
    chart.setOption(prepare(option, { ...this.#wanted.habits, motion }), { notMerge: true });
    // Lets a print style sheet scale the picture.
    this.#element.querySelector('svg')?.setAttribute('viewBox', `0 0 ${width} ${height}`);
  }

  #open(size: { width: number; height: number }): EChartsType {
    const chart = init(this.#element, null, { renderer: 'svg', ...size });
    let hit: Mark | undefined;
    chart.on('click', ({ seriesIndex, dataIndex }) => {
      const option = this.#drawn?.option;
      hit = option && seriesIndex !== undefined ? markAt(option, seriesIndex, dataIndex) : undefined;
    });
    // ECharts tells of a mark only after the plain click, which also comes where no mark was hit.
    chart.getZr().on('click', ({ offsetX, offsetY }) => {
      queueMicrotask(() => {
        const mark = hit ?? this.#markNear(offsetX, offsetY);
        hit = undefined;
        if (mark !== undefined) this.#pick(mark);
      });
    });
    return chart;
  }

  /** Where marks are read by place, the whole place answers for them. */
  #markNear(x: number, y: number): Mark | undefined {
    const { chart, option } = this.#drawn ?? {};
    if (option?.tooltip?.trigger !== 'axis' || chart?.containPixel('grid', [x, y]) !== true) return undefined;
    const index = isSideways(option)
      ? chart.convertFromPixel({ yAxisIndex: 0 }, y)
      : chart.convertFromPixel({ xAxisIndex: 0 }, x);
    const spoken = option.series.findIndex(({ silent }) => silent !== true);
    return markAt(option, spoken, index);
  }

  /** The category of the x axis at a pixel; undefined outside the drawing. */
  categoryAt(x: number): number | undefined {
    const chart = this.#drawn?.chart;
    return chart?.containPixel('grid', [x, chart.getHeight() / 2]) === true
      ? chart.convertFromPixel({ xAxisIndex: 0 }, x)
      : undefined;
  }

  /** The room of a run of categories of the x axis, both ends included. */
  extentOf(from: number, to: number): Extent | undefined {
    if (this.#drawn === undefined) return undefined;
    const { chart, option } = this.#drawn;
    const at = (index: number): number => chart.convertToPixel({ xAxisIndex: 0 }, index);
    const [left, step] = [at(from), at(1) - at(0)];
    return { top: Number(option.grid?.top ?? 0), left: left - step / 2, width: at(to) - left + step };
  }

  /** Shows what is said about a mark, as hovering would. */
  point(mark: PlacedMark | undefined): void {
    const chart = this.#drawn?.chart;
    chart?.dispatchAction({ type: 'downplay' });
    if (mark === undefined) {
      chart?.dispatchAction({ type: 'hideTip' });
      chart?.dispatchAction({ type: 'updateAxisPointer', currTrigger: 'leave' });
      return;
    }
    const place = { seriesIndex: mark.seriesIndex, dataIndex: mark.index };
    chart?.dispatchAction({ type: 'highlight', ...place });
    chart?.dispatchAction({ type: 'showTip', ...place });
  }

  drawing(): Drawing {
    const chart = this.#drawn?.chart;
    if (chart === undefined) return { svg: '', width: 0, height: 0 };
    return { svg: plainSvg(chart.renderToSVGString()), width: chart.getWidth(), height: chart.getHeight() };
  }

  destroy(): void {
    this.#observer.disconnect();
    this.#drawn?.chart.dispose();
  }
}

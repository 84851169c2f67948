import type { Exports } from '#ui';
import { untrack } from 'svelte';
import { Dragging } from './dragging.svelte.ts';
import { Keyboard } from './keyboard.svelte.ts';
import { Look } from './look.svelte.ts';
import { type Mark, placedMarks } from './marks.ts';
import type { MountedChart } from './mount.ts';
import type { ChartOption } from './option.ts';
import { pngBlob, standalone, svgBlob } from './picture.ts';
import { settle } from './settle.ts';
import type { Stretch } from './stretch.ts';

export interface ChartProps {
  readonly label: string;
  /** One sentence: what the picture shows. */
  readonly summary?: string;
  readonly option: ChartOption;
  /** Pixels, kept free from the first moment on. */
  readonly height: number;
  readonly onpick?: (mark: Mark) => void;
  /** Places of the first and the last period chosen, both included. */
  readonly onbrush?: (from: number, to: number) => void;
}

const motion = 180;

/** What a chart does besides being drawn: reading by keyboard, choosing a stretch, following the theme. */
export class ChartView {
  readonly #props: () => ChartProps;
  readonly #exports: Exports;
  readonly #look = new Look();
  #drawn = $state.raw<MountedChart>();
  #failure = $state.raw<Error>();
  // Which marks there are does not depend on the width.
  readonly marks = $derived.by(() => placedMarks(settle(this.#props().option, 0)));
  readonly #pick = (mark: Mark): void => this.#props().onpick?.(mark);
  readonly #brush = ({ from, to }: Stretch): void => {
    this.keyboard.leave();
    this.#props().onbrush?.(from, to);
  };
  readonly keyboard = new Keyboard({
    marks: () => this.marks,
    canBrush: () => this.#props().onbrush !== undefined,
    pick: this.#pick,
    brush: this.#brush
  });
  readonly dragging = new Dragging({
    periodAt: (x) => (this.#props().onbrush === undefined ? undefined : this.#drawn?.categoryAt(x)),
    brush: this.#brush
  });

  constructor(props: () => ChartProps, exports: Exports) {
    this.#props = props;
    this.#exports = exports;
  }

  /** Where the chosen stretch lies. */
  get frame() {
    const stretch = this.dragging.stretch ?? this.keyboard.stretch;
    return stretch && this.#drawn?.extentOf(stretch.from, stretch.to);
  }

  readonly canvas = (element: HTMLElement): (() => void) => {
    let isGone = false;
    let drawn: MountedChart | undefined;
    import('./mount.ts').then(
      ({ MountedChart }) => {
        if (isGone) return;
        drawn = new MountedChart(element, this.#pick);
        this.#drawn = drawn;
      },
      (cause: unknown) => {
        this.#failure = new Error('the chart library did not load', { cause });
      }
    );
    $effect(() => {
      if (this.#failure !== undefined) throw this.#failure;
    });
    this.#draw();
    this.#offerPictures();
    return () => {
      isGone = true;
      drawn?.destroy();
    };
  };

  #draw(): void {
    let shown: ChartOption | undefined;
    // All charts read the theme before any of them draws: reading between drawings is slow.
    $effect.pre(() => {
      this.#look.theme.colour('ink');
    });
    $effect(() => {
      const { option, onpick } = this.#props();
      const isStill = this.#look.isStill || option === shown;
      const habits = { theme: this.#look.theme, motion: isStill ? 0 : motion, canPick: onpick !== undefined };
      if (this.#drawn === undefined) return;
      this.#drawn.show(option, habits);
      shown = option;
      untrack(() => this.keyboard.leave());
    });
    $effect(() => {
      this.#drawn?.point(this.keyboard.cursor);
    });
  }

  #offerPictures(): void {
    const picture = (drawn: MountedChart) =>
      standalone(drawn.drawing(), this.#props().label, this.#look.theme);
    $effect(() => {
      const drawn = this.#drawn;
      if (drawn === undefined) return;
      const takeBack = [
        this.#exports.register('png', () => pngBlob(picture(drawn))),
        this.#exports.register('svg', () => svgBlob(picture(drawn)))
      ];
      return () => takeBack.forEach((take) => take());
    });
  }
}

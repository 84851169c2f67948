import { type Stretch, stretchBetween } from './stretch.ts';

interface Wishes {
  /** The period at so many pixels from the left edge; undefined beside the drawing. */
  readonly periodAt: (x: number) => number | undefined;
  readonly brush: (stretch: Stretch) => void;
}

/** A mouse drawn along the periods of a chart. */
export class Dragging {
  readonly #wishes: Wishes;
  #start: number | undefined;
  stretch = $state.raw<Stretch>();

  constructor(wishes: Wishes) {
    this.#wishes = wishes;
  }

  press(x: number): void {
    this.#start = this.#wishes.periodAt(x);
  }

  move(x: number): void {
    const end = this.#start === undefined ? undefined : this.#wishes.periodAt(x);
    if (this.#start === undefined || end === undefined) return;
    if (end !== this.#start || this.stretch !== undefined) this.stretch = stretchBetween(this.#start, end);
  }

  release(): void {
    const { stretch } = this;
    this.leave();
    if (stretch !== undefined) this.#wishes.brush(stretch);
  }

  leave(): void {
    this.#start = undefined;
    this.stretch = undefined;
  }
}

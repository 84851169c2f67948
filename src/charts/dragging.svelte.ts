import { type Stretch, stretchBetween } from './stretch.ts';

interface Wishes {
  /** The period under a pixel from the left edge; undefined beside the drawing. */
  readonly periodAt: (x: number) => number | undefined;
  readonly brush: (stretch: Stretch) => void;
}

/** A mouse drawn along the periods of a chart. A finger scrolls the page instead. */
export class Dragging {
  readonly #wishes: Wishes;
  #start: number | undefined;
  stretch = $state.raw<Stretch>();

  constructor(wishes: Wishes) {
    this.#wishes = wishes;
  }

  press(event: PointerEvent): void {
    if (event.pointerType === 'mouse' && event.button === 0) this.#start = this.#periodUnder(event);
  }

  move(event: PointerEvent): void {
    const end = this.#start === undefined ? undefined : this.#periodUnder(event);
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

  #periodUnder({ clientX, currentTarget }: PointerEvent): number | undefined {
    if (!(currentTarget instanceof Element)) return undefined;
    return this.#wishes.periodAt(clientX - currentTarget.getBoundingClientRect().left);
  }
}

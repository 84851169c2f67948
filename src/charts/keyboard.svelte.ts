import { moveCursor } from './cursor.ts';
import { type Mark, type PlacedMark, plainMark } from './marks.ts';
import { type Stretch, stretchBetween } from './stretch.ts';

interface Wishes {
  readonly marks: () => readonly PlacedMark[];
  readonly canBrush: () => boolean;
  readonly pick: (mark: Mark) => void;
  readonly brush: (stretch: Stretch) => void;
}

/** A reader going through the marks of a chart by keyboard. */
export class Keyboard {
  readonly #wishes: Wishes;
  #anchor = $state.raw<PlacedMark>();
  cursor = $state.raw<PlacedMark>();

  constructor(wishes: Wishes) {
    this.#wishes = wishes;
  }

  /** What is marked with Shift. */
  get stretch(): Stretch | undefined {
    return this.cursor && this.#anchor && stretchBetween(this.#anchor.index, this.cursor.index);
  }

  /** @returns whether the key meant something here */
  press({ key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>): boolean {
    if (key === 'Escape') return this.leave();
    if (key === 'Enter') return this.#enter();
    const next = moveCursor(this.#wishes.marks(), this.cursor, key);
    if (next === undefined) return false;
    this.#anchor = shiftKey && this.#wishes.canBrush() ? (this.#anchor ?? this.cursor ?? next) : undefined;
    this.cursor = next;
    return true;
  }

  leave(): boolean {
    const wasReading = this.cursor !== undefined;
    this.cursor = undefined;
    this.#anchor = undefined;
    return wasReading;
  }

  #enter(): boolean {
    const { cursor, stretch } = this;
    if (stretch !== undefined) this.#wishes.brush(stretch);
    else if (cursor !== undefined) this.#wishes.pick(plainMark(cursor));
    return cursor !== undefined;
  }
}

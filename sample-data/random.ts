/** FNV-1a with a final mix: four different seeds from one label. */
function hash(text: string, salt: number): number {
  let state = 0x811c9dc5 ^ salt;
  for (let index = 0; index < text.length; index++) {
    state = Math.imul(state ^ text.charCodeAt(index), 0x01000193);
  }
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
  return (state ^ (state >>> 16)) >>> 0;
}

/**
 * A stream of chance (sfc32) that is the same on every machine for the same label. Each person and each
 * purpose has a stream of its own, so that a change in one place does not reshuffle the whole shop.
 */
export class Random {
  #a: number;
  #b: number;
  #c: number;
  #counter: number;

  constructor(label: string) {
    this.#a = hash(label, 1);
    this.#b = hash(label, 2);
    this.#c = hash(label, 3);
    this.#counter = hash(label, 4);
    for (let round = 0; round < 12; round++) this.next();
  }

  /** From 0 up to, but not including, 1. */
  next(): number {
    const sum = (this.#a + this.#b + this.#counter) | 0;
    this.#counter = (this.#counter + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = ((this.#c << 21) | (this.#c >>> 11)) + sum;
    return (sum >>> 0) / 4_294_967_296;
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** A whole number, both ends included. */
  between(lowest: number, highest: number): number {
    return lowest + Math.floor(this.next() * (highest - lowest + 1));
  }

  pick<T>(choices: readonly T[]): T {
    return itemAt(choices, Math.floor(this.next() * choices.length));
  }

  weighted<T>(choices: readonly (readonly [choice: T, weight: number])[]): T {
    let left = this.next() * choices.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [choice, weight] of choices) {
      left -= weight;
      if (left < 0) return choice;
    }
    return itemAt(choices, choices.length - 1)[0];
  }

  /** Twelve uniforms stand in for the normal curve: no trigonometry, whose last digit differs by machine. */
  lognormal(median: number, spread: number): number {
    let normal = -6;
    for (let draw = 0; draw < 12; draw++) normal += this.next();
    return median * Math.exp(spread * normal);
  }
}

export function itemAt<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new RangeError(`nothing at ${index} in a list of ${list.length}`);
  return item;
}

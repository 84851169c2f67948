/**
 * Where somebody stands by how they bought: how often, in what rhythm, and how long they have been silent. Of
 * `classes` x `silences` cells each has a chance of its own that the next order comes today.
 */
const repeatBounds = [1, 2, 3, 6] as const;
/** Days from one order to the next, on average. */
const rhythmBounds = [14, 30, 60, 120, 240] as const;
/** First days of silence of each cell. */
export const silenceBounds = [
  1, 4, 8, 15, 22, 31, 46, 61, 76, 91, 106, 121, 151, 181, 241, 301, 366, 451, 548, 640, 731, 900, 1095
] as const;
/** Who has been silent for longer stays in the last cell. */
export const longestSilence = 1500;

export const rhythms = rhythmBounds.length + 1;
export const classes = (repeatBounds.length + 1) * rhythms;
export const silences = silenceBounds.length;

const placeIn = (bounds: readonly number[], value: number): number => {
  let place = 0;
  while (place < bounds.length && value >= (bounds[place] ?? 0)) place++;
  return place;
};

/** Class of somebody with so many orders after the first, the last of them so many days after it. */
export const classOf = (repeats: number, recency: number): number =>
  repeats === 0 ? 0 : placeIn(repeatBounds, repeats) * rhythms + placeIn(rhythmBounds, recency / repeats);

/** Cell of the n-th day of silence, from 1. */
export const silenceOf = (day: number): number => placeIn(silenceBounds, day) - 1;

/** Days of a cell; the last has no end. */
export const widthOf = (cell: number): number =>
  (silenceBounds[cell + 1] ?? Infinity) - (silenceBounds[cell] ?? 0);

/** Middle of a cell, in days. */
export const middles = silenceBounds.map(
  (first, cell) => (first + (silenceBounds[cell + 1] ?? first * 1.2)) / 2
);

/** Days a1 until b1 of silence, both held, fall on each cell. */
export function daysIn(cell: number, first: number, last: number): number {
  const from = Math.max(first, silenceBounds[cell] ?? 0);
  const until = Math.min(last + 1, silenceBounds[cell + 1] ?? Infinity);
  return Math.max(0, until - from);
}

import type { PlacedMark } from './marks.ts';

type Marks = readonly PlacedMark[];

const byPlace = (first: PlacedMark, second: PlacedMark): number =>
  first.row - second.row || first.column - second.column;

/** The mark nearest to `from`, with the cross direction weighing first. */
function nearest(from: PlacedMark, candidates: Marks): PlacedMark | undefined {
  const distance = (mark: PlacedMark): number =>
    Math.abs(mark.row - from.row) * 1e6 + Math.abs(mark.column - from.column);
  return candidates.toSorted((first, second) => distance(first) - distance(second))[0];
}

/** Where an arrow key, Home or End leads; undefined where the key means nothing. */
export function moveCursor(marks: Marks, from: PlacedMark | undefined, key: string): PlacedMark | undefined {
  const ordered = marks.toSorted(byPlace);
  const isList = new Set(marks.map(({ column }) => column)).size === 1;
  const sameRow = ordered.filter(({ row }) => from === undefined || isList || row === from.row);
  if (key === 'Home') return sameRow[0];
  if (key === 'End') return sameRow.at(-1);
  if (!key.startsWith('Arrow')) return undefined;
  if (from === undefined) return ordered[0];
  switch (key) {
    case 'ArrowRight':
      return nearest(from, isList ? [] : sameRow.filter(({ column }) => column > from.column));
    case 'ArrowLeft':
      return nearest(from, isList ? [] : sameRow.filter(({ column }) => column < from.column));
    case 'ArrowDown':
      return nearest(
        from,
        ordered.filter(({ row }) => row > from.row)
      );
    case 'ArrowUp':
      return nearest(
        from,
        ordered.filter(({ row }) => row < from.row)
      );
    default:
      return undefined;
  }
}

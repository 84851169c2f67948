type Place = readonly [row: number, column: number];

/** Where a key leads in a grid whose rows have different lengths; undefined for keys that lead nowhere. */
export function nextPlace(key: string, [row, column]: Place, lengths: readonly number[]): Place | undefined {
  const at = (nextRow: number, nextColumn: number): Place | undefined => {
    const length = lengths[nextRow];
    return length === undefined ? undefined : [nextRow, Math.min(Math.max(0, nextColumn), length - 1)];
  };
  switch (key) {
    case 'ArrowUp':
      return at(row - 1, column);
    case 'ArrowDown':
      return at(row + 1, column);
    case 'ArrowLeft':
      return at(row, column - 1);
    case 'ArrowRight':
      return at(row, column + 1);
    case 'Home':
      return at(row, 0);
    case 'End':
      return at(row, Infinity);
    case 'PageUp':
      return at(0, column);
    case 'PageDown':
      return at(lengths.length - 1, column);
    default:
      return undefined;
  }
}

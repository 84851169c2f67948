/** A rectangle of joined cells; its value stands in the first one. */
export interface Merge {
  readonly startRow: number;
  readonly startCol: number;
  readonly endRow: number;
  readonly endCol: number;
}

type Row = readonly unknown[];

/**
 * What cells joined downwards mean. Beside a header cell that spans several columns, the lowest cell is the
 * one in line with the other names; in the table, the value holds for every row, as an order number does
 * for its products. Cells joined across keep their first.
 */
export function placeMerged(rows: readonly Row[], merges: readonly Merge[]): readonly Row[] {
  const isAcross = ({ startRow, endRow, startCol, endCol }: Merge): boolean =>
    startRow === endRow && startCol < endCol;
  const headers = new Set(merges.filter(isAcross).map(({ startRow }) => startRow));
  const placed = [...rows];
  for (const { startRow, endRow, startCol, endCol } of merges) {
    if (startCol !== endCol || startRow === endRow) continue;
    const value = rows[startRow]?.[startCol];
    for (let row = startRow; row <= Math.min(endRow, rows.length - 1); row++) {
      const cells = Array.from(placed[row] ?? []);
      cells[startCol] = headers.has(startRow) && row < endRow ? null : value;
      placed[row] = cells;
    }
  }
  return placed;
}

const madeUpName = /^(?:Column|Spalte|Colonne|Columna|Coluna|列)\s?\d+$/i;

/** Names that a spreadsheet gives to the columns of a table that it takes to have none. */
export function isMadeUpHeader(row: Row): boolean {
  const filled = row.filter((cell) => cell !== null && cell !== undefined && cell !== '');
  return filled.length > 1 && filled.every((cell) => typeof cell === 'string' && madeUpName.test(cell));
}

import type { TableCell } from '#engine';

type Row = Readonly<Record<string, TableCell>>;

const tolerance = 1e-9;

function isAlike(one: TableCell | undefined, other: TableCell | undefined): boolean {
  if (typeof one !== 'number' || typeof other !== 'number') return one === other;
  return Math.abs(one - other) <= tolerance * Math.max(1, Math.abs(one), Math.abs(other));
}

/** Where two answers differ by more than what the order of a sum does to its last digits. */
export function differences(answer: readonly Row[], other: readonly Row[]): readonly string[] {
  if (answer.length !== other.length) return [`${answer.length} rows, ${other.length} rows`];
  return answer.flatMap((row, index) =>
    Object.keys(row)
      .filter((column) => !isAlike(row[column], other[index]?.[column]))
      .map((column) => `row ${index}, ${column}: ${String(row[column])}, ${String(other[index]?.[column])}`)
  );
}

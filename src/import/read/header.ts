import { type CellType, cellType } from './cell-types.ts';

type Records = readonly (readonly string[])[];

export interface TableStart {
  /** 0-based record of the header; undefined: the table has none. */
  readonly headerRow: number | undefined;
  /** 0-based record of the first row of the table itself. */
  readonly firstRow: number;
  readonly columnCount: number;
}

const typed: readonly CellType[] = ['number', 'date', 'address'];

const filledCells = (record: readonly string[]): number => record.filter((cell) => cell.trim() !== '').length;
const isBlank = (record: readonly string[]): boolean => filledCells(record) === 0;

/** Where the table begins below banners and notes, and whether its first record names the columns. */
export function findTable(records: Records, from: number): TableStart {
  const typical = typicalFill(records.slice(from));
  const enough = Math.max(1, Math.ceil(typical * 0.6));
  const start = records.findIndex((record, index) => index >= from && filledCells(record) >= enough);
  const top = Math.max(start, from);
  const head = records[top] ?? [];
  const below = withoutRepeats(head, records.slice(top + 1)).filter((record) => !isBlank(record));
  const columnCount = Math.max(head.length, commonWidth(below));
  if (!namesColumns(head, below)) return { headerRow: undefined, firstRow: top, columnCount };
  const next = records.findIndex((record, index) => index > top && !isBlank(record));
  return { headerRow: top, firstRow: next < 0 ? top + 1 : next, columnCount };
}

/** The rows below a first record of words, without those that only say it again. */
function withoutRepeats(head: readonly string[], records: Records): Records {
  if (head.map(cellType).some((type) => typed.includes(type))) return records;
  const others = records.filter((record) => record.join('\u0000') !== head.join('\u0000'));
  return others.some((record) => !isBlank(record)) ? others : records;
}

/**
 * The middle number of filled cells; rows beat the few records above and below the table. Where a page of
 * remarks outnumbers the rows of a short statement, the rows still hold most of the cells.
 */
function typicalFill(records: Records): number {
  const fills = records
    .map(filledCells)
    .filter((count) => count > 0)
    .sort((one, other) => one - other);
  const middle = fills[Math.floor(fills.length / 2)] ?? 1;
  if (middle > 1) return middle;
  const half = fills.reduce((sum, count) => sum + count, 0) / 2;
  let below = 0;
  return fills.find((count) => (below += count) > half) ?? 1;
}

/** The widest record length that is no exception: shared by one record in ten, and not by one alone. */
function commonWidth(records: Records): number {
  const widths = new Map<number, number>();
  for (const { length } of records) widths.set(length, (widths.get(length) ?? 0) + 1);
  return Math.max(
    0,
    ...[...widths]
      .filter(([, count]) => count * 10 >= records.length && count >= Math.min(2, records.length))
      .map(([width]) => width)
  );
}

/** A header differs from what stands below it: words above numbers and dates, names that do not recur. */
function namesColumns(head: readonly string[], below: Records): boolean {
  const names = head.map((cell) => cell.trim()).filter((cell) => cell !== '');
  if (names.length === 0) return false;
  const headTypes = head.map(cellType);
  if (below.length === 0) return !headTypes.some((type) => typed.includes(type));
  const votes = headTypes.map((type, column) => {
    const cells = below.map((record) => record[column] ?? '').filter((cell) => cellType(cell) !== 'empty');
    if (cells.length === 0 || type === 'empty') return 0;
    const kind = typed.find(
      (one) => cells.filter((cell) => cellType(cell) === one).length >= cells.length * 0.8
    );
    if (kind !== undefined) return type === kind ? -1 : 1;
    return cells.includes(head[column] ?? '') ? -0.5 : 0;
  });
  return votes.reduce<number>((sum, vote) => sum + vote, 0) >= 0;
}

/** One name for every column: trimmed, duplicates kept, `column_<n>` where the file gives none. */
export function columnNames(head: readonly string[], columnCount: number): readonly string[] {
  return Array.from({ length: columnCount }, (_, index) => {
    const name = unguarded(head[index] ?? '');
    return name === '' ? `column_${index + 1}` : name;
  });
}

const unguarded = (name: string): string =>
  name
    .trim()
    .replace(/^="?(.*?)"?$/s, '$1')
    .replace(/^"(.*)"$/s, '$1')
    .trim();

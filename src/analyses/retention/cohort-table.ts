import type { Interval } from '#statistics';
import { averageOf, intervalOf, isGivenAtStart, type Measure, valueOf } from './measures.ts';
import type { CohortCell } from './queries.ts';

export interface TableCell {
  readonly cell: CohortCell;
  readonly value: number | null;
  readonly interval: Interval | undefined;
  /** 0 to 1 of the scale of the table; null where colour would say nothing. */
  readonly depth: number | null;
}

export interface TableRow {
  readonly cohort: string;
  readonly name: string;
  readonly size: number;
  /** By number of periods since; a triangle has fewer in younger rows. */
  readonly cells: readonly TableCell[];
}

export interface Average {
  readonly value: number | null;
  readonly interval: Interval | undefined;
  readonly cohort_count: number;
  readonly size: number;
}

export interface CohortTable {
  readonly rows: readonly TableRow[];
  /** By number of periods since, over all cohorts, shown or not. */
  readonly averages: readonly Average[];
  readonly columnCount: number;
  readonly hiddenRowCount: number;
  readonly hiddenColumnCount: number;
}

export interface TableLimits {
  readonly rows: number;
  readonly columns: number;
}

/** Cells by cohort, in the order of the rows. */
export function byCohort<Cell extends Pick<CohortCell, 'cohort'>>(
  rows: readonly Cell[]
): ReadonlyMap<string, readonly Cell[]> {
  const found = new Map<string, Cell[]>();
  for (const cell of rows) {
    const own = found.get(cell.cohort);
    if (own === undefined) found.set(cell.cohort, [cell]);
    else own.push(cell);
  }
  return found;
}

/** The averages of a measure, by number of periods since the first order. */
export function averages(rows: readonly CohortCell[], measure: Measure): readonly Average[] {
  const columns: CohortCell[][] = [];
  for (const cell of rows) (columns[cell.period_index] ??= []).push(cell);
  return columns.map((cells) => {
    const complete = cells.filter((cell) => cell.is_complete && cell.cohort_size > 0);
    return {
      value: averageOf(measure, complete),
      interval: intervalOf(measure, complete),
      cohort_count: complete.length,
      size: complete.reduce((sum, cell) => sum + cell.cohort_size, 0)
    };
  });
}

/** How many people there are in all cohorts. */
export const memberCount = (rows: readonly CohortCell[]): number =>
  rows.reduce((sum, cell) => sum + (cell.period_index === 0 ? cell.member_count : 0), 0);

/** From where to where the colours reach. The first period, where it is the same for all, stays out. */
function scaleOf(rows: readonly CohortCell[], measure: Measure): (cell: CohortCell) => number | null {
  const first = isGivenAtStart(measure) ? 1 : 0;
  const values = rows
    .filter((cell) => cell.is_complete && cell.period_index >= first)
    .map((cell) => valueOf(measure, cell))
    .filter((value) => value !== null);
  // A value of an order or a number of orders has no meaningful zero in sight.
  const low = measure === 'order_value' || measure === 'orders' ? Math.min(...values) : 0;
  const high = Math.max(...values);
  return (cell) => {
    const value = valueOf(measure, cell);
    if (value === null || cell.period_index < first || !(high > low)) return null;
    return Math.min(1, Math.max(0, (value - low) / (high - low)));
  };
}

/** The latest periods, the oldest of them on top; or what most people started with, the most on top. */
export function cohortTable(
  rows: readonly CohortCell[],
  measure: Measure,
  by: 'period' | 'trait',
  limits: TableLimits
): CohortTable {
  const cohorts = [...byCohort(rows).entries()];
  const sizeOf = (cells: readonly CohortCell[]): number => cells[0]?.member_count ?? 0;
  const ordered =
    by === 'period' ? cohorts : cohorts.toSorted(([, one], [, other]) => sizeOf(other) - sizeOf(one));
  const shown = by === 'period' ? ordered.slice(-limits.rows) : ordered.slice(0, limits.rows);
  const longest = Math.max(0, ...shown.map(([, cells]) => cells.length));
  const columnCount = Math.min(longest, limits.columns);
  const shownCells = shown.flatMap(([, cells]) => cells.slice(0, columnCount));
  const depth = scaleOf(shownCells, measure);
  return {
    rows: shown.map(([cohort, cells]) => ({
      cohort,
      name: cells[0]?.cohort_name ?? cohort,
      size: sizeOf(cells),
      cells: cells.slice(0, columnCount).map((cell) => ({
        cell,
        value: valueOf(measure, cell),
        interval: intervalOf(measure, [cell]),
        depth: depth(cell)
      }))
    })),
    averages: averages(rows, measure).slice(0, columnCount),
    columnCount,
    hiddenRowCount: cohorts.length - shown.length,
    hiddenColumnCount: longest - columnCount
  };
}

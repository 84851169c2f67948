import type { Format } from '#i18n';
import { type Segment, segments } from '#models';
import { sumOf } from './findings.ts';
import type { CellRow, matrices } from './queries.ts';

export type MatrixKind = (typeof matrices)[number];

export const measures = [
  'customer_count',
  'net_revenue',
  'revenue_per_customer',
  'average_order_value',
  'orders_per_customer'
] as const;
export type Measure = (typeof measures)[number];

export interface MatrixCell {
  readonly row: CellRow;
  /** Undefined where the people of a cell are in several. */
  readonly segment: Segment | undefined;
  readonly value: number | null;
  /** 0 to 1 of the greatest in the matrix. */
  readonly share: number;
}

/** Cells with the same money score: rows from the best recency down, columns from the least up. */
export interface MatrixBlock {
  readonly money: number | null;
  readonly rows: readonly (readonly MatrixCell[])[];
}

const rising = (one: number, other: number): number => one - other;
const distinct = (values: readonly (number | null)[]): readonly number[] =>
  [...new Set(values)].filter((value) => value !== null).toSorted(rising);

export function matrixCells(rows: readonly CellRow[], measure: Measure): readonly MatrixCell[] {
  const greatest = Math.max(0, ...rows.map((row) => row[measure] ?? 0));
  return rows.map((row) => ({
    row,
    segment: segments.find((segment) => segment === row.segment),
    value: row[measure],
    share: greatest > 0 ? Math.max(0, row[measure] ?? 0) / greatest : 0
  }));
}

/** One block, or one for each money score where the matrix has three sides. */
export function matrixBlocks(cells: readonly MatrixCell[]): readonly MatrixBlock[] {
  const moneys = cells.some(({ row }) => row.f_score === null)
    ? []
    : distinct(cells.map(({ row }) => row.m_score));
  const recencies = distinct(cells.map(({ row }) => row.r_score)).toReversed();
  return (moneys.length === 0 ? [null] : moneys.toReversed()).map((money) => ({
    money,
    rows: recencies.map((recency) =>
      cells
        .filter(({ row }) => row.r_score === recency && (money === null || row.m_score === money))
        .toSorted((one, other) => columnOf(one) - columnOf(other))
    )
  }));
}

export const columnOf = ({ row }: MatrixCell): number => row.f_score ?? row.m_score ?? 0;

/** Whole up to a length, then in thousands or millions. */
export const moneyInShort = (value: number | null, format: Format, longest: number): string =>
  Math.abs(value ?? 0) < longest ? format.moneyWhole(value) : format.moneyShort(value);

export function writeMeasure(value: number | null, measure: Measure, format: Format): string {
  switch (measure) {
    case 'customer_count':
      return format.integer(value);
    case 'net_revenue':
      return moneyInShort(value, format, 10_000);
    case 'revenue_per_customer':
    case 'average_order_value':
      return format.moneyWhole(value);
    case 'orders_per_customer':
      return format.decimal(value, 1);
  }
}

/** The cell that says most: the largest sum, or the highest average of at least five people. */
export function outstandingCell(cells: readonly MatrixCell[], measure: Measure): MatrixCell | undefined {
  const isSum = measure === 'customer_count' || measure === 'net_revenue';
  return cells
    .filter(({ row }) => row.customer_count >= (isSum ? 1 : 5))
    .toSorted((one, other) => (other.value ?? 0) - (one.value ?? 0))[0];
}

export const shareOfAll = (cells: readonly MatrixCell[], cell: MatrixCell): number | null => {
  const all = sumOf(cells, ({ value }) => value ?? 0);
  return all > 0 && cell.value !== null ? cell.value / all : null;
};

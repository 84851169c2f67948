import type { Table, TableCell } from './engine.ts';

/** A decoded answer, column by column, before anybody has held it to a contract. */
export interface Answer {
  readonly columns: readonly AnswerColumn[];
  readonly rowCount: number;
}

export interface AnswerColumn {
  readonly name: string;
  /** The SQL name of its type: INTEGER, DECIMAL(10,2), VARCHAR … */
  readonly type: string;
  readonly cells: readonly TableCell[];
}

export function toTable({ columns, rowCount }: Answer, maxRows: number): Table {
  const rows = Array.from({ length: Math.min(rowCount, maxRows) }, (_, row) =>
    columns.map((column) => column.cells[row] ?? null)
  );
  return { columns: columns.map(({ name, type }) => ({ name, type })), rows, isCut: rowCount > maxRows };
}

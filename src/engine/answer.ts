import { type Result, fail, ok } from '#lib';
import type { Table, TableCell } from './engine.ts';
import type { EngineError } from './errors.ts';

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

/**
 * A table of whatever was answered. DuckDB-Wasm leaves out the words of an enum when it streams, so
 * that type alone has no cells.
 */
export function toTable({ columns, rowCount }: Answer, maxRows: number): Result<Table, EngineError> {
  const wordless = columns.find(({ type }) => type === 'ENUM');
  if (wordless !== undefined) {
    return fail({
      kind: 'sql',
      message: `Column "${wordless.name}" is an ENUM: cast it, ${wordless.name}::varchar`
    });
  }
  const rows = Array.from({ length: Math.min(rowCount, maxRows) }, (_, row) =>
    columns.map((column) => column.cells[row] ?? null)
  );
  return ok({ columns: columns.map(({ name, type }) => ({ name, type })), rows, isCut: rowCount > maxRows });
}

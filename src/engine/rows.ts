import { type Result, fail, ok } from '#lib';
import type { Answer, AnswerColumn } from './answer.ts';
import type { TableCell } from './engine.ts';
import type { EngineError } from './errors.ts';
import type { Column, ColumnKind, Columns, RowOf } from './query.ts';

type ContractError = Extract<EngineError, { kind: 'contract' }>;

const typesOf: Record<ColumnKind, readonly string[]> = {
  text: ['VARCHAR'],
  integer: ['TINYINT', 'SMALLINT', 'INTEGER', 'UTINYINT', 'USMALLINT', 'UINTEGER'],
  number: ['DOUBLE', 'FLOAT'],
  boolean: ['BOOLEAN'],
  date: ['DATE']
};

function kindOf(column: Column): ColumnKind {
  if (typeof column !== 'string') return 'text';
  switch (column) {
    case 'text':
    case 'text?':
      return 'text';
    case 'integer':
    case 'integer?':
      return 'integer';
    case 'number':
    case 'number?':
      return 'number';
    case 'boolean':
    case 'boolean?':
      return 'boolean';
    case 'date':
    case 'date?':
      return 'date';
  }
}

const describe = (column: Column): string =>
  typeof column === 'string' ? column : `one of ${column.join(', ')}`;

function isAllowed(column: Column, cell: TableCell): boolean {
  if (typeof column !== 'string') return typeof cell === 'string' && column.includes(cell);
  if (cell === null) return column.endsWith('?');
  return typeof cell !== 'number' || Number.isFinite(cell);
}

function columnError(
  name: string,
  column: Column,
  answered: AnswerColumn | undefined
): ContractError | undefined {
  const error = (actual: string): ContractError => ({
    kind: 'contract',
    column: name,
    expected: describe(column),
    actual
  });
  if (answered === undefined) return error('no such column');
  if (answered.name !== name) return error(`a column named ${answered.name}`);
  if (!typesOf[kindOf(column)].includes(answered.type)) return error(answered.type);
  const offending = answered.cells.find((cell) => !isAllowed(column, cell));
  return offending === undefined ? undefined : error(String(offending));
}

function contractError(contract: Columns, { columns }: Answer): ContractError | undefined {
  const expected = Object.entries(contract);
  for (const [index, [name, column]] of expected.entries()) {
    const error = columnError(name, column, columns[index]);
    if (error !== undefined) return error;
  }
  const surplus = columns[expected.length];
  if (surplus === undefined) return undefined;
  return { kind: 'contract', column: surplus.name, expected: 'no such column', actual: surplus.type };
}

/** Rows of an answer, if it is what the contract says: names, order, types, nulls, vocabularies. */
export function toRows<C extends Columns>(
  contract: C,
  answer: Answer
): Result<readonly RowOf<C>[], ContractError> {
  const error = contractError(contract, answer);
  if (error !== undefined) return fail(error);
  const rows = Array.from({ length: answer.rowCount }, (_, row) =>
    Object.fromEntries(answer.columns.map(({ name, cells }) => [name, cells[row]]))
  );
  // The one cast of the app, earned by the checks above.
  return ok(rows as unknown as readonly RowOf<C>[]);
}

import { type Engine, identifier, literal, type TableCell } from '#engine';
import { type CanonicalTable, canonicalTables, martStatements } from '#models';

const names = Object.keys(canonicalTables) as readonly CanonicalTable[];
const rowsPerStatement = 500;
const maxRows = 1_000_000;

function createTable(name: CanonicalTable): string {
  const columns = Object.entries(canonicalTables[name]).map(([column, type]) => `    ${column} ${type}`);
  return `create or replace table ${identifier(name)} (\n${columns.join(',\n')}\n)`;
}

const canonical = names.map(createTable);

/** Statements that make the tables of a snapshot without data. */
export const emptyTables: readonly string[] = [...canonical, ...martStatements];

function sqlCell(cell: TableCell): string {
  if (cell === null) return 'null';
  return typeof cell === 'string' ? literal(cell) : String(cell);
}

/** Statements that make the tables of a snapshot again, in any other database. */
export async function tableStatements(source: Pick<Engine, 'table'>): Promise<readonly string[]> {
  const filled = await Promise.all(names.map((name) => insertStatements(source, name)));
  return [...canonical, ...filled.flat(), ...martStatements];
}

async function insertStatements(
  source: Pick<Engine, 'table'>,
  name: CanonicalTable
): Promise<readonly string[]> {
  const answer = await source.table(`select * from ${identifier(name)}`, maxRows);
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  const rows = answer.value.rows.map((row) => `(${row.map(sqlCell).join(', ')})`);
  return Array.from({ length: Math.ceil(rows.length / rowsPerStatement) }, (_, index) => {
    const part = rows.slice(index * rowsPerStatement, (index + 1) * rowsPerStatement);
    return `insert into ${identifier(name)} values\n${part.join(',\n')}`;
  });
}

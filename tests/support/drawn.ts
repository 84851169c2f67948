import { identifier, literal } from '#engine';

export type DrawnCell = string | number | boolean | null;

/**
 * Rows drawn as text: `a | b`, one line a row, the first naming the columns. Numbers, true and false
 * are what they look like, an empty cell is null, everything else text.
 */
export function drawn(text: string): readonly Readonly<Record<string, DrawnCell>>[] {
  const [names = [], ...rows] = readDrawing(text);
  return rows.map((row) =>
    Object.fromEntries(names.map((name, index) => [name, drawnCell(row[index] ?? '')]))
  );
}

/** `create table` for drawn rows. A column may say its type, `amount:decimal(12,2)`; otherwise it is guessed. */
export function table(name: string, text: string): string {
  const [header = [], ...rows] = readDrawing(text);
  const columns = header.map((heading, index) => {
    const [column = '', type = guessedType(rows.map((row) => row[index] ?? ''))] = heading.split(/:(.*)/);
    return { column, type, index };
  });
  const ddl = columns.map(({ column, type }) => `${identifier(column)} ${type}`).join(', ');
  const create = `create or replace table ${identifier(name)} (${ddl})`;
  if (rows.length === 0) return create;
  const values = rows.map((row) => `(${columns.map(({ index }) => sqlCell(row[index] ?? '')).join(', ')})`);
  return `${create};\ninsert into ${identifier(name)} values ${values.join(', ')}`;
}

function readDrawing(text: string): string[][] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => line.split('|').map((cell) => cell.trim()));
}

const isNumber = (cell: string): boolean => /^-?(0|[1-9]\d*)(\.\d+)?$/.test(cell);
const isBoolean = (cell: string): boolean => cell === 'true' || cell === 'false';

function drawnCell(cell: string): DrawnCell {
  if (cell === '') return null;
  if (isNumber(cell)) return Number(cell);
  return isBoolean(cell) ? cell === 'true' : cell;
}

const sqlCell = (cell: string): string => (cell === '' ? 'null' : literal(cell));

function guessedType(column: readonly string[]): string {
  const cells = column.filter((cell) => cell !== '');
  if (cells.length === 0) return 'varchar';
  if (cells.every((cell) => /^-?(0|[1-9]\d{0,8})$/.test(cell))) return 'integer';
  if (cells.every(isNumber)) return 'double';
  if (cells.every(isBoolean)) return 'boolean';
  if (cells.every((cell) => /^\d{4}-\d{2}-\d{2}$/.test(cell))) return 'date';
  return cells.every((cell) => /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}(:\d{2})?$/.test(cell))
    ? 'timestamp'
    : 'varchar';
}

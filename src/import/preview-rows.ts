import { identifier, literal } from '#engine';
import type { Inspection } from './inspect.ts';
import { belowHeader, columnName, endMark, recordsOf, toUtf8 } from './read/index.ts';

/** A row of a file as it stands there, with the number a spreadsheet shows. */
export interface PreviewRow {
  readonly row: number;
  readonly cells: readonly string[];
}

const headBytes = 2_000_000;
/** Few enough to be read while a person looks on, however wide the table is. */
const mostCells = 15_000;
const mostRows = 1000;

/** The first rows of a file, by the way an import takes: decoded, cut below the header, parted by its dialect. */
export async function readPreviewRows(
  file: File,
  { encoding, dialect }: Pick<Inspection, 'encoding' | 'dialect'>
): Promise<readonly PreviewRow[]> {
  const head = new File([file.slice(0, headBytes)], file.name);
  const text = await (
    await belowHeader(await toUtf8(head, encoding, { newlines: 'unify', dialect }), {
      ...dialect,
      newline: '\n'
    })
  ).text();
  const width = dialect.header.length;
  const count = Math.max(50, Math.min(mostRows, Math.floor(mostCells / Math.max(1, width))));
  // Above the rows stands an empty line, below them the end mark; a cut file ends within a record.
  const records = recordsOf(text.slice(1), dialect, count + 2);
  const end = records.findIndex(([first]) => first === endMark);
  const whole = records.slice(0, end < 0 ? -1 : end).slice(0, file.size > headBytes && end >= 0 ? -1 : count);
  return whole
    .slice(0, count)
    .map((cells, index) => ({
      row: index + 1 + dialect.firstRow,
      cells: Array.from({ length: width }, (_, place) => cells[place] ?? '')
    }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
}

const cellSql = (cell: string): string => (cell === '' ? 'null' : literal(cell));

/** Statements that make a raw table of the rows, as loading a file does. */
export function rawTableOf(table: string, width: number, rows: readonly PreviewRow[]): readonly string[] {
  const columns = Array.from({ length: width }, (_, place) => `${columnName(place)} varchar`);
  const create = `create or replace temporary table ${identifier(table)} (_row bigint, ${columns.join(', ')})`;
  const values = rows.map(({ row, cells }) => `(${[row, ...cells.map(cellSql)].join(', ')})`);
  return values.length === 0
    ? [create]
    : [create, `insert into ${identifier(table)} values ${values.join(', ')}`];
}

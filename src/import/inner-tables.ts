import { identifier, query } from '#engine';
import { titleOf } from './guess-title.ts';
import { mappable } from './guess-weights.ts';
import { nameScore, wordsOf } from './guess-words.ts';
import { plainName } from './format.ts';
import { columnName } from './read/index.ts';
import { rawTable } from './source.ts';
import type { Steps } from './steps.ts';

/** Rows of a table, the last one excluded; without one, to the end. */
export interface RowRange {
  readonly from: number;
  readonly to: number | undefined;
}

interface Looked {
  readonly header: readonly string[];
  /** Raw columns that hold dates, money and other numbers. */
  readonly typed: readonly string[];
  /** SQL: whether a row is the table's own header once more. */
  readonly isHeader: string;
}

const mostHeaders = 500;
const separator = '\u001f';

/**
 * Rows that belong to another table below this one: below a row of names of columns that are not the header's.
 * Such a row has words where the table has days and numbers, and most of its words are known as names.
 */
export async function innerTables(
  steps: Steps,
  fileId: number,
  { header, typed, isHeader }: Looked
): Promise<readonly RowRange[]> {
  const columns = header.map((_, place) => columnName(place));
  if (typed.length === 0 || columns.length < 2) return [];
  const words = (column: string): string => `(${column} is null or not regexp_matches(${column}, '[0-9]'))`;
  const rows = await steps.ask(
    query(
      `select
    _row::integer as row_number,
    coalesce((${isHeader}), false) as is_header,
    concat_ws('${separator}', ${columns.map((column) => `coalesce(${column}, '')`).join(', ')}) as cells
from ${identifier(rawTable(fileId))}
where (coalesce(${typed.join(', ')}) is not null and ${typed.map(words).join(' and ')}) or (${isHeader})
order by _row
limit ${mostHeaders}`,
      {},
      { row_number: 'integer', is_header: 'boolean', cells: 'text' }
    ),
    {}
  );
  const headers = rows.filter(
    ({ is_header, cells }) => is_header || namesColumns(cells.split(separator), header)
  );
  return headers.flatMap(({ row_number, is_header }, index) =>
    is_header ? [] : [{ from: row_number, to: headers[index + 1]?.row_number }]
  );
}

const knownWords = mappable.flatMap((entity) => Object.values(wordsOf(entity)));
const leastKnown = 0.5;

function namesColumns(cells: readonly string[], header: readonly string[]): boolean {
  const own = new Set(header.map(plainName));
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  if (filled.length < 2 || new Set(filled).size < filled.length) return false;
  const known = filled.filter(
    (cell) => own.has(plainName(cell)) || knownWords.some((words) => nameScore(titleOf(cell), words) > 0.8)
  );
  return known.length >= 2 && known.length >= filled.length * leastKnown;
}

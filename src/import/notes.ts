import { identifier, literal } from '#engine';
import { FileCells } from './cells.ts';
import { textSql } from './columns/index.ts';
import type { Format } from './format.ts';
import { innerTables, type RowRange } from './inner-tables.ts';
import { type Dialect, columnName } from './read/index.ts';
import { columnsToProfile, rawTable } from './source.ts';
import type { Steps } from './steps.ts';
import { isTotalWord } from './total-words.ts';

type Layout = Pick<Dialect, 'header' | 'headerRow' | 'above'>;

/** A made-up name stands for an empty cell. */
const isNamed = (title: string): boolean => !/^column_\d+$/.test(title);

/** The header again: its first names in their places. */
function repeatsHeader({ header, headerRow }: Layout): string | undefined {
  if (headerRow === undefined) return undefined;
  const named = header.flatMap((title, place) => (isNamed(title) ? [{ title, place }] : [])).slice(0, 3);
  if (named.length === 0) return undefined;
  return named
    .map(({ title, place }) => {
      const column = columnName(place);
      return `contains(${column}, ${literal(title)}) and ${textSql(column)} = ${literal(title)}`;
    })
    .join(' and ');
}

/** A line from above the header again, as in files joined to one. */
function repeatsBanner({ above, header }: Layout): string | undefined {
  const lines = above.map((cells) => {
    const equal = header.map((_, place) => {
      const cell = (cells[place] ?? '').trim();
      return cell === '' ? `${columnName(place)} is null` : `trim(${columnName(place)}) = ${literal(cell)}`;
    });
    return `(${equal.toSorted((one, other) => Number(one.endsWith('null')) - Number(other.endsWith('null'))).join(' and ')})`;
  });
  return lines.length === 0 ? undefined : lines.join(' or ');
}

/** A row that begins with a word for a sum and names no day, or hardly anything else. */
function isTotal({ header }: Layout, dates: readonly string[]): string {
  const columns = header.map((_, place) => columnName(place));
  const first = `coalesce(${columns.join(', ')})`;
  const filled = columns.map((column) => `(${column} is not null)::integer`).join(' + ');
  const undated =
    dates.length === 0
      ? `${filled} <= ${Math.max(2, Math.floor(columns.length / 2))}`
      : dates.map((column) => `not coalesce(regexp_matches(${column}, '[0-9]'), false)`).join(' and ');
  return `case when ${isTotalWord(first)} then ${undated} else false end`;
}

const isWithin = (ranges: readonly RowRange[]): string | undefined =>
  ranges.length === 0
    ? undefined
    : ranges
        .map(({ from, to }) => (to === undefined ? `_row >= ${from}` : `_row between ${from} and ${to - 1}`))
        .join(' or ');

/**
 * Sets aside what is no row of the table, before its columns are looked at: what a note says in a date's or
 * an amount's place is no cell that could not be read.
 */
export async function setNotesAside(
  steps: Steps,
  fileId: number,
  layout: Layout,
  format: Format
): Promise<void> {
  if (format.entity === 'unused') return;
  const { header } = layout;
  const cells = new FileCells(header, { dates: new Map(), numbers: new Map() });
  const { dates, money, numbers } = columnsToProfile(format, header);
  const typed = [...new Set([...dates, ...money, ...numbers])];
  const repeated = repeatsHeader(layout);
  const others = await innerTables(steps, fileId, { header, typed, isHeader: repeated ?? 'false' });
  const reasons: readonly (readonly [string, string | undefined])[] = [
    ['other-table', isWithin(others)],
    ['repeated-header', repeated],
    ['footer', format.notes?.(cells)],
    ['footer', repeatsBanner(layout)],
    ['footer', isTotal(layout, [...dates])]
  ];
  const branches = reasons.flatMap(([reason, when]) =>
    when === undefined ? [] : [`when ${when} then ${literal(reason)}`]
  );
  const table = rawTable(fileId);
  const rejects = identifier(`${table}_rejects`);
  const line = `concat_ws(', ', ${header.map((_, place) => columnName(place)).join(', ')})`;
  await steps.exec(
    `insert into ${rejects} by name
select _row, reason, ${line} as line
from (select *, case ${branches.join(' ')} end as reason from ${cells.source(table)})
where reason is not null`,
    `delete from ${identifier(table)}
where _row in (select _row from ${rejects} where reason in ('other-table', 'repeated-header', 'footer'))`
  );
}

import { identifier } from '#engine';
import { FileCells } from './cells.ts';
import type { Format } from './format.ts';
import { rawTable } from './source.ts';

/**
 * Statements that set a file's notes aside before its columns are looked at: what a note says in a date's or
 * an amount's place is no cell that could not be read.
 */
export function setNotesAside(fileId: number, header: readonly string[], format: Format): readonly string[] {
  if (format.entity === 'unused' || format.notes === undefined) return [];
  const cells = new FileCells(header, { dates: new Map(), numbers: new Map() });
  const isNote = format.notes(cells);
  const raw = identifier(rawTable(fileId));
  const rejects = identifier(`${rawTable(fileId)}_rejects`);
  const line = `concat_ws(', ', ${header.map((_, index) => `c${index}`).join(', ')})`;
  return [
    `insert into ${rejects} by name
select _row, 'footer' as reason, ${line} as line from ${cells.source(rawTable(fileId))} where ${isNote}`,
    `delete from ${raw} where _row in (select _row from ${rejects} where reason = 'footer')`
  ];
}

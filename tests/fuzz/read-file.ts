import type { SnapshotWriter } from '#engine';
import { findTables } from '../../src/import/read/index.ts';
import { countedRecords } from '../reference/counted-records.ts';
import { loadTables } from '../support/loaded-tables.ts';

const linesInRejects =
  'select coalesce(sum(len(string_split(line, chr(10)))), 0)::integer from raw_1_rejects';
const rejects = 'select count(*)::integer from raw_1_rejects';

/** Reads a file as far as raw tables and answers how that ended; throws where records are not accounted for. */
export async function readFile(file: File, writer: SnapshotWriter): Promise<string> {
  const tables = await loadTables(file, { writer, mostRows: 1, ask: () => [linesInRejects, rejects] });
  const texts = await findTables(file);
  for (const table of tables) {
    if ('why' in table) continue;
    const text = texts.find(({ name }) => name === table.name);
    if (text?.text.ok !== true || text.kind !== 'text') continue;
    const counted = await countedRecords(text.text.value, table.inspection);
    if (counted === undefined) continue;
    const [lines, rejected] = table.answers.map(Number);
    // A reject of damaged quotes holds all the lines that they join.
    const kept = table.rowsRead + (lines ?? 0) - (rejected ?? 0);
    if (table.rowsRead > counted || kept < counted)
      throw new Error(`${table.rowsRead} records of ${counted} in ${table.name}`);
  }
  const [why] = tables.flatMap((table) => ('why' in table ? [table.why] : []));
  if (tables.length === 0) throw new Error('no table and no message');
  return tables.some((table) => !('why' in table)) ? 'rows' : (why ?? 'rows');
}

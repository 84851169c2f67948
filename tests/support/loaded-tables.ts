import type { SnapshotWriter, TableCell } from '#engine';
import { inspect, type Inspection } from '../../src/import/inspect.ts';
import { loadRaw } from '../../src/import/load-file.ts';
import { findTables } from '../../src/import/read/index.ts';
import type { UnreadableWhy } from '../../src/import/report.ts';
import { Steps } from '../../src/import/steps.ts';
import { openNativeWriter } from './native-writer.ts';

/** A table of a file once it is in the engine. */
export interface LoadedTable {
  readonly name: string;
  readonly inspection: Inspection;
  /** Readable rows and rejects. */
  readonly rowsRead: number;
  /** `_row`, then the cells; at most as many as were asked for. */
  readonly rows: readonly (readonly TableCell[])[];
  /** First cells of what the queries over `raw_1` answer. */
  readonly answers: readonly TableCell[];
}

export interface NotLoaded {
  readonly name: string;
  readonly why: UnreadableWhy;
}

/** Takes the way of an import as far as the raw table, on the native engine. */
export async function loadTables(
  file: File,
  {
    mostRows = 100,
    ask = () => [],
    writer: shared
  }: {
    readonly mostRows?: number;
    readonly ask?: (columnCount: number) => readonly string[];
    /** To be used for many files; without it every table has a database of its own. */
    readonly writer?: SnapshotWriter;
  } = {}
): Promise<readonly (LoadedTable | NotLoaded)[]> {
  const loaded: (LoadedTable | NotLoaded)[] = [];
  for (const { name, kind, text } of await findTables(file)) {
    const seen = text.ok ? await inspect(text.value, kind) : text;
    if (!text.ok || !seen.ok) {
      loaded.push({ name, why: seen.ok ? 'unknown' : seen.error });
      continue;
    }
    const writer = shared ?? (await openNativeWriter());
    const steps = new Steps(writer);
    const rowsRead = await loadRaw(steps, text.value, seen.value, 1, () => undefined);
    const rows = await rowsOf(writer, 'select * from raw_1 order by _row', mostRows);
    const answers: TableCell[] = [];
    for (const sql of ask(seen.value.dialect.header.length))
      answers.push((await rowsOf(writer, sql, 1))[0]?.[0] ?? null);
    if (shared === undefined) await writer.abandon();
    loaded.push({ name, inspection: seen.value, rowsRead, rows, answers });
  }
  return loaded;
}

async function rowsOf(
  writer: SnapshotWriter,
  sql: string,
  most: number
): Promise<readonly (readonly TableCell[])[]> {
  const answer = await writer.table(sql, most);
  if (!answer.ok) throw new Error(`${sql}: ${JSON.stringify(answer.error)}`);
  return answer.value.rows;
}

/** The only table of a file, which must be readable. */
export async function loadTable(file: File): Promise<LoadedTable> {
  const [table, ...others] = await loadTables(file);
  if (table === undefined || 'why' in table || others.length > 0) {
    throw new Error(`${file.name}: ${JSON.stringify([table, ...others])}`);
  }
  return table;
}

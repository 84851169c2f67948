import { fail, ok } from '#lib';
import { looksBinary } from '../binary.ts';
import { decodeSample, detectEncoding } from '../encoding.ts';
import { readHead } from '../text-file.ts';
import {
  innerName,
  isLimit,
  problemOf,
  TableStopped,
  type FoundTable,
  type OnBytes,
  type TableKind
} from './found-table.ts';
import { jsonTables, looksJson, looksNewlineDelimited, newlineDelimitedTables } from './json-tables.ts';
import { legacyWorkbook } from './legacy-workbook.ts';
import { entryLimit, UnpackBudget, workbookPartLimit } from './limits.ts';
import { parquetTable } from './parquet-table.ts';
import { packedWorkbook, workbookKind } from './workbook.ts';
import { inflated, unpack, zipEntries, type ZipEntry } from './zip-directory.ts';

/** What a file must be read as to get at its tables; `text` is for the engine's own reader. */
type Wrapping = Exclude<TableKind, 'xlsx' | 'ods'> | 'zip' | 'gzip';

async function wrappingOf(file: File, name: string): Promise<Wrapping> {
  const head = await readHead(file);
  switch (looksBinary(head)) {
    case 'excel':
    case 'zip':
      return 'zip';
    case 'excel-legacy':
      return 'xls';
    case 'gzip':
      return 'gzip';
    case 'parquet':
      return 'parquet';
    case undefined: {
      const text = decodeSample(head, detectEncoding(head).encoding);
      if (!looksJson(text)) return 'text';
      return looksNewlineDelimited(text, name) ? 'ndjson' : 'json';
    }
    case 'pdf':
    case 'image':
    case 'sqlite':
    case 'duckdb':
    case 'tar':
    case 'unknown':
      // What it is instead is said by whoever looks at text.
      return 'text';
  }
}

/** Whether the tables of a file must be taken out of it before the engine can read them. */
export async function isWrapped(file: File): Promise<boolean> {
  try {
    return (await wrappingOf(file, file.name)) !== 'text';
  } catch {
    return false;
  }
}

/** Every table of a file as delimited text, or what is wrong with it; delimited text is handed back as it is. */
export async function findTables(
  file: File,
  onBytes: OnBytes = () => undefined
): Promise<readonly FoundTable[]> {
  return new TableFinder(onBytes).find(file, file.name);
}

const deepestArchive = 2;

class TableFinder {
  readonly #onBytes: OnBytes;
  readonly #budget = new UnpackBudget();
  constructor(onBytes: OnBytes) {
    this.#onBytes = onBytes;
  }

  async find(file: File, name: string, depth = 0): Promise<readonly FoundTable[]> {
    let kind: TableKind = 'text';
    try {
      const wrapping = await wrappingOf(file, name);
      if (wrapping !== 'zip' && wrapping !== 'gzip') kind = wrapping;
      const onBytes = depth === 0 ? this.#onBytes : () => undefined;
      switch (wrapping) {
        case 'text':
          return [{ name, kind, text: ok(file) }];
        case 'json':
          return madeWith(file, await jsonTables(file, name, onBytes));
        case 'ndjson':
          return madeWith(file, await newlineDelimitedTables(file, name, onBytes));
        case 'parquet':
          return madeWith(file, await parquetTable(file, name, onBytes));
        case 'xls':
          return madeWith(file, await legacyWorkbook(file, name, onBytes));
        case 'gzip':
          return await this.#unpacked(file, name, depth + 1);
        case 'zip':
          return await this.#zipped(file, name, depth + 1);
      }
    } catch (error) {
      const problem = problemOf(error);
      if (depth > 0 && isLimit(problem)) throw error;
      return [{ name, kind, text: fail(problem) }];
    }
  }

  async #unpacked(file: File, name: string, depth: number): Promise<readonly FoundTable[]> {
    if (depth > deepestArchive) throw new TableStopped('nested-archive');
    const bytes = await this.#budget.collect(inflated(file, 'gzip'), file.size);
    const unpacked = new File([bytes], name, { lastModified: file.lastModified });
    return this.find(unpacked, name, depth);
  }

  async #zipped(file: File, name: string, depth: number): Promise<readonly FoundTable[]> {
    const entries = await zipEntries(file, workbookPartLimit);
    const kind = workbookKind(entries);
    if (kind === 'other-document') throw new TableStopped('unsupported');
    const onBytes = depth === 1 ? this.#onBytes : () => undefined;
    if (kind !== undefined) return madeWith(file, await packedWorkbook(file, name, kind, entries, onBytes));
    if (depth > deepestArchive) throw new TableStopped('nested-archive');
    if (entries.length > entryLimit) throw new TableStopped('too-many-entries');
    return this.#archived(file, name, depth, entries.filter(isContent));
  }

  async #archived(
    file: File,
    name: string,
    depth: number,
    entries: readonly ZipEntry[]
  ): Promise<readonly FoundTable[]> {
    if (entries.length === 0) throw new TableStopped('empty');
    for (const { bytes, packedBytes } of entries) this.#budget.check(bytes, packedBytes);
    this.#budget.check(
      entries.reduce((sum, { bytes }) => sum + bytes, 0),
      file.size
    );
    const tables: FoundTable[] = [];
    let done = 0;
    for (const entry of entries) {
      const title = innerName(name, entry.name);
      tables.push(...(await this.#entry(file, entry, title, depth)));
      done += entry.packedBytes;
      if (depth === 1) this.#onBytes(Math.min(file.size, done));
    }
    return tables;
  }

  async #entry(file: File, entry: ZipEntry, name: string, depth: number): Promise<readonly FoundTable[]> {
    try {
      const bytes = await unpack(file, entry, this.#budget);
      const { modifiedAt: lastModified } = entry;
      return await this.find(new File([bytes], name, { lastModified }), name, depth);
    } catch (error) {
      const problem = problemOf(error);
      if (isLimit(problem)) throw error;
      return [{ name, kind: 'text', text: fail(problem) }];
    }
  }
}

/** What was taken out of a file was made when the file was. */
const madeWith = ({ lastModified }: File, tables: readonly FoundTable[]): readonly FoundTable[] =>
  tables.map((table) =>
    table.text.ok
      ? {
          ...table,
          text: ok(
            new File([table.text.value], table.text.value.name, {
              type: table.text.value.type,
              lastModified
            })
          )
        }
      : table
  );

/** Folders, and what operating systems leave in archives. */
const isContent = ({ name }: ZipEntry): boolean =>
  !name.endsWith('/') && !/(?:^|\/)(?:__MACOSX\/|\.[^/]*$|Thumbs\.db$)/i.test(name);

import { fail, ok } from '#lib';
import { cellText } from './cell-text.ts';
import { DelimitedText } from './delimited-text.ts';
import { innerName, TableStopped, type FoundTable, type OnBytes, type TableKind } from './found-table.ts';
import { UnpackBudget, workbookByteLimit } from './limits.ts';
import { isMadeUpHeader, placeMerged } from './sheet-rows.ts';
import { unpack, type ZipEntry } from './zip-directory.ts';

/** A larger workbook is read row by row: slower, and without its merged cells, but in little memory. */
const largestInMemory = 200 * 2 ** 20;

/** What an archive is a workbook of, by its parts; undefined: an archive like any other. */
export function workbookKind(entries: readonly ZipEntry[]): 'xlsx' | 'ods' | 'other-document' | undefined {
  const names = new Set(entries.map(({ name }) => name));
  if (names.has('xl/workbook.xml') || names.has('xl/workbook.bin')) return 'xlsx';
  if (names.has('mimetype') && names.has('content.xml')) return 'ods';
  return names.has('[Content_Types].xml') ? 'other-document' : undefined;
}

/** Sheets of an XLSX, XLSB or ODS archive. */
export async function packedWorkbook(
  file: File,
  name: string,
  kind: 'xlsx' | 'ods',
  entries: readonly ZipEntry[],
  onBytes: OnBytes
): Promise<readonly FoundTable[]> {
  const budget = new UnpackBudget(workbookByteLimit);
  const bytes = entries.reduce((sum, entry) => sum + entry.bytes, 0);
  budget.check(bytes, file.size);
  // The library trusts what the archive declares, so every part is unpacked and counted before.
  for (const entry of entries) {
    const part = await unpack(file, entry, budget);
    if (entry.name === 'META-INF/manifest.xml' && (await part.text()).includes('encryption-data')) {
      throw new TableStopped('password');
    }
  }
  const isLarge = bytes > largestInMemory && entries.some((entry) => entry.name === 'xl/workbook.xml');
  return isLarge ? streamedSheets(file, name, onBytes) : sheetsInMemory(file, name, kind, onBytes);
}

/** Sheets of an XLS, or of any workbook that fits into memory. */
export async function sheetsInMemory(
  file: File,
  name: string,
  kind: TableKind,
  onBytes: OnBytes
): Promise<readonly FoundTable[]> {
  const { read } = await import('./spreadsheet-library.ts');
  const { sheets } = await read(new Uint8Array(await file.arrayBuffer()));
  const rowCount = sheets.reduce((sum, { rows }) => sum + rows.length, 0);
  // Making text of the cells takes about as long as getting at them.
  let done = rowCount;
  const report = (): void => onBytes((file.size * done) / Math.max(1, 2 * rowCount));
  report();
  const tables: FoundTable[] = [];
  for (const sheet of sheets) {
    if (sheet.hidden === true || sheet.veryHidden === true) {
      tables.push(leftOut(name, sheet.name, kind, 'hidden-sheet'));
      continue;
    }
    const text = new SheetText();
    for (const [index, row] of placeMerged(rowsOf(sheet.rows), sheet.merges ?? []).entries()) {
      text.add(index, row);
    }
    tables.push(text.finish(name, sheet.name, kind));
    done += sheet.rows.length;
    report();
  }
  return tables;
}

/** Rows without cells are holes in the library's answer. */
const rowsOf = (rows: readonly (readonly unknown[] | undefined)[]): readonly (readonly unknown[])[] =>
  Array.from(rows, (row) => row ?? []);

export async function streamedSheets(
  file: File,
  name: string,
  onBytes: OnBytes
): Promise<readonly FoundTable[]> {
  const { readXlsx, streamXlsxRows } = await import('./spreadsheet-library.ts');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const sheets: { readonly name: string; readonly isHidden: boolean }[] = [];
  await readXlsx(bytes, {
    sheets: (sheet) => {
      sheets.push({ name: sheet.name, isHidden: sheet.hidden === true || sheet.veryHidden === true });
      return false;
    }
  });
  const tables: FoundTable[] = [];
  for (const [sheet, { name: title, isHidden }] of sheets.entries()) {
    if (isHidden) {
      tables.push(leftOut(name, title, 'xlsx', 'hidden-sheet'));
      continue;
    }
    const text = new SheetText();
    for await (const { index, values } of streamXlsxRows(bytes, { sheet })) text.add(index, values);
    tables.push(text.finish(name, title, 'xlsx'));
    onBytes((file.size * (sheet + 1)) / sheets.length);
  }
  return tables;
}

const leftOut = (
  workbook: string,
  sheet: string,
  kind: TableKind,
  problem: 'hidden-sheet' | 'empty-sheet'
): FoundTable => ({ name: innerName(workbook, sheet), kind, text: fail(problem) });

/** Rows at their places in the sheet, so that the number of a record is the one the spreadsheet shows. */
class SheetText {
  readonly #text = new DelimitedText();
  #rows = 0;

  add(index: number, row: readonly unknown[]): void {
    if (isMadeUpHeader(row)) return;
    const cells = Array.from(row, cellText);
    // What stands below the last filled row is nothing.
    if (cells.every((cell) => cell === null || cell === '')) return;
    for (; this.#rows < index; this.#rows++) this.#text.add([]);
    this.#text.add(cells);
    this.#rows++;
  }

  finish(workbook: string, sheet: string, kind: TableKind): FoundTable {
    const name = innerName(workbook, sheet);
    return this.#rows === 0
      ? leftOut(workbook, sheet, kind, 'empty-sheet')
      : { name, kind, text: ok(this.#text.finish(name)) };
  }
}

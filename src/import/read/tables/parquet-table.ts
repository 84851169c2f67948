import { ok } from '#lib';
import { cellText } from './cell-text.ts';
import { DelimitedText } from './delimited-text.ts';
import { TableStopped, type FoundTable, type OnBytes } from './found-table.ts';
import { columnLimit } from './limits.ts';
import { recordTable } from './record-table.ts';

/** Rows decoded at once: enough to be quick, few enough for memory. */
const rowsAtOnce = 50_000;

export async function parquetTable(
  file: File,
  name: string,
  onBytes: OnBytes
): Promise<readonly FoundTable[]> {
  const { compressors, parquetMetadataAsync, parquetRead, parquetSchema } =
    await import('./parquet-library.ts');
  const buffer = {
    byteLength: file.size,
    slice: (start: number, end?: number) => file.slice(start, end).arrayBuffer()
  };
  const metadata = await parquetMetadataAsync(buffer);
  const fields = parquetSchema(metadata).children;
  const columns = fields.map(({ element }) => element.name);
  if (columns.length > columnLimit) throw new TableStopped('too-large');
  const rowCount = Number(metadata.num_rows);
  const rows = async function* (): AsyncGenerator<readonly unknown[]> {
    for (let rowStart = 0; rowStart < rowCount; rowStart += rowsAtOnce) {
      const rowEnd = Math.min(rowStart + rowsAtOnce, rowCount);
      let block: readonly (readonly unknown[])[] = [];
      await parquetRead({
        file: buffer,
        metadata,
        compressors,
        rowStart,
        rowEnd,
        onComplete: (decoded) => (block = decoded)
      });
      yield* block;
      onBytes((file.size * rowEnd) / rowCount);
    }
  };
  if (rowCount === 0) throw new TableStopped('no-records');
  const isFlat = fields.every(({ children }) => children.length === 0);
  const text = isFlat
    ? await flatTable(name, columns, rows())
    : await recordTable(name, () => records(columns, rows()));
  return [{ name, kind: 'parquet', text: ok(text) }];
}

async function flatTable(
  name: string,
  columns: readonly string[],
  rows: AsyncIterable<readonly unknown[]>
): Promise<File> {
  const text = new DelimitedText();
  text.add(columns);
  for await (const row of rows) text.add(row.map(cellText));
  return text.finish(name);
}

async function* records(columns: readonly string[], rows: AsyncIterable<readonly unknown[]>): AsyncGenerator {
  for await (const row of rows) {
    // Names come from the file: none may reach the prototype.
    const record: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
    columns.forEach((column, index) => (record[column] = row[index]));
    yield record;
  }
}

import { DelimitedText } from './delimited-text.ts';
import { columnLimit } from './limits.ts';
import { TableStopped } from './found-table.ts';
import { countLists, flatten, linesOf, type FlatRecord } from './flatten.ts';

/** Number of the record in the owner's file; needed only where one record makes several rows. */
const recordColumn = 'record';

/**
 * Records as a table: one column for each leaf, one row for each record, or for each of its line items with
 * the record's own cells repeated. Its columns are known only at the end, so the records are read twice.
 */
export async function recordTable(
  name: string,
  records: () => Iterable<unknown> | AsyncIterable<unknown>
): Promise<File> {
  const lists = new Map<string, number>();
  for await (const record of records()) countLists(record, lists);
  const [lines] = [...lists].toSorted(([, one], [, other]) => other - one)[0] ?? [];
  const columns = new Map<string, number>();
  if (lines !== undefined) columns.set(recordColumn, 0);
  for await (const record of records()) {
    for (const row of rowsOf(record, lines)) {
      for (const column of row.keys()) if (!columns.has(column)) columns.set(column, columns.size);
    }
    if (columns.size > columnLimit) throw new TableStopped('too-large');
  }
  if (columns.size === 0) throw new TableStopped('no-records');
  const text = new DelimitedText();
  text.add([...columns.keys()]);
  let number = 0;
  for await (const record of records()) {
    number++;
    for (const row of rowsOf(record, lines)) {
      const cells = new Array<string | null>(columns.size).fill(null);
      if (lines !== undefined) cells[0] = String(number);
      for (const [column, texts] of row) {
        const place = columns.get(column);
        if (place !== undefined && texts.length > 0) cells[place] = texts.join('; ');
      }
      text.add(cells);
    }
  }
  return text.finish(name);
}

function* rowsOf(record: unknown, lines: string | undefined): Generator<FlatRecord> {
  const items = lines === undefined ? undefined : linesOf(record, lines);
  for (const item of items ?? [undefined]) {
    const row: FlatRecord = new Map();
    flatten('', record, row, lines);
    // The list itself, where it is empty, and a record that is no object have no name of their own.
    row.delete('');
    if (lines !== undefined && item !== undefined) flatten(lines, item, row);
    yield row;
  }
}

import Papa from 'papaparse';
import type { Inspection } from '../../src/import/inspect.ts';
import { toUtf8 } from '../../src/import/read/index.ts';

/**
 * The records of a delimited text below its header as PapaParse counts them, told the dialect that was
 * found; undefined where it meets damage, because there each reader has its own idea of a record.
 */
export async function countedRecords(
  file: File,
  { encoding, dialect }: Inspection
): Promise<number | undefined> {
  const { delimiter, quote, escape, firstLine, header } = dialect;
  const text = await (await toUtf8(file, encoding, { newlines: 'unify', dialect })).text();
  const below = text
    .replace(/^\ufeff/, '')
    .split('\n')
    .slice(firstLine)
    .join('\n');
  // In a table of one column an empty line is a row. Told to skip empty lines, PapaParse would skip a line of
  // `""` as well, which holds one empty cell.
  const lines = header.length === 1 ? below : below.replace(/\n{2,}/g, '\n').replace(/^\n/, '');
  const { data, errors } = Papa.parse<string[]>(lines, {
    delimiter,
    newline: '\n',
    quoteChar: quote === '' ? '\0' : quote,
    escapeChar: escape === '' ? '\0' : escape
  });
  const isEnded = lines.endsWith('\n');
  return errors.length === 0 ? data.length - (isEnded ? 1 : 0) : undefined;
}

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
  let records = 0;
  let end = 0;
  const damages: Papa.ParseError[] = [];
  Papa.parse<string[]>(below, {
    delimiter,
    newline: '\n',
    quoteChar: quote === '' ? '\0' : quote,
    escapeChar: escape === '' ? '\0' : escape,
    // The fast mode tells a wrong position.
    fastMode: false,
    // Told to skip empty lines it would skip a line of `""` as well, which holds one empty cell.
    step: ({ errors, meta: { cursor } }) => {
      const record = below.slice(end, cursor);
      // In a table of one column an empty line is a row.
      if (record !== '' && (record !== '\n' || header.length === 1)) records++;
      damages.push(...errors);
      end = cursor;
    }
  });
  return damages.length === 0 ? records : undefined;
}

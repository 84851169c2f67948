import { writeXlsx } from 'hucre';
import { encodeGbk } from '../../../sample-data/gbk.ts';
import type { NamedBytes } from '../snapshot-of-files.ts';

/** A table as a platform would export it; a number is money. */
export interface Sheet {
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** GB18030 writes what GBK lacks in four bytes. */
function fourBytes(character: string): Uint8Array {
  const linear = (character.codePointAt(0) ?? 0) - 0x10000;
  return Uint8Array.of(
    0x90 + Math.floor(linear / 12_600),
    0x30 + (Math.floor(linear / 1260) % 10),
    0x81 + (Math.floor(linear / 10) % 126),
    0x30 + (linear % 10)
  );
}

const encodeGb18030 = (text: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    text
      .split(/([\u{10000}-\u{10FFFF}])/u)
      .map((part) => (/^[\u{10000}-\u{10FFFF}]$/u.test(part) ? fourBytes(part) : encodeGbk(part)))
      .flatMap((bytes) => [...bytes])
  );

const isId = (cell: string): boolean => /^\d{12,}$/.test(cell);

/** A number too long for a spreadsheet stands in a formula that keeps it a text, as Taobao writes it. */
const quoted = (cell: string | number): string => {
  const text = typeof cell === 'number' ? cell.toFixed(2) : isId(cell) ? `="${cell}"` : cell;
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

const csvOf = ({ name, header, rows }: Sheet): Promise<NamedBytes> =>
  Promise.resolve({
    name: `${name}.csv`,
    bytes: encodeGb18030([header, ...rows].map((row) => row.map(quoted).join(',')).join('\r\n'))
  });

const xlsxOf = async ({ name, header, rows }: Sheet): Promise<NamedBytes> => ({
  name: `${name}.xlsx`,
  bytes: new Uint8Array(
    await writeXlsx({ sheets: [{ name: 'Sheet1', rows: [header, ...rows].map((row) => [...row]) }] })
  )
});

export const writers = { csv: csvOf, xlsx: xlsxOf } as const;

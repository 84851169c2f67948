/** Files that are not text, by what they turn out to be. */
export type BinaryKind =
  | 'excel'
  | 'excel-legacy'
  | 'zip'
  | 'gzip'
  | 'pdf'
  | 'image'
  | 'sqlite'
  | 'duckdb'
  | 'parquet'
  | 'tar'
  | 'unknown';

interface Signature {
  readonly kind: BinaryKind;
  readonly at: number;
  /** One character for each byte. */
  readonly bytes: string;
}

const signatures: readonly Signature[] = [
  { kind: 'zip', at: 0, bytes: 'PK\x03\x04' },
  { kind: 'zip', at: 0, bytes: 'PK\x05\x06' },
  { kind: 'excel-legacy', at: 0, bytes: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1' },
  { kind: 'gzip', at: 0, bytes: '\x1f\x8b' },
  { kind: 'pdf', at: 0, bytes: '%PDF-' },
  { kind: 'image', at: 0, bytes: '\x89PNG\r\n' },
  { kind: 'image', at: 0, bytes: '\xff\xd8\xff' },
  { kind: 'image', at: 0, bytes: 'GIF8' },
  { kind: 'image', at: 8, bytes: 'WEBP' },
  { kind: 'sqlite', at: 0, bytes: 'SQLite format 3\0' },
  { kind: 'duckdb', at: 8, bytes: 'DUCK' },
  { kind: 'parquet', at: 0, bytes: 'PAR1' },
  { kind: 'tar', at: 257, bytes: 'ustar' }
];

/** What a file is when it is not text; undefined for text, UTF-16 included. */
export function looksBinary(head: Uint8Array): BinaryKind | undefined {
  const known = signatures.find(({ at, bytes }) => latin(head.subarray(at, at + bytes.length)) === bytes);
  if (known !== undefined) return known.kind === 'zip' ? archiveKind(head) : known.kind;
  return isText(head) ? undefined : 'unknown';
}

const latin = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

/** A workbook is an archive whose first members have names of their own. */
function archiveKind(head: Uint8Array): BinaryKind {
  const names = new TextDecoder('latin1').decode(head.subarray(0, 4096));
  return /xl\/|\[Content_Types\]\.xml|_rels\/\.rels/.test(names) ? 'excel' : 'zip';
}

/** UTF-16 has its NULs on one side of the pairs only; other text has none, or is padded with them. */
function isText(head: Uint8Array): boolean {
  // What fills the end of a file is left aside.
  const filled = head.subarray(0, head.findLastIndex((byte) => byte !== 0) + 2);
  const nulls = [0, 0];
  let controls = 0;
  filled.forEach((byte, index) => {
    if (byte === 0) nulls[index % 2] = (nulls[index % 2] ?? 0) + 1;
    else if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c) controls++;
  });
  const [even = 0, odd = 0] = nulls;
  if (even + odd === filled.length) return head.length === 0;
  const few = Math.max(1, filled.length / 100);
  const marked = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  const isPadded = controls === 0 && isWritten(filled);
  return marked || isPadded || (Math.min(even, odd) <= few && controls <= 8 * few);
}

/** Lines with delimiters, once NULs are left out. */
const isWritten = (head: Uint8Array): boolean => {
  const text = latin(head.subarray(0, 4096).filter((byte) => byte !== 0));
  return /[,;\t|]/.test(text) && /[\r\n]/.test(text);
};

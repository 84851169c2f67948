import { legacyEncoding } from './legacy-encoding.ts';

export const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'gb18030',
  'big5',
  'shift_jis',
  'euc-kr',
  'windows-1252',
  'iso-8859-15',
  'windows-1250',
  'iso-8859-2',
  'windows-1254',
  'windows-1251',
  'koi8-r'
] as const;
export type Encoding = (typeof encodings)[number];

export interface EncodingGuess {
  readonly encoding: Encoding;
  readonly bom: boolean;
  /** `sure`: nothing else fits; `weak`: show the person what it decodes to and let them choose. */
  readonly confidence: 'sure' | 'likely' | 'weak';
}

const marks: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  ['gb18030', [0x84, 0x31, 0x95, 0x33]]
];

/** Tells a file's encoding from its first bytes, and from its last where the first are plain ASCII. */
export function detectEncoding(head: Uint8Array, tail: Uint8Array = new Uint8Array()): EncodingGuess {
  const mark = marks.find(([, bytes]) => bytes.every((byte, index) => head[index] === byte));
  if (mark) return { encoding: mark[0], bom: true, confidence: 'sure' };
  const wide = wideEncoding(head);
  if (wide) return { encoding: wide, bom: false, confidence: 'likely' };
  const telling = hasHighByte(head) ? head : fromLineStart(tail);
  if (!hasHighByte(telling)) return { encoding: 'utf-8', bom: false, confidence: 'likely' };
  return { bom: false, ...(readsAsUtf8(telling) ?? legacyEncoding(telling)) };
}

/** The text of a sample, without its byte order mark and without a character cut at its end. */
export function decodeSample(bytes: Uint8Array, encoding: Encoding): string {
  return new TextDecoder(encoding).decode(bytes, { stream: true });
}

/** UTF-16 without a mark: the NULs of its ASCII (digits, delimiters) all stand on one side of the pairs. */
function wideEncoding(head: Uint8Array): Encoding | undefined {
  const nulls = [0, 0];
  // NULs that fill the end of a file tell nothing.
  const end = head.findLastIndex((byte) => byte !== 0) + 2;
  head.subarray(0, end).forEach((byte, index) => {
    if (byte === 0) nulls[index % 2] = (nulls[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = nulls;
  const enough = Math.max(2, head.length / 50);
  if (odd >= enough && even * 20 < odd) return 'utf-16le';
  if (even >= enough && odd * 20 < even) return 'utf-16be';
  return undefined;
}

const hasHighByte = (bytes: Uint8Array): boolean => bytes.some((byte) => byte >= 0x80);

const fromLineStart = (bytes: Uint8Array): Uint8Array => bytes.subarray(bytes.indexOf(0x0a) + 1);

/** Exporters cut texts in mid-character now and then, so a stray broken one does not rule UTF-8 out. */
function readsAsUtf8(bytes: Uint8Array): Pick<EncodingGuess, 'encoding' | 'confidence'> | undefined {
  if (isUtf8(bytes)) return { encoding: 'utf-8', confidence: 'sure' };
  const text = decodeSample(bytes, 'utf-8');
  const broken = text.match(/\ufffd+/g)?.length ?? 0;
  const whole = text.match(/[\u0080-\ufffc]/g)?.length ?? 0;
  return broken * 50 < whole ? { encoding: 'utf-8', confidence: 'likely' } : undefined;
}

/** A replacement character may stand there as such: somebody else could not read the text before. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

import type { Dialect } from './dialect.ts';
import { cutInnerMarks } from './joined-files.ts';
import { shortenWideRecords } from './wide-records.ts';

const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const chunkBytes = 262_144;
const byteOrderMark = [0xef, 0xbb, 0xbf];

/** Stands alone in a last record; missing from a loaded table, a quote before it was never closed. */
export const endMark = '\u0001end\u0001';

/**
 * The rows of a UTF-8 file, without copying them, below an empty first line and above a last record of
 * our own. The engine's reader could skip a header by itself, but one with an odd quote, or a banner,
 * would take the table with it. It takes the first line break it meets for the one that ends records,
 * even within a quoted cell. And it leaves out without a word what follows a quote that is never closed.
 * Records far too wide are cut short. Marks of files that were joined to this one are left out.
 */
export async function belowHeader(file: Blob, dialect: Dialect): Promise<Blob> {
  const { firstLine, newline, quote } = dialect;
  const start = firstLine === 0 ? await markLength(file) : await endOfLine(file, firstLine);
  const lineBreak = newline === 'mixed' ? '\n' : newline;
  const last = new Uint8Array(await file.slice(Math.max(start, file.size - 1)).arrayBuffer())[0];
  const ended = last === undefined || last === lineFeed || last === carriageReturn;
  const joined = await cutInnerMarks(file, file.slice(start), lineBreak);
  const rows = await shortenWideRecords(joined, dialect);
  return new Blob([lineBreak, rows, ended ? '' : lineBreak, quote, endMark, quote, lineBreak]);
}

async function markLength(file: Blob): Promise<number> {
  const start = new Uint8Array(await file.slice(0, byteOrderMark.length).arrayBuffer());
  return byteOrderMark.every((byte, index) => start[index] === byte) ? byteOrderMark.length : 0;
}

/** The place behind the nth line; `\r\n`, `\n` and `\r` each end one. */
async function endOfLine(file: Blob, nth: number): Promise<number> {
  let lines = 0;
  let returned = false;
  for (let start = 0; start < file.size; start += chunkBytes) {
    const chunk = new Uint8Array(await file.slice(start, start + chunkBytes).arrayBuffer());
    for (const [index, byte] of chunk.entries()) {
      const isPair = returned && byte === lineFeed;
      if (lines === nth && !isPair) return start + index;
      if (byte === carriageReturn || (byte === lineFeed && !isPair)) lines++;
      returned = byte === carriageReturn;
    }
  }
  return file.size;
}

import type { Dialect } from './dialect.ts';

const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const chunkBytes = 262_144;
const byteOrderMark = [0xef, 0xbb, 0xbf];

/**
 * The rows of a UTF-8 file below an empty first line, without copying them. The engine could skip a
 * header by itself, but one with an odd quote, or a banner, would take the table with it; and it takes
 * the first line break it meets, even one within a quoted cell, for the one that ends records.
 */
export async function belowHeader(file: Blob, { firstLine, newline }: Dialect): Promise<Blob> {
  const start = firstLine === 0 ? await markLength(file) : await endOfLine(file, firstLine);
  return new Blob([newline === 'mixed' ? '\n' : newline, file.slice(start)]);
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

import type { Dialect } from './dialect.ts';

const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const chunkBytes = 262_144;

/**
 * The part of a UTF-8 file that holds the rows. The engine could skip records by itself, but a banner
 * or a header with an odd quote would take the table with it.
 */
export async function belowHeader(file: Blob, { firstLine }: Dialect): Promise<Blob> {
  let lines = 0;
  let returned = false;
  for (let start = 0; start < file.size && lines < firstLine; start += chunkBytes) {
    const chunk = new Uint8Array(await file.slice(start, start + chunkBytes).arrayBuffer());
    for (const [index, byte] of chunk.entries()) {
      // The feed of a pair belongs to the break before it.
      if (byte === carriageReturn || (byte === lineFeed && !returned)) lines++;
      returned = byte === carriageReturn;
      if (lines === firstLine)
        return file.slice(start + index + (await pairLength(file, start + index, byte)));
    }
  }
  return file.slice(lines < firstLine ? file.size : 0);
}

async function pairLength(file: Blob, at: number, byte: number): Promise<number> {
  if (byte !== carriageReturn) return 1;
  const [next] = new Uint8Array(await file.slice(at + 1, at + 2).arrayBuffer());
  return next === lineFeed ? 2 : 1;
}

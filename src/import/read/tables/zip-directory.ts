import { decodeSample, detectEncoding } from '../encoding.ts';
import { readTail } from '../text-file.ts';
import { TableStopped } from './found-table.ts';
import type { UnpackBudget } from './limits.ts';

/** An entry of an archive, as its central directory tells of it. */
export interface ZipEntry {
  readonly name: string;
  readonly isEncrypted: boolean;
  readonly method: number;
  readonly packedBytes: number;
  readonly bytes: number;
  /** In ms, by the clock of this computer as archives do; 0 where the archive does not say. */
  readonly modifiedAt: number;
  /** Where its local header stands. */
  readonly offset: number;
}

const endSignature = 0x06054b50;
const end64LocatorSignature = 0x07064b50;
const end64Signature = 0x06064b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const endBytes = 22;
const longestComment = 65_535;
const unknown32 = 0xffffffff;
const stored = 0;
const deflated = 8;

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const viewAt = async (file: Blob, start: number, length: number): Promise<DataView> =>
  new DataView(await file.slice(start, start + length).arrayBuffer());
const number64 = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));

interface DirectoryPlace {
  readonly start: number;
  readonly bytes: number;
  readonly count: number;
}

/** The entries that an archive says it has. What it unpacks to is counted anew when it is unpacked. */
export async function zipEntries(file: Blob, mostEntries: number): Promise<readonly ZipEntry[]> {
  const { start, bytes, count } = await directoryPlace(file);
  if (count > mostEntries) throw new TableStopped('too-many-entries');
  if (start + bytes > file.size) throw new TableStopped('damaged');
  const directory = new Uint8Array(await file.slice(start, start + bytes).arrayBuffer());
  const entries: ZipEntry[] = [];
  for (let at = 0; entries.length < count;) {
    const view = viewOf(directory.subarray(at));
    if (view.byteLength < 46 || view.getUint32(0, true) !== entrySignature) throw new TableStopped('damaged');
    const nameBytes = view.getUint16(28, true);
    const extraBytes = view.getUint16(30, true);
    entries.push(readEntry(view, nameBytes, extraBytes));
    at += 46 + nameBytes + extraBytes + view.getUint16(32, true);
  }
  return entries;
}

async function directoryPlace(file: Blob): Promise<DirectoryPlace> {
  const tail = await readTail(file, endBytes + longestComment);
  const view = viewOf(tail);
  for (let at = tail.length - endBytes; at >= 0; at--) {
    if (view.getUint32(at, true) !== endSignature) continue;
    const place = {
      count: view.getUint16(at + 10, true),
      bytes: view.getUint32(at + 12, true),
      start: view.getUint32(at + 16, true)
    };
    const locator = at - 20;
    return locator >= 0 && view.getUint32(locator, true) === end64LocatorSignature
      ? await directoryPlace64(file, number64(view, locator + 8))
      : place;
  }
  throw new TableStopped('damaged');
}

async function directoryPlace64(file: Blob, at: number): Promise<DirectoryPlace> {
  const view = await viewAt(file, at, 56);
  if (view.byteLength < 56 || view.getUint32(0, true) !== end64Signature) throw new TableStopped('damaged');
  return { count: number64(view, 32), bytes: number64(view, 40), start: number64(view, 48) };
}

function readEntry(view: DataView, nameBytes: number, extraBytes: number): ZipEntry {
  if (view.byteLength < 46 + nameBytes + extraBytes) throw new TableStopped('damaged');
  const flags = view.getUint16(8, true);
  const name = new Uint8Array(view.buffer, view.byteOffset + 46, nameBytes);
  const sizes = [view.getUint32(24, true), view.getUint32(20, true), view.getUint32(42, true)];
  const [bytes = 0, packedBytes = 0, offset = 0] = sizes.includes(unknown32)
    ? widened(sizes, new DataView(view.buffer, view.byteOffset + 46 + nameBytes, extraBytes))
    : sizes;
  return {
    // Only newer archives say that their names are UTF-8; Windows writes them in the system's encoding.
    name: decodeSample(name, (flags & 0x800) === 0 ? detectEncoding(name).encoding : 'utf-8'),
    isEncrypted: (flags & 1) === 1,
    method: view.getUint16(10, true),
    packedBytes,
    bytes,
    modifiedAt: momentOf(view.getUint16(14, true), view.getUint16(12, true)),
    offset
  };
}

/** Years since 1980, month and day; hours, minutes and pairs of seconds. */
const momentOf = (day: number, time: number): number =>
  day === 0
    ? 0
    : new Date(
        1980 + (day >> 9),
        ((day >> 5) & 15) - 1,
        day & 31,
        time >> 11,
        (time >> 5) & 63,
        (time & 31) * 2
      ).getTime();

/** Sizes beyond 32 bits stand in an extra field, in this order, and only those that need it. */
function widened(sizes: readonly number[], extra: DataView): readonly number[] {
  for (let at = 0; at + 4 <= extra.byteLength; at += 4 + extra.getUint16(at + 2, true)) {
    if (extra.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    return sizes.map((size) => {
      if (size !== unknown32) return size;
      next += 8;
      if (next > extra.byteLength) throw new TableStopped('damaged');
      return number64(extra, next - 8);
    });
  }
  throw new TableStopped('damaged');
}

/** Unpacks an entry, counting every byte; one that turns out shorter or longer than declared is damaged. */
export async function unpack(file: Blob, entry: ZipEntry, budget: UnpackBudget): Promise<Blob> {
  if (entry.isEncrypted) throw new TableStopped('password');
  if (entry.method !== stored && entry.method !== deflated) throw new TableStopped('unsupported');
  const header = await viewAt(file, entry.offset, 30);
  if (header.byteLength < 30 || header.getUint32(0, true) !== localSignature)
    throw new TableStopped('damaged');
  const start = entry.offset + 30 + header.getUint16(26, true) + header.getUint16(28, true);
  const packed = file.slice(start, start + entry.packedBytes);
  const bytes = entry.method === stored ? packed.stream() : inflated(packed, 'deflate-raw');
  const unpacked = await budget.collect(bytes, entry.packedBytes);
  if (unpacked.size !== entry.bytes) throw new TableStopped('damaged');
  return unpacked;
}

export const inflated = (
  packed: Blob,
  format: 'deflate-raw' | 'gzip'
): ReadableStream<Uint8Array<ArrayBuffer>> => packed.stream().pipeThrough(new DecompressionStream(format));

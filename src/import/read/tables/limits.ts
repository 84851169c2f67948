import { TableStopped } from './found-table.ts';

const mebibyte = 2 ** 20;

/** A sheet or record wider than this is no table of a shop. */
export const columnLimit = 2000;
/** Text of one table, and all that an archive unpacks to. */
export const textByteLimit = 2048 * mebibyte;
export const entryLimit = 1000;
/** A workbook is an archive of many small parts, and unlike text it has to be held in memory. */
export const workbookPartLimit = 5000;
export const workbookByteLimit = 1024 * mebibyte;
/** JSON is read in one piece, and no browser makes longer strings than half a gigabyte. */
export const jsonByteLimit = 400 * mebibyte;

const ratioLimit = 200;
const ratioFreeBytes = 10 * mebibyte;
const chunksInPart = 64;

/** How much a packed file may still unpack to. */
export class UnpackBudget {
  readonly #limit: number;
  #unpacked = 0;

  constructor(limit = textByteLimit) {
    this.#limit = limit;
  }

  /** Refuses what a directory declares, before anything is unpacked. */
  check(unpacked: number, packed: number): void {
    if (unpacked > this.#limit) throw new TableStopped('too-large');
    if (unpacked > ratioFreeBytes && unpacked > ratioLimit * packed)
      throw new TableStopped('unpacks-too-far');
  }

  /** What a stream gives, stopped as soon as it is too much: a directory may lie. */
  async collect(stream: ReadableStream<Uint8Array<ArrayBuffer>>, packed: number): Promise<Blob> {
    const reader = stream.getReader();
    const parts: Blob[] = [];
    let chunks: Uint8Array<ArrayBuffer>[] = [];
    let unpacked = 0;
    try {
      for (;;) {
        const { done, value } = await reader.read();
        if (done) break;
        unpacked += value.byteLength;
        this.#unpacked += value.byteLength;
        this.check(unpacked, packed);
        if (this.#unpacked > this.#limit) throw new TableStopped('too-large');
        chunks.push(value);
        if (chunks.length < chunksInPart) continue;
        // A Blob may live outside the heap.
        parts.push(new Blob(chunks));
        chunks = [];
      }
    } catch (error) {
      await reader.cancel().catch(() => undefined);
      throw error;
    }
    return new Blob([...parts, ...chunks]);
  }
}

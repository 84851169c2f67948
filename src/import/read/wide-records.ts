import type { Dialect } from './dialect.ts';

const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const chunkBytes = 4_194_304;
/** Far more than two or three lines that lost the break between them. */
const mostSurplusCells = 100;
/** Stands for the cells left out; they are one too many as well. */
const more = '…';

type Layout = Pick<Dialect, 'delimiter' | 'quote' | 'escape' | 'newline' | 'header'>;

const mostDelimiters = ({ header }: Layout): number => header.length - 1 + mostSurplusCells;

/** A part of the rows to leave out. */
interface Cut {
  readonly from: number;
  readonly to: number;
  /** More was left out than empty cells. */
  readonly isFilled: boolean;
}

/**
 * The rows of a UTF-8 file, where records with very many cells too many end after the first hundred of
 * them. The engine notes an error, and the whole line with it, for each cell too many, so that one line of
 * a hundred thousand cells would take minutes and gigabytes. Cells that are all empty it forgives.
 */
export async function shortenWideRecords(rows: Blob, dialect: Layout): Promise<Blob> {
  if (!(await hasWideLine(rows, dialect))) return rows;
  const scan = new WideRecordScan(dialect);
  for await (const [bytes, start] of chunksOf(rows)) scan.read(bytes, start);
  const cuts = scan.end(rows.size);
  if (cuts.length === 0) return rows;
  const parts: BlobPart[] = [];
  let kept = 0;
  for (const { from, to, isFilled } of cuts) {
    parts.push(rows.slice(kept, from));
    if (isFilled) parts.push(dialect.delimiter + more);
    kept = to;
  }
  return new Blob([...parts, rows.slice(kept)]);
}

async function* chunksOf(rows: Blob): AsyncGenerator<readonly [Uint8Array, number]> {
  for (let start = 0; start < rows.size; start += chunkBytes)
    yield [new Uint8Array(await rows.slice(start, start + chunkBytes).arrayBuffer()), start];
}

/**
 * A first look at a fraction of the bytes, since a state for each of them would take as long as a fifth of
 * the engine's own reading: a line that is no longer than so many delimiters cannot hold more of them. A
 * record that only breaks within its cells spread over many lines is missed, and read as it stands.
 */
async function hasWideLine(rows: Blob, layout: Layout): Promise<boolean> {
  const delimiter = layout.delimiter.charCodeAt(0);
  const most = mostDelimiters(layout);
  const lineBreak = layout.newline === '\r' ? carriageReturn : lineFeed;
  for await (const [bytes] of chunksOf(rows)) {
    let lineStart = 0;
    while (lineStart + most < bytes.length) {
      const lastBreak = bytes.lastIndexOf(lineBreak, lineStart + most);
      if (lastBreak >= lineStart) lineStart = lastBreak + 1;
      else {
        const nextBreak = bytes.indexOf(lineBreak, lineStart + most);
        const lineEnd = nextBreak < 0 ? bytes.length : nextBreak;
        if (holdsMore(bytes, delimiter, most, lineStart, lineEnd)) return true;
        lineStart = lineEnd + 1;
      }
    }
  }
  return false;
}

function holdsMore(bytes: Uint8Array, wanted: number, most: number, start: number, end: number): boolean {
  let count = 0;
  for (let index = start; index < end; index++) if (bytes[index] === wanted) count++;
  return count > most;
}

const cellStart = 0;
const inCell = 1;
const quoted = 2;
const escaped = 3;
const closed = 4;
type State = typeof cellStart | typeof inCell | typeof quoted | typeof escaped | typeof closed;

/** Tells cells and records apart as the engine's strict reader does, also where quotes are damaged. */
class WideRecordScan {
  readonly #delimiter: number;
  readonly #quote: number;
  readonly #escape: number;
  readonly #mostDelimiters: number;
  readonly #cuts: Cut[] = [];
  #state: State = cellStart;
  #delimiters = 0;
  #cutFrom: number | undefined;
  #isFilled = false;
  #quoteAt = 0;

  constructor(dialect: Layout) {
    const { delimiter, quote, escape } = dialect;
    this.#delimiter = delimiter.charCodeAt(0);
    // Where there is no quote, no byte is one.
    this.#quote = quote === '' ? -1 : quote.charCodeAt(0);
    this.#escape = escape === quote || escape === '' ? -1 : escape.charCodeAt(0);
    this.#mostDelimiters = mostDelimiters(dialect);
  }

  read(bytes: Uint8Array, start: number): void {
    const [delimiter, quote, escape] = [this.#delimiter, this.#quote, this.#escape];
    let state = this.#state;
    for (let index = 0; index < bytes.length; index++) {
      const byte = bytes[index];
      if (state === quoted) {
        if (byte === quote) state = closed;
        else if (byte === escape) state = escaped;
      } else if (state === escaped) state = quoted;
      else if (byte === delimiter) {
        state = cellStart;
        if (++this.#delimiters > this.#mostDelimiters) this.#cutFrom ??= start + index;
      } else if (byte === lineFeed || byte === carriageReturn) {
        state = cellStart;
        this.#endRecord(start + index);
      } else {
        if (byte === quote && state !== inCell) {
          if (state === cellStart) this.#quoteAt = start + index;
          state = quoted;
        } else state = inCell;
        if (this.#cutFrom !== undefined) this.#isFilled = true;
      }
    }
    this.#state = state;
  }

  /** A quote that is never closed stays, with the delimiter before it and all that it swallows. */
  end(size: number): readonly Cut[] {
    this.#endRecord(this.#state === quoted || this.#state === escaped ? this.#quoteAt - 1 : size);
    return this.#cuts;
  }

  #endRecord(to: number): void {
    if (this.#cutFrom !== undefined && this.#cutFrom < to)
      this.#cuts.push({ from: this.#cutFrom, to, isFilled: this.#isFilled });
    this.#delimiters = 0;
    this.#cutFrom = undefined;
    this.#isFilled = false;
  }
}

import { columnLimit, textByteLimit } from './limits.ts';
import { TableStopped } from './found-table.ts';

export type CellText = string | null;

const partLength = 1_048_576;

/**
 * Writes records as the delimited text that is read below: UTF-8, commas, `\n`, quotes doubled within
 * quotes. A Blob may live outside the heap, so that a large table is not held in memory as one string.
 */
export class DelimitedText {
  readonly #parts: Blob[] = [];
  #pending = '';
  #length = 0;

  add(cells: readonly CellText[]): void {
    const filled = cells.findLastIndex((cell) => cell !== null && cell !== '') + 1;
    if (filled > columnLimit) throw new TableStopped('too-large');
    // A record of one empty cell is no blank line, which the reader would leave out of the count.
    this.#pending += filled === 0 ? '""\n' : `${cells.slice(0, filled).map(quoted).join(',')}\n`;
    if (this.#pending.length >= partLength) this.#flush();
  }

  finish(name: string): File {
    this.#flush();
    return new File(this.#parts, name, { type: 'text/csv' });
  }

  #flush(): void {
    const part = new Blob([this.#pending]);
    this.#pending = '';
    this.#length += part.size;
    if (this.#length > textByteLimit) throw new TableStopped('too-large');
    this.#parts.push(part);
  }
}

function quoted(cell: CellText): string {
  if (cell === null) return '';
  return /[",\r\n\0]|^\s|\s$/.test(cell)
    ? `"${cell.replaceAll('\0', '').replace(/\r\n?/g, '\n').replaceAll('"', '""')}"`
    : cell;
}

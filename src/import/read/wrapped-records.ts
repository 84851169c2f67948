import { cellType } from './cell-types.ts';
import { delimiters, type Delimiter } from './dialect-candidates.ts';
import { behindQuoted, outerRecords, type OuterRecord, quote } from './outer-records.ts';

const leastCells = 3;
const mostLooked = 250;

/** How many cells a text is, undefined where its quotes do not match. */
function cellsIn(text: string, delimiter: string): number | undefined {
  let cells = 1;
  for (let at = 0; at <= text.length;) {
    if (text[at] === quote) {
      const closed = behindQuoted(text, at);
      if (closed === undefined || (closed < text.length && text[closed] !== delimiter)) return undefined;
      at = closed;
    } else {
      const next = text.indexOf(delimiter, at);
      at = next < 0 ? text.length : next;
    }
    if (at >= text.length) return cells;
    cells++;
    at++;
  }
  return cells;
}

/** What the quotes hold once all of them that were added are gone: they may have been doubled more than once. */
function unwrapped(inner: string, delimiter: string, width: number | undefined): string | undefined {
  const fits = (text: string): boolean => {
    const cells = cellsIn(text, delimiter);
    return cells !== undefined && (width === undefined ? cells >= leastCells : cells === width);
  };
  if (fits(inner)) return inner;
  if (inner.startsWith(quote) && behindQuoted(inner, 0) === inner.length) {
    return unwrapped(inner.slice(1, -1).replaceAll('""', quote), delimiter, width);
  }
  const single = inner.replaceAll('""', quote);
  return single !== inner && fits(single) ? single : undefined;
}

export interface Wrapping {
  readonly delimiter: Delimiter;
  /** Cells of a record within its quotes. */
  readonly width: number;
}

/**
 * Whether a spreadsheet wrote records as one quoted cell each, and of what. Either the names stand there without
 * quotes of their own, or they are the first record that was wrapped.
 */
export function wrappingOf(text: string): Wrapping | undefined {
  if (!text.includes('""') && !/^"[^\r\n]*[,;\t|][^\r\n]*"[;,\t| ]*\r?$/m.test(text)) return undefined;
  const records = [...outerRecords(text, mostLooked)].filter(({ start, end }) => end > start);
  const inners = records.map(({ inner }) => inner);
  if (inners.every((inner) => inner === undefined)) return undefined;
  return delimiters
    .flatMap((delimiter) => wrappingBy(delimiter, text, records))
    .toSorted((one, other) => other.width - one.width)[0];
}

function wrappingBy(
  delimiter: Delimiter,
  text: string,
  records: readonly OuterRecord[]
): readonly Wrapping[] {
  const wrapped = records.flatMap(({ inner }) => (inner === undefined ? [] : [inner]));
  const wholes = wrapped.flatMap((inner) => unwrapped(inner, delimiter, undefined) ?? []);
  const counts = new Map<number, number>();
  for (const whole of wholes) {
    const width = cellsIn(whole, delimiter) ?? 0;
    counts.set(width, (counts.get(width) ?? 0) + 1);
  }
  const [most] = [...counts].toSorted(([, one], [, other]) => other - one);
  if (most === undefined || most[1] * 2 < wrapped.length) return [];
  const [width] = most;
  if (!holdValues(wholes, delimiter)) return [];
  const [first] = records;
  const isNamed =
    first?.inner === undefined
      ? records.some(
          ({ inner, start, end }) =>
            inner === undefined && cellsIn(text.slice(start, end), delimiter) === width
        )
      : wrapped.length > 1 && unwrapped(first.inner, delimiter, width) !== undefined;
  return isNamed ? [{ delimiter, width }] : [];
}

/** A quoted text that lists things (`large, blue, round`) has delimiters too, but no figures and no days. */
function holdValues(records: readonly string[], delimiter: Delimiter): boolean {
  const cells = records.map((record) => record.split(delimiter));
  const typed = cells.filter((row) =>
    row.some((cell) => ['number', 'date', 'address'].includes(cellType(cell)))
  );
  const spaced = cells.flatMap((row) => row.slice(1)).filter((cell) => /^ \S/.test(cell)).length;
  const all = cells.reduce((sum, row) => sum + row.length - 1, 0);
  return typed.length * 2 >= records.length && spaced * 2 < all;
}

/** Takes the quotes off, of a text that comes in parts: an unfinished record waits for the next. */
export function recordUnwrapper({ delimiter, width }: Wrapping): (part: string, isLast: boolean) => string {
  let waiting = '';
  return (part, isLast) => {
    const text = waiting + part;
    const kept: string[] = [];
    let at = 0;
    for (const { start, end, next, inner, isOpen } of outerRecords(text, Infinity)) {
      if (isOpen && !isLast) break;
      // A record may lack its last cells, or have some too many: it is told of as any such.
      const whole =
        inner === undefined
          ? undefined
          : (unwrapped(inner, delimiter, width) ?? unwrapped(inner, delimiter, undefined));
      kept.push(whole ?? text.slice(start, end), text.slice(end, next));
      at = next;
    }
    waiting = text.slice(at);
    if (!isLast) return kept.join('');
    kept.push(waiting);
    waiting = '';
    return kept.join('');
  };
}

export const withoutWrapping = (text: string, wrapping: Wrapping): string =>
  recordUnwrapper(wrapping)(text, true);

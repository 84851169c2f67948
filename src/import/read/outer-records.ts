export const quote = '"';
/** What a spreadsheet writes behind a row of which only the first cell is filled. */
const emptyRest = /^[;,\t| ]*$/;

/** A record of a text: where it ends, and what one pair of quotes around all of it holds. */
export interface OuterRecord {
  readonly start: number;
  /** Behind the last character, before the line break. */
  readonly end: number;
  /** Behind the line break. */
  readonly next: number;
  readonly inner: string | undefined;
  /** The text ends within it. */
  readonly isOpen: boolean;
}

/** The place behind a quoted part that begins at `open`; undefined: it is never closed. */
export function behindQuoted(text: string, open: number): number | undefined {
  for (let at = text.indexOf(quote, open + 1); at >= 0; at = text.indexOf(quote, at + 2)) {
    if (text[at + 1] !== quote) return at + 1;
  }
  return undefined;
}

function lineEnd(text: string, from: number): number {
  const feed = text.indexOf('\n', from);
  const end = feed < 0 ? text.length : feed;
  const returned = text.slice(from, end).indexOf('\r');
  return returned < 0 ? end : from + returned;
}

function behindBreak(text: string, end: number): number {
  if (text[end] === '\r' && text[end + 1] === '\n') return end + 2;
  return Math.min(end + 1, text.length);
}

/** Quotes count where a cell begins with them, as a strict reader has it. */
function recordAt(text: string, start: number): OuterRecord {
  let from = start;
  let inner: string | undefined;
  for (;;) {
    const end = lineEnd(text, from);
    const opens = openingQuote(text, from, end, from === start);
    if (opens === undefined) {
      const isOpen = end === text.length || (text[end] === '\r' && end + 1 === text.length);
      return { start, end, next: behindBreak(text, end), inner, isOpen };
    }
    const closed = behindQuoted(text, opens);
    if (closed === undefined) {
      return { start, end: text.length, next: text.length, inner: undefined, isOpen: true };
    }
    if (opens === start) {
      const undoubled = undoubledAt(text, start, closed);
      if (undoubled !== undefined) return undoubled;
    }
    inner =
      opens === start && emptyRest.test(text.slice(closed, lineEnd(text, closed)))
        ? text.slice(start + 1, closed - 1).replaceAll('""', quote)
        : undefined;
    from = closed;
    if (inner !== undefined) from = lineEnd(text, closed);
  }
}

/** A line within quotes whose own quotes were not doubled: `"#1,"Jug, red",10.00"`. */
function undoubledAt(text: string, start: number, closed: number): OuterRecord | undefined {
  if (closed === text.length || ',;\t|\r\n '.includes(text[closed] ?? '')) return undefined;
  const end = lineEnd(text, start);
  const line = text.slice(start, end).replace(/[;,\t| ]*$/, '');
  if (!line.endsWith(quote)) return undefined;
  const isOpen = end === text.length || (text[end] === '\r' && end + 1 === text.length);
  return { start, end, next: behindBreak(text, end), inner: line.slice(1, -1), isOpen };
}

function openingQuote(text: string, from: number, end: number, isStart: boolean): number | undefined {
  for (let at = text.indexOf(quote, from); at >= 0 && at < end; at = text.indexOf(quote, at + 1)) {
    const before = text[at - 1] ?? '\n';
    if ((at === from && isStart) || (at > from && ',;\t|'.includes(before))) return at;
  }
  return undefined;
}

export function* outerRecords(text: string, most: number): Generator<OuterRecord> {
  for (let at = 0, count = 0; at < text.length && count < most; count++) {
    const record = recordAt(text, at);
    if (record.next <= at) return;
    yield record;
    at = record.next;
  }
}

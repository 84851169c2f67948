const markCharacter = '\ufeff';
const markBytes = [0xef, 0xbb, 0xbf] as const;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const chunkBytes = 4_194_304;
/** Enough of a first line to know another file by, that was joined to the end of one. */
const knownBytes = 120;

/**
 * A text without the byte order marks of files that were joined to it. Where the file before did not end its
 * last line, the mark is the end.
 */
export function withoutInnerMarks(text: string): string {
  if (!text.includes(markCharacter)) return text;
  const first = firstLineOf(text.replace(/^\ufeff+/, ''));
  return text.replaceAll(/(^|[\r\n]?)\ufeff+/g, (_whole, before: string, at: number, all: string) => {
    if (before !== '' || at === 0) return before;
    const behind = all.slice(at).replace(/^\ufeff+/, '');
    return first !== '' && behind.startsWith(first) ? '\n' : '';
  });
}

const firstLineOf = (text: string): string => (/^[^\r\n]*/.exec(text)?.[0] ?? '').slice(0, knownBytes);

/** The same of a UTF-8 file, without copying it: its parts between the marks. */
export async function cutInnerMarks(file: Blob, rows: Blob, lineBreak: string): Promise<Blob> {
  const marks = await marksIn(rows);
  if (marks.length === 0) return rows;
  const head = new Uint8Array(await file.slice(0, knownBytes * 4).arrayBuffer());
  const first = firstLineOf(new TextDecoder().decode(head));
  const parts: BlobPart[] = [];
  let kept = 0;
  for (const { from, to, startsLine } of marks) {
    parts.push(rows.slice(kept, from));
    if (!startsLine && (await startsWith(rows, to, first))) parts.push(lineBreak);
    kept = to;
  }
  return new Blob([...parts, rows.slice(kept)]);
}

async function startsWith(rows: Blob, at: number, text: string): Promise<boolean> {
  const wanted = new TextEncoder().encode(text);
  const found = new Uint8Array(await rows.slice(at, at + wanted.length).arrayBuffer());
  return wanted.length > 0 && wanted.every((byte, index) => found[index] === byte);
}

interface Mark {
  readonly from: number;
  readonly to: number;
  readonly startsLine: boolean;
}

/** Runs of marks, and whether each begins a line. The bytes are searched for natively, since they are rare. */
async function marksIn(rows: Blob): Promise<readonly Mark[]> {
  const marks: Mark[] = [];
  const [lead, second, third] = markBytes;
  for (let start = 0; start < rows.size; start += chunkBytes) {
    // A mark that a chunk's end would cut in two is seen whole.
    const from = Math.max(0, start - 1);
    const bytes = new Uint8Array(await rows.slice(from, start + chunkBytes + 2).arrayBuffer());
    const end = start - from + chunkBytes;
    for (let at = bytes.indexOf(lead, start - from); at >= 0 && at < end; at = bytes.indexOf(lead, at + 1)) {
      if (bytes[at + 1] !== second || bytes[at + 2] !== third) continue;
      const before = bytes[at - 1];
      const place = from + at;
      const last = marks.at(-1);
      if (last?.to === place) marks[marks.length - 1] = { ...last, to: place + markBytes.length };
      else {
        const startsLine = place === 0 || before === lineFeed || before === carriageReturn;
        marks.push({ from: place, to: place + markBytes.length, startsLine });
      }
    }
  }
  return marks;
}

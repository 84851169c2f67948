import type { Encoding } from './encoding.ts';
import type { Dialect } from './dialect.ts';
import { blankReplacer } from './blank-columns.ts';
import { leadingSpaceRemover } from './leading-spaces.ts';
import { withoutNulls } from './nulls.ts';
import { outerTabRemover } from './outer-tabs.ts';
import { recordUnwrapper } from './wrapped-records.ts';

const headBytes = 262_144;
const chunkBytes = 4_194_304;

export const readHead = async (file: Blob, bytes = headBytes): Promise<Uint8Array> =>
  new Uint8Array(await file.slice(0, bytes).arrayBuffer());

export const readTail = async (file: Blob, bytes = headBytes): Promise<Uint8Array> =>
  new Uint8Array(await file.slice(Math.max(0, file.size - bytes)).arrayBuffer());

export interface ToUtf8Options {
  /** Told after every chunk how many bytes of the file have been read. */
  readonly onBytes?: (bytes: number) => void;
  /** Rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** `unify` turns every line break into `\n`: DuckDB's strict reader refuses a file that mixes them. */
  readonly newlines?: 'keep' | 'unify';
  /** Takes out the blanks that it says stand beside the delimiters, and the quotes around records. */
  readonly dialect?: Dialect;
}

/**
 * The file as UTF-8: the very same one where it is already (its byte order mark stays; readers skip
 * it), else a new one. The text goes through in chunks and is never held in one string.
 */
export async function toUtf8(file: File, encoding: Encoding, options: ToUtf8Options = {}): Promise<File> {
  const { onBytes, signal, newlines = 'keep', dialect } = options;
  if (encoding === 'utf-8' && newlines === 'keep' && (dialect === undefined || isPlain(dialect))) return file;
  const decoder = new TextDecoder(encoding);
  const encoder = new TextEncoder();
  const unify = newlines === 'unify' ? lineBreakUnifier() : (text: string) => text;
  const clean = dialect === undefined ? (text: string) => text : cleaner(dialect);
  const encode = (text: string, isLast: boolean): Blob =>
    new Blob([encoder.encode(clean(unify(text), isLast))]);
  const parts: Blob[] = [];
  for (let start = 0; start < file.size; start += chunkBytes) {
    signal?.throwIfAborted();
    const chunk = await file.slice(start, start + chunkBytes).arrayBuffer();
    // A Blob may live outside the heap, so that a large file is not held in memory twice.
    parts.push(encode(decoder.decode(chunk, { stream: true }), false));
    onBytes?.(start + chunk.byteLength);
  }
  parts.push(encode(decoder.decode(), true));
  return new File(parts, file.name, { type: 'text/plain', lastModified: file.lastModified });
}

const isPlain = ({ nulls, outerTabs, leadingSpaces, inBlankColumns, wrapping }: Dialect): boolean =>
  !nulls && !outerTabs && !leadingSpaces && !inBlankColumns && wrapping === undefined;

/** Takes out, part by part, what the dialect says stands around cells and records. */
function cleaner(dialect: Dialect): (text: string, isLast: boolean) => string {
  const { nulls, outerTabs, leadingSpaces, inBlankColumns, wrapping } = dialect;
  const same = (text: string): string => text;
  const removeNulls = nulls ? withoutNulls : same;
  const unwrap = wrapping === undefined ? same : recordUnwrapper(wrapping);
  const removeTabs = outerTabs ? outerTabRemover() : same;
  const removeSpaces = leadingSpaces ? leadingSpaceRemover(dialect) : same;
  const putTabs = inBlankColumns ? blankReplacer() : same;
  return (text, isLast) =>
    putTabs(removeSpaces(removeTabs(unwrap(removeNulls(text), isLast), isLast)), isLast);
}

/** `\r\n` may be cut in two by a chunk's end, so the second half is dropped when the first was a break. */
function lineBreakUnifier(): (text: string) => string {
  let endedInReturn = false;
  return (text) => {
    if (text === '') return text;
    const rest = endedInReturn && text.startsWith('\n') ? text.slice(1) : text;
    endedInReturn = text.endsWith('\r');
    return rest.replace(/\r\n?/g, '\n');
  };
}

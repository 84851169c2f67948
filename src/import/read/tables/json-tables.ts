import { ok } from '#lib';
import { detectEncoding } from '../encoding.ts';
import { readHead, readTail, toUtf8 } from '../text-file.ts';
import { unwrapped } from './flatten.ts';
import { innerName, type FoundTable, type OnBytes, TableStopped } from './found-table.ts';
import { jsonByteLimit } from './limits.ts';
import { recordTable } from './record-table.ts';

/** An array of anything that may be a record, or an object; delimited text does not begin so. */
export const looksJson = (text: string): boolean => /^\ufeff?\s*(?:\[\s*[[{\]]|\{\s*["}])/.test(text);

/** Records one a line; the head of a single document is cut where it cannot end. */
export function looksNewlineDelimited(head: string, name: string): boolean {
  if (!/^\ufeff?\s*\{/.test(head)) return false;
  const [first = '', second = ''] = head.trim().split(/\r?\n\s*/, 2);
  return /\.(?:ndjson|jsonl)(?:\.gz)?$/i.test(name) || (isDocument(first) && second.startsWith('{'));
}

function isDocument(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const utf8Of = async (file: File): Promise<File> =>
  toUtf8(file, detectEncoding(await readHead(file), await readTail(file)).encoding);

/** A dump of an interface, or an array of records; each list of records is a table. */
export async function jsonTables(file: File, name: string, onBytes: OnBytes): Promise<readonly FoundTable[]> {
  if (file.size > jsonByteLimit) throw new TableStopped('too-large');
  const document = parseJson(await (await utf8Of(file)).text());
  onBytes(file.size / 2);
  const lists = recordLists(document);
  if (lists.length === 0) throw new TableStopped('no-records');
  const tables: FoundTable[] = [];
  for (const { path, records } of lists) {
    const title = lists.length === 1 ? name : innerName(name, path);
    tables.push({ name: title, kind: 'json', text: ok(await recordTable(title, () => records)) });
  }
  onBytes(file.size);
  return tables;
}

export async function newlineDelimitedTables(
  file: File,
  name: string,
  onBytes: OnBytes
): Promise<readonly FoundTable[]> {
  const utf8 = await utf8Of(file);
  let done = 0;
  const records = async function* (): AsyncGenerator {
    for await (const line of linesOfText(utf8)) {
      done += line.length;
      if (line.trim() !== '') yield parseJson(line);
      // The text is read three times, and a character is about a byte.
      onBytes(Math.min(file.size, done / 3));
    }
  };
  return [{ name, kind: 'ndjson', text: ok(await recordTable(name, records)) }];
}

async function* linesOfText(file: Blob): AsyncGenerator<string> {
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    const lines = `${rest}${value}`.split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > jsonByteLimit) throw new TableStopped('too-large');
    yield* lines;
  }
  yield rest;
}

const tokens = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?/g;
const longNumber = /^-?\d{16,}$/;

/** Order numbers may have more digits than a number holds, so that long ones are read as text. */
function parseJson(text: string): unknown {
  const plain = text.replace(/^\ufeff/, '');
  const exact = /\d{16}/.test(plain)
    ? plain.replace(tokens, (token) => (longNumber.test(token) ? `"${token}"` : token))
    : plain;
  return JSON.parse(exact);
}

interface RecordList {
  readonly path: string;
  readonly records: readonly unknown[];
}

/** The lists of records nearest to the top of a document, below whatever wraps them. */
function recordLists(document: unknown, path = '', depth = 0): readonly RecordList[] {
  const value = unwrapped(document);
  if (typeof value !== 'object' || value === null || depth > 4) return [];
  if (Array.isArray(value)) {
    const isTable = value.some(
      (record) => typeof record === 'object' && record !== null && !Array.isArray(record)
    );
    return isTable ? [{ path, records: value }] : [];
  }
  const inner = Object.entries(value).map(
    ([key, child]) => [path === '' ? key : `${path}.${key}`, unwrapped(child)] as const
  );
  const lists = inner.flatMap(([at, child]) =>
    Array.isArray(child) ? recordLists(child, at, depth + 1) : []
  );
  return lists.length > 0 ? lists : inner.flatMap(([at, child]) => recordLists(child, at, depth + 1));
}

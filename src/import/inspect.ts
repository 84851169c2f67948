import { fail, ok, unreachable, type Result } from '#lib';
import {
  columnLimit,
  decodeSample,
  detectEncoding,
  looksBinary,
  ownDialect,
  readHead,
  readTail,
  sniff,
  type Dialect,
  type Encoding,
  type EncodingGuess,
  type KnownText,
  type TableKind
} from './read/index.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { Format } from './format.ts';
import { recognise } from './recognise.ts';
import type { UnreadableWhy } from './report.ts';

/** What the first look at a file tells, before anything is loaded. */
export interface Inspection {
  readonly name: string;
  readonly bytes: number;
  /** What the table was kept in before it became this text. */
  readonly kind: TableKind;
  readonly fingerprint: string;
  readonly encoding: Encoding;
  readonly encodingIsSure: boolean;
  readonly dialect: Dialect;
  readonly format: Format | undefined;
}

const longestHead = 10_000_000;
const ownEncoding: EncodingGuess = { encoding: 'utf-8', bom: false, confidence: 'sure' };

/** A sheet may have a banner above its header; records have a header of our making. */
function knownText(kind: TableKind): KnownText | undefined {
  switch (kind) {
    case 'text':
      return undefined;
    case 'xlsx':
    case 'xls':
    case 'ods':
      return { dialect: ownDialect, headerRow: undefined };
    case 'json':
    case 'ndjson':
    case 'parquet':
      return { dialect: ownDialect, headerRow: 0 };
    default:
      return unreachable(kind);
  }
}

/** A person who sees the text knows better than its bytes. */
const encodingOf = (head: Uint8Array, tail: Uint8Array, chosen: Encoding | undefined): EncodingGuess =>
  chosen === undefined ? detectEncoding(head, tail) : { encoding: chosen, bom: false, confidence: 'sure' };

/**
 * Looks at the head and tail of a text; `undefined` as its format means that a person must map it.
 * @param chosen the encoding, where a person chose it
 */
export async function inspect(
  file: File,
  kind: TableKind = 'text',
  chosen?: Encoding
): Promise<Result<Inspection, UnreadableWhy>> {
  if (file.size === 0) return fail('empty');
  let head: Uint8Array;
  let tail: Uint8Array;
  try {
    [head, tail] = await Promise.all([readHead(file), readTail(file)]);
  } catch {
    // The file was moved, deleted or changed after it was chosen.
    return fail('gone');
  }
  const known = knownText(kind);
  const binary = known === undefined ? looksBinary(head) : undefined;
  if (binary !== undefined) return fail(binary);
  const guess = known === undefined ? encodingOf(head, tail, chosen) : ownEncoding;
  const look = (bytes: Uint8Array): ReturnType<typeof sniff> =>
    sniff(decodeSample(bytes, guess.encoding), file.size > bytes.length, known);
  const first = look(head);
  // A first record longer than the head leaves nothing to look at; the reader takes lines up to 8 MB.
  const dialect =
    first.ok && first.value.sample.length === 0 && file.size > head.length
      ? look(await readHead(file, longestHead))
      : first;
  if (!dialect.ok) return fail('empty');
  if (dialect.value.sample.length === 0) return fail('header-only');
  if (dialect.value.header.length > columnLimit) return fail('too-large');
  return ok({
    name: file.name,
    bytes: file.size,
    kind,
    fingerprint: await fingerprintOf(file),
    encoding: guess.encoding,
    encodingIsSure: guess.confidence === 'sure',
    // Records are counted as they stand in the file, which has no header of its own.
    dialect: {
      ...dialect.value,
      // Padding may begin behind the head.
      nulls: dialect.value.nulls || (known === undefined && tail.at(-1) === 0 && tail.at(-2) === 0),
      ...(known?.headerRow === 0 ? { firstRow: 0 } : {})
    },
    format: dialect.value.headerRow !== undefined ? recognise(dialect.value.header) : undefined
  });
}

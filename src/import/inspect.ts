import { fail, ok, type Result } from '#lib';
import {
  decodeSample,
  detectEncoding,
  looksBinary,
  readHead,
  readTail,
  sniff,
  type Dialect,
  type Encoding
} from './read/index.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { Format } from './format.ts';
import { recognise } from './recognise.ts';
import type { UnreadableWhy } from './report.ts';

/** What the first look at a file tells, before anything is loaded. */
export interface Inspection {
  readonly name: string;
  readonly bytes: number;
  readonly fingerprint: string;
  readonly encoding: Encoding;
  readonly encodingIsSure: boolean;
  readonly dialect: Dialect;
  readonly format: Format | undefined;
}

const longestHead = 10_000_000;

/** Looks at the head and tail of a file; `undefined` as its format means that a person must map it. */
export async function inspect(file: File): Promise<Result<Inspection, UnreadableWhy>> {
  if (file.size === 0) return fail('empty');
  let head: Uint8Array;
  let tail: Uint8Array;
  try {
    [head, tail] = await Promise.all([readHead(file), readTail(file)]);
  } catch {
    // The file was moved, deleted or changed after it was chosen.
    return fail('gone');
  }
  const binary = looksBinary(head);
  if (binary !== undefined) return fail(binary);
  const guess = detectEncoding(head, tail);
  const look = (bytes: Uint8Array): ReturnType<typeof sniff> =>
    sniff(decodeSample(bytes, guess.encoding), file.size > bytes.length);
  const first = look(head);
  // A first record longer than the head leaves nothing to look at; the reader takes lines up to 8 MB.
  const dialect =
    first.ok && first.value.sample.length === 0 && file.size > head.length
      ? look(await readHead(file, longestHead))
      : first;
  if (!dialect.ok) return fail('empty');
  if (dialect.value.sample.length === 0) return fail('header-only');
  return ok({
    name: file.name,
    bytes: file.size,
    fingerprint: await fingerprintOf(file),
    encoding: guess.encoding,
    encodingIsSure: guess.confidence === 'sure',
    dialect: dialect.value,
    format: dialect.value.headerRow !== undefined ? recognise(dialect.value.header) : undefined
  });
}

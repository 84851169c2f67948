import type { Random } from '../../sample-data/random.ts';

type Bytes = Uint8Array<ArrayBuffer>;
export type Mutation = (bytes: Bytes, random: Random, other: Bytes) => Bytes;

const joined = (...parts: readonly (Uint8Array | string)[]): Bytes =>
  new Uint8Array(Buffer.concat(parts.map((part) => Buffer.from(part))));
const place = (bytes: Bytes, random: Random): number => random.between(0, bytes.length);

function stretch(bytes: Bytes, random: Random, longest = 200): readonly [number, number] {
  const start = place(bytes, random);
  return [start, Math.min(bytes.length, start + random.between(1, longest))];
}

const randomBytes = (random: Random, count: number): Bytes =>
  Uint8Array.from({ length: count }, () => random.between(0, 255));

/** Damage that any file can take. */
export const byteMutations: Readonly<Record<string, Mutation>> = {
  flipped(bytes, random) {
    const copy = bytes.slice();
    const count = Math.min(bytes.length, random.between(1, 40));
    for (let nth = 0; nth < count; nth++) {
      const index = random.between(0, bytes.length - 1);
      copy[index] = (copy[index] ?? 0) ^ (1 << random.between(0, 7));
    }
    return copy;
  },
  truncated: (bytes, random) => bytes.slice(0, place(bytes, random)),
  beheaded: (bytes, random) => bytes.slice(place(bytes, random)),
  cutOut(bytes, random) {
    const [start, end] = stretch(bytes, random);
    return joined(bytes.subarray(0, start), bytes.subarray(end));
  },
  repeated(bytes, random) {
    const [start, end] = stretch(bytes, random, 2000);
    const part = bytes.subarray(start, end);
    const times = random.between(1, 20);
    return joined(bytes.subarray(0, end), ...Array.from({ length: times }, () => part), bytes.subarray(end));
  },
  spliced(bytes, random, other) {
    const at = place(bytes, random);
    return joined(bytes.subarray(0, at), other.subarray(place(other, random)));
  },
  noisy(bytes, random) {
    const [start, end] = stretch(bytes, random, 60);
    return joined(bytes.subarray(0, start), randomBytes(random, end - start), bytes.subarray(end));
  },
  zeroed: (bytes, random) => bytes.slice().fill(0, ...stretch(bytes, random)),
  ones: (bytes, random) => bytes.slice().fill(0xff, ...stretch(bytes, random, 8)),
  trailed: (bytes, random) => joined(bytes, randomBytes(random, random.between(1, 5000))),
  replaced: (_, random) => randomBytes(random, random.between(0, 4000))
};

const linesOf = (bytes: Bytes): readonly string[] => Buffer.from(bytes).toString('latin1').split('\n');
const bytesOf = (lines: readonly string[]): Bytes => new Uint8Array(Buffer.from(lines.join('\n'), 'latin1'));
const signs = [
  '"',
  "'",
  ',',
  ';',
  '\t',
  '|',
  '\n',
  '\r',
  '\r\n',
  '\\',
  '\0',
  ' ',
  '=',
  '{',
  ']',
  '\\"',
  '""'
];

function atLines(change: (line: string, random: Random) => string | readonly string[]): Mutation {
  return (bytes, random) => {
    const share = random.pick([0.02, 0.2, 1]);
    return bytesOf(linesOf(bytes).flatMap((line) => (random.chance(share) ? change(line, random) : line)));
  };
}

/** Damage to lines, cells and characters. */
export const textMutations: Readonly<Record<string, Mutation>> = {
  ragged: atLines((line, random) =>
    random.chance(0.5) ? line.slice(0, random.between(0, line.length)) : `${line},extra,,${line.slice(0, 9)}`
  ),
  quoted: atLines((line, random) => {
    const at = random.between(0, line.length);
    return line.slice(0, at) + random.pick(signs) + line.slice(at);
  }),
  unquoted: atLines((line) => line.replaceAll('"', '')),
  blankLines: atLines((line, random) => [line, ...Array.from({ length: random.between(1, 30) }, () => '')]),
  doubledLines: atLines((line) => [line, line]),
  otherDelimiter: atLines((line, random) =>
    line.replaceAll(',', random.pick([';', '\t', '|', ', ', ' ', '']))
  ),
  otherBreaks: atLines((line, random) => line + random.pick(['\r', '\r\r', '\u0085', '\f'])),
  emptied: atLines((line) => line.replace(/[^,;\t"\n]+/g, '')),
  hugeField(bytes, random) {
    const at = place(bytes, random);
    const filling = random.pick(['x', '"', ',', '\n', '9', ' ', '",']);
    const times = random.pick([1000, 100_000, random.chance(0.1) ? 9_000_000 : 300_000]);
    return joined(bytes.subarray(0, at), filling.repeat(times), bytes.subarray(at));
  },
  wide: (bytes, random) => joined(bytes, '\n', 'x,'.repeat(random.pick([50, 3000])), '\n', bytes),
  shuffled: (bytes, random) =>
    bytesOf(
      linesOf(bytes)
        .map((line) => ({ line, at: random.next() }))
        .toSorted((one, other) => one.at - other.at)
        .map(({ line }) => line)
    ),
  inUtf16: (bytes, random) =>
    joined(random.pick(['\ufeff', '']), Buffer.from(new TextDecoder().decode(bytes), 'utf16le')),
  inTwoEncodings: (bytes, _, other) =>
    joined(bytes, Buffer.from(Buffer.from(other).toString('latin1'), 'utf8')),
  marked(bytes, random) {
    const at = random.chance(0.5) ? 0 : place(bytes, random);
    return joined(bytes.subarray(0, at), Uint8Array.of(0xef, 0xbb, 0xbf), bytes.subarray(at));
  }
};

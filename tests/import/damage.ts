import fc from 'fast-check';
import Papa from 'papaparse';
import { inspect } from '../../src/import/inspect.ts';
import { decodeSample } from '../../src/import/read/index.ts';
import { legacyEncoder } from '../support/legacy-encoder.ts';
import type { NamedBytes } from '../support/snapshot-of-files.ts';

/** An export of a platform, taken apart so that others like it can be made. */
export interface Pattern {
  readonly name: string;
  /** All that stands above the first row, the header last. */
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly delimiter: string;
  readonly isGbk: boolean;
}

export async function patternOf({ name, bytes }: NamedBytes): Promise<Pattern> {
  const seen = await inspect(new File([bytes], name));
  if (!seen.ok) throw new Error(`${name}: ${seen.error}`);
  const { encoding, dialect } = seen.value;
  const lines = decodeSample(bytes, encoding).split(/\r\n?|\n/);
  const { data } = Papa.parse<string[]>(lines.slice(dialect.firstLine).join('\n'), {
    delimiter: dialect.delimiter,
    quoteChar: dialect.quote || '\0',
    skipEmptyLines: true
  });
  return {
    name,
    head: lines.slice(0, dialect.firstLine),
    rows: data,
    delimiter: dialect.delimiter,
    isGbk: encoding === 'gb18030'
  };
}

const badCells = [
  '',
  ' ',
  'abc',
  '12,34,5x',
  '2024-13-45',
  '31.02.2024',
  '??',
  '-',
  'NaN',
  "'",
  '=1+1',
  '\t'
];
const moreBadCells = [
  '-99999999999',
  '1e400',
  '9'.repeat(40),
  '"',
  'a\nb',
  '2999-01-01',
  '#N/A',
  '0',
  '￥',
  '\u0000'
];

type LineDamage = (line: string, pattern: Pattern) => readonly string[];

/** What happens to lines of exports: by hand, in a spreadsheet, or where two files were put together. */
const lineDamages = {
  cut: (line) => [line.slice(0, Math.floor(line.length / 2))],
  extra: (line, { delimiter }) => [[line, 'x', '', 'y'].join(delimiter)],
  openQuote: (line, { delimiter }) => [line.replace(delimiter, `${delimiter}"`)],
  strayQuote: (line) => [`${line.slice(0, 5)}"${line.slice(5)}`],
  header: (line, { head }) => [line, head.at(-1) ?? ''],
  blank: (line) => [line, '', ''],
  blankCells: (line, { delimiter, rows }) => [line, delimiter.repeat((rows[0]?.length ?? 1) - 1)],
  total: (line, { delimiter }) => [line, ['Total', '', '', '1234.50'].join(delimiter)],
  totalInChinese: (line, { delimiter }) => [line, ['合计', '', '￥1,234.50'].join(delimiter)],
  twice: (line) => [line, line]
} as const satisfies Record<string, LineDamage>;

const lineDamageNames = Object.keys(lineDamages) as readonly (keyof typeof lineDamages)[];

/** One way to damage an export; the same numbers mean other cells in another export. */
export const damage = fc.record({
  rows: fc.array(fc.nat(999), { minLength: 4, maxLength: 25 }),
  cells: fc.array(
    fc.record({
      row: fc.nat(999),
      column: fc.nat(999),
      text: fc.constantFrom(...badCells, ...moreBadCells)
    }),
    { maxLength: 12 }
  ),
  lines: fc.array(fc.record({ at: fc.nat(999), what: fc.constantFrom(...lineDamageNames) }), {
    maxLength: 4
  }),
  newline: fc.constantFrom('\r\n', '\n', '\r'),
  mixesNewlines: fc.boolean(),
  encoding: fc.constantFrom('own', 'own', 'utf-8', 'utf-8 marked', 'utf-16'),
  kept: fc.option(fc.double({ min: 0.6, max: 1, noNaN: true }))
});
export type Damage = typeof damage extends fc.Arbitrary<infer T> ? T : never;

const at = <T>(list: readonly T[], index: number): T | undefined => list[index % list.length];

/** An export like the pattern, of other rows, and damaged. */
export function damaged(pattern: Pattern, { rows, cells, lines, ...whole }: Damage): NamedBytes {
  const chosen = rows.map((row) => [...(at(pattern.rows, row) ?? [])]);
  for (const { row, column, text } of cells) {
    const victim = at(chosen, row);
    if (victim !== undefined && victim.length > 0) victim[column % victim.length] = text;
  }
  const written = Papa.unparse(chosen, { delimiter: pattern.delimiter, newline: '\n' }).split('\n');
  const hurt = lines.reduce<readonly string[]>((before, { at: place, what }) => {
    const index = place % before.length;
    const damageLine: LineDamage = lineDamages[what];
    return before.flatMap((line, nth) => (nth === index ? damageLine(line, pattern) : [line]));
  }, written);
  const breakAfter = (nth: number): string => (whole.mixesNewlines && nth % 7 === 6 ? '\n' : whole.newline);
  const body = hurt.map((line, nth) => line + breakAfter(nth)).join('');
  const head = pattern.head.map((line) => line + whole.newline).join('');
  const kept = body.slice(0, Math.ceil(body.length * (whole.kept ?? 1)));
  return {
    name: pattern.name,
    bytes: encoded(head + kept, pattern.isGbk ? whole.encoding : notGbk(whole.encoding))
  };
}

const notGbk = (encoding: Damage['encoding']): Damage['encoding'] =>
  encoding === 'own' ? 'utf-8' : encoding;
const gbk = legacyEncoder('gb18030');

function encoded(text: string, encoding: Damage['encoding']): Uint8Array<ArrayBuffer> {
  switch (encoding) {
    case 'own':
      return gbk(text);
    case 'utf-8':
      return new TextEncoder().encode(text);
    case 'utf-8 marked':
      return new TextEncoder().encode(`\ufeff${text}`);
    case 'utf-16':
      return new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
  }
}

import { bareNumber, isNumber, type DecimalMark } from './number-patterns.ts';
import { countOf, type ProfileRow } from './profile.ts';

const most = 4;
const separator = /^[.,'’\s]$/;

/**
 * What to take out of the cells so that a plain cast reads most of them. Only where every shape of the
 * column was seen, none that is no number would become one (`1,5` where the comma groups), and none
 * another one (`Rs.500`).
 */
export function quickStrip(
  seen: readonly ProfileRow[],
  decimal: DecimalMark
): { readonly strip?: readonly string[] } {
  const total = countOf(seen);
  // A nought at the beginning is a digit like any other here.
  const shapes = seen.map((row) => ({ ...row, shape: row.shape.replace('0', '9') }));
  const readable = shapes.filter(({ shape }) => isNumber[decimal].test(shape));
  const bare = decimal === '.' ? /^-?(?:9+\.?9*|\.9+)$/ : /^-?(?:9+,?9*|,9+)$/;
  if (countOf(readable.filter(({ shape }) => bare.test(shape))) * 10 > total * 9) return { strip: [] };
  const strip = frequentTexts(readable, decimal);
  const left = (shape: string): string => strip.reduce((text, out) => text.replaceAll(out, ''), shape);
  const quick = readable.filter(({ shape }) => bare.test(left(shape)));
  const digits = (text: string): string => text.replaceAll(decimal === '.' ? /[^9.]/g : /[^9,]/g, '');
  const isSafe = shapes.every(
    (row) =>
      row.shape !== '' &&
      (readable.includes(row)
        ? !quick.includes(row) || digits(left(row.shape)) === digits(bareNumber(row.shape))
        : !bare.test(left(row.shape)))
  );
  return isSafe && countOf(quick) * 2 > total ? { strip } : {};
}

/** Currencies, units and separators, most frequent first; nothing whose removal would join two numbers. */
function frequentTexts(shapes: readonly ProfileRow[], decimal: DecimalMark): readonly string[] {
  const counts = new Map<string, number>();
  for (const { shape, row_count } of shapes) {
    const texts = shape.match(/[.,'’\s]|[^9.,'’\s()%+−–-]+/gu) ?? [];
    for (const text of new Set(texts)) {
      if (text !== decimal && !partsNumbers(shape, text))
        counts.set(text, (counts.get(text) ?? 0) + row_count);
    }
  }
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .slice(0, most)
    .map(([text]) => text);
}

const partsNumbers = (shape: string, text: string): boolean => {
  const at = shape.indexOf(text);
  return !separator.test(text) && shape.slice(0, at).includes('9') && shape.slice(at).includes('9');
};

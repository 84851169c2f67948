import type { DateFormat } from './date-format.ts';
import type { Decided, Shapes } from './dates.ts';
import { firstOf, sumOf, type Cell, type ProfileRow } from './profile.ts';
import { strptimePattern } from './strptime-pattern.ts';

type Order = 'dmy' | 'mdy';

/**
 * Three numbers of which the first or the last is the year. Cells that are proof of an order are read by
 * it, whatever the others say; what could be either is read as chosen, or as most of the proofs say.
 */
export function readNumeric(shapes: Shapes, chosen: Order | undefined): Decided {
  if (isYearFirst(shapes)) {
    const format: DateFormat = { family: 'numeric', order: 'ymd', isShortYear: true };
    return { format, proof: firstOf(cellsOf(shapes, 'third')), ambiguous: false };
  }
  const dayFirst = firstOf(cellsOf(shapes, 'first_over_12'));
  const monthFirst = firstOf(cellsOf(shapes, 'second_over_12'));
  const surplus =
    sumOf(shapes, ({ first_over_12 }) => first_over_12) -
    sumOf(shapes, ({ second_over_12 }) => second_over_12);
  const proven = surplus === 0 ? undefined : surplus > 0 ? 'dmy' : 'mdy';
  const habit = shapes.every(({ shape }) => isPointed(shape)) ? 'dmy' : undefined;
  const order = chosen ?? proven ?? habit ?? likelyOrder(shapes);
  const against = order === 'dmy' ? monthFirst : dayFirst;
  const isDisputed = dayFirst !== null && monthFirst !== null;
  const example = firstOf(cellsOf(shapes, 'open'));
  return {
    format: {
      ...formatOf(shapes, order),
      ...(against === null ? {} : { others: [formatOf([], order === 'dmy' ? 'mdy' : 'dmy')] })
    },
    proof: order !== proven ? null : order === 'dmy' ? dayFirst : monthFirst,
    ambiguous: chosen === undefined && proven === undefined && habit === undefined && !isDisputed,
    ...(isDisputed && chosen === undefined ? { contradiction: { dayFirst, monthFirst } } : {}),
    ...(example === null ? {} : { open: { count: sumOf(shapes, ({ open_count }) => open_count), example } })
  };
}

const formatOf = (shapes: Shapes, order: Order): DateFormat => ({
  family: 'numeric',
  order,
  ...strptimePattern(shapes, order)
});

/** `24/01/15`: a first number that hardly moves and can be no month, before a last one that moves like days. */
function isYearFirst(shapes: Shapes): boolean {
  const widest = (high: keyof ProfileRow, low: keyof ProfileRow): number =>
    Math.max(...shapes.map((row) => Number(row[high]))) - Math.min(...shapes.map((row) => Number(row[low])));
  return (
    shapes.every(
      ({ shape, first_lowest, second_highest, third_highest }) =>
        /^9{2}\D9{1,2}\D9{1,2}(?!9)/.test(shape) &&
        (first_lowest ?? 0) > 12 &&
        (second_highest ?? 99) <= 12 &&
        (third_highest ?? 99) <= 31
    ) &&
    widest('first_highest', 'first_lowest') <= 3 &&
    widest('third_highest', 'third_lowest') > 3
  );
}

/** Whoever writes points between days and months writes the day first. */
export const isPointed = (shape: string): boolean => /^9{1,2}\s*\.\s*9{1,2}\s*\./.test(shape);

/** Without proof: the number that moves less is the month; else by habit of those who write so. */
function likelyOrder(shapes: Shapes): Order {
  const range = (low: (row: ProfileRow) => number | null, high: (row: ProfileRow) => number | null): number =>
    Math.max(...shapes.map((row) => high(row) ?? 0)) - Math.min(...shapes.map((row) => low(row) ?? 0));
  const first = range(
    (row) => row.first_lowest,
    (row) => row.first_highest
  );
  const second = range(
    (row) => row.second_lowest,
    (row) => row.second_highest
  );
  if (first !== second) return first < second ? 'mdy' : 'dmy';
  return shapes.some(({ shape }) => /^9+\/|[ap]m/.test(shape)) ? 'mdy' : 'dmy';
}

const cellOf = (value: string | null, row: number | null): readonly Cell[] =>
  value === null || row === null ? [] : [{ value, row }];

/** The first cells that say something, one of each shape. */
function cellsOf(
  shapes: Shapes,
  what: 'first_over_12' | 'second_over_12' | 'open' | 'third'
): readonly Cell[] {
  return shapes.flatMap((row) =>
    what === 'third'
      ? [{ value: row.example, row: row.example_row }]
      : cellOf(row[`${what}_value`], row[`${what}_row`])
  );
}

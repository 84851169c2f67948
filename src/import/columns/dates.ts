import { families, familyOf, isBareNumber, type Family } from './date-families.ts';
import type { DateFormat, DateOrder } from './date-format.ts';
import { isPointed, readNumeric } from './numeric-dates.ts';
import { countOf, firstOf, type Cell, type Evidence, type ProfileRow } from './profile.ts';
import { strptimePattern } from './strptime-pattern.ts';

export interface DateReading {
  /** Undefined when the column holds nothing that looks like a date. */
  readonly format: DateFormat | undefined;
  /** Of the format; where another of its ways is unsettled, that one's. */
  readonly order?: DateOrder;
  /** The first cell that decides the order. */
  readonly proof: Cell | null;
  /** True where no cell tells whether the day or the month comes first. */
  readonly ambiguous: boolean;
  readonly filled: number;
  /** Cells that say that days come first and that months do, where there are both. */
  readonly contradiction?: { readonly dayFirst: Cell; readonly monthFirst: Cell };
  /** Cells that could be either, and the first of them. */
  readonly open?: { readonly count: number; readonly example: Cell };
}

export type Decided = Omit<DateReading, 'filled' | 'format' | 'order'> & { readonly format: DateFormat };
export type Shapes = readonly ProfileRow[];

/** Bare numbers among other dates are dates where there are more of them than slips. */
const leastBareShare = 0.05;

/**
 * Decides over a whole column how its dates are written. Where that is in several ways, the most frequent
 * leads and each of the others reads what it can.
 * @param chosen what a person says of the day and the month where both are numbers
 */
export function readDates({ filled, shapes }: Evidence, chosen?: 'dmy' | 'mdy'): DateReading {
  const known = shapes.map((row) => ({ row, family: familyOf(row) }));
  const groups = families
    .map((family) => ({ family, own: known.filter((one) => one.family === family).map(({ row }) => row) }))
    .filter(({ own }) => own.length > 0)
    .toSorted((one, other) => countOf(other.own) - countOf(one.own));
  const [first, ...others] = groups;
  if (first === undefined) return { format: undefined, proof: null, ambiguous: false, filled };
  const best = decide(first.family, first.own, chosen);
  const also = others
    .map(({ family, own }) => ({ family, own: own.filter((row) => isPlain(family, row)) }))
    .filter(({ family, own }) => countOf(own) >= (isBareNumber(family) ? filled * leastBareShare : 1))
    .map(({ family, own }) => decide(family, own, chosen));
  const formats = [best, ...also].flatMap(({ format: { others: inner = [], ...own } }) => [own, ...inner]);
  const [leading = best.format, ...rest] = formats;
  const inNumbers = best.format.family === 'named' ? also.find(isNumeric) : undefined;
  const { format, proof, ambiguous, contradiction, open } =
    [best, ...also].find(isUnsettled) ?? inNumbers ?? best;
  return {
    format: rest.length === 0 ? leading : { ...leading, others: rest },
    order: format.order,
    proof,
    ambiguous,
    filled,
    ...(contradiction === undefined ? {} : { contradiction }),
    ...(open === undefined ? {} : { open })
  };
}

/** Among dates of another kind, three numbers must say which of them is the year. */
const isPlain = (family: Family, { shape }: ProfileRow): boolean =>
  family !== 'numeric' || /\D9{4}(?!9)/.test(shape) || isPointed(shape);

/** The name of a month proves nothing of the cells that have numbers alone. */
const isNumeric = ({ format }: Decided): boolean => format.family === 'numeric' && format.order !== 'ymd';

const isUnsettled = ({ ambiguous, contradiction }: Decided): boolean =>
  ambiguous || contradiction !== undefined;

function decide(family: Family, shapes: Shapes, chosen: 'dmy' | 'mdy' | undefined): Decided {
  const evident = { proof: firstOf(cellsOf(shapes)), ambiguous: false };
  switch (family) {
    case 'year-first':
      return { ...evident, format: yearFirst(shapes) };
    case 'compact':
      return { ...evident, format: { family: 'compact', order: 'ymd', ...strptimePattern(shapes, 'ymd') } };
    case 'month-day':
      return { ...evident, format: { family: 'named', order: 'mdy', ...strptimePattern(shapes, 'mdy') } };
    case 'day-month':
      return { ...evident, format: { family: 'named', order: 'dmy', ...strptimePattern(shapes, 'dmy') } };
    case 'year-month':
      return { ...evident, format: { family: 'named', order: 'ymd' } };
    case 'serial':
    case 'unix':
      return { ...evident, format: { family, order: 'ymd' } };
    case 'numeric':
      return readNumeric(shapes, chosen);
  }
}

/** What a cast reads by itself is `iso`; points and 年月日 need a pattern. */
function yearFirst(shapes: Shapes): DateFormat {
  const castable = shapes.filter(({ shape }) => /^9{4}[-/]/.test(shape));
  return countOf(castable) * 2 > countOf(shapes)
    ? { family: 'iso', order: 'ymd' }
    : { family: 'numeric', order: 'ymd', ...strptimePattern(shapes, 'ymd') };
}

const cellsOf = (shapes: Shapes): readonly Cell[] =>
  shapes.map(({ example, example_row }) => ({ value: example, row: example_row }));

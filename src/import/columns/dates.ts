import type { DateFormat, DateOrder } from './date-format.ts';
import { datePattern } from './date-patterns.ts';
import type { Cell, Evidence, ProfileRow } from './profile.ts';
import { strptimePattern } from './strptime-pattern.ts';

export interface DateReading {
  /** Undefined when the column holds nothing that looks like a date. */
  readonly format: DateFormat | undefined;
  /** The first cell that decides the order. */
  readonly proof: Cell | null;
  /** True where no cell tells whether the day or the month comes first. */
  readonly ambiguous: boolean;
  readonly filled: number;
}

type Shapes = readonly ProfileRow[];

/** What a column's shapes may be, first match first. `numeric` leaves open whether the day or the month leads. */
const families = [
  'year-first',
  'compact',
  'month-day',
  'day-month',
  'year-month',
  'numeric',
  'serial'
] as const;
type Family = (typeof families)[number];

const wholeText = (family: 'iso' | 'compact' | 'named' | 'numeric', order: DateOrder): RegExp =>
  new RegExp(datePattern(family, order).pattern.replaceAll(/\\x\{(\w+)\}/g, '\\u{$1}'), 'iu');

const textPatterns: Record<Exclude<Family, 'serial'>, RegExp> = {
  'year-first': wholeText('iso', 'ymd'),
  compact: wholeText('compact', 'ymd'),
  'month-day': wholeText('named', 'mdy'),
  'day-month': wholeText('named', 'dmy'),
  'year-month': wholeText('named', 'ymd'),
  numeric: wholeText('numeric', 'dmy')
};

const withoutAccents = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '');

function isOf(family: Family, row: ProfileRow): boolean {
  if (row.shape === '') return false;
  if (family !== 'serial') return textPatterns[family].test(withoutAccents(row.example));
  // 20,000 to 80,000 are the years 1954 to 2119.
  const { first_lowest: lowest, first_highest: highest } = row;
  return /^9{5}(?:\.9+)?$/.test(row.shape) && (lowest ?? 0) >= 20_000 && (highest ?? 0) <= 80_000;
}

/**
 * Decides over a whole column how its dates are written.
 * @param chosen what a person says of the day and the month where both are numbers
 */
export function readDates({ filled, shapes }: Evidence, chosen?: 'dmy' | 'mdy'): DateReading {
  const byFamily = new Map<Family, Shapes>(
    families.map((family) => [
      family,
      shapes.filter((row) => families.find((one) => isOf(one, row)) === family)
    ])
  );
  const [best] = [...byFamily].sort(([, one], [, other]) => countOf(other) - countOf(one));
  if (best === undefined || countOf(best[1]) === 0) {
    return { format: undefined, proof: null, ambiguous: false, filled };
  }
  return { ...decide(...best, chosen), filled };
}

function decide(
  family: Family,
  shapes: Shapes,
  chosen: 'dmy' | 'mdy' | undefined
): Pick<DateReading, 'proof' | 'ambiguous'> & { format: DateFormat } {
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
      return { ...evident, format: { family: 'serial', order: 'ymd' } };
    case 'numeric':
      return dayOrMonthFirst(shapes, chosen);
  }
}

/** What a cast reads by itself is `iso`; points and 年月日 need a pattern. */
function yearFirst(shapes: Shapes): DateFormat {
  const castable = shapes.filter(({ shape }) => /^9{4}[-/]/.test(shape));
  return countOf(castable) * 2 > countOf(shapes)
    ? { family: 'iso', order: 'ymd' }
    : { family: 'numeric', order: 'ymd', ...strptimePattern(shapes, 'ymd') };
}

function dayOrMonthFirst(shapes: Shapes, chosen: 'dmy' | 'mdy' | undefined): ReturnType<typeof decide> {
  const dayFirst = sum(shapes, ({ first_over_12 }) => first_over_12);
  const monthFirst = sum(shapes, ({ second_over_12 }) => second_over_12);
  const isOpen = dayFirst === monthFirst;
  const proven = isOpen ? undefined : dayFirst > monthFirst ? 'dmy' : 'mdy';
  const order = chosen ?? proven ?? likelyOrder(shapes);
  const proofs = order === 'dmy' ? shapes.map(firstOver12) : shapes.map(secondOver12);
  return {
    format: { family: 'numeric', order, ...strptimePattern(shapes, order) },
    proof: order === proven ? firstOf(proofs.filter((cell) => cell !== undefined)) : null,
    ambiguous: isOpen && chosen === undefined
  };
}

/** Without proof: the number that moves less is the month; else by habit of those who write so. */
function likelyOrder(shapes: Shapes): 'dmy' | 'mdy' {
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

const cellOf = (value: string | null, row: number | null): Cell | undefined =>
  value === null || row === null ? undefined : { value, row };
const firstOver12 = (row: ProfileRow): Cell | undefined =>
  cellOf(row.first_over_12_value, row.first_over_12_row);
const secondOver12 = (row: ProfileRow): Cell | undefined =>
  cellOf(row.second_over_12_value, row.second_over_12_row);
const cellsOf = (shapes: Shapes): readonly Cell[] =>
  shapes.map(({ example, example_row }) => ({ value: example, row: example_row }));
const firstOf = (cells: readonly Cell[]): Cell | null =>
  [...cells].sort((one, other) => one.row - other.row)[0] ?? null;
const sum = (shapes: Shapes, count: (row: ProfileRow) => number): number =>
  shapes.reduce((total, row) => total + count(row), 0);
const countOf = (shapes: Shapes): number => sum(shapes, ({ row_count }) => row_count);

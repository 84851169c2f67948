import type { DateOrder } from './date-format.ts';
import type { ProfileRow } from './profile.ts';

const parts = { ymd: ['%Y', '%m', '%d'], dmy: ['%d', '%m', '%Y'], mdy: ['%m', '%d', '%Y'] } as const;

/** The pattern that reads nine cells of ten, if there is one; days and months may have one digit or two. */
export function strptimePattern(shapes: readonly ProfileRow[], order: DateOrder): { pattern?: string } {
  const counts = new Map<string, number>();
  let total = 0;
  for (const row of shapes) {
    const pattern = patternOf(row, order) ?? '';
    counts.set(pattern, (counts.get(pattern) ?? 0) + row.row_count);
    total += row.row_count;
  }
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  if (most === undefined || most[0] === '' || most[1] < total * 0.9) return {};
  return { pattern: most[0] };
}

function patternOf({ shape, example }: ProfileRow, order: DateOrder): string | undefined {
  const [, day = '', time = ''] = /^(.*?9)(?: (9{1,2}:.*))?$/.exec(shape) ?? [];
  const date = shape.includes('MMM') ? namedPattern(day, example) : numericPattern(day, order);
  const clock = time === '' ? '' : clockPattern(time);
  if (date === undefined || clock === undefined) return undefined;
  return clock === '' ? date : `${date} ${clock}`;
}

function numericPattern(day: string, order: DateOrder): string | undefined {
  if (day === '99999999') return '%Y%m%d';
  if (day === '99999999999999') return '%Y%m%d%H%M%S';
  const [, one = '', separator = '', , three = ''] = /^(9+)([-/.])(9+)\2(9+)$/.exec(day) ?? [];
  const years = order === 'ymd' ? one : three;
  if (years.length !== 4 && years.length !== 2) return undefined;
  return parts[order].map((part) => (part === '%Y' ? yearOf(years) : part)).join(separator);
}

const yearOf = (digits: string): string => (digits.length === 2 ? '%y' : '%Y');

const englishMonths = 'January|February|March|April|May|June|July|August|September|October|November|December';

/** Only English names: `strptime` knows no others. */
function namedPattern(day: string, example: string): string | undefined {
  const [, before = '', after = '', years = ''] =
    /^(?:9{1,2}([- ]))?MMM([- ])(?:9{1,2},?[- ])?(9{4}|9{2})$/.exec(day) ?? [];
  if (years === '') return undefined;
  const [word = ''] = /\p{L}{3,}/u.exec(example) ?? [];
  const isFull = new RegExp(`^(?:${englishMonths})$`, 'i').test(word) && word.length > 3;
  const isShort = word.length === 3 && new RegExp(`(?:^|\\|)${word}`, 'i').test(englishMonths);
  if (!isFull && !isShort) return undefined;
  const month = isFull ? '%B' : '%b';
  if (before !== '') return `%d${before}${month}${after}${yearOf(years)}`;
  const comma = day.includes(',') ? ', ' : day.slice(-years.length - 1, -years.length);
  return `${month}${after}%d${comma}${yearOf(years)}`;
}

function clockPattern(time: string): string | undefined {
  const [whole, seconds = '', half = ''] = /^9{1,2}:99(:99)?( [ap]m)?$/.exec(time) ?? [];
  if (whole === undefined) return undefined;
  return `${half === '' ? '%H' : '%I'}:%M${seconds === '' ? '' : ':%S'}${half === '' ? '' : ' %p'}`;
}

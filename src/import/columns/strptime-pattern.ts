import type { DateOrder } from './date-format.ts';
import type { ProfileRow } from './profile.ts';

const parts = { ymd: ['%Y', '%m', '%d'], dmy: ['%d', '%m', '%Y'], mdy: ['%m', '%d', '%Y'] } as const;

/** The pattern that reads nine cells of ten, if there is one; days and months may have one digit or two. */
export function strptimePattern(shapes: readonly ProfileRow[], order: DateOrder): { pattern?: string } {
  const counts = new Map<string, number>();
  let total = 0;
  for (const { shape, row_count } of shapes) {
    const pattern = patternOf(shape, order) ?? '';
    counts.set(pattern, (counts.get(pattern) ?? 0) + row_count);
    total += row_count;
  }
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  if (most === undefined || most[0] === '' || most[1] < total * 0.9) return {};
  return { pattern: most[0] };
}

function patternOf(shape: string, order: DateOrder): string | undefined {
  const [, day = '', time = ''] = /^(9[^ ]*)(?: (9.*))?$/.exec(shape) ?? [];
  const date = dayPattern(day, order);
  const clock = time === '' ? '' : clockPattern(time);
  if (date === undefined || clock === undefined) return undefined;
  return clock === '' ? date : `${date} ${clock}`;
}

function dayPattern(day: string, order: DateOrder): string | undefined {
  if (day === '99999999') return '%Y%m%d';
  if (day === '99999999999999') return '%Y%m%d%H%M%S';
  const chinese = /^9{4}年9{1,2}月9{1,2}日$/.test(day);
  if (chinese) return '%Y年%m月%d日';
  const [, one = '', separator = '', , three = ''] = /^(9+)([-/.])(9+)\2(9+)$/.exec(day) ?? [];
  const years = order === 'ymd' ? one : three;
  if (separator === '' || (years.length !== 4 && years.length !== 2)) return undefined;
  const year = years.length === 2 ? '%y' : '%Y';
  return parts[order].map((part) => (part === '%Y' ? year : part)).join(separator);
}

function clockPattern(time: string): string | undefined {
  const [whole, seconds = '', half = ''] = /^9{1,2}:99(:99)?( [ap]m)?$/.exec(time) ?? [];
  if (whole === undefined) return undefined;
  return `${half === '' ? '%H' : '%I'}:%M${seconds === '' ? '' : ':%S'}${half === '' ? '' : ' %p'}`;
}

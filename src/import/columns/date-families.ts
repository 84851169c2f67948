import { datePattern } from './date-patterns.ts';
import type { DateOrder, TextFamily } from './date-format.ts';
import { plainText } from './plain-text.ts';
import type { ProfileRow } from './profile.ts';
import { mayCountTime } from './unix-times.ts';

/** What a column's shapes may be, first match first. `numeric` leaves open which of its numbers is what. */
export const families = [
  'year-first',
  'compact',
  'month-day',
  'day-month',
  'year-month',
  'numeric',
  'serial',
  'unix'
] as const;
export type Family = (typeof families)[number];

const wholeText = (family: TextFamily, order: DateOrder): RegExp =>
  new RegExp(datePattern(family, order).pattern.replaceAll(/\\x\{(\w+)\}/g, '\\u{$1}'), 'iu');

const textPatterns: Record<Exclude<Family, 'serial' | 'unix'>, RegExp> = {
  'year-first': wholeText('iso', 'ymd'),
  compact: wholeText('compact', 'ymd'),
  'month-day': wholeText('named', 'mdy'),
  'day-month': wholeText('named', 'dmy'),
  'year-month': wholeText('named', 'ymd'),
  numeric: wholeText('numeric', 'dmy')
};

/** As the engine's `strip_accents` leaves a text: syllables of Korean stay whole. */
const withoutAccents = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .normalize('NFC');

/** The family of a text as it stands in a cell, where it is no bare number. */
const textFamilyOf = (text: string): Family | undefined => {
  const plain = withoutAccents(plainText(text));
  return families.find(
    (family) => family !== 'serial' && family !== 'unix' && textPatterns[family].test(plain)
  );
};

/** Days of 1954 to 2119. */
const isSerial = ({ shape, first_lowest: lowest, first_highest: highest }: ProfileRow): boolean =>
  /^9{5}(?:[.,]9+)?$/.test(shape) && (lowest ?? 0) >= 20_000 && (highest ?? 0) <= 80_000;

function isUnix({ shape, first_lowest: lowest, first_highest: highest }: ProfileRow): boolean {
  const [, digits = ''] = /^(9+)(?:\.9+)?$/.exec(shape) ?? [];
  return mayCountTime(digits.length, lowest ?? 0, highest ?? 0);
}

export function familyOf(row: ProfileRow): Family | undefined {
  if (row.shape === '') return undefined;
  if (isUnix(row)) return 'unix';
  return textFamilyOf(row.example) ?? (isSerial(row) ? 'serial' : undefined);
}

/** Families of bare numbers; among dates of another kind a few of them may be anything else. */
export const isBareNumber = (family: Family): boolean =>
  family === 'compact' || family === 'serial' || family === 'unix';

const compactDay = /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])(?:\d{6})?$/;

/** Whether a text by itself is a date in any of the ways that are read. */
export function isDateText(text: string): boolean {
  const family = textFamilyOf(text);
  return family !== undefined && (family !== 'compact' || compactDay.test(text.trim()));
}

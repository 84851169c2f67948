import { blank } from './guards.ts';
import type { DateFamily, DateOrder } from './date-format.ts';
import { monthWords } from './months.ts';

export interface DatePattern {
  /** For RE2. */
  readonly pattern: string;
  /** What its groups hold, in order: of year, month, day, before, hour, minute, second, after. */
  readonly groups: readonly string[];
}

const lead = `^(?:="|'|\`|${blank})*`;
const weekday = '(?:[a-z]{2,10}\\.?,?\\s+)?';
const half = '(上午|下午|晚上|凌晨)?';
const clock = '(2[0-4]|[01]?[0-9])[:时.点]([0-5]?[0-9])(?:[:分.]([0-5]?[0-9]|60)?(?:[.,][0-9]+)?)?秒?';
const zone = '(?:Z|[A-Z]{2,5})?\\s*(?:[+-][0-9]{2}:?(?:[0-9]{2})?)?(?:\\s*\\([^)]*\\))?';
const tail = `${zone}"?${blank}*$`;

const separator = '\\s*[-/.\\s]\\s*';
const year = '([0-9]{4}|[0-9]{2})';
const oneOrTwo = '([0-9]{1,2})';
const month = `(?:(${monthWords}|MMM)[a-z]*\\.?)`;
const ordinal = '(?:st|nd|rd|th|er|º|ª|\\.)?';
const loose = '[\\s,./-]*(?:(?:of|de|del)\\s+)?';

/** The date itself, without the time. */
function dayPattern(family: Exclude<DateFamily, 'serial'>, order: DateOrder): DatePattern {
  switch (family) {
    case 'compact':
      return { pattern: '([0-9]{4})([0-9]{2})([0-9]{2})', groups: ['year', 'month', 'day'] };
    case 'iso':
      return numericPattern('ymd');
    case 'numeric':
      return numericPattern(order);
    case 'named':
      return namedPattern(order);
  }
}

function numericPattern(order: DateOrder): DatePattern {
  const [one, two] = order === 'mdy' ? ['month', 'day'] : ['day', 'month'];
  return order === 'ymd'
    ? {
        pattern: `([0-9]{4})(?:年|${separator})${oneOrTwo}(?:月|${separator})${oneOrTwo}[日号]?`,
        groups: ['year', 'month', 'day']
      }
    : { pattern: `${oneOrTwo}${separator}${oneOrTwo}${separator}${year}`, groups: [one, two, 'year'] };
}

function namedPattern(order: DateOrder): DatePattern {
  const day = `${oneOrTwo}${ordinal}`;
  switch (order) {
    case 'mdy':
      return { pattern: `${weekday}${month}${loose}${day}${loose}${year}`, groups: ['month', 'day', 'year'] };
    case 'dmy':
      return { pattern: `${weekday}${day}${loose}${month}${loose}${year}`, groups: ['day', 'month', 'year'] };
    case 'ymd':
      return { pattern: `([0-9]{4})${loose}${month}${loose}${day}`, groups: ['year', 'month', 'day'] };
  }
}

/** A date with or without a time after it, and nothing else but blanks, guards and a zone. */
export function datePattern(family: Exclude<DateFamily, 'serial'>, order: DateOrder): DatePattern {
  const { pattern, groups } = dayPattern(family, order);
  const gap = order === 'ymd' ? '[T\\s,]*' : '[T\\s,]+';
  const time =
    family === 'compact'
      ? '(?:[T\\s]?()([01][0-9]|2[0-4]):?([0-5][0-9]):?([0-5][0-9])?())?'
      : `(?:${gap}(?:(?:at|um|as|a)\\s+)?${half}\\s*${clock}\\s*(?:([ap])\\.?m\\.?)?)?`;
  return {
    pattern: `${lead}${pattern}${time}\\s*${tail}`,
    groups: [...groups, 'before', 'hour', 'minute', 'second', 'after']
  };
}

import { halfWords } from './day-halves.ts';
import { blank } from './guards.ts';
import type { DateOrder, TextFamily } from './date-format.ts';
import { monthWords } from './months.ts';

export interface DatePattern {
  /** For RE2, over a text with plain digits, blanks and dashes. */
  readonly pattern: string;
  /** What its groups hold, in order: of year, month, day, before, hour, minute, second, after. */
  readonly groups: readonly string[];
}

const lead = `^(?:="|'|\`|${blank})*`;
const weekday = '(?:\\p{L}{2,13}\\.?,?\\s+)?';
const easternWeekday =
  '(?:\\s*[(（]?(?:(?:星期|礼拜|周|週)[一二三四五六日天]|[日月火水木金土월화수목금토일])[)）]?)?';
/** Words between a day and its time. */
const at = '(?:(?:at|um|om|a las|a la|alle ore|alle|ore|as|a|o|kl\\.?|godz\\.?|в|[·•|])\\s*)?';
const half = `(${halfWords}|[ap](?:\\.?\\s?m\\.?))?`;
const minute = '([0-5]?[0-9]|半)?';
const second = '(?:\\s?[:分.분]\\s?([0-5]?[0-9]|60)?(?:[.,][0-9]+)?)?\\s?[秒초]?';
const clock = `(2[0-4]|[01]?[0-9])\\s?[:时時点點.h시]\\s?${minute}${second}(?:\\s?(?:uhr|hrs))?`;
const zone = '(?:Z|[A-Z]{2,5})?\\s*(?:[+-][0-9]{1,2}:?(?:[0-9]{2})?)?(?:\\s*\\([^)]*\\))?';
const tail = `${zone}"?${blank}*$`;

const separator = '\\s*[-/.\\s]\\s*';
const oneOrTwo = '([0-9]{1,2})';
/** Slavic dates may write behind a year that it is one. */
const year = '([0-9]{4}|[0-9]{2})(?:\\s?[гr]\\.)?';
const month = `(?:(${monthWords}|MMM)\\p{L}*\\.?)`;
const ordinal = '(?:st|nd|rd|th|er|º|ª|\\.)?';
const loose = '[\\s,./-]*(?:(?:of|de|del)\\s+)?';

/** The date itself, without the time. */
function dayPattern(family: TextFamily, order: DateOrder, isShortYear: boolean): DatePattern {
  switch (family) {
    case 'compact':
      return { pattern: '([0-9]{4})([0-9]{2})([0-9]{2})', groups: ['year', 'month', 'day'] };
    case 'iso':
      return numericPattern('ymd', false);
    case 'numeric':
      return numericPattern(order, isShortYear);
    case 'named':
      return namedPattern(order);
  }
}

function numericPattern(order: DateOrder, isShortYear: boolean): DatePattern {
  const [one, two] = order === 'mdy' ? ['month', 'day'] : ['day', 'month'];
  const years = isShortYear ? '([0-9]{2})' : '([0-9]{4})';
  return order === 'ymd'
    ? {
        pattern: `${years}(?:\\s?[年년]\\s?|${separator})${oneOrTwo}(?:\\s?[月월]\\s?|${separator})${oneOrTwo}\\s?[日号號일.]?`,
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
export function datePattern(family: TextFamily, order: DateOrder, isShortYear = false): DatePattern {
  const { pattern, groups } = dayPattern(family, order, isShortYear);
  const gap = order === 'ymd' ? '[T\\s,]*' : '[T\\s,]+';
  const time =
    family === 'compact'
      ? '(?:[T\\s]?()([01][0-9]|2[0-4]):?([0-5][0-9]):?([0-5][0-9])?())?'
      : `(?:${gap}${at}${half}\\s*${clock}\\s*(?:([ap])\\.?\\s?m\\.?)?)?`;
  return {
    pattern: `${lead}${pattern}${easternWeekday}${time}\\s*${tail}`,
    groups: [...groups, 'before', 'hour', 'minute', 'second', 'after']
  };
}

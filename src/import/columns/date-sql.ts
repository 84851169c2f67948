import { identifier, literal } from '#engine';
import type { DateFormat, TextFamily } from './date-format.ts';
import { hourSql } from './day-halves.ts';
import { monthNumberSql } from './months.ts';
import { datePattern } from './date-patterns.ts';
import { plainTextSql } from './plain-text.ts';
import { firstSecond, lastSecond } from './unix-times.ts';

/**
 * A cell as a TIMESTAMP, NULL when it cannot be read, is empty or lies outside 1900 to 2199.
 *
 * It is the shop's wall clock: an offset or zone after it (`+0800`, `Z`, ` UTC`) is dropped, not
 * converted, because a shop's day is the day its own export shows. Seconds since 1970 are those of UTC.
 *
 * A cast that fails costs many times one that succeeds, so the common spelling of the column is tried
 * first, and only on cells that begin with a digit.
 */
export function dateSql(column: string, { others = [], ...format }: DateFormat): string {
  const cell = identifier(column);
  const ways = [format, ...others].flatMap((one) => waysOf(cell, one));
  return ways.length === 1 ? String(ways[0]) : `coalesce(${ways.join(', ')})`;
}

function waysOf(cell: string, format: DateFormat): readonly string[] {
  const { family } = format;
  if (family === 'serial') return [long(cell, serialSql(cell))];
  if (family === 'unix') return [long(cell, unixSql(cell))];
  const fast = fastSql(cell, format);
  const slow = long(cell, slowSql(cell, { ...format, family }));
  return fast === undefined ? [slow] : [fast, slow];
}

const long = (cell: string, moment: string): string =>
  `case when strlen(${cell}) > 4 and not starts_with(${cell}, '0000-') then ${moment} end`;

/** In a list of one, so that the moment is made once and looked at twice. */
const bounded = (moment: string): string =>
  `list_transform([${moment}], lambda moment: case when moment >= timestamp '1900-01-01' and moment < timestamp '2200-01-01' then moment end)[1]`;

function fastSql(cell: string, { family, pattern }: DateFormat): string | undefined {
  if (family === 'iso') {
    const text = `case when strlen(${cell}) > 19 then left(${cell}, 19) else ${cell} end`;
    return bounded(
      `case when ${cell} >= '1900' and ${cell} < '2200' then try_cast(${text} as timestamp) end`
    );
  }
  if (pattern === undefined) return undefined;
  const moment = `try_strptime(${cell}, ${literal(pattern)})`;
  return bounded(
    family === 'named' ? moment : `case when ${cell} >= '0' and ${cell} < ':' then ${moment} end`
  );
}

/** The pattern is matched once, and its parts are read from the match. */
function slowSql(cell: string, { family, order, isShortYear }: DateFormat & { family: TextFamily }): string {
  const plain = plainTextSql(cell);
  const text = family === 'named' ? `lower(strip_accents(${plain}))` : plain;
  const { pattern, groups } = datePattern(family, order, isShortYear);
  const names = groups.map(literal).join(', ');
  const match = `regexp_extract(${text}, ${literal(pattern)}, [${names}], 'i')`;
  const month = family === 'named' ? monthNumberSql('part.month') : 'part.month';
  return `list_transform([${match}], lambda part: case when ${isInRange} then ${dayOf(month)} + ${timeOf} end)[1]`;
}

/** No match leaves every part empty. */
const isInRange = `(strlen(part.year) = 2 or part.year between '1900' and '2199')`;

/** Two digits of a year are 1969 to 2068. */
const dayOf = (month: string): string =>
  `try_cast(case when strlen(part.year) = 4 then part.year when part.year >= '69' then '19' || part.year else '20' || part.year end || '-' || ${month} || '-' || part.day as date)`;

/** `a.m.` and its like are known by their first letter. */
const half = `case when part.before = '' then lower(part.after) when part.before < 'q' then lower(left(part.before, 1)) else part.before end`;

const timeOf = `to_seconds(
coalesce(${hourSql(`nullif(part.hour, '')::integer`, half)}, 0) * 3600
+ coalesce(case when part.minute = '半' then 30 else nullif(part.minute, '')::integer end, 0) * 60
+ coalesce(nullif(part.second, '')::integer, 0))`;

const numberOf = (cell: string): string =>
  `list_transform([trim(${plainTextSql(cell)}, ' \t="''\`')], lambda plain: try_cast(case when plain >= '0' and plain < ':' then plain end as double))[1]`;

/** Days since the end of 1899, as spreadsheets count them. */
const serialSql = (cell: string): string =>
  `list_transform([${numberOf(cell)}], lambda days: timestamp '1899-12-30' + to_seconds(round(case when days between 1 and 109574 then days end * 86400)))[1]`;

/** The number of digits tells what is counted. */
const unixSql = (cell: string): string =>
  `list_transform([${numberOf(cell)}], lambda count: timestamp '1970-01-01' + to_seconds(floor(case
    when count between ${firstSecond} and ${lastSecond} then count
    when count between ${firstSecond}e3 and ${lastSecond}e3 then count / 1e3
end)))[1]`;

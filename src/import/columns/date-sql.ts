import { identifier, literal } from '#engine';
import type { DateFormat } from './date-format.ts';
import { monthNumberSql } from './months.ts';
import { datePattern } from './date-patterns.ts';

/**
 * A cell as a TIMESTAMP, NULL when it cannot be read, is empty or lies outside 1900 to 2199.
 *
 * It is the shop's wall clock: an offset or zone after it (`+0800`, `Z`, ` UTC`) is dropped, not
 * converted, because a shop's day is the day its own export shows.
 *
 * A cast that fails costs many times one that succeeds, so the common spelling of the column is tried
 * first, and only on cells that begin with a digit.
 */
export function dateSql(column: string, format: DateFormat): string {
  const cell = identifier(column);
  const slow = `case when strlen(${cell}) > 4 and not starts_with(${cell}, '0000-') then ${slowSql(cell, format)} end`;
  const fast = fastSql(cell, format);
  return fast === undefined ? slow : `coalesce(${fast}, ${slow})`;
}

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
function slowSql(cell: string, { family, order }: DateFormat): string {
  if (family === 'serial') return serialSql(cell);
  const text = family === 'named' ? `lower(strip_accents(${cell}))` : cell;
  const { pattern, groups } = datePattern(family, order);
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

const timeOf = `to_seconds(
case
    when part.before || part.after = '' then coalesce(nullif(part.hour, '')::integer, 0)
    else part.hour::integer % 12 + case when lower(part.before || part.after) in ('p', '下午', '晚上') then 12 else 0 end
end * 3600
+ coalesce(nullif(part.minute, '')::integer, 0) * 60 + coalesce(nullif(part.second, '')::integer, 0))`;

/** Days since the end of 1899, as spreadsheets count them. */
function serialSql(cell: string): string {
  const days = `try_cast(case when ${cell} >= '0' and ${cell} < ':' then ${cell} end as double)`;
  return `timestamp '1899-12-30' + to_seconds(round(case when ${days} between 1 and 109574 then ${days} end * 86400))`;
}

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
  const slow = bounded(slowSql(cell, format));
  const fast = fastSql(cell, format);
  if (fast === undefined) return slow;
  return `case when ${cell} >= '0001' and ${cell} < ':' then coalesce(${bounded(fast)}, ${slow}) when ${cell} like '0000-%' then null else ${slow} end`;
}

const first = "timestamp '1900-01-01'";
const beyond = "timestamp '2200-01-01'";

/** `greatest` and `least` skip NULL, so that a bound comes back for it, and `nullif` makes it NULL again. */
const bounded = (moment: string): string =>
  `nullif(nullif(least(greatest(${moment}, ${first}), ${beyond}), ${first}), ${beyond})`;

function fastSql(cell: string, { family, pattern }: DateFormat): string | undefined {
  if (family === 'iso') {
    return `try_cast(case when strlen(${cell}) > 19 then left(${cell}, 19) else ${cell} end as timestamp)`;
  }
  return pattern === undefined ? undefined : `try_strptime(${cell}, ${literal(pattern)})`;
}

/** In a list of one, so that the pattern is matched once and its parts are read from the match. */
function slowSql(cell: string, { family, order }: DateFormat): string {
  if (family === 'serial') return serialSql(cell);
  const text = family === 'named' ? `lower(strip_accents(${cell}))` : cell;
  const { pattern, groups } = datePattern(family, order);
  const names = groups.map(literal).join(', ');
  const match = `regexp_extract(${text}, ${literal(pattern)}, [${names}], 'i')`;
  const month = family === 'named' ? monthNumberSql('part.month') : 'part.month';
  return `list_transform([${match}], lambda part: case when part.day <> '' then ${dayOf(month)} + ${timeOf} end)[1]`;
}

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
  return `timestamp '1899-12-30' + to_seconds(round(case when ${days} between 1 and 110000 then ${days} end * 86400))`;
}

import { identifier, literal } from '#engine';
import { nameOfMoney, noCents, numberPattern, type DecimalMark } from './number-patterns.ts';
import type { NumberFormat } from './numbers.ts';
import { plainDigitsSql } from './plain-text.ts';

/**
 * A cell as a number, NULL when it cannot be read: currency signs and codes, thousands separators,
 * brackets or a minus on either side for less than nothing, `15%` as 0.15, a note in brackets after it.
 *
 * A cast that fails costs many times one that succeeds, so a bare cast is tried only on what begins
 * like a bare number.
 */
export function numberSql(column: string, { decimal, strip }: NumberFormat, type = 'decimal(18,4)'): string {
  const cell = identifier(column);
  const careful = carefulSql(cell, decimal);
  if (strip === undefined) return `(${careful})::${type}`;
  const stripped = strip.reduce((text, out) => `replace(${text}, ${literal(out)}, '')`, cell);
  const quick = `try_cast(${pointed(stripped, decimal)} as decimal(18,4))`;
  const gates = [
    ...(strip.length === 0 ? [`${cell} >= '-.' and ${cell} < ':'`] : []),
    ...(decimal === ',' && !strip.includes('.') ? [`not contains(${cell}, '.')`] : [])
  ];
  const tried = gates.length === 0 ? quick : `case when ${gates.join(' and ')} then ${quick} end`;
  return `coalesce(${tried}, ${careful})::${type}`;
}

const pointed = (text: string, decimal: DecimalMark): string =>
  decimal === '.' ? text : `replace(${text}, ',', '.')`;

/** In lists of one, so that a text is made once and looked at several times. */
function carefulSql(cell: string, decimal: DecimalMark): string {
  const withoutNote = `regexp_replace(plain, '([0-9.,元])\\s*(?:（|\\s\\().*$', '\\1')`;
  const withoutDash = `regexp_replace(${withoutNote}, '([0-9])${noCents}', '\\1')`;
  const bare = `regexp_replace(${withoutDash}, ${literal(nameOfMoney)}, '', 'gi')`;
  const read = `case when regexp_matches(plain, ${literal(numberPattern(decimal))}, 'i') then ${bare} end`;
  const text = `list_transform([${plainDigitsSql(cell)}], lambda plain: ${read})[1]`;
  const digits = pointed(`regexp_replace(number, '[^0-9${decimal}]', '', 'g')`, decimal);
  const sign = `case when regexp_matches(number, '[-−–(（]') then '-' else '' end`;
  const value = `try_cast(${sign} || ${digits} as decimal(18,4))`;
  return `list_transform([${text}], lambda number: case when contains(number, '%') then (${value} / 100)::decimal(18,4) else ${value} end)[1]`;
}

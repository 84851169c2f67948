import { identifier } from '#engine';
import { blank } from './guards.ts';
import type { Cell, Evidence, ProfileRow } from './profile.ts';

/** How the numbers of a column are written; plain JSON, remembered with a mapping. */
export interface NumberFormat {
  readonly decimal: '.' | ',';
  /** Most cells are bare digits, so that trying a cast first pays. */
  readonly plain: boolean;
}

export interface NumberReading {
  /** Undefined when the column holds nothing. */
  readonly format: NumberFormat | undefined;
  /** The first cell that decides what the comma and the point mean. */
  readonly proof: Cell | null;
  /** True where every separator could mean either: `1.234`. */
  readonly ambiguous: boolean;
  readonly filled: number;
  readonly unreadable: number;
  /** Cells that cannot be read, most frequent shapes first. */
  readonly examples: readonly Cell[];
  /** The sign or code most cells carry. */
  readonly currency?: string;
}

const codes =
  'USD|EUR|GBP|CNY|RMB|JPY|KRW|HKD|TWD|NTD|SGD|MYR|THB|VND|IDR|PHP|INR|AUD|NZD|CAD|CHF|SEK|NOK|DKK|PLN|CZK|HUF|RON|TRY|RUB|UAH|BRL|MXN|ARS|CLP|COP|ZAR|AED|SAR|ILS';
const signs =
  '(?:US|HK|NT|AU|CA|NZ|S|A|C|R|MX)?\\$|€|£|¥|￥|元|₩|₹|₽|₫|฿|₺|₴|zł|Kč|Ft|kr\\.?|Rs\\.?|Rp|RM|lei|лв\\.?|人民币';
const units = '圆|円|원|块|件|个|份|pcs?\\.?';
const currency = `${codes}|${signs}`;

const groupMarks = { '.': ",'’ \\x{a0}\\x{202f}", ',': ".'’ \\x{a0}\\x{202f}" } as const;

/** One pattern for RE2 and, without the braces of its escapes, for JavaScript. */
function numberPattern(decimal: NumberFormat['decimal']): string {
  const mark = groupMarks[decimal];
  const grouped = `[0-9]{1,3}(?:[${mark}][0-9]{2,3})*[${mark}][0-9]{3}`;
  const core = `(?:${grouped}|[0-9]+)(?:[${decimal}][0-9]*)?|[${decimal}][0-9]+`;
  const gap = `${blank}*`;
  const note = `(?:（.*）?|${blank}\\(.*\\))`;
  return `^(?:=")?${gap}'?(\\()?${gap}([-+−–]?)${gap}(?:${currency})?${gap}([-+−–]?)${gap}(${core})${gap}(%?)(?:${currency}|${units})?${gap}([-−]?)${gap}\\)?${gap}(?:${note})?${gap}"?$`;
}

const patternIn = (decimal: NumberFormat['decimal']): RegExp =>
  new RegExp(numberPattern(decimal).replaceAll(/\\x\{(\w+)\}/g, '\\u{$1}'), 'iu');

const readable = { '.': patternIn('.'), ',': patternIn(',') };

/**
 * A cell as a number, NULL when it cannot be read: currency signs and codes, thousands separators,
 * brackets or a minus on either side for less than nothing, `15%` as 0.15, and a note in brackets after it.
 */
export function numberSql(column: string, format: NumberFormat, type = 'decimal(18,4)'): string {
  const cell = identifier(column);
  const dressed = dressedSql(cell, format);
  // A failing cast costs many times a succeeding one: only what begins like a bare number is tried.
  const bare = `${cell} >= '-.' and ${cell} < ':'`;
  const number = !format.plain
    ? dressed
    : format.decimal === '.'
      ? `case when ${bare} then coalesce(try_cast(${cell} as decimal(18,4)), ${dressed}) else ${dressed} end`
      : `case when ${bare} and not contains(${cell}, '.') then coalesce(try_cast(replace(${cell}, ',', '.') as decimal(18,4)), ${dressed}) else ${dressed} end`;
  return `(${number})::${type}`;
}

function dressedSql(cell: string, { decimal }: NumberFormat): string {
  const parts = `regexp_extract(${cell}, '${numberPattern(decimal).replaceAll("'", "''")}', ['bracket', 'before', 'within', 'digits', 'percent', 'behind'], 'i')`;
  const kept = `regexp_replace(part.digits, '[^0-9${decimal}]', '', 'g')`;
  const digits = decimal === '.' ? kept : `replace(${kept}, ',', '.')`;
  const sign = `case when part.bracket <> '' or translate(part.before || part.within || part.behind, '+', '') <> '' then '-' else '' end`;
  const value = `try_cast(${sign} || nullif(${digits}, '') as decimal(18,4))`;
  // In a list of one, so that the pattern is matched once and its parts are read from the match.
  return `list_transform([${parts}], lambda part: case when part.digits = '' then null when part.percent = '' then ${value} else (${value} / 100)::decimal(18,4) end)[1]`;
}

/** Decides over a whole column what its points and commas mean. */
export function readNumbers({ filled, shapes }: Evidence): NumberReading {
  const marks = shapes
    .filter(({ shape }) => readable['.'].test(shape) || readable[','].test(shape))
    .map((row) => ({ row, mark: decimalOf(row.shape) }));
  const votes = (mark: '.' | ','): number =>
    marks.reduce((sum, one) => sum + (one.mark === mark ? one.row.row_count : 0), 0);
  const decimal = votes(',') > votes('.') ? ',' : '.';
  const lost = shapes.filter(({ shape }) => !readable[decimal].test(shape));
  const bare = shapes.filter(({ shape }) => (decimal === '.' ? /^-?9*\.?9*$/ : /^-?9*,?9*$/).test(shape));
  const symbol = currencyOf(shapes);
  return {
    format: filled === 0 ? undefined : { decimal, plain: countOf(bare) * 2 > filled },
    proof: firstCell(marks.filter(({ mark }) => mark === decimal).map(({ row }) => row)),
    ambiguous: votes('.') + votes(',') === 0 && marks.some(({ mark }) => mark === 'either'),
    filled,
    unreadable: countOf(lost),
    examples: lost.slice(0, 3).map(({ example, example_row }) => ({ value: example, row: example_row })),
    ...(symbol === undefined ? {} : { currency: symbol })
  };
}

/** What a shape says of the decimal mark: one of them, that it could be either, or nothing. */
function decimalOf(shape: string): '.' | ',' | 'either' | undefined {
  const [digits = ''] = /9[9.,'’ \u00a0\u202f]*|[.,]9+/.exec(shape) ?? [];
  const marks = digits.replace(/[^.,]+/g, '').replace(/[.,]$/, (last) => (digits.endsWith(last) ? '' : last));
  const last = marks.at(-1);
  if (last !== '.' && last !== ',') return undefined;
  const other = last === '.' ? ',' : '.';
  if (marks.includes(other)) return last;
  if (marks.length > 1) return other;
  return /^9{1,3}[.,]999(?!9)/.test(digits) ? 'either' : last;
}

function currencyOf(shapes: readonly ProfileRow[]): string | undefined {
  const found = new Map<string, number>();
  for (const { shape, row_count } of shapes) {
    const [symbol] = new RegExp(currency, 'iu').exec(shape) ?? [];
    if (symbol !== undefined) found.set(symbol, (found.get(symbol) ?? 0) + row_count);
  }
  const [most] = [...found].sort(([, one], [, other]) => other - one);
  return most?.[0];
}

const countOf = (rows: readonly ProfileRow[]): number =>
  rows.reduce((sum, { row_count }) => sum + row_count, 0);

function firstCell(rows: readonly ProfileRow[]): Cell | null {
  const [first] = [...rows].sort((one, other) => one.example_row - other.example_row);
  return first === undefined ? null : { value: first.example, row: first.example_row };
}

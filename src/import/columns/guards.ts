import { identifier, literal } from '#engine';

/** Cells that stand for nothing. */
const placeholders = [
  '-',
  '--',
  '---',
  '—',
  '——',
  '无',
  '/',
  'null',
  'NULL',
  'N/A',
  'n/a',
  'None',
  'nan',
  'NaN'
];
export const placeholderList = placeholders.map(literal).join(', ');
const placeholderPattern = placeholders.map((word) => word.replaceAll('/', '\\/')).join('|');

/** Blanks at the ends of cells, as a regular expression class: no-break and ideographic ones too. */
export const blank = '[\\s\\x{a0}\\x{2007}-\\x{200a}\\x{202f}\\x{3000}\\x{feff}\\x{200e}\\x{200f}\\x{61c}]';

export interface TextOptions {
  /** `-`, `--`, `无`, `null`, `N/A` become NULL. */
  readonly placeholders?: boolean;
}

/**
 * A cell as text: without outer blanks and TABs, without what keeps spreadsheets from reading an id as
 * a number (`="123"`, `'123`, a backtick), NULL when nothing is left.
 *
 * Nearly all cells are clean, and comparing a prefix or suffix costs a twentieth of trimming.
 */
export function textSql(column: string, options: TextOptions = {}): string {
  const cell = identifier(column);
  const none = options.placeholders === true ? `when ${cell} in (${placeholderList}) then null ` : '';
  return `case ${none}when ${needsCleaning(cell)} then ${cleanedSql(cell, options)} else ${cell} end`;
}

const edges = [' ', '\t', '\n', '\r', '\u00a0', '\u3000'];

const needsCleaning = (cell: string): string =>
  [
    `${cell} < '!'`,
    ...["'", '`', '=', '\u00a0', '\u3000', '\ufeff'].map(
      (start) => `starts_with(${cell}, ${literal(start)})`
    ),
    ...edges.map((end) => `ends_with(${cell}, ${literal(end)})`)
  ].join(' or ');

const blanks = literal(` \t\n\r\u00a0\u3000\ufeff`);

/** The slow way that reads any cell; used where a glance at its ends shows that it is needed. */
function cleanedSql(cell: string, options: TextOptions): string {
  const text = `case
when starts_with(${cell}, '=') then trim(regexp_replace(${cell}, '^="(.*)"\\s*$', '\\1', 's'), ${blanks})
when starts_with(${cell}, '\`') then trim(substr(${cell}, 2), ${blanks})
when starts_with(${cell}, '''') then trim(regexp_replace(${cell}, '^''([0-9+=@-])', '\\1'), ${blanks})
else trim(${cell}, ${blanks}) end`;
  return options.placeholders === true
    ? `nullif(regexp_replace(${text}, '^(?:${placeholderPattern})$', ''), '')`
    : `nullif(${text}, '')`;
}

/** Whether a cell says that there was a day at all; some exports write 0000-00-00 where there was none. */
export const filledDateSql = (column: string): string =>
  `${textSql(column, { placeholders: true })} is not null and not starts_with(${identifier(column)}, '0000-00')`;

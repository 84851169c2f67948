import { isNumber } from './columns/number-patterns.ts';

/** A column's cells as numbers; for comparing columns only, never for reading one. */
export interface RoughNumbers {
  /** By row; undefined where a cell is empty or no number. */
  readonly values: readonly (number | undefined)[];
  /** Share of the filled cells that are numbers. */
  readonly share: number;
  /** Share of the numbers that have decimals. */
  readonly decimals: number;
  readonly hasPercent: boolean;
  readonly hasSign: boolean;
}

const plain = (cell: string): string => cell.normalize('NFKC').replace(/,-{1,2}$/, '');
const isAmount = (cell: string): boolean => isNumber['.'].test(cell) || isNumber[','].test(cell);

/** Points and commas between digits decide over the whole column, as an import does it. */
function decimalMark(cells: readonly string[]): '.' | ',' {
  let votes = 0;
  for (const cell of cells) {
    const marks = cell.replace(/[^.,]/g, '');
    const last = marks.at(-1);
    if (last === undefined) continue;
    const isGrouping = marks.length > 1 && marks === last.repeat(marks.length);
    const isEither = marks.length === 1 && /^\D*\d{1,3}[.,]\d{3}\D*$/.test(cell);
    if (isEither) continue;
    votes += (last === ',') === !isGrouping ? 1 : -1;
  }
  return votes > 0 ? ',' : '.';
}

function parsed(cell: string, mark: '.' | ','): number | undefined {
  if (cell === '' || !isAmount(cell)) return undefined;
  const isNegative = /^\D*[-−–(]|[-−)]\s*$/.test(cell);
  const digits = cell.replace(/（.*|\s\(.*\)$/, '').replace(/[^\d.,]/g, '');
  const point = mark === '.' ? digits.replaceAll(',', '') : digits.replaceAll('.', '').replace(',', '.');
  const value = Number(point.replace(/\.$/, ''));
  return point === '' || Number.isNaN(value) ? undefined : isNegative ? -value : value;
}

const sign = /[$€£¥￥元円₩₹₽₫฿₺₴]|\b(?:USD|EUR|GBP|CNY|RMB|JPY|PLN|BRL|CHF|zł)\b/i;

export function numbersOf(cells: readonly string[]): RoughNumbers {
  const texts = cells.map(plain);
  const filled = texts.filter((text) => text !== '');
  const mark = decimalMark(filled.filter(isAmount));
  const values = texts.map((text) => parsed(text, mark));
  const numbers = values.filter((value) => value !== undefined);
  return {
    values,
    share: filled.length === 0 ? 0 : numbers.length / filled.length,
    decimals:
      numbers.length === 0 ? 0 : filled.filter((text) => hasDecimals(text, mark)).length / numbers.length,
    hasPercent: filled.some((text) => text.includes('%')),
    hasSign: filled.some((text) => sign.test(text))
  };
}

const hasDecimals = (text: string, mark: '.' | ','): boolean =>
  new RegExp(`\\d\\${mark}\\d{1,4}(?!\\d|[.,])`).test(text) && isAmount(text);

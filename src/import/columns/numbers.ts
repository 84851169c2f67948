import { currencyIn, isNumber, type DecimalMark } from './number-patterns.ts';
import type { Cell, Evidence, ProfileRow } from './profile.ts';
import { quickStrip } from './quick-strip.ts';

/** How the numbers of a column are written; plain JSON, remembered with a mapping. */
export interface NumberFormat {
  readonly decimal: DecimalMark;
  /**
   * Texts that, taken out, leave of most cells what a cast reads; it only makes reading fast and was
   * found safe for this very column. Undefined: every cell is read the careful way.
   */
  readonly strip?: readonly string[];
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

/**
 * Decides over a whole column what its points and commas mean.
 * @param chosen the decimal mark a person says
 */
export function readNumbers({ filled, shapes }: Evidence, chosen?: DecimalMark): NumberReading {
  const marks = shapes
    .filter(({ shape }) => isNumber['.'].test(shape) || isNumber[','].test(shape))
    .map((row) => ({ row, mark: decimalOf(row.shape) }));
  const votes = (mark: DecimalMark): number =>
    marks.reduce((sum, one) => sum + (one.mark === mark ? one.row.row_count : 0), 0);
  const decimal = chosen ?? (votes(',') > votes('.') ? ',' : '.');
  const lost = shapes.filter(({ shape }) => !isNumber[decimal].test(shape));
  const symbol = currencyOf(shapes);
  return {
    format: filled === 0 ? undefined : { decimal, ...quickStrip(shapes, decimal) },
    proof: firstCell(marks.filter(({ mark }) => mark === decimal).map(({ row }) => row)),
    ambiguous:
      chosen === undefined && votes('.') + votes(',') === 0 && marks.some(({ mark }) => mark === 'either'),
    filled,
    unreadable: lost.reduce((sum, { row_count }) => sum + row_count, 0),
    examples: lost.slice(0, 3).map(({ example, example_row }) => ({ value: example, row: example_row })),
    ...(symbol === undefined ? {} : { currency: symbol })
  };
}

/** What a shape says of the decimal mark: one of them, that it could be either, or nothing. */
function decimalOf(shape: string): DecimalMark | 'either' | undefined {
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
    const [symbol] = currencyIn.exec(shape) ?? [];
    if (symbol !== undefined) found.set(symbol, (found.get(symbol) ?? 0) + row_count);
  }
  const [most] = [...found].sort(([, one], [, other]) => other - one);
  return most?.[0];
}

function firstCell(rows: readonly ProfileRow[]): Cell | null {
  const [first] = [...rows].sort((one, other) => one.example_row - other.example_row);
  return first === undefined ? null : { value: first.example, row: first.example_row };
}

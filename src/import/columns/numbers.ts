import { bareNumber, currencyIn, isNumber, type DecimalMark } from './number-patterns.ts';
import { countOf, sumOf, type Cell, type Evidence, type ProfileRow } from './profile.ts';
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

export interface OpenMarks {
  readonly mark: DecimalMark;
  readonly count: number;
  readonly example: Cell;
  /** Cells without a separator that are lower than a thousand, and those that are not. */
  readonly lowCount: number;
  readonly highCount: number;
}

export interface NumberReading {
  /** Undefined when the column holds nothing. */
  readonly format: NumberFormat | undefined;
  /** The first cell that decides what the comma and the point mean. */
  readonly proof: Cell | null;
  /** Where every separator could mean either, as in `1.234`: such cells, and what else the column says of them. */
  readonly open?: OpenMarks;
  readonly filled: number;
  readonly unreadable: number;
  /** Cells that cannot be read, most frequent shapes first. */
  readonly examples: readonly Cell[];
  /** The sign or code most cells carry. */
  readonly currency?: string;
}

/**
 * Decides over a whole column what its points and commas mean.
 * @param chosen the decimal mark a person says, or another column of the file
 */
export function readNumbers({ filled, shapes }: Evidence, chosen?: DecimalMark): NumberReading {
  const marks = shapes
    .filter(({ shape }) => isNumber['.'].test(shape) || isNumber[','].test(shape))
    .map((row) => ({ row, mark: decimalOf(row.shape) }));
  const votes = (mark: DecimalMark): number =>
    sumOf(
      marks.filter((one) => one.mark === mark).map(({ row }) => row),
      ({ row_count }) => row_count
    );
  const decimal = chosen ?? (votes(',') > votes('.') ? ',' : '.');
  const lost = shapes.filter(({ shape }) => !isNumber[decimal].test(shape));
  const symbol = currencyOf(shapes);
  const isOpen = chosen === undefined && votes('.') + votes(',') === 0;
  const open = isOpen
    ? openMarks(
        marks.filter(({ mark }) => mark === 'either').map(({ row }) => row),
        shapes
      )
    : undefined;
  return {
    format: filled === 0 ? undefined : { decimal, ...quickStrip(shapes, decimal) },
    proof: firstCell(marks.filter(({ mark }) => mark === decimal).map(({ row }) => row)),
    ...(open === undefined ? {} : { open }),
    filled,
    unreadable: countOf(lost),
    examples: lost.slice(0, 3).map(({ example, example_row }) => ({ value: example, row: example_row })),
    ...(symbol === undefined ? {} : { currency: symbol })
  };
}

function openMarks(either: readonly ProfileRow[], shapes: readonly ProfileRow[]): OpenMarks | undefined {
  const example = firstCell(either);
  if (example === null) return undefined;
  const pointed = countOf(either.filter(({ shape }) => shape.includes('.')));
  const bare = shapes.map((row) => ({ ...row, shape: bareNumber(row.shape) }));
  return {
    mark: pointed * 2 >= countOf(either) ? '.' : ',',
    count: countOf(either),
    example,
    lowCount: countOf(bare.filter(({ shape }) => /^-?9{1,3}$/.test(shape))),
    highCount: countOf(bare.filter(({ shape }) => /^-?9{4,}$/.test(shape)))
  };
}

/** What a shape says of the decimal mark: one of them, that it could be either, or nothing. */
function decimalOf(shape: string): DecimalMark | 'either' | undefined {
  const [, beforeDash] = /9([.,])\s?[-−–—]/.exec(shape) ?? [];
  if (beforeDash === '.' || beforeDash === ',') return beforeDash;
  const [digits = ''] = /[09][09.,'’‘´ \u00a0\u2007-\u200a\u202f]*|[.,]9+/.exec(bareNumber(shape)) ?? [];
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

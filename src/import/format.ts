import type { Clock } from './columns/index.ts';
import type { ColumnOf, Entity, Kind, LineColumn, OrderStatus } from './entities.ts';

/**
 * The cells of one file by header name, as SQL expressions. Names are compared without regard to case,
 * outer blanks and width; `Name#2` is the second column of that name. A name the file lacks gives a
 * typed null, so that one description serves older and newer exports.
 */
export interface Cells {
  has(name: string): boolean;
  text(name: string): string;
  /** Whether the cell holds anything that could be read as such a kind. */
  isFilled(name: string, kind: Kind): string;
  date(name: string): string;
  money(name: string): string;
  number(name: string): string;
  flag(name: string): string;
  /** A status cell through the shared words (`statuses.ts`), `words` first. */
  status(name: string, words?: Readonly<Record<string, OrderStatus>>): string;
}

/** The day in one column, the time of day in another. */
export interface DayAndTime {
  readonly day: string;
  readonly time: string;
}

/** A moment that the file tells by another clock than the shop's. */
export interface OnClock {
  readonly moment: string | DayAndTime;
  readonly clock: Clock;
}

/** A header name, names tried in turn, a moment in one of its forms, or an SQL expression over the cells. */
export type Source = string | readonly string[] | DayAndTime | OnClock | ((cells: Cells) => string);

/** How a person says that the cells of a file are written, whatever the cells themselves say. */
export interface WrittenAs {
  readonly dateOrder?: 'dmy' | 'mdy';
  readonly decimal?: '.' | ',';
}

export type ColumnMap<Column extends string> = { readonly [C in Column]?: Source };

export interface SetAsideRule {
  readonly reason: SetAsideReason;
  readonly when: (cells: Cells) => string;
}

/** Why a row was not used. Words for each are messages of the files page. */
export const setAsideReasons = [
  'same-file',
  'blank-row',
  'repeated-header',
  'footer',
  'other-table',
  'no-order-number',
  'no-date',
  'no-rating',
  'no-amount',
  'no-price',
  'cancelled-line',
  'unreadable-date',
  'unreadable-amount',
  'unreadable-quantity',
  'unreadable-rating',
  'negative-price',
  'rating-out-of-range',
  'score-out-of-range',
  'unknown-event',
  'money-out',
  'no-sale',
  'in-order-report',
  'not-refunded',
  'too-many-cells',
  'broken-quote',
  'not-text',
  'line-too-long',
  'unreadable',
  'not-used',
  'spam',
  'left-out',
  'test-order',
  'repeated-order',
  'repeated-line'
] as const;
export type SetAsideReason = (typeof setAsideReasons)[number];

/** What a file does not tell by its nature. Words for each are messages of the files page. */
export const lacks = [
  'buyer',
  'lines',
  'dates',
  'refunds',
  'full-refunds',
  'orders',
  'order-numbers'
] as const;
export type Lack = (typeof lacks)[number];

interface FormatOf<E extends Entity> {
  /** `shopify-orders`; unique. */
  readonly id: string;
  readonly platform: string;
  readonly entity: E;
  /** Headers that must all be there, groups of which one each must, headers that rule it out. */
  readonly all: readonly string[];
  readonly any?: readonly (readonly string[])[];
  readonly none?: readonly string[];
  readonly columns: ColumnMap<ColumnOf<E>>;
  readonly setAside?: readonly SetAsideRule[];
  /** Rows that are no data: a second row that explains the columns, a count below the table. Reads texts only. */
  readonly notes?: (cells: Cells) => string;
  readonly lacks?: readonly Lack[];
  readonly written?: WrittenAs;
  /** The decimal mark of the platform's exports, for columns of which no cell tells it: `1.250` rupiah. */
  readonly usualDecimal?: ',' | '.';
}

export interface SalesFormat extends FormatOf<'sales'> {
  /** Where lines sit side by side in one row: one column map for each group of columns found. */
  readonly wideLines?: (header: readonly string[]) => readonly ColumnMap<LineColumn>[];
  /** Where one cell names several products: an SQL list of structs, each field a column of a line. */
  readonly cellLines?: (cells: Cells) => string;
  /** Which file wins for an order's own facts and its lines when several shapes tell of them; 1 is strongest. */
  readonly authority?: 1 | 2 | 3;
}

/** A file that is recognised and holds nothing that a page uses; every row is set aside as `not-used`. */
export interface UnusedFormat {
  readonly id: string;
  readonly platform: string;
  readonly entity: 'unused';
  readonly all: readonly string[];
  readonly any?: readonly (readonly string[])[];
  readonly none?: readonly string[];
}

export type Format =
  | SalesFormat
  | FormatOf<'customers'>
  | FormatOf<'reviews'>
  | FormatOf<'products'>
  | FormatOf<'refunds'>
  | FormatOf<'payments'>
  | FormatOf<'surveys'>
  | FormatOf<'tickets'>
  | FormatOf<'events'>
  | FormatOf<'spend'>
  | UnusedFormat;

/** One form for header names that differ only in case, blanks or width. */
export function plainName(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
}

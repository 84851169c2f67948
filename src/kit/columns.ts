import type { Column, Columns, RowOf } from '#engine';
import type { CommonText, Format } from '#i18n';
import { type CsvCell, unreachable } from '#lib';
import type { TableColumn } from '#ui';

export type ColumnFormat =
  | 'text'
  | 'integer'
  | 'number'
  | 'decimal2'
  | 'money'
  | 'moneyWhole'
  | 'percent'
  | 'days'
  | 'date'
  | 'month'
  | 'quarter'
  | 'year';

/** How the columns of an answer are called and written; all of it may be left out. */
export interface ColumnDisplay<C extends Columns> {
  readonly labels?: Partial<Readonly<Record<keyof C, string>>> | undefined;
  /** What the closed words of a column are called. */
  readonly words?: Partial<Readonly<Record<keyof C, Readonly<Record<string, string>>>>> | undefined;
  readonly formats?: Partial<Readonly<Record<keyof C, ColumnFormat>>> | undefined;
  /** The dimension whose values a column names; a country, region or city is one by its own name. */
  readonly dimensions?: Partial<Readonly<Record<keyof C, string>>> | undefined;
  /** Columns that mean nothing to a reader. */
  readonly hide?: readonly (keyof C)[] | undefined;
}

export interface ShownColumn {
  readonly name: string;
  readonly label: string;
  readonly format: ColumnFormat;
  readonly words: Readonly<Record<string, string>> | undefined;
  readonly dimension: string;
}

function usualFormat(column: Column): ColumnFormat {
  if (typeof column !== 'string') return 'text';
  if (column.startsWith('integer')) return 'integer';
  if (column.startsWith('number')) return 'number';
  return column.startsWith('date') ? 'date' : 'text';
}

const isOfDays = (format: ColumnFormat): format is 'date' | 'month' | 'quarter' | 'year' =>
  ['date', 'month', 'quarter', 'year'].includes(format);
const isNumeric = (format: ColumnFormat): boolean => format !== 'text' && !isOfDays(format);

export function shownColumns<C extends Columns>(
  columns: C,
  display: ColumnDisplay<C>,
  text: CommonText
): readonly ShownColumn[] {
  const known: Readonly<Record<string, string>> = text.column;
  return Object.entries(columns)
    .filter(([name]) => display.hide?.includes(name) !== true)
    .map(([name, column]) => ({
      name,
      label: display.labels?.[name] ?? known[name] ?? name.replaceAll('_', ' '),
      format: display.formats?.[name] ?? usualFormat(column),
      words: display.words?.[name],
      dimension: display.dimensions?.[name] ?? name
    }));
}

function writeNumber(value: number, as: ColumnFormat, format: Format): string {
  switch (as) {
    case 'integer':
    case 'money':
    case 'moneyWhole':
    case 'percent':
    case 'days':
      return format[as](value);
    case 'decimal2':
      return format.decimal(value, 2);
    case 'number':
    case 'text':
    case 'date':
    case 'month':
    case 'quarter':
    case 'year':
      return format.decimal(value, Number.isInteger(value) ? 0 : 1);
    default:
      return unreachable(as);
  }
}

const inWords = (value: string, { words, dimension }: ShownColumn, text: CommonText): string =>
  words?.[value] ?? text.place(dimension, value);

/** A value as the reader's language writes it. */
export function writeCell(value: unknown, column: ShownColumn, format: Format, text: CommonText): string {
  if (typeof value === 'number') return writeNumber(value, column.format, format);
  if (typeof value === 'boolean') return value ? text.word.yes : text.word.no;
  if (typeof value !== 'string') return '–';
  return isOfDays(column.format) ? format[column.format](value) : inWords(value, column, text);
}

/** A value for a file: numbers stay numbers, days stay days, words are the reader's. */
export function csvCell(value: unknown, column: ShownColumn, text: CommonText): CsvCell {
  if (typeof value === 'boolean') return value ? text.word.yes : text.word.no;
  if (typeof value === 'number') return value;
  return typeof value === 'string' ? inWords(value, column, text) : null;
}

export function tableColumns<C extends Columns>(
  shown: readonly ShownColumn[],
  format: Format,
  text: CommonText
): readonly TableColumn<RowOf<C>>[] {
  return shown.map((column) => ({
    id: column.name,
    label: column.label,
    align: isNumeric(column.format) ? 'end' : 'start',
    text: (row) => writeCell(row[column.name], column, format, text),
    sortBy: (row) => {
      const value: unknown = row[column.name];
      if (typeof value === 'number' || typeof value === 'boolean') return value;
      return typeof value === 'string' ? inWords(value, column, text) : null;
    }
  }));
}

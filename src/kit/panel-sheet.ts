import type { Columns, RowOf } from '#engine';
import type { CommonText } from '#i18n';
import { type CsvCell, toCsv } from '#lib';
import { csvCell, type ShownColumn } from './columns.ts';

/** What a reader exports: their own words for columns and values. */
export function readableCsv<C extends Columns>(
  rows: readonly RowOf<C>[],
  shown: readonly ShownColumn[],
  text: CommonText
): string {
  return toCsv(
    shown.map((column) => column.label),
    rows.map((row) => shown.map((column) => csvCell(row[column.name], column, text)))
  );
}

function exactCell(value: unknown): CsvCell {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

/** What a database reads: every column and value as the query gave it. */
export function exactCsv<C extends Columns>(rows: readonly RowOf<C>[], columns: C): string {
  const names = Object.keys(columns);
  return toCsv(
    names,
    rows.map((row) => names.map((name) => exactCell(row[name]))),
    { exact: true }
  );
}

import type { RowOf } from '#engine';
import type { Format } from '#i18n';
import { maskName } from '#kit';
import { type CsvCell, toCsv } from '#lib';
import type { TableColumn } from '#ui';
import type { Check } from './checks.ts';
import type { FoundColumn, QualityText } from './messages.ts';

/** A row behind a finding, by the names of its columns. */
export type FoundRow = RowOf<Check['columns']>;

export interface Writing {
  readonly text: QualityText['rows'];
  readonly format: Format;
  /** Names of the files, by id. */
  readonly files: ReadonlyMap<number, string>;
  readonly showsNames: boolean;
}

const money = [
  'unit_price',
  'usual_price',
  'net',
  'lines_sum',
  'charged',
  'difference',
  'usual_charged',
  'in_file',
  'in_orders',
  'refund'
];
const counts = ['day_count', 'order_count', 'guest_count', 'source_row'];
/** Columns that tell of people, hidden unless shown. */
const named = ['display_name', 'contact'];
const days = ['from_on', 'until_on'];
const months = ['change_on'];
const shares = ['share_before', 'share_after'];
const numbers = [...money, ...counts, ...shares, 'quantity', 'usual_count', 'foreign_amount'];

/** Columns of which only those that hold something are shown, `column` being their name in the answer. */
interface Shown {
  readonly name: FoundColumn;
  readonly column: string;
}

const isWorded = (name: string, text: QualityText['rows']): name is FoundColumn => name in text.columns;

/** The money of a stretch of days has no other column. */
const stakeName = (check: Check): FoundColumn | undefined => {
  if ('day_count' in check.columns) return 'usual_charged';
  return 'order_count' in check.columns ? 'charged' : undefined;
};

function nameOf(column: string, check: Check, text: QualityText['rows']): FoundColumn | undefined {
  if (column === 'at_stake') return stakeName(check);
  if (column === 'file_id') return 'file';
  return isWorded(column, text) ? column : undefined;
}

/** The order comes first, the file last: its name may be long. */
const placeOf = ({ name }: Shown): number => (name === 'order_id' ? 0 : name === 'file' ? 2 : 1);

function shownOf(check: Check, rows: readonly FoundRow[], text: QualityText['rows']): readonly Shown[] {
  const hasContext = rows.some(({ is_context }) => is_context);
  return Object.keys(check.columns)
    .flatMap((column) => {
      const name = nameOf(column, check, text);
      return name === undefined ? [] : [{ name, column }];
    })
    .filter(({ name }) => name !== 'is_context' || hasContext)
    .filter(({ column }) => rows.some((row) => row[column] !== null))
    .toSorted((one, other) => placeOf(one) - placeOf(other));
}

/** The value as it is meant: the file by name, the first of a group in words, names masked unless shown. */
function valueOf({ name, column }: Shown, row: FoundRow, { text, files, showsNames }: Writing): CsvCell {
  const value: unknown = row[column];
  if (typeof value === 'boolean') return value ? text.which.first : text.which.again;
  if (name === 'file') return typeof value === 'number' ? (files.get(value) ?? null) : null;
  if (typeof value === 'string') {
    const worded: Readonly<Record<string, string>> | undefined =
      name === 'sign' || name === 'fact' ? text[name] : undefined;
    if (worded !== undefined) return worded[value] ?? value;
  }
  if (named.includes(name) && typeof value === 'string' && !showsNames) return maskName(value);
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}

function cellText({ name }: Shown, value: CsvCell, format: Format): string {
  if (value === null) return '–';
  if (typeof value === 'number') {
    if (money.includes(name)) return format.money(value);
    if (shares.includes(name)) return format.percent(value);
    return counts.includes(name)
      ? format.integer(value)
      : format.decimal(value, name === 'foreign_amount' ? 2 : Number.isInteger(value) ? 0 : 1);
  }
  if (months.includes(name)) return format.month(String(value));
  return days.includes(name) ? format.date(String(value)) : String(value);
}

export const foundColumns = (
  check: Check,
  rows: readonly FoundRow[],
  writing: Writing
): readonly TableColumn<FoundRow>[] =>
  shownOf(check, rows, writing.text).map((shown) => ({
    id: shown.name,
    label: writing.text.columns[shown.name],
    align: numbers.includes(shown.name) ? 'end' : 'start',
    text: (row) => cellText(shown, valueOf(shown, row, writing), writing.format)
  }));

export function foundCsv(check: Check, rows: readonly FoundRow[], writing: Writing): string {
  const shown = shownOf(check, rows, writing.text);
  return toCsv(
    shown.map(({ name }) => writing.text.columns[name]),
    rows.map((row) => shown.map((column) => valueOf(column, row, writing)))
  );
}

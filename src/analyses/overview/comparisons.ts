import type { Format } from '#i18n';
import type { ComparedDays } from '#kit';
import { type Days, isWholeMonths, monthsBetween } from '#lib';
import type { Change, ComparedChange } from '#ui';
import type { OverviewText } from './messages.ts';
import { type OverviewRow, spans } from './queries.ts';

/** What the chosen period is compared with, and what came of it; no row where the data do not reach back. */
export interface Compared extends ComparedDays {
  readonly row: OverviewRow | undefined;
}

/** A month or a year by its name, other days by the first and the last. */
export function nameOfDays(days: Days, format: Format): string {
  const { from, until } = days;
  if (!isWholeMonths(days)) return format.dateRange(from, until);
  const months = monthsBetween(from, until) + 1;
  if (months === 1) return format.month(from);
  return months === 12 && from.endsWith('-01-01') ? format.year(from) : format.dateRange(from, until);
}

/** The rows of the answer in the order in which the shop compares. */
export const comparedWith = (
  compared: readonly ComparedDays[],
  rows: readonly OverviewRow[]
): readonly Compared[] =>
  compared.map((wanted, index) => ({ ...wanted, row: rows.find(({ span }) => span === spans[index + 1]) }));

/** The change of one figure against each of them. */
export const changesOf = (
  compared: readonly Compared[],
  change: (before: OverviewRow) => Change | undefined,
  text: OverviewText,
  format: Format
): readonly ComparedChange[] =>
  compared.map(({ kind, days, row }) => ({
    against: days === undefined ? text.comparison[kind] : text.against(nameOfDays(days, format)),
    change: row && change(row)
  }));

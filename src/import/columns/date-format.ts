/**
 * How the dates of a column are written; plain JSON, remembered with a mapping.
 * - `iso` 2024-05-01, 2024/5/1 9:05, 2024-05-01T09:05:00Z
 * - `numeric` three numbers in the given order, any separator, 2024年5月1日 among them
 * - `compact` 20240501, 20240501093000
 * - `named` with a month's name: Jul-21-25, 10-Dez-25, Dec 8, 2024
 * - `serial` days since 1899, as spreadsheets count them
 * - `unix` seconds since 1970, or milliseconds, or microseconds
 */
export interface DateFormat {
  readonly family: 'iso' | 'numeric' | 'compact' | 'named' | 'serial' | 'unix';
  readonly order: DateOrder;
  /** The one `strptime` pattern that reads nearly all cells; it only makes reading fast. */
  readonly pattern?: string;
  /** The year has two digits and leads: 24/05/01. */
  readonly isShortYear?: boolean;
  /** Other ways that some cells of the column are written in, tried in turn on what this one does not read. */
  readonly others?: readonly DateFormat[];
}

export type DateOrder = 'ymd' | 'dmy' | 'mdy';
export type DateFamily = DateFormat['family'];
/** Families that are texts with parts; the others are numbers. */
export type TextFamily = Exclude<DateFamily, 'serial' | 'unix'>;

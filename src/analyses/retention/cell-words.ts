import type { Format } from '#i18n';
import type { TableCell } from './cohort-table.ts';
import { type Measure, writeValue } from './measures.ts';
import type { RetentionText } from './messages.ts';
import type { CohortPeriod } from './queries.ts';

export interface CellWords {
  readonly title: string;
  readonly lines: readonly string[];
}

/** What a cell says when it is pointed at, and aloud. */
export function cellWords(
  { cell, value, interval }: TableCell,
  row: string,
  measure: Measure,
  period: CohortPeriod,
  text: RetentionText,
  format: Format
): CellWords {
  const { cohort_size, customer_count, repeat_count } = cell;
  const people =
    measure === 'repeat'
      ? text.cohorts.repeaters(repeat_count, cohort_size, format)
      : text.cohorts.people(customer_count, cohort_size, format);
  return {
    title: `${row} · ${text.cohorts.after(cell.period_index, period, format)}`,
    lines:
      cohort_size === 0
        ? [text.cohorts.unwatched]
        : [
            `${text.cohorts.measure[measure]}: ${writeValue(measure, value, format)}`,
            ...(interval === undefined || cell.period_index === 0
              ? []
              : [`${text.cohorts.interval}: ${format.percentRange(interval.low, interval.high)}`]),
            people,
            ...(cell.is_complete ? [] : [text.cohorts.underWay])
          ]
  };
}

import type { Format } from '#i18n';
import { isDay } from '#lib';
import type { RetentionText } from './messages.ts';
import type { CohortKind, CohortPeriod } from './queries.ts';

interface Named {
  readonly cohort: string;
  readonly name: string;
}

/** What a cohort is called in the reader's language. A week is called by its Monday. */
export function cohortName(
  { cohort, name }: Named,
  by: CohortKind,
  period: CohortPeriod,
  text: RetentionText,
  format: Format
): string {
  // While another grouping is being asked for, the rows are still those of the one before.
  if (by === 'period') {
    if (!isDay(cohort)) return name;
    return period === 'week' ? format.date(cohort) : format.span(period, cohort);
  }
  return cohort === '' ? text.nothing[by] : format.place(by, name);
}

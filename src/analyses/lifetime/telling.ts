import { averageCurve } from '../retention/curves.ts';
import {
  averageValues,
  type Average,
  type Cohort,
  type Reading,
  shownCohorts,
  valueSoFar,
  yearIndex
} from './findings.ts';
import type { CohortPeriod } from './queries.ts';

/** Fewer people do not stand for a cohort. */
const fewestPeople = 30;
/** Fewer cohorts are no comparison. */
const fewestCohorts = 3;

export interface Best {
  readonly cohort: string;
  readonly index: number;
  readonly value: number;
}

/** The cohort shown that brought most within the longest time that at least three have had, a year at most. */
export function bestCohort(
  cohorts: readonly Cohort[],
  period: CohortPeriod,
  reading: Reading
): Best | undefined {
  const large = cohorts.slice(-shownCohorts).filter(({ size }) => size >= fewestPeople);
  for (let index = yearIndex[period]; index >= 0; index--) {
    const reached = large.flatMap(({ cohort, cells }) => {
      const cell = cells[index];
      return cell?.is_complete === true ? [{ cohort, index, value: valueSoFar(cell, reading) }] : [];
    });
    if (reached.length >= fewestCohorts) {
      return reached.reduce((best, next) => (next.value > best.value ? next : best));
    }
  }
  return undefined;
}

/** The mean of all about a year after the first order, or as late as there is one. */
export function grownValue(
  cohorts: readonly Cohort[],
  period: CohortPeriod,
  reading: Reading
): (Average & { readonly index: number }) | undefined {
  const averages = averageCurve(averageValues(cohorts, reading)).slice(0, yearIndex[period] + 1);
  const last = averages.at(-1);
  return last && { ...last, index: averages.length - 1 };
}

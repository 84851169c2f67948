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

export interface Spread {
  readonly index: number;
  /** Of the cohort that has brought least by then, and of the one that has brought most. */
  readonly low: number;
  readonly high: number;
  readonly cohortCount: number;
}

/**
 * Between what the cohorts shown have brought, within the longest time that at least three of them have had, a
 * year at most. Which of them is the best is left to the table: of many, one always is.
 */
export function cohortSpread(
  cohorts: readonly Cohort[],
  period: CohortPeriod,
  reading: Reading
): Spread | undefined {
  const large = cohorts.slice(-shownCohorts).filter(({ size }) => size >= fewestPeople);
  for (let index = yearIndex[period]; index >= 0; index--) {
    const values = large.flatMap(({ cells }) => {
      const cell = cells[index];
      return cell?.is_complete === true ? [valueSoFar(cell, reading)] : [];
    });
    if (values.length >= fewestCohorts) {
      return { index, low: Math.min(...values), high: Math.max(...values), cohortCount: values.length };
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

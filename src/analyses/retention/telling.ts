import type { Average } from './cohort-table.ts';
import type { CohortPeriod } from './queries.ts';

/** How far a sentence about cohorts looks: near half a year, as far as there are cohorts enough. */
const farthest: Readonly<Record<CohortPeriod, number>> = { week: 8, month: 6, quarter: 2, year: 1 };
const fewestCohorts = 3;

/** The number of periods to speak of in a title; undefined where none is over for anybody. */
export function tellingIndex(averages: readonly Average[], period: CohortPeriod): number | undefined {
  const indexes = [...averages.keys()].filter((index) => index > 0 && averages[index]?.value !== null);
  const within = indexes.filter((index) => index <= farthest[period]);
  return within.findLast((index) => (averages[index]?.cohort_count ?? 0) >= fewestCohorts) ?? within.at(0);
}

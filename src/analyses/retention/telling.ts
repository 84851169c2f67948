import type { Average } from './cohort-table.ts';
import { averageCurve } from './curves.ts';
import type { CohortPeriod } from './queries.ts';

/** How far a sentence about cohorts looks, as far as there are cohorts enough. */
const farthest = {
  near: { week: 8, month: 6, quarter: 2, year: 1 },
  far: { week: 26, month: 12, quarter: 4, year: 2 }
} as const satisfies Record<string, Readonly<Record<CohortPeriod, number>>>;
const fewestCohorts = 3;
/** An average of fewer people is an anecdote. */
const fewestPeople = 30;

function reachedIndex(
  averages: readonly Average[],
  period: CohortPeriod,
  reach: keyof typeof farthest
): number | undefined {
  const indexes = [...averages.keys()].filter((index) => {
    const { value, size } = averages[index] ?? { value: null, size: 0 };
    return index > 0 && value !== null && size >= fewestPeople;
  });
  const [first = 0] = indexes;
  const fewest = Math.min(fewestCohorts, averages[first]?.cohort_count ?? 0);
  const within = indexes.filter((index) => index <= farthest[reach][period]);
  return within.findLast((index) => (averages[index]?.cohort_count ?? 0) >= fewest) ?? within.at(0);
}

/** The number of periods that the table's title speaks of; undefined where none is over for anybody. */
export const tableIndex = (averages: readonly Average[], period: CohortPeriod): number | undefined =>
  reachedIndex(averages, period, 'near');

/** That of the curves' title: farther on, or undefined where it would say again what the table's says. */
export function curvesIndex(averages: readonly Average[], period: CohortPeriod): number | undefined {
  const index = reachedIndex(averageCurve(averages), period, 'far');
  return index === tableIndex(averages, period) ? undefined : index;
}

import type { CohortCell, CohortKind } from './queries.ts';
import { type Average, byCohort } from './cohort-table.ts';
import { isGivenAtStart, type Measure, valueOf } from './measures.ts';

export interface Curve {
  readonly cohort: string;
  readonly name: string;
  /** By number of periods since; null where the period is not over. */
  readonly values: readonly (number | null)[];
}

export const mostCurves = 5;
/** A curve ends where fewer of its people are left: the last few are not like the many before them. */
const fewestShare = 0.2;
const fewestCohorts = 3;
/** Cells that are over, the first included. */
const fewestPoints = 4;

/** Which cohorts the reader picked for the curves, as it stands in the address. */
export const readPicked = (written: string | undefined): readonly string[] | undefined =>
  written?.split(',').map(decodeURIComponent);
export const writePicked = (cohorts: readonly string[]): string => cohorts.map(encodeURIComponent).join(',');

/** Cohorts worth a curve while nobody picked any: early, middle and late ones, or the largest. */
export function usualPicks(rows: readonly CohortCell[], by: CohortKind): readonly string[] {
  const long = [...byCohort(rows).entries()].filter(
    ([, cells]) => cells.filter((cell) => cell.is_complete).length >= fewestPoints
  );
  if (by !== 'period') {
    return long
      .toSorted(([, one], [, other]) => (other[0]?.member_count ?? 0) - (one[0]?.member_count ?? 0))
      .slice(0, 4)
      .map(([cohort]) => cohort);
  }
  const places = [0, Math.floor((long.length - 1) / 2), long.length - 1];
  return [...new Set(places)].flatMap((place) => long[place]?.[0] ?? []);
}

/** Adds a cohort to the picked ones, or takes it away; the one picked first goes when they are too many. */
export const togglePick = (picked: readonly string[], cohort: string): readonly string[] =>
  picked.includes(cohort)
    ? picked.filter((other) => other !== cohort)
    : [...picked, cohort].slice(-mostCurves);

export function curvesOf(
  rows: readonly CohortCell[],
  measure: Measure,
  picked: readonly string[]
): readonly Curve[] {
  const cohorts = byCohort(rows);
  return picked.flatMap((cohort) => {
    const cells = cohorts.get(cohort);
    if (cells === undefined) return [];
    const values = cells.map((cell) =>
      cell.is_complete && cell.cohort_size >= fewestShare * cell.member_count ? valueOf(measure, cell) : null
    );
    return [{ cohort, name: cells[0]?.cohort_name ?? cohort, values }];
  });
}

/** The averages as far as they are of the many. */
export function averageCurve<Mean extends Pick<Average, 'value' | 'size' | 'cohort_count'>>(
  averages: readonly Mean[]
): readonly Mean[] {
  const everybody = Math.max(0, ...averages.map(({ size }) => size));
  const most = Math.min(fewestCohorts, Math.max(0, ...averages.map(({ cohort_count }) => cohort_count)));
  const last = averages.findLastIndex(
    ({ value, size, cohort_count }) =>
      value !== null && size >= fewestShare * everybody && cohort_count >= most
  );
  return averages.slice(0, last + 1);
}

/** The first number of periods that a curve has something to say about. */
export const firstIndex = (measure: Measure): number => (isGivenAtStart(measure) ? 1 : 0);

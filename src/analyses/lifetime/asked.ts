import type { ParamsOf, ParamSpec, Query } from '#engine';
import type { PeopleColumns, Period } from '#kit';
import type { Sort } from '#ui';
import { cohortPeople } from '../retention/queries.ts';
import { type CohortPeriod, type groups, pastPeople, people } from './queries.ts';

/** Which people a list is about. */
export interface AskedPeople {
  readonly title: string;
  readonly sub?: string;
  readonly query: Query<PeopleColumns>;
  readonly params: ParamsOf<ParamSpec>;
  readonly sort?: Sort;
}

export type AskPeople = (asked: AskedPeople) => void;

interface Narrowed {
  readonly who?: (typeof groups)[number];
  readonly in_segment?: string;
  readonly clv_from?: number;
  readonly clv_until?: number | null;
}

/** People by what is expected of them. */
export const expectedPeople = (
  title: string,
  sub: string,
  { who = 'all', in_segment, clv_from, clv_until }: Narrowed,
  period: Period
): AskedPeople => ({
  title,
  sub,
  query: people,
  // Of those who faded, what they brought tells whom to write to first.
  sort: { column: who === 'fading' ? 'net_revenue' : 'clv', direction: 'descending' },
  params: {
    ...period,
    who,
    in_segment: in_segment ?? null,
    clv_from: clv_from ?? null,
    clv_until: clv_until ?? null
  }
});

export const peopleOfCohort = (
  title: string,
  cohort: string,
  grain: CohortPeriod,
  period: Period
): AskedPeople => ({
  title,
  query: cohortPeople,
  params: { ...period, period: grain, by: 'period', cohort, period_index: null, who: 'all' }
});

export const topPeople = (title: string, row_limit: number, period: Period): AskedPeople => ({
  title,
  query: pastPeople,
  params: { ...period, row_limit }
});

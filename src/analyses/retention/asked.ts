import type { ParamsOf, ParamSpec, Query } from '#engine';
import type { PeopleColumns, Period } from '#kit';
import type { Who } from './messages/people.ts';
import { type CohortKind, cohortPeople, type CohortPeriod, waitingPeople } from './queries.ts';

/** Which people a list is about. */
export interface AskedPeople {
  readonly title: string;
  readonly sub?: string;
  readonly query: Query<PeopleColumns>;
  readonly params: ParamsOf<ParamSpec>;
}

export type AskPeople = (asked: AskedPeople) => void;

interface Cell {
  readonly by: CohortKind;
  readonly period: CohortPeriod;
  readonly cohort: string;
  readonly period_index: number | null;
  readonly who: Who | 'once';
}

export const peopleOfCell = (title: string, cell: Cell, period: Period, sub?: string): AskedPeople => ({
  title,
  ...(sub === undefined ? {} : { sub }),
  query: cohortPeople,
  params: { ...period, ...cell }
});

export const peopleWaiting = (
  title: string,
  sub: string,
  [days_from, days_until]: readonly [number, number],
  period: Period
): AskedPeople => ({ title, sub, query: waitingPeople, params: { ...period, days_from, days_until } });

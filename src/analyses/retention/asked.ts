import type { ParamsOf, ParamSpec, Query } from '#engine';
import type { PeopleColumns, Period } from '#kit';
import { advisedList, type Purpose } from '../risk/advice-queries.ts';
import type { Who } from './messages/people.ts';
import { type CohortKind, cohortPeople, type CohortPeriod } from './queries.ts';

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

/** Those who bought once, by what is advised about them. */
export const peopleAdvised = (title: string, purpose: Purpose, period: Period): AskedPeople => ({
  title,
  query: advisedList,
  params: { ...period, purpose, basis: 'first' }
});

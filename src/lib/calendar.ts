import { addDays, addMonths, type Day, daysBetween } from './dates.ts';

/** 1 is Monday, 7 is Sunday. */
export const isoWeekday = (day: Day): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;

export const startOfWeek = (day: Day): Day => addDays(day, 1 - isoWeekday(day));
export const startOfMonth = (day: Day): Day => `${day.slice(0, 7)}-01`;
export const endOfMonth = (day: Day): Day => addDays(addMonths(startOfMonth(day), 1), -1);
export const startOfYear = (day: Day): Day => `${day.slice(0, 4)}-01-01`;

export function startOfQuarter(day: Day): Day {
  const month = Number(day.slice(5, 7)) - 1;
  return addMonths(startOfMonth(day), -(month % 3));
}

/** How many months later than that of `from` the month of `until` is. */
export function monthsBetween(from: Day, until: Day): number {
  const months = (day: Day): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return months(until) - months(from);
}

export interface Days {
  readonly from: Day;
  /** Included. */
  readonly until: Day;
}

export const lengthOf = ({ from, until }: Days): number => daysBetween(from, until) + 1;

export const isWholeMonths = ({ from, until }: Days): boolean =>
  from === startOfMonth(from) && until === endOfMonth(until) && from <= until;

export const isWholeWeeks = (days: Days): boolean =>
  isoWeekday(days.from) === 1 && lengthOf(days) > 0 && lengthOf(days) % 7 === 0;

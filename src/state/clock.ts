import { histories, type History } from '#kit';
import { type Day, isDay } from '#lib';
import type { Clock } from './scope.ts';
import { oneOf } from './words.ts';

/** Where the day on which people are looked at stands in the address, and how far back segments look. */
export const clockNames = ['as_of', 'history'] as const;

export const readHistory = (query: URLSearchParams): History =>
  oneOf(histories, query.get('history')) ?? 'all';

/** The day that the reader chose; people are told as of the last day of the data otherwise. */
export function chosenDay(query: URLSearchParams): Day | undefined {
  const day = query.get('as_of');
  return day !== null && isDay(day) ? day : undefined;
}

export function readClock(query: URLSearchParams, data_until: Day): Clock {
  const history = readHistory(query);
  return {
    as_of: chosenDay(query) ?? data_until,
    ...(history === 'all' ? {} : { history_months: Number(history) })
  };
}

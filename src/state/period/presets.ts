import {
  addDays,
  addMonths,
  type Day,
  type Days,
  endOfMonth,
  startOfMonth,
  startOfQuarter,
  startOfYear
} from '#lib';
import { type Festival, festivals, latestFestival } from './festivals.ts';

/** Stretches of time, as the reader says them, in the order of the menu. */
export const presetGroups = {
  days: ['today', 'yesterday', 'last-7-days', 'last-30-days', 'last-90-days'],
  months: ['last-full-month', 'this-month', 'last-month', 'this-quarter', 'last-quarter'],
  years: ['last-12-months', 'last-24-months', 'this-year', 'last-year'],
  occasions: festivals,
  everything: ['all']
} as const;
export type PresetGroup = keyof typeof presetGroups;
export type DatePreset = (typeof presetGroups)[PresetGroup][number];
export const datePresets: readonly DatePreset[] = Object.values(presetGroups).flat();

/** The first and the last day with a sale. */
export interface DataSpan {
  readonly data_from: Day;
  readonly data_until: Day;
}

const isFestival = (preset: DatePreset): preset is Festival =>
  festivals.some((festival) => festival === preset);

/** Whole days, as if data went on for ever in both directions. `today` is the last day of the data. */
function daysOf(preset: Exclude<DatePreset, Festival | 'all'>, today: Day): Days {
  const last = (count: number): Days => ({ from: addDays(today, 1 - count), until: today });
  const lastMonths = (count: number): Days => ({ from: addDays(addMonths(today, -count), 1), until: today });
  const month = (day: Day): Days => ({ from: startOfMonth(day), until: endOfMonth(day) });
  switch (preset) {
    case 'today':
      return last(1);
    case 'yesterday':
      return { from: addDays(today, -1), until: addDays(today, -1) };
    case 'last-7-days':
      return last(7);
    case 'last-30-days':
      return last(30);
    case 'last-90-days':
      return last(90);
    case 'this-month':
      return month(today);
    case 'last-month':
      return month(addMonths(startOfMonth(today), -1));
    case 'last-full-month':
      return month(today === endOfMonth(today) ? today : addMonths(startOfMonth(today), -1));
    case 'this-quarter':
      return { from: startOfQuarter(today), until: today };
    case 'last-quarter': {
      const from = addMonths(startOfQuarter(today), -3);
      return { from, until: endOfMonth(addMonths(from, 2)) };
    }
    case 'this-year':
      return { from: startOfYear(today), until: today };
    case 'last-year': {
      const from = addMonths(startOfYear(today), -12);
      return { from, until: endOfMonth(addMonths(from, 11)) };
    }
    case 'last-12-months':
      return lastMonths(12);
    case 'last-24-months':
      return lastMonths(24);
  }
}

/**
 * The days of a preset that hold data, counted back from the last day of the data, never from today. Undefined
 * where there is none.
 */
export function presetDays(preset: DatePreset, { data_from, data_until }: DataSpan): Days | undefined {
  if (preset === 'all') return { from: data_from, until: data_until };
  const days = isFestival(preset) ? latestFestival(preset, data_until) : daysOf(preset, data_until);
  if (days === undefined || days.until < data_from || days.from > data_until) return undefined;
  return {
    from: days.from < data_from ? data_from : days.from,
    until: days.until > data_until ? data_until : days.until
  };
}

/**
 * What a report is about until the reader chooses: the last month that is whole in the data, or 30 days where that
 * is not there or nothing was sold in it.
 */
export function usualPreset({
  data_from,
  data_until,
  soldLastMonth
}: DataSpan & { readonly soldLastMonth: boolean }): 'last-full-month' | 'last-30-days' {
  const { from } = daysOf('last-full-month', data_until);
  return from >= data_from && soldLastMonth ? 'last-full-month' : 'last-30-days';
}

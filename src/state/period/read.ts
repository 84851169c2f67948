import type { ComparedDays, Comparison, ComparedPeriod } from '#kit';
import { type Day, isDay } from '#lib';
import { oneOf } from '../words.ts';
import { type ChosenDays, comparedDays, comparisons } from './compared.ts';
import { type DataSpan, type DatePreset, datePresets, presetDays } from './presets.ts';

/** Where the dates of reports stand in the address: two days, or the name of a preset. */
export const dateNames = ['from', 'until', 'dates', 'compare'] as const;

const dayOf = (text: string | null): Day | undefined => (text !== null && isDay(text) ? text : undefined);

export const areDatesChosen = (query: URLSearchParams): boolean =>
  dayOf(query.get('from')) !== undefined ||
  dayOf(query.get('until')) !== undefined ||
  oneOf(datePresets, query.get('dates')) !== undefined;

/** The chosen days: two days, or a preset, or what holds until the reader chooses. */
export function readDays(query: URLSearchParams, span: DataSpan, usual: DatePreset): ChosenDays {
  const from = dayOf(query.get('from'));
  const until = dayOf(query.get('until'));
  if (from !== undefined || until !== undefined) {
    const [first, last] = [from ?? span.data_from, until ?? span.data_until];
    return first <= last ? { from: first, until: last } : { from: last, until: first };
  }
  for (const preset of [oneOf(datePresets, query.get('dates')), usual]) {
    const days = preset && presetDays(preset, span);
    if (days !== undefined) return { ...days, preset };
  }
  return { from: span.data_from, until: span.data_until, preset: 'all' };
}

export const readComparison = (query: URLSearchParams): Comparison =>
  oneOf(comparisons, query.get('compare')) ?? 'both';

/** What the dates of an address are compared with. */
export const readCompared = (
  query: URLSearchParams,
  span: DataSpan,
  usual: DatePreset
): readonly ComparedDays[] => comparedDays(readDays(query, span, usual), readComparison(query), span);

/**
 * The days that questions are asked with. `compare_` are the days that a single comparison is made with, those
 * right before where both are asked for; `year_` the further ones.
 */
export function periodOf(
  query: URLSearchParams,
  span: DataSpan,
  usual: DatePreset,
  as_of: Day
): ComparedPeriod {
  const { from, until } = readDays(query, span, usual);
  const [first, second] = readCompared(query, span, usual);
  return {
    as_of,
    from_on: from,
    until_on: until,
    compare_from_on: first?.days?.from ?? null,
    compare_until_on: first?.days?.until ?? null,
    year_from_on: second?.days?.from ?? null,
    year_until_on: second?.days?.until ?? null
  };
}

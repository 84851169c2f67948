import type { ComparedDays, Comparison } from '#kit';
import {
  addDays,
  addMonths,
  type Days,
  endOfMonth,
  isWholeMonths,
  isWholeWeeks,
  lengthOf,
  monthsBetween,
  startOfMonth
} from '#lib';
import { type Festival, festivalBefore, festivalOf, festivals } from './festivals.ts';
import type { DataSpan, DatePreset } from './presets.ts';

/** Days, and what the reader called them. */
export interface ChosenDays extends Days {
  /** Undefined of days that were typed. */
  readonly preset?: DatePreset | undefined;
}

/** The first holds until the reader chooses. */
export const comparisons = ['both', 'previous', 'year', 'none'] as const satisfies readonly Comparison[];

/** So many calendar months earlier: a month that is whole stays whole. */
function monthsEarlier(days: Days, count: number): Days {
  const until = addMonths(days.until, -count);
  return { from: addMonths(days.from, -count), until: isWholeMonths(days) ? endOfMonth(until) : until };
}

/** Presets that go on until the last day: the same stretch of the unit before. */
const unitMonths: Readonly<Partial<Record<DatePreset, number>>> = {
  'this-month': 1,
  'this-quarter': 3,
  'this-year': 12,
  'last-12-months': 12,
  'last-24-months': 24
};

/** How many months make the period before, where it is made of months. */
function monthsOf(chosen: ChosenDays): number | undefined {
  const unit = chosen.preset === undefined ? undefined : unitMonths[chosen.preset];
  if (unit !== undefined) return unit;
  if (isWholeMonths(chosen)) return monthsBetween(chosen.from, chosen.until) + 1;
  const isMonthToDate =
    chosen.from === startOfMonth(chosen.from) && monthsBetween(chosen.from, chosen.until) === 0;
  return isMonthToDate ? 1 : undefined;
}

/** Months against the months before, all else against as many days before. */
export function periodBefore(chosen: ChosenDays): Days {
  const months = monthsOf(chosen);
  if (months !== undefined) return monthsEarlier(chosen, months);
  const length = lengthOf(chosen);
  return { from: addDays(chosen.from, -length), until: addDays(chosen.until, -length) };
}

const isFestival = (preset: DatePreset | undefined): preset is Festival =>
  festivals.some((festival) => festival === preset);

/** The same occasion, the same weekdays of whole weeks, or else the same calendar days. */
export function yearBefore(chosen: ChosenDays): Days | undefined {
  const festival = isFestival(chosen.preset) ? chosen.preset : festivalOf(chosen);
  if (festival !== undefined) return festivalBefore(festival, chosen);
  if (isWholeWeeks(chosen) && !isWholeMonths(chosen)) {
    return { from: addDays(chosen.from, -364), until: addDays(chosen.until, -364) };
  }
  return monthsEarlier(chosen, 12);
}

const isAlike = (one: Days | undefined, other: Days | undefined): boolean =>
  one?.from === other?.from && one?.until === other?.until;

/**
 * What a period is compared with, as far as that was asked for. A year before that is the period before is
 * told once, one that overlaps what it is compared with not at all; of everything there is no before.
 */
export function comparedDays(
  chosen: ChosenDays,
  comparison: Comparison,
  { data_from, data_until }: DataSpan
): readonly ComparedDays[] {
  if (chosen.from <= data_from && chosen.until >= data_until) return [];
  const known = (days: Days | undefined): Days | undefined =>
    days === undefined || days.from < data_from ? undefined : days;
  const [before, year] = [periodBefore(chosen), yearBefore(chosen)];
  const previous = { kind: 'previous', days: known(before) } as const;
  const isYearApart = year === undefined || year.until < chosen.from;
  const sameLastYear = isYearApart ? [{ kind: 'year', days: known(year) } as const] : [];
  switch (comparison) {
    case 'none':
      return [];
    case 'previous':
      return [previous];
    case 'year':
      return sameLastYear;
    case 'both':
      return isAlike(before, year) ? [{ ...previous, kind: 'year' }] : [previous, ...sameLastYear];
  }
}

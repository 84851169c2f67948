import { describe, expect, it } from 'vitest';
import { addDays, isoWeekday, lengthOf } from '#lib';
import {
  blackFriday,
  festivalBefore,
  festivalDays,
  festivalOf,
  latestFestival,
  springFestivals
} from './festivals.ts';

/** Month and day of the Chinese calendar, as the Unicode data have them. */
const chineseDay = (day: string): string =>
  new Intl.DateTimeFormat('en-u-ca-chinese', { month: 'numeric', day: 'numeric', timeZone: 'UTC' })
    .formatToParts(new Date(`${day}T00:00:00Z`))
    .filter(({ type }) => type === 'month' || type === 'day')
    .map(({ value }) => value)
    .join('/');

describe('Spring Festival', () => {
  /** New moon at 23:56 and at 0:07 Beijing time, which the Unicode data miss by minutes. */
  const atMidnight: Readonly<Record<string, string>> = { 2027: '2027-02-06', 2030: '2030-02-03' };

  it.each(Object.entries(springFestivals))('of %s is the first day of the Chinese year', (year, day) => {
    const known = atMidnight[year];
    if (known !== undefined) expect(day).toBe(known);
    else expect([day.slice(0, 4), chineseDay(day)]).toEqual([year, '1/1']);
  });

  it('is known of every year from 2010 to 2040', () => {
    expect(Object.keys(springFestivals)).toHaveLength(31);
  });
});

it.each([
  [2023, '2023-11-24'],
  [2024, '2024-11-29'],
  [2025, '2025-11-28'],
  [2026, '2026-11-27'],
  [2027, '2027-11-26'],
  [2028, '2028-11-24']
])('Black Friday of %i is %s', (year, day) => {
  expect(blackFriday(year)).toBe(day);
});

it('is on a Friday of the week that is called by it, every year', () => {
  for (let year = 2000; year < 2060; year += 1) {
    const week = festivalDays('black-friday-week', year);
    if (week === undefined) throw new Error('no week');
    expect([isoWeekday(blackFriday(year)), isoWeekday(week.from), lengthOf(week)]).toEqual([5, 1, 7]);
    expect(week.from < blackFriday(year) && blackFriday(year) < week.until).toBe(true);
    const dayOfMonth = Number(blackFriday(year).slice(8));
    expect([blackFriday(year).slice(5, 7), dayOfMonth >= 23, dayOfMonth <= 29]).toEqual(['11', true, true]);
  }
});

describe('the last occasion that had begun', () => {
  it.each([
    ['black-friday-week', '2026-10-31', '2025-11-24', '2025-11-30'],
    ['black-friday-week', '2025-11-23', '2024-11-25', '2024-12-01'],
    ['black-friday-week', '2025-11-24', '2025-11-24', '2025-11-30'],
    ['cyber-weekend', '2026-10-31', '2025-11-28', '2025-12-01'],
    ['double-11', '2026-10-19', '2025-10-20', '2025-11-11'],
    ['double-11', '2026-10-20', '2026-10-20', '2026-11-11'],
    ['618', '2026-10-31', '2026-06-01', '2026-06-18'],
    ['new-year-goods', '2026-10-31', '2026-01-20', '2026-02-16'],
    ['new-year-goods', '2027-12-30', '2027-12-29', '2028-01-25'],
    ['new-year-goods', '2027-12-28', '2027-01-09', '2027-02-05']
  ] as const)('%s on %s', (festival, day, from, until) => {
    expect(latestFestival(festival, day)).toEqual({ from, until });
  });
});

describe('a year before', () => {
  it.each([
    // Black Friday went from the 29th to the 23rd day: 371 days, not 364.
    ['black-friday-week', '2024-11-25', '2024-12-01', '2023-11-20', '2023-11-26'],
    ['black-friday-week', '2025-11-24', '2025-11-30', '2024-11-25', '2024-12-01'],
    ['new-year-goods', '2026-01-20', '2026-02-16', '2025-01-01', '2025-01-28'],
    ['double-11', '2025-10-20', '2025-11-11', '2024-10-20', '2024-11-11']
  ] as const)('of %s from %s', (festival, from, until, before, beforeUntil) => {
    expect(festivalOf({ from, until })).toBe(festival);
    expect(festivalBefore(festival, { from, until })).toEqual({ from: before, until: beforeUntil });
  });

  it('is as far as the occasion has come', () => {
    const soFar = { from: '2026-01-20', until: '2026-01-22' };
    expect(festivalOf(soFar)).toBeUndefined();
    expect(festivalBefore('new-year-goods', soFar)).toEqual({ from: '2025-01-01', until: '2025-01-03' });
  });

  it('is not known beyond the table', () => {
    const first = { from: addDays(springFestivals[2010] ?? '', -28), until: '2010-02-13' };
    expect(festivalOf(first)).toBe('new-year-goods');
    expect(festivalBefore('new-year-goods', first)).toBeUndefined();
  });
});

import { addDays, type Day, type Days, isoWeekday, lengthOf, startOfWeek } from '#lib';

/**
 * The occasions of the shopping year and their days. One table, the same length every year, so that a year
 * compares with the year before:
 *
 * - Black Friday is the day after the fourth Thursday of November (Thanksgiving: 5 U.S.C. § 6103). The week is
 *   the Monday to the Sunday around it, the weekend the Friday to the Monday ("BFCM").
 * - 双11: from 20 October, when Tmall's and JD's warm-up and presale of recent years are under way, to
 *   11 November.
 * - 618: 1 to 18 June, JD's anniversary month up to its day.
 * - 年货节: the four weeks that end on the eve of Spring Festival. Spring Festival is the first day of the
 *   Chinese year (GB/T 33661-2017). The browser's own Chinese calendar is a day off in 2027 and 2030, when the
 *   new moon is minutes from midnight in Beijing, so the days are written down.
 */
export const festivals = [
  'black-friday-week',
  'cyber-weekend',
  'double-11',
  '618',
  'new-year-goods'
] as const;
export type Festival = (typeof festivals)[number];

export const springFestivals: Readonly<Record<number, Day>> = {
  2010: '2010-02-14',
  2011: '2011-02-03',
  2012: '2012-01-23',
  2013: '2013-02-10',
  2014: '2014-01-31',
  2015: '2015-02-19',
  2016: '2016-02-08',
  2017: '2017-01-28',
  2018: '2018-02-16',
  2019: '2019-02-05',
  2020: '2020-01-25',
  2021: '2021-02-12',
  2022: '2022-02-01',
  2023: '2023-01-22',
  2024: '2024-02-10',
  2025: '2025-01-29',
  2026: '2026-02-17',
  2027: '2027-02-06',
  2028: '2028-01-26',
  2029: '2029-02-13',
  2030: '2030-02-03',
  2031: '2031-01-23',
  2032: '2032-02-11',
  2033: '2033-01-31',
  2034: '2034-02-19',
  2035: '2035-02-08',
  2036: '2036-01-28',
  2037: '2037-02-15',
  2038: '2038-02-04',
  2039: '2039-01-24',
  2040: '2040-02-12'
};

/** The Friday after the fourth Thursday of November. */
export function blackFriday(year: number): Day {
  const first = `${year}-11-01`;
  const firstThursday = addDays(first, (11 - isoWeekday(first)) % 7);
  return addDays(firstThursday, 22);
}

/** Undefined where the table does not reach. The year of 年货节 is that of its Spring Festival. */
export function festivalDays(festival: Festival, year: number): Days | undefined {
  switch (festival) {
    case 'black-friday-week': {
      const monday = startOfWeek(blackFriday(year));
      return { from: monday, until: addDays(monday, 6) };
    }
    case 'cyber-weekend': {
      const friday = blackFriday(year);
      return { from: friday, until: addDays(friday, 3) };
    }
    case 'double-11':
      return { from: `${year}-10-20`, until: `${year}-11-11` };
    case '618':
      return { from: `${year}-06-01`, until: `${year}-06-18` };
    case 'new-year-goods': {
      const newYear = springFestivals[year];
      return newYear === undefined ? undefined : { from: addDays(newYear, -28), until: addDays(newYear, -1) };
    }
  }
}

const yearOf = (day: Day): number => Number(day.slice(0, 4));

/** The year of the last one that had begun on a day. */
const latestYear = (festival: Festival, day: Day): number | undefined =>
  // 年货节 of a year may begin in the one before.
  [1, 0, -1]
    .map((step) => yearOf(day) + step)
    .find((year) => (festivalDays(festival, year)?.from ?? '9999') <= day);

/** The last one that had begun on a day. */
export function latestFestival(festival: Festival, day: Day): Days | undefined {
  const year = latestYear(festival, day);
  return year === undefined ? undefined : festivalDays(festival, year);
}

/** The year in which days are exactly those of a festival. */
function yearAsDays(festival: Festival, { from, until }: Days): number | undefined {
  const year = latestYear(festival, from);
  const days = year === undefined ? undefined : festivalDays(festival, year);
  return days?.from === from && days.until === until ? year : undefined;
}

/** The same days of the occasion a year before, of one that may still be going on. */
export function festivalBefore(festival: Festival, days: Days): Days | undefined {
  const year = latestYear(festival, days.from);
  const before = year === undefined ? undefined : festivalDays(festival, year - 1);
  if (before === undefined) return undefined;
  const until = addDays(before.from, lengthOf(days) - 1);
  return { from: before.from, until: until < before.until ? until : before.until };
}

/** Which occasion has exactly these days. */
export const festivalOf = (days: Days): Festival | undefined =>
  festivals.find((festival) => yearAsDays(festival, days) !== undefined);

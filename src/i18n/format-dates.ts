import { addDays, type Day, unreachable } from '#lib';
import { languageTags, type Locale } from './locale.ts';

export type Grain = 'day' | 'week' | 'month' | 'quarter' | 'year';
type When = Day | null;

export interface DateFormat {
  /** 31 Oct 2026, 2026年10月31日 */
  readonly date: (day: When) => string;
  /** Without the year, for axes: 31 Oct, 10月31日 */
  readonly dateShort: (day: When) => string;
  /** An ISO instant on the reader's own clock: 31 Oct 2026, 18:05 */
  readonly moment: (instant: string) => string;
  readonly dateRange: (from: When, until: When) => string;
  /** Oct 2026, 2026年10月 */
  readonly month: (day: When) => string;
  /** Q4 2026, 2026年四季度 */
  readonly quarter: (day: When) => string;
  /** The week that holds the day, by its first and last day, Monday to Sunday. */
  readonly week: (day: When) => string;
  /** 2026-W44, 2026年第44周 */
  readonly isoWeek: (day: When) => string;
  readonly year: (day: When) => string;
  /** 1 is Monday, 7 is Sunday: Mon, 周一 */
  readonly weekday: (isoWeekday: number) => string;
  /** The stretch of time that starts on the day. */
  readonly span: (grain: Grain, day: When) => string;
}

const dash = '–';
const utc = (day: Day): Date => new Date(`${day}T00:00:00Z`);
const isoWeekday = (day: Day): number => utc(day).getUTCDay() || 7;
const chineseDigits = ['一', '二', '三', '四'];

/** The year and number of an ISO week: those of its Thursday. */
function isoWeekOf(day: Day): { readonly year: number; readonly week: number } {
  const thursday = utc(addDays(day, 4 - isoWeekday(day)));
  const year = thursday.getUTCFullYear();
  return { year, week: 1 + Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / 604_800_000) };
}

export function makeDateFormat(locale: Locale): DateFormat {
  // Day before month in English: it reads the same to everybody, and the month is a word.
  const tag = locale === 'en' ? 'en-GB' : languageTags[locale];
  const writer = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(tag, { timeZone: 'UTC', ...options });
  const dates = writer({ year: 'numeric', month: 'short', day: 'numeric' });
  const shortDates = writer({ month: 'short', day: 'numeric' });
  const months = writer({ year: 'numeric', month: 'short' });
  const years = writer({ year: 'numeric' });
  const weekdays = writer({ weekday: 'short' });
  const moments = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' });
  const orDash = (write: (day: Day) => string) => (day: When) => (day === null ? dash : write(day));

  const date = orDash((day) => dates.format(utc(day)));
  const range = (from: Day, until: Day, using: Intl.DateTimeFormat) =>
    locale === 'zh' && from !== until
      ? `${using.format(utc(from))}至${using.format(utc(until))}`
      : using.formatRange(utc(from), utc(until)).replaceAll(/\p{Space_Separator}/gu, ' ');
  const month = orDash((day) => months.format(utc(day)));
  const quarter = orDash((day) => {
    const quarterIndex = Math.floor(utc(day).getUTCMonth() / 3);
    const year = utc(day).getUTCFullYear();
    return locale === 'zh'
      ? `${year}年${chineseDigits[quarterIndex] ?? ''}季度`
      : `Q${quarterIndex + 1} ${year}`;
  });
  const week = orDash((day) => {
    const monday = addDays(day, 1 - isoWeekday(day));
    return range(monday, addDays(monday, 6), shortDates);
  });
  const year = orDash((day) => years.format(utc(day)));
  return {
    date,
    dateShort: orDash((day) => shortDates.format(utc(day))),
    moment: (instant) => moments.format(new Date(instant)),
    dateRange: (from, until) =>
      from === null || until === null ? `${date(from)} – ${date(until)}` : range(from, until, dates),
    month,
    quarter,
    week,
    isoWeek: orDash((day) => {
      const { year, week } = isoWeekOf(day);
      return locale === 'zh' ? `${year}年第${week}周` : `${year}-W${String(week).padStart(2, '0')}`;
    }),
    year,
    // 1 January 2024 was a Monday.
    weekday: (number) => weekdays.format(utc(addDays('2024-01-01', number - 1))),
    span: (grain, day) => {
      switch (grain) {
        case 'day':
          return date(day);
        case 'week':
          return week(day);
        case 'month':
          return month(day);
        case 'quarter':
          return quarter(day);
        case 'year':
          return year(day);
        default:
          return unreachable(grain);
      }
    }
  };
}

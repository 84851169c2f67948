import { type Grain, languageTags, type Locale } from '#i18n';
import { type Day, unreachable } from '#lib';
import { textWidth } from '../text-width.ts';

/** Room left for the labels of the other axis, and between two labels. */
const margin = 56;
const gap = 14;

interface Wording {
  /** What tells neighbours apart: Mar, 5 Mar, Q1. */
  readonly near: (day: Day) => string;
  /** What neighbours share, said where it changes: 2026. */
  readonly far: (day: Day) => string;
}

function wording(grain: Grain, locale: Locale): Wording {
  const write = (options: Intl.DateTimeFormatOptions) => {
    const dates = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : languageTags[locale], {
      timeZone: 'UTC',
      ...options
    });
    return (day: Day): string => dates.format(new Date(`${day}T00:00:00Z`));
  };
  const far = write({ year: 'numeric' });
  switch (grain) {
    case 'day':
    case 'week':
      return { near: write({ day: 'numeric', month: 'short' }), far };
    case 'month':
      return { near: write({ month: 'short' }), far };
    case 'quarter':
      return { near: (day) => `Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`, far };
    case 'year':
      return { near: far, far: () => '' };
    default:
      return unreachable(grain);
  }
}

type Choice = (day: Day, before: Day | undefined, index: number) => boolean;

const month = (day: Day): number => Number(day.slice(5, 7)) - 1;
const startsMonth: Choice = (day, before) =>
  before === undefined ? day.endsWith('-01') : before.slice(0, 7) !== day.slice(0, 7);
const startsMonthOf =
  (length: number): Choice =>
  (day, before, index) =>
    startsMonth(day, before, index) && month(day) % length === 0;
const startsYearOf =
  (length: number): Choice =>
  (day, before, index) =>
    startsMonthOf(12)(day, before, index) && Number(day.slice(0, 4)) % length === 0;
const isMonday: Choice = (day) => new Date(`${day}T00:00:00Z`).getUTCDay() === 1;

const fromDays: readonly Choice[] = [isMonday, startsMonth];
const fromMonths = [3, 6].map(startsMonthOf);
const fromYears = [1, 2, 5, 10].map(startsYearOf);

/** From the densest to the sparsest; all of them fall where a calendar would be opened. */
const choices: Readonly<Record<Grain, readonly Choice[]>> = {
  day: [...fromDays, ...fromMonths, ...fromYears],
  week: [startsMonth, ...fromMonths, ...fromYears],
  month: [...fromMonths, ...fromYears],
  quarter: fromYears,
  year: fromYears.slice(1)
};

/** The labels of periods for drawings of any width: empty where there is no room for one. */
export function periodLabels(
  days: readonly Day[],
  grain: Grain,
  locale: Locale
): (width: number) => string[] {
  const { near, far } = wording(grain, locale);
  const words = days.map((day) => ({ near: near(day), far: far(day) }));
  const widest = Math.max(0, ...words.flatMap((word) => [textWidth(word.near), textWidth(word.far)]));
  const everyPeriod: Choice = () => true;
  const candidates = [everyPeriod, ...choices[grain]]
    .map((choice) => [...days.keys()].filter((index) => choice(days[index] ?? '', days[index - 1], index)))
    .filter((indexes) => indexes.length > 1);
  return (width) => {
    const step = (width - margin) / Math.max(1, days.length);
    const fits = (chosen: readonly number[]): boolean =>
      chosen.every((index, order) => (index - (chosen[order - 1] ?? -Infinity)) * step >= widest + gap);
    const chosen = candidates.find(fits) ?? [0];
    return words.map((word, index) => {
      const order = chosen.indexOf(index);
      if (order < 0) return '';
      const isNew = words[chosen[order - 1] ?? -1]?.far !== word.far;
      return isNew && word.far !== '' ? `${word.near}\n${word.far}` : word.near;
    });
  };
}

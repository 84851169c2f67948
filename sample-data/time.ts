/** A day: whole days since 1970-01-01. */
export type DayNumber = number;
/** An instant on the shop's own wall clock (+0800 all year): seconds since 1970-01-01 00:00 there. */
export type Moment = number;

export const secondsPerDay = 86_400;
const shopOffset = 8 * 3600;

export const dayNumber = (text: string): DayNumber =>
  Date.parse(`${text}T00:00:00Z`) / (secondsPerDay * 1000);
export const dayOf = (moment: Moment): DayNumber => Math.floor(moment / secondsPerDay);
export const startOf = (day: DayNumber): Moment => day * secondsPerDay;
export const endOf = (day: DayNumber): Moment => startOf(day + 1) - 1;
/** Monday is 1, Sunday 7. */
export const weekday = (day: DayNumber): number => ((day + 3) % 7) + 1;

const twoDigits = (part: number): string => (part < 10 ? `0${part}` : `${part}`);
const dayTexts = new Map<DayNumber, string>();

/** `2024-05-01` */
export function dayText(day: DayNumber): string {
  const known = dayTexts.get(day);
  if (known !== undefined) return known;
  const text = new Date(day * secondsPerDay * 1000).toISOString().slice(0, 10);
  dayTexts.set(day, text);
  return text;
}

/** `2024-05-01 09:58:12` */
export function wallClock(moment: Moment): string {
  const second = moment % secondsPerDay;
  const clock = [Math.floor(second / 3600), Math.floor(second / 60) % 60, second % 60]
    .map(twoDigits)
    .join(':');
  return `${dayText(dayOf(moment))} ${clock}`;
}
/** `2024-05-01 09:58:12 +0800` */
export const withOffset = (moment: Moment): string => `${wallClock(moment)} +0800`;
/** `2024-05-01 01:58:12 UTC` */
export const inUtc = (moment: Moment): string => `${wallClock(moment - shopOffset)} UTC`;
export const yearOf = (day: DayNumber): number => Number(dayText(day).slice(0, 4));
/** January is 1. */
export const monthOf = (day: DayNumber): number => Number(dayText(day).slice(5, 7));

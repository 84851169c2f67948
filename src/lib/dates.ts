/** A calendar day of the shop, `YYYY-MM-DD`. A shop's day has no time zone. */
export type Day = string;

const millisecondsPerDay = 86_400_000;

/** The present moment, ISO 8601. */
export const timestamp = (): string => new Date().toISOString();

const toEpochDay = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / millisecondsPerDay;
const fromEpochDay = (epochDay: number): Day =>
  new Date(epochDay * millisecondsPerDay).toISOString().slice(0, 10);

export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) &&
  !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) &&
  addDays(text, 0) === text;

export function addDays(day: Day, count: number): Day {
  return fromEpochDay(toEpochDay(day) + count);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return toEpochDay(to) - toEpochDay(from);
}

/** The same day of another month, or that month's last day where it is shorter. */
export function addMonths(day: Day, count: number): Day {
  const date = new Date(`${day}T00:00:00Z`);
  const target = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + count, 1));
  const lastDay = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate();
  target.setUTCDate(Math.min(date.getUTCDate(), lastDay));
  return target.toISOString().slice(0, 10);
}

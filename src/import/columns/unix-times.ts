/** 1 January 2000 and, before the first number that could be a day and an hour (1990010100), January 2033. */
export const firstSecond = 946_684_800;
export const lastSecond = 1_990_000_000;

const scales: Readonly<Record<number, number>> = { 9: 1, 10: 1, 12: 1e3, 13: 1e3 };

/** Whether numbers of so many digits, from the lowest to the highest, may count from 1970 on. */
export function mayCountTime(digits: number, lowest: number, highest: number): boolean {
  const scale = scales[digits];
  return scale !== undefined && lowest >= firstSecond * scale && highest <= lastSecond * scale;
}

const number = /^(\d+)(?:\.\d+)?$/;
/** `2405170012`: the day, and which order of it. */
const dayAndCount = /^\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{4}$/;
const daySeconds = 86_400;

/**
 * Whether cells are moments by themselves, whatever their column is called. Running numbers are none, nor are
 * numbers that begin with a day, nor any that never meet two hours of a day.
 */
export function areUnixTimes(cells: readonly string[]): boolean {
  const whole = cells.map((cell) => number.exec(cell.trim())?.[1]);
  if (whole.length < 2 || whole.includes(undefined)) return false;
  const digits = new Set(whole.map((text) => text?.length));
  const [length = 0] = digits;
  const counts = whole.map(Number).toSorted((one, other) => one - other);
  const [lowest = 0] = counts;
  if (digits.size > 1 || !mayCountTime(length, lowest, counts.at(-1) ?? 0)) return false;
  if (whole.every((text) => dayAndCount.test(text ?? ''))) return false;
  const seconds = counts.map((count) => Math.floor(count / (scales[length] ?? 1)));
  const steps = seconds.slice(1).map((second, index) => second - (seconds[index] ?? 0));
  // Orders are minutes and days apart; numbers that were given out one after another are not.
  const far = steps.filter((step) => step >= 60).length;
  return far * 2 > steps.length && (seconds.at(-1) ?? 0) - (seconds[0] ?? 0) >= daySeconds;
}

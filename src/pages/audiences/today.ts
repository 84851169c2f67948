import type { Day } from '#lib';

/** The reader's own day, not that of Greenwich. */
export function today(now = new Date()): Day {
  const pad = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

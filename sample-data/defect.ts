import { redClayTeapot } from './catalogue.ts';
import type { Line } from './model.ts';
import { type DayNumber, dayNumber } from './time.ts';

/** One firing of red clay teapots leaked: those sold in the second quarter of 2025. */
export const leakingBatch = {
  product: redClayTeapot,
  firstDay: dayNumber('2025-04-01'),
  lastDay: dayNumber('2025-06-30')
} as const;

export const hasLeakingPot = (lines: readonly Line[], day: DayNumber): boolean =>
  day >= leakingBatch.firstDay &&
  day <= leakingBatch.lastDay &&
  lines.some(({ product }) => product === leakingBatch.product);

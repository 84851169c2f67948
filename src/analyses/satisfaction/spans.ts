import type { Format } from '#i18n';

type Numbers = Pick<Format, 'decimal' | 'percent' | 'percentWhole'>;

/** A stretch of shares for a sentence, `87–89%`; finer where whole per cents are the same. */
export function percentSpan(low: number, high: number, format: Numbers): string {
  const digits = format.percentWhole(low) === format.percentWhole(high) ? 1 : 0;
  const write = digits === 0 ? format.percentWhole : format.percent;
  return `${format.decimal(low * 100, digits)}–${write(high)}`;
}

/** A difference of shares as percentage points without a sign. */
export const pointsOf = (difference: number, format: Numbers): string =>
  format.decimal(Math.abs(difference) * 100, Math.abs(difference) < 0.0195 ? 1 : 0);

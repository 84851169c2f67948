/** The bounds between which a value lies with the stated confidence. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

export const overlap = (one: Interval, other: Interval): boolean =>
  one.low <= other.high && other.low <= one.high;

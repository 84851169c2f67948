/** A run of periods, both ends included, the earlier first. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export const stretchBetween = (one: number, other: number): Stretch => ({
  from: Math.min(one, other),
  to: Math.max(one, other)
});

import type { ParamsOf, ParamSpec } from '#engine';
import type { Days } from '#lib';

/** Who people are is told as of a day, over what they did until then. */
export const asOf = { as_of: 'date' } as const satisfies ParamSpec;

/**
 * What a report is about. Both ends are inclusive; `compare_…` is null without comparison. `as_of` is the last
 * day that is known about.
 */
export const period = {
  ...asOf,
  from_on: 'date',
  until_on: 'date',
  compare_from_on: 'date?',
  compare_until_on: 'date?'
} as const satisfies ParamSpec;

export type Period = ParamsOf<typeof period>;

/** A report beside both the period before and the same a year before; the latter is null where it is the former. */
export const comparedPeriod = {
  ...period,
  year_from_on: 'date?',
  year_until_on: 'date?'
} as const satisfies ParamSpec;

export type ComparedPeriod = ParamsOf<typeof comparedPeriod>;

/** Months of orders that segments look at, as the address says them. */
export const histories = ['all', '24', '12'] as const;
export type History = (typeof histories)[number];

export type Comparison = 'both' | 'previous' | 'year' | 'none';

export interface ComparedDays {
  readonly kind: 'previous' | 'year';
  /** Undefined where the data does not reach back to all of them. */
  readonly days: Days | undefined;
}

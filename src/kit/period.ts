import type { ParamsOf, ParamSpec } from '#engine';

/** The parameters every dated question takes. Both ends are inclusive; `compare_…` is null without comparison. */
export const period = {
  from_on: 'date',
  until_on: 'date',
  as_of: 'date',
  compare_from_on: 'date?',
  compare_until_on: 'date?'
} as const satisfies ParamSpec;

export type Period = ParamsOf<typeof period>;

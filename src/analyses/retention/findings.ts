import { type Interval, overlap, wilson } from '#statistics';
import type { RepeatRate } from './queries.ts';

export const windows = [30, 60, 90, 180, 365] as const;
export type WindowDays = (typeof windows)[number];

/** Fewer people than this are told as a count, not as a share. */
export const fewestPeople = 30;
/** More bars than this are not read. */
export const mostGroups = 12;

export interface Rate extends Interval {
  readonly customer_count: number;
  readonly repeat_count: number;
  /** Who ordered again on the first day alone. */
  readonly same_day_count: number;
  readonly share: number;
}

/** Two orders of one day are no return: who came back did so on a later day. */
const back = (row: RepeatRate): RepeatRate => ({
  ...row,
  repeat_count: row.repeat_count - row.same_day_count
});

/**
 * Who came back within so many days, or ordered again at all; undefined where nobody has been watched for so
 * long.
 */
export function rateWithin(rows: readonly RepeatRate[], days: number | null): Rate | undefined {
  const row = rows.find(({ window_days }) => window_days === days);
  if (row === undefined || row.customer_count === 0) return undefined;
  return rateOf(days === null ? row : back(row));
}

function rateOf({ customer_count, repeat_count, same_day_count }: RepeatRate, confidence = 0.95): Rate {
  const interval = wilson(repeat_count, customer_count, confidence);
  return { customer_count, repeat_count, same_day_count, share: repeat_count / customer_count, ...interval };
}

/** How a group stands against all people outside it. */
export type Standing = 'above' | 'below' | 'alike';

export interface Group {
  readonly cohort: string;
  readonly name: string;
  readonly rate: Rate;
  /** How many have not ordered again up to now, however young. */
  readonly once_count: number;
  readonly standing: Standing;
}

export interface Comparison {
  /** Most people first. */
  readonly groups: readonly Group[];
  readonly overall: Rate;
  /** Those that are above or below all others; absent where chance explains the difference. */
  readonly best: Group | undefined;
  readonly worst: Group | undefined;
  /** Groups too small to compare. */
  readonly smallCount: number;
}

/**
 * Groups against the rest. Whoever looks at many groups finds a remarkable one by chance, so an
 * interval that decides is widened for their number (Bonferroni): all of them hold with 95 %.
 */
export function compareGroups(
  rows: readonly RepeatRate[],
  days: number,
  limit: number
): Comparison | undefined {
  const own = rows.filter((row) => row.window_days === days && row.customer_count > 0).map(back);
  const people = own.reduce((sum, row) => sum + row.customer_count, 0);
  const returned = own.reduce((sum, row) => sum + row.repeat_count, 0);
  const sameDay = own.reduce((sum, row) => sum + row.same_day_count, 0);
  if (people === 0) return undefined;
  const large = own
    .filter((row) => row.customer_count >= fewestPeople)
    .toSorted(
      (one, other) => other.customer_count - one.customer_count || (one.cohort < other.cohort ? -1 : 1)
    )
    .slice(0, limit);
  const confidence = 1 - 0.05 / Math.max(1, large.length);
  const groups = large.map((row): Group => {
    const rest = {
      ...row,
      customer_count: people - row.customer_count,
      repeat_count: returned - row.repeat_count
    };
    const sure = rateOf(row, confidence);
    const others = rest.customer_count === 0 ? undefined : rateOf(rest, confidence);
    const isAlike = others === undefined || overlap(sure, others);
    const standing = isAlike ? 'alike' : sure.share > others.share ? 'above' : 'below';
    const ever = rows.find(({ cohort, window_days }) => cohort === row.cohort && window_days === null) ?? row;
    return {
      cohort: row.cohort,
      name: row.cohort_name,
      rate: rateOf(row),
      once_count: ever.customer_count - ever.repeat_count,
      standing
    };
  });
  const ranked = groups.toSorted((one, other) => other.rate.share - one.rate.share);
  const [first, last] = [ranked.at(0), ranked.at(-1)];
  return {
    groups,
    overall: {
      customer_count: people,
      repeat_count: returned,
      same_day_count: sameDay,
      share: returned / people,
      ...wilson(returned, people)
    },
    best: first?.standing === 'above' ? first : undefined,
    worst: last?.standing === 'below' ? last : undefined,
    smallCount: own.length - large.length
  };
}

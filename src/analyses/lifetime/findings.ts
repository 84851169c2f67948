import { type Interval, meanDifference, overlap } from '#statistics';
import { byCohort } from '../retention/cohort-table.ts';
import type { Acquired, CohortCell, CohortPeriod, Concentrated, ValueClass, Within } from './queries.ts';

/** What value means: net revenue, or what is left of it after the goods are paid for. */
export const worths = ['revenue', 'margin'] as const;
export type Worth = (typeof worths)[number];

/** How values are read: of costs that are known, or by the share that the owner says is kept. */
export interface Reading {
  readonly worth: Worth;
  /** 0 to 1. */
  readonly keptShare: number;
}

/** Fewer people have no mean worth telling. */
const fewestPeople = 30;
/** A year, as far as the data reaches. */
const farthestMonths = 12;

export interface MeanValue {
  readonly months: number;
  readonly count: number;
  readonly mean: number;
  /** 95 %, of the mean. */
  readonly interval: Interval;
  /** Half of the people brought no more; of revenue only. */
  readonly median: number | null;
}

/** By the central limit theorem: the mean against nought, which is known exactly. */
const meanInterval = (mean: number, variance: number, n: number, confidence?: number): Interval =>
  meanDifference({ mean, variance, n }, { mean: 0, variance: 0, n: 1 }, confidence);

function meanValue(row: Within, { worth, keptShare }: Reading, confidence?: number): MeanValue | undefined {
  const { months, customer_count, mean_margin, margin_variance, mean_revenue, revenue_variance } = row;
  const isCosted = worth === 'margin' && mean_margin !== null;
  const share = worth === 'margin' && !isCosted ? keptShare : 1;
  if (mean_revenue === null) return undefined;
  const mean = (isCosted ? mean_margin : mean_revenue) * share;
  const variance = isCosted ? margin_variance : revenue_variance;
  if (variance === null) return undefined;
  const interval = meanInterval(mean, variance * share ** 2, customer_count, confidence);
  return {
    months,
    count: customer_count,
    mean,
    interval,
    median: worth === 'revenue' ? row.median_revenue : null
  };
}

/** What a new customer brings within each number of months that enough people have had. */
export const meanValues = (rows: readonly Within[], reading: Reading): readonly MeanValue[] =>
  rows
    .filter(({ customer_count, channel }) => channel === null && customer_count >= fewestPeople)
    .flatMap((row) => meanValue(row, reading) ?? []);

export interface ChannelValue extends MeanValue {
  readonly channel: string;
}

/**
 * What new customers of each channel bring within so many months, most first, where any two channels differ: their
 * intervals do not overlap, at a confidence that is shared out over the channels (Bonferroni). Empty otherwise.
 */
export function channelValues(
  rows: readonly Within[],
  reading: Reading,
  months: number
): readonly ChannelValue[] {
  const own = rows.filter(
    (row) => row.months === months && row.channel !== null && row.customer_count >= fewestPeople
  );
  const at = (confidence?: number): readonly ChannelValue[] =>
    own.flatMap((row) => {
      const value = meanValue(row, reading, confidence);
      return value === undefined ? [] : [{ ...value, channel: row.channel ?? '' }];
    });
  const shared = at(1 - 0.05 / Math.max(1, own.length)).map(({ interval }) => interval);
  const areApart = shared.some((one) => shared.some((other) => !overlap(one, other)));
  return areApart ? at().toSorted((one, other) => other.mean - one.mean) : [];
}

/** The value within a year, or within as many months as can be told of. */
export const usualValue = (values: readonly MeanValue[]): MeanValue | undefined =>
  values.findLast(({ months }) => months <= farthestMonths);

/** The share of revenue that is left after the goods are paid for; undefined where no costs are known. */
export function costedShare(rows: readonly Within[]): number | undefined {
  const row = rows.find(({ channel }) => channel === null);
  return row === undefined || row.mean_margin === null || row.mean_revenue === null || row.mean_revenue <= 0
    ? undefined
    : row.mean_margin / row.mean_revenue;
}

/** What a person of the cohort has brought by the end of the cell's period. */
export function valueSoFar(cell: CohortCell, { worth, keptShare }: Reading): number {
  const { cumulative_margin, cumulative_net_revenue, customer_count } = cell;
  const whole =
    worth === 'revenue' ? cumulative_net_revenue : (cumulative_margin ?? cumulative_net_revenue * keptShare);
  return whole / customer_count;
}

export interface Cohort {
  readonly cohort: string;
  readonly size: number;
  readonly cells: readonly CohortCell[];
}

export function cohortsOf(rows: readonly CohortCell[]): readonly Cohort[] {
  return [...byCohort(rows)].map(([cohort, cells]) => ({
    cohort,
    size: cells[0]?.customer_count ?? 0,
    cells
  }));
}

export interface Average {
  readonly value: number;
  readonly cohort_count: number;
  readonly size: number;
}

/** By number of periods since the first order: the mean over people whose period is over. */
export function averageValues(cohorts: readonly Cohort[], reading: Reading): readonly Average[] {
  const longest = Math.max(0, ...cohorts.map(({ cells }) => cells.length));
  return Array.from({ length: longest }, (_, index) => {
    const over = cohorts.flatMap(({ cells }) => cells[index] ?? []).filter(({ is_complete }) => is_complete);
    const size = over.reduce((sum, cell) => sum + cell.customer_count, 0);
    const whole = over.reduce((sum, cell) => sum + valueSoFar(cell, reading) * cell.customer_count, 0);
    return { value: whole / size, cohort_count: over.length, size };
  }).filter(({ size }) => size > 0);
}

/** The period, counted from that of the first order, by whose end the cost has come back. */
export function paybackIndex(
  cost: number,
  cells: readonly CohortCell[],
  reading: Reading
): number | undefined {
  const index = cells.findIndex((cell) => valueSoFar(cell, reading) >= cost);
  return index === -1 ? undefined : index;
}

export interface Cost {
  readonly perCustomer: number;
  readonly spend: number;
  readonly newCustomers: number;
}

/** What a new customer cost over all periods that spend is known of; undefined where nobody knows. */
export function costOf(rows: readonly Acquired[]): Cost | undefined {
  const known = rows.filter(({ spend, is_complete }) => spend !== null && is_complete);
  const spend = known.reduce((sum, row) => sum + (row.spend ?? 0), 0);
  const newCustomers = known.reduce((sum, row) => sum + row.new_customer_count, 0);
  return newCustomers === 0 ? undefined : { perCustomer: spend / newCustomers, spend, newCustomers };
}

/** What the first fifth brings. */
export const topFifth = (rows: readonly Concentrated[]): Concentrated | undefined =>
  rows.find(({ people_share }) => people_share === 0.2);

/** How many cohorts and periods a screen holds. */
export const shownCohorts = 13;
/** Periods that a curve needs to be one. */
const fewestPoints = 4;

/** Early, middle and late cohorts that have a curve. */
export function curvedCohorts(cohorts: readonly Cohort[]): readonly Cohort[] {
  const long = cohorts.filter(
    ({ cells }) => cells.filter(({ is_complete }) => is_complete).length >= fewestPoints
  );
  const places = [0, Math.floor((long.length - 1) / 2), long.length - 1];
  return [...new Set(places)].flatMap((place) => long[place] ?? []);
}

/** About a year of periods, for a sentence. */
export const yearIndex: Readonly<Record<CohortPeriod, number>> = { week: 26, month: 12, quarter: 4, year: 1 };

/** The same of the mean of all cohorts. */
export function paybackOf(cost: number, averages: readonly Average[]): number | undefined {
  const index = averages.findIndex(({ value }) => value >= cost);
  return index === -1 ? undefined : index;
}

export interface LowerHalf {
  readonly share: number;
  readonly below: number;
}

/** The classes from the lowest up that hold half of the people or more; undefined where that is all of them. */
export function lowerHalf(rows: readonly ValueClass[]): LowerHalf | undefined {
  const all = rows.reduce((sum, row) => sum + row.customer_count, 0);
  let people = 0;
  for (const { customer_count, clv_until } of rows) {
    people += customer_count;
    if (people >= all / 2) {
      return clv_until === null ? undefined : { share: people / all, below: clv_until };
    }
  }
  return undefined;
}

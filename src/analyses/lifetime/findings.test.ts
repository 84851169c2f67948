import { describe, expect, it } from 'vitest';
import {
  averageValues,
  channelValues,
  cohortsOf,
  costedShare,
  costOf,
  lowerHalf,
  meanValues,
  paybackIndex,
  paybackOf,
  usualValue,
  valueSoFar
} from './findings.ts';
import type { Acquired, CohortCell, ValueClass, Within } from './queries.ts';
import { cohortSpread, grownValue } from './telling.ts';

const revenue = { worth: 'revenue', keptShare: 0.25 } as const;
const margin = { worth: 'margin', keptShare: 0.25 } as const;

const within = (months: number, customer_count: number, change: Partial<Within> = {}): Within => ({
  months,
  channel: null,
  customer_count,
  mean_revenue: 100,
  revenue_variance: 400,
  median_revenue: 90,
  mean_margin: null,
  margin_variance: null,
  costed_share: null,
  ...change
});

const cell = (cohort: string, period_index: number, sum: number, is_complete = true): CohortCell => ({
  cohort,
  period_index,
  customer_count: 40,
  is_complete,
  net_revenue: 0,
  cumulative_net_revenue: sum,
  cumulative_margin: null
});

describe('the value of a new customer', () => {
  // 1.96 x 20 / sqrt(100)
  it('has the interval of a mean', () => {
    const [value] = meanValues([within(12, 100)], revenue);
    expect(value?.mean).toBe(100);
    expect(value?.interval.low).toBeCloseTo(96.08, 2);
    expect(value?.interval.high).toBeCloseTo(103.92, 2);
  });

  it('is a share of revenue where no costs are known, and the margin where they are', () => {
    const [said] = meanValues([within(12, 100)], margin);
    expect(said?.mean).toBe(25);
    expect(said?.interval.low).toBeCloseTo(24.02, 2);
    const [costed] = meanValues([within(12, 100, { mean_margin: 40, margin_variance: 100 })], margin);
    expect(costed?.mean).toBe(40);
    expect(costed?.interval.high).toBeCloseTo(41.96, 2);
  });

  it('is told for a year, or as long as thirty people have been customers', () => {
    expect(usualValue(meanValues([within(6, 90), within(12, 60), within(24, 30)], revenue))?.months).toBe(12);
    expect(usualValue(meanValues([within(1, 90), within(6, 30), within(12, 29)], revenue))?.months).toBe(6);
    expect(usualValue(meanValues([within(1, 29)], revenue))).toBeUndefined();
  });

  it('knows what is left of revenue only where costs are known', () => {
    expect(costedShare([within(1, 9, { mean_margin: 40 })])).toBe(0.4);
    expect(costedShare([within(1, 9)])).toBeUndefined();
    expect(costedShare([])).toBeUndefined();
  });
});

describe('cohorts', () => {
  const cohorts = cohortsOf([
    cell('2024-01-01', 0, 4000),
    cell('2024-01-01', 1, 6000),
    cell('2024-02-01', 0, 8000),
    cell('2024-02-01', 1, 8800, false)
  ]);

  it('are averaged over periods that are over', () => {
    expect(averageValues(cohorts, revenue)).toEqual([
      { value: 150, cohort_count: 2, size: 80 },
      { value: 150, cohort_count: 1, size: 40 }
    ]);
  });

  it('are read by what is kept', () => {
    expect(valueSoFar(cell('2024-01-01', 0, 4000), margin)).toBe(25);
    expect(valueSoFar({ ...cell('2024-01-01', 0, 4000), cumulative_margin: 2000 }, margin)).toBe(50);
  });

  it('pay back in the first period that reaches the cost', () => {
    const cells = cohorts[0]?.cells ?? [];
    expect(paybackIndex(100, cells, revenue)).toBe(0);
    expect(paybackIndex(120, cells, revenue)).toBe(1);
    expect(paybackIndex(151, cells, revenue)).toBeUndefined();
    expect(paybackOf(150, averageValues(cohorts, revenue))).toBe(0);
    expect(paybackOf(151, averageValues(cohorts, revenue))).toBeUndefined();
  });

  it('are told by their range where three can be compared, of people enough, and no best one is named', () => {
    expect(cohortSpread(cohorts, 'month', revenue)).toBeUndefined();
    const three = [...cohorts, ...cohortsOf([cell('2024-03-01', 0, 1000)])];
    expect(cohortSpread(three, 'month', revenue)).toEqual({ index: 0, low: 25, high: 200, cohortCount: 3 });
    expect(grownValue(three, 'month', revenue)).toMatchObject({ index: 0, cohort_count: 3, size: 120 });
  });
});

describe('the cost of a new customer', () => {
  const period = (spend: number | null, new_customer_count: number, is_complete = true): Acquired => ({
    cohort: '2024-01-01',
    is_complete,
    new_customer_count,
    spend,
    cost_per_customer: null
  });

  it('is over the periods with spend that are over', () => {
    const rows = [period(null, 50), period(90, 2), period(0, 1), period(400, 1), period(70, 9, false)];
    expect(costOf(rows)).toEqual({ perCustomer: 122.5, spend: 490, newCustomers: 4 });
    expect(costOf([period(null, 50)])).toBeUndefined();
    expect(costOf([period(90, 0)])).toBeUndefined();
  });
});

describe('the lower half', () => {
  const classOf = (clv_until: number | null, customer_count: number): ValueClass => ({
    clv_from: 0,
    clv_until,
    customer_count,
    clv: 0
  });

  it('ends with the class that holds the person in the middle', () => {
    expect(lowerHalf([classOf(10, 4), classOf(20, 2), classOf(null, 4)])).toEqual({ share: 0.6, below: 20 });
    expect(lowerHalf([classOf(10, 1), classOf(null, 4)])).toBeUndefined();
    expect(lowerHalf([])).toBeUndefined();
  });
});

describe('values by channel', () => {
  const of = (channel: string, customer_count: number, mean_revenue: number): Within =>
    within(12, customer_count, { channel, mean_revenue, revenue_variance: 10_000 });

  it('are told where two channels are surely apart, most first', () => {
    const rows = [within(12, 800), of('Etsy', 400, 90), of('Shopify', 400, 130), of('', 5, 900)];
    expect(channelValues(rows, revenue, 12).map(({ channel, mean }) => [channel, mean])).toEqual([
      ['Shopify', 130],
      ['Etsy', 90]
    ]);
  });

  it('are not told of few, of one, of another time, or where they may be alike', () => {
    expect(channelValues([of('Etsy', 400, 90), of('Shopify', 400, 95)], revenue, 12)).toEqual([]);
    expect(channelValues([of('Etsy', 400, 90), of('Shopify', 29, 300)], revenue, 12)).toEqual([]);
    expect(channelValues([of('Etsy', 400, 90)], revenue, 12)).toEqual([]);
    expect(channelValues([of('Etsy', 400, 90), of('Shopify', 400, 130)], revenue, 6)).toEqual([]);
  });
});

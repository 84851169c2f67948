import { describe, expect, it } from 'vitest';
import type { Segment } from '#models';
import { wilson } from '#statistics';
import type { Purpose } from '../risk/advice-queries.ts';
import type { SegmentAdvice, SegmentResponse, SegmentRow } from './queries.ts';
import { stepsOf } from './steps.ts';

const row = (
  segment: Segment,
  customer_count: number,
  average_order_value: number | null = 100
): SegmentRow => ({
  segment,
  customer_count,
  customer_share: 1,
  net_revenue: average_order_value === null ? null : average_order_value * customer_count,
  revenue_share: null,
  average_order_value,
  orders_per_customer: 1,
  median_recency_days: 5,
  revenue_per_customer: average_order_value
});
const advice = (
  segment: Segment,
  purpose: Purpose,
  customer_count: number,
  refusing_count = 0,
  unsaid_count = 0
): SegmentAdvice => ({ segment, purpose, customer_count, refusing_count, unsaid_count });
const before = (segment: Segment, person_count: number, returned_count: number): SegmentResponse => ({
  segment,
  person_count,
  stand_count: person_count,
  returned_count
});
const one = (segment: SegmentRow, advised: readonly SegmentAdvice[], responses: readonly SegmentResponse[]) =>
  stepsOf([segment], advised, responses)[0];

describe('what to do about a segment', () => {
  it('is to let rest those of whom hardly any came back, however it is called', () => {
    const found = one(
      row('cant_lose', 532),
      [advice('cant_lose', 'rest', 520), advice('cant_lose', 'write', 12)],
      [before('cant_lose', 475, 0)]
    );
    expect(found).toMatchObject({ step: 'rest', count: 520, purposes: ['rest'], mostGain: null });
    expect(found?.response?.high).toBeCloseTo(0.008, 3);
  });

  it('is to write where some came back, to those alone who do not refuse', () => {
    const found = one(
      row('at_risk', 100),
      [advice('at_risk', 'write', 31, 4, 10), advice('at_risk', 'let_be', 60), advice('at_risk', 'rest', 9)],
      [before('at_risk', 200, 40)]
    );
    expect(found).toMatchObject({
      step: 'write',
      count: 27,
      resting: 9,
      consent: { refusing: 4, unsaid: 10 }
    });
    // At most as many orders of 100 as the upper end of what came before.
    expect(found?.mostGain).toBeCloseTo(27 * 100 * wilson(40, 200).high);
  });

  it('is no discount where at least every second comes back anyway', () => {
    const champions = [advice('champions', 'let_be', 90), advice('champions', 'write', 10)];
    expect(one(row('champions', 100), champions, [before('champions', 100, 80)])).toMatchObject({
      step: 'no_discount',
      count: 90
    });
    // 55 of 100 may be 45 %.
    expect(one(row('champions', 100), champions, [before('champions', 100, 55)])?.step).toBe('write');
  });

  it('is nothing about fewer than five people, or where fewer than ten were seen before', () => {
    const four = [advice('new', 'second', 4)];
    expect(one(row('new', 4), four, [before('new', 100, 20)])?.step).toBe('unknown');
    expect(one(row('new', 50), [advice('new', 'second', 50)], [before('new', 9, 9)])?.step).toBe('unknown');
    expect(one(row('new', 50), [advice('new', 'second', 50)], [])?.step).toBe('unknown');
  });

  it('is not to write to a handful, nor to those who all refuse', () => {
    const refusing = [advice('at_risk', 'write', 30, 30), advice('at_risk', 'let_be', 3)];
    expect(one(row('at_risk', 33), refusing, [before('at_risk', 100, 20)])).toMatchObject({
      step: 'let_be',
      count: 3
    });
  });

  it('knows no gain where no money is known', () => {
    expect(
      one(row('at_risk', 30, null), [advice('at_risk', 'write', 30)], [before('at_risk', 100, 20)])?.mostGain
    ).toBeNull();
  });

  it('comes first where most may be won', () => {
    const rows = [row('hibernating', 90), row('new', 20), row('at_risk', 10, 1000), row('loyal', 3)];
    const steps = stepsOf(
      rows,
      [
        advice('hibernating', 'rest', 90),
        advice('new', 'second', 20),
        advice('at_risk', 'write', 10),
        advice('loyal', 'let_be', 3)
      ],
      [before('hibernating', 500, 2), before('new', 100, 20), before('at_risk', 100, 20)]
    );
    expect(steps.map(({ segment, step }) => `${segment} ${step}`)).toEqual([
      'at_risk write',
      'new write',
      'hibernating rest',
      'loyal unknown'
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { type Segment, segments as allSegments } from '#models';
import { countBefore, findings } from './findings.ts';
import type { MoveRow, SegmentRow } from './queries.ts';

const row = (segment: Segment, customer_count: number, net_revenue: number): SegmentRow => ({
  segment,
  customer_count,
  customer_share: customer_count / 20,
  net_revenue,
  revenue_share: net_revenue / 1000,
  average_order_value: 10,
  orders_per_customer: 1,
  median_recency_days: 5,
  revenue_per_customer: net_revenue / customer_count
});
const rows = [
  row('champions', 5, 600),
  row('hibernating', 10, 250),
  row('at_risk', 4, 100),
  row('cant_lose', 1, 50)
];

const move = (
  segment_before: MoveRow['segment_before'],
  segment_now: MoveRow['segment_now'],
  customer_count: number,
  returned_count = 0
): MoveRow => ({ segment_before, segment_now, customer_count, returned_count });
const moves = [
  move('champions', 'champions', 4, 4),
  move('champions', 'at_risk', 2),
  move('champions', 'outside', 1),
  move('hibernating', 'hibernating', 9, 0),
  move('hibernating', 'champions', 3, 3),
  move('outside', 'at_risk', 3, 3)
];

describe('findings', () => {
  it('sums up the best and those slipping away', () => {
    expect(findings(rows, moves, 'grid')).toEqual({
      customerCount: 20,
      revenue: 1000,
      segmentCount: 4,
      bestSegment: 'champions',
      best: { count: 5, revenue: 600, revenueShare: 0.6, countBefore: 7 },
      slipping: { count: 5, revenue: 150, revenueShare: 0.15000000000000002, countBefore: 0 },
      fallenCount: 2
    });
  });

  it('knows no before where the data does not reach back', () => {
    const found = findings(rows, [move('outside', 'champions', 20, 20)], 'grid');
    expect(found.best.countBefore).toBeUndefined();
    expect(found.fallenCount).toBe(0);
  });

  it('stands with nobody', () => {
    expect(findings([], [], 'classes')).toMatchObject({
      customerCount: 0,
      bestSegment: 'key_value',
      slipping: { count: 0, revenue: 0 }
    });
  });
});

it('counts who was where, all segments together', () => {
  expect(countBefore(moves, ['hibernating'])).toBe(12);
  expect(countBefore(moves, allSegments)).toBe(19);
});

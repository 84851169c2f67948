import { describe, expect, it } from 'vitest';
import { addDays } from '#lib';
import type { RevenueStep } from './queries.ts';
import { comparablePart, shareTrend } from './shares.ts';

describe('comparablePart', () => {
  it.each([
    ['2023-01-01', '2025-12-31', { days: 365, from: '2025-01-01', until: '2025-12-31' }],
    ['2024-01-01', '2024-01-31', { days: 15, from: '2024-01-17', until: '2024-01-31' }],
    ['2024-01-01', '2024-01-01', undefined]
  ])('of %s to %s has as many days before it', (data_from, data_until, part) => {
    expect(comparablePart({ data_from, data_until })).toEqual(part);
  });
});

describe('shareTrend', () => {
  const steps = Array.from({ length: 12 }, (_, week): RevenueStep => {
    const returning = 20 + 5 * week;
    return {
      starts_on: addDays('2025-01-06', 7 * week),
      is_complete: true,
      new_revenue: 100 - returning,
      returning_revenue: returning,
      guest_revenue: 0,
      order_count: 5,
      new_customer_count: 3,
      compared_revenue: null,
      compared_order_count: null,
      year_revenue: null,
      year_order_count: null
    };
  });

  it('tells a direction where it is known who bought before', () => {
    expect(shareTrend(steps, '2024-01-01')?.direction).toBe('up');
  });

  it('tells none at the start of the data, where the share rises by itself', () => {
    expect(shareTrend(steps, '2025-01-01')).toMatchObject({ direction: undefined });
    expect(shareTrend(steps, '2024-07-11')?.direction).toBeUndefined();
    expect(shareTrend(steps, '2024-07-10')?.direction).toBe('up');
  });
});

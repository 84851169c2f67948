import { describe, expect, it } from 'vitest';
import { makeFormat } from '#i18n';
import { wilson } from '#statistics';
import { cohortCell } from '#tests/support/cohort-cells.ts';
import { averageOf, intervalOf, measures, valueOf, writeShort, writeValue } from './measures.ts';

const cell = cohortCell({
  period_index: 2,
  cohort_size: 40,
  customer_count: 10,
  repeat_count: 16,
  order_count: 12,
  net_revenue: 540,
  refund: 60,
  cumulative_order_count: 60,
  cumulative_net_revenue: 2000,
  first_net_revenue: 1080,
  // An order refunded in full was paid as well, and is no sale.
  paid_charged: 800,
  paid_refund: 80
});

describe('valueOf', () => {
  it.each([
    ['retention', 0.25],
    ['repeat', 0.4],
    ['ltv', 50],
    ['orders', 1.5],
    ['revenue', 540],
    ['retained', 0.5],
    ['order_value', 45],
    ['refunds', 0.1]
  ] as const)('reads %s', (measure, value) => {
    expect(valueOf(measure, cell)).toBeCloseTo(value, 12);
  });

  it.each(measures)('knows no %s of nobody', (measure) => {
    expect(valueOf(measure, cohortCell({ cohort_size: 0 }))).toBeNull();
  });

  it('divides by nothing nowhere', () => {
    const quiet = {
      ...cell,
      customer_count: 0,
      order_count: 0,
      net_revenue: 0,
      refund: 0,
      paid_charged: null,
      paid_refund: null
    };
    expect(valueOf('retention', quiet)).toBe(0);
    expect(valueOf('revenue', quiet)).toBe(0);
    expect(valueOf('order_value', quiet)).toBeNull();
    expect(valueOf('refunds', quiet)).toBeNull();
    expect(valueOf('retained', { ...cell, first_net_revenue: 0 })).toBeNull();
    expect(valueOf('retained', { ...cell, first_net_revenue: -5 })).toBeNull();
  });
});

describe('averageOf', () => {
  const small = cohortCell({ cohort_size: 10, customer_count: 5, net_revenue: 100, order_count: 5 });
  const large = cohortCell({ cohort_size: 90, customer_count: 9, net_revenue: 900, order_count: 30 });

  it('counts each cohort by its size', () => {
    expect(averageOf('retention', [small, large])).toBeCloseTo(0.14);
    expect(averageOf('revenue', [small, large])).toBeCloseTo(820);
    expect(averageOf('order_value', [small, large])).toBeCloseTo(0.1 * 20 + 0.9 * 30);
  });

  it('leaves out what is not over, and what has no value', () => {
    expect(averageOf('retention', [small, { ...large, is_complete: false }])).toBe(0.5);
    expect(averageOf('order_value', [small, { ...large, order_count: 0 }])).toBe(20);
    expect(averageOf('retention', [{ ...small, is_complete: false }])).toBeNull();
    expect(averageOf('retention', [])).toBeNull();
  });
});

describe('intervalOf', () => {
  it('is that of the people of all cells together', () => {
    expect(intervalOf('retention', [cell, cell])).toEqual(wilson(20, 80));
    expect(intervalOf('repeat', [cell])).toEqual(wilson(16, 40));
  });

  it('is not told of money, nor of nobody', () => {
    expect(intervalOf('ltv', [cell])).toBeUndefined();
    expect(intervalOf('retention', [])).toBeUndefined();
    expect(intervalOf('retention', [cohortCell({ cohort_size: 0 })])).toBeUndefined();
  });
});

describe('a value', () => {
  const en = makeFormat('en', 'CNY');

  it.each([
    ['retention', 0.0949, '9.5%', '9.5%'],
    ['retention', 0.256, '26%', '25.6%'],
    ['orders', 1.5, '1.50', '1.50'],
    ['ltv', 9999.4, '¥9,999', '¥9,999'],
    ['revenue', 12_345, '¥12.3K', '¥12,345'],
    ['revenue', null, '', '–']
  ] as const)('of %s, %s, is written %s in a cell and %s in words', (measure, value, short, long) => {
    expect(writeShort(measure, value, en)).toBe(short);
    expect(writeValue(measure, value, en)).toBe(long);
  });

  it('is short in Chinese too', () => {
    expect(writeShort('revenue', 12_345, makeFormat('zh', 'CNY'))).toBe('¥1.2万');
  });
});

import { describe, expect, it } from 'vitest';
import { makeFormat } from '#i18n';
import { messages } from './messages.ts';
import type { Expected, Trial } from './queries.ts';
import { methodErrors, toldBefore } from './trial-rows.ts';

const trialOf = (change: Partial<Trial>): Trial => ({
  verdict: 'tried',
  chosen_method: 'chain',
  customer_count: 600,
  repeat_customer_count: 300,
  asked_months: 12,
  months: 12,
  spend_state: 'fitted',
  value_correlation: 0.03,
  value_factor: 0.93,
  is_dropout_identified: true,
  days: 365,
  method: 'chain',
  is_chosen: true,
  seen_until: '2025-10-31',
  known_customer_count: 500,
  expected_orders: 233.2,
  orders: 208,
  expected_revenue: 10_800,
  revenue: 10_000,
  rmse: 0.93,
  mae: 0.43,
  ...change
});
const untried = {
  chosen_method: 'none',
  months: null,
  value_factor: null,
  days: null,
  method: 'none',
  is_chosen: false,
  seen_until: null,
  expected_orders: null,
  orders: null,
  expected_revenue: null,
  revenue: null,
  rmse: null
} as const;

describe('the trial', () => {
  const { title, wasOff, sub, corrected } = messages.en.trial;
  const format = makeFormat('en', 'CNY');

  it('tells which way it was off, by how much, of which days', () => {
    expect(title([trialOf({})], format)).toBe('Tried on the last 365 days, it would have been 8% too high');
    expect(title([trialOf({ expected_revenue: 9000 })], format)).toContain('10% too low');
    expect(title([trialOf({ expected_revenue: 10_020 })], format)).toContain('about right');
    expect(wasOff([trialOf({})], format)).toBe(
      'Reckoned on 31 Oct 2025, before any correction, it was 8% too high for the 365 days that followed.'
    );
    expect(messages.zh.trial.wasOff([trialOf({})], makeFormat('zh', 'CNY'))).toContain('校正前偏高 8%');
    expect(corrected(0.93, format)).toContain('−7%');
    expect(corrected(1.001, format)).toContain('Nothing');
  });

  it('is not claimed where there was none', () => {
    for (const verdict of ['too_short', 'too_few'] as const) {
      const none = [trialOf({ ...untried, verdict })];
      expect(title(none, format)).not.toMatch(/\d/);
      expect(wasOff(none, format)).toBe('');
      expect(sub(none, format)).not.toMatch(/\d/);
      expect(toldBefore(none)).toEqual([]);
      expect(methodErrors(none)).toEqual([]);
    }
  });

  it('has what came beside what was expected, and every way that was tried', () => {
    const rows = [
      trialOf({}),
      trialOf({ seen_until: '2025-08-31', expected_orders: 104, orders: 100 }),
      trialOf({ method: 'bg', is_chosen: false, expected_orders: 400, rmse: 1.2 })
    ];
    expect(toldBefore(rows).map(({ expected, came }) => [expected, came])).toEqual([
      [10_800, 10_000],
      [10_800, 10_000]
    ]);
    expect(methodErrors(rows).map(({ method, isUsed, persons }) => [method, isUsed, persons])).toEqual([
      ['chain', true, 0.93],
      ['bg', false, 1.2]
    ]);
  });
});

describe('what is expected', () => {
  const row: Expected = {
    customer_count: 600,
    basis: 'model',
    months: 12,
    asked_months: 12,
    horizon_days: 90,
    clv: 1_147_201,
    clv_low: 575_504,
    clv_high: 1_911_506,
    median_clv: 20,
    expected_orders: 500,
    alive_count: 300,
    top_count: 120,
    top_clv: 900_000,
    low_count: 300,
    low_clv: 1000,
    fading_count: 3,
    fading_net_revenue: 500,
    fading_clv: 7
  };

  it('is rounded, with its interval, or not told at all', () => {
    const told = messages.en.head.expected(row, makeFormat('en', 'CNY'));
    expect(told).toContain('about ¥1.1M (¥575,504 – ¥1,911,506, 95 %)');
    expect(messages.zh.head.expected(row, makeFormat('zh', 'CNY'))).toContain('95% 区间');
    const none = { ...row, months: null, clv: null, clv_low: null, clv_high: null };
    for (const locale of ['en', 'zh'] as const) {
      expect(messages[locale].head.expected(none, makeFormat(locale, 'CNY'))).not.toMatch(/\d/);
    }
  });
});

describe('the headline', () => {
  const value = { months: 12, count: 500, mean: 684.4, interval: { low: 667, high: 700 }, median: 420 };

  it('tells the interval, and margin where margin is meant', () => {
    const format = makeFormat('en', 'CNY');
    expect(messages.en.head.headline(value, 'revenue', format)).toBe(
      'A new customer brings ¥684 within 12 months (¥667 – ¥700).'
    );
    expect(messages.en.head.headline({ ...value, months: 1 }, 'margin', format)).toBe(
      'A new customer leaves ¥684 of margin within a month (¥667 – ¥700).'
    );
    expect(messages.zh.head.headline(value, 'margin', makeFormat('zh', 'CNY'))).toContain('毛利');
  });
});

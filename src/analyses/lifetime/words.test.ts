import { describe, expect, it } from 'vitest';
import { makeFormat } from '#i18n';
import { messages } from './messages.ts';
import type { Trial } from './queries.ts';
import { toldBy } from './trial-rows.ts';

const trialOf = (change: Partial<Trial>): Trial => ({
  verdict: 'wins',
  model: 'mbg',
  is_used: true,
  is_dropout_identified: true,
  customer_count: 600,
  repeat_customer_count: 300,
  calibration_until: '2026-05-02',
  holdout_days: 182,
  trial_customer_count: 500,
  holdout_actual: 208,
  model_expected: 233.2,
  model_rmse: 0.93,
  model_mae: 0.43,
  naive_expected: 273,
  naive_rmse: 1.2,
  naive_mae: 0.49,
  value_correlation: 0.03,
  ...change
});

describe('the trial', () => {
  const { title } = messages.en.trial;
  const format = makeFormat('en', 'CNY');

  it('is told with both errors, whoever won', () => {
    expect(title(trialOf({}), format)).toBe(
      'On trial the model erred by 0.93 orders a customer, the simple rule by 1.20'
    );
    expect(title(trialOf({ verdict: 'loses', model_rmse: 1.3, is_used: false }), format)).toBe(
      'On trial the simple rule erred less: 1.20 orders a customer, the model 1.30'
    );
  });

  it('is not claimed where there was none', () => {
    const none = { model_rmse: null, naive_rmse: null };
    expect(title(trialOf({ verdict: 'too_few', ...none }), format)).toContain('Too few');
    expect(title(trialOf({ verdict: 'untested', ...none }), format)).toContain('could not be tried');
  });

  it('has what came beside what was foretold', () => {
    expect(toldBy(trialOf({})).map(({ who, orders }) => [who, orders])).toEqual([
      ['actual', 208],
      ['model', 233.2],
      ['naive', 273]
    ]);
  });
});

describe('the headline', () => {
  const value = { months: 12, count: 500, mean: 684.4, interval: { low: 667, high: 700 } };

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

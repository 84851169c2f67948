import { describe, expect, it } from 'vitest';
import { makeFormat } from '#i18n';
import type { FileReport, SetAside } from '#import';
import { type Checked, findingsOf, scoreOf } from './findings.ts';
import { messages } from './messages.ts';
import { DecidedRules } from './rules.svelte.ts';
import { headlineOf } from './words.ts';

const totals = {
  order_count: 200,
  main_currency_count: 190,
  charged: 10_000,
  first_on: '2024-01-01',
  last_on: '2024-12-31'
};

const report = (rowsRead: number, ...setAside: readonly SetAside[]): FileReport => ({
  name: 'orders.csv',
  fileId: 1,
  bytes: 0,
  platform: 'test',
  format: 'test-orders',
  entity: 'sales',
  encoding: 'utf-8',
  delimiter: ',',
  header: [],
  rowsRead,
  rowsUsed: rowsRead - setAside.reduce((sum, { count }) => sum + count, 0),
  setAside,
  money: [],
  warnings: [],
  dates: []
});

const noOrders = { order_count: 0, order_charged: 0 };
const clean: Checked = { totals, summaries: [], formatChanges: [], reports: [report(500)], rules: {} };
const faulty: Checked = {
  totals,
  summaries: [
    { kind: 'no_buyer', found_count: 40, at_stake: 1000, ...noOrders },
    { kind: 'duplicate_order', found_count: 3, at_stake: 800, ...noOrders },
    { kind: 'other_currency', found_count: 10, at_stake: 0, ...noOrders },
    { kind: 'shipped_before_paid', found_count: 1, at_stake: 400, ...noOrders },
    { kind: 'busy_day', found_count: 1, at_stake: 5000, ...noOrders }
  ],
  reports: [
    report(
      500,
      { reason: 'unreadable-date', count: 2 },
      { reason: 'no-order-number', count: 3 },
      { reason: 'cancelled-line', count: 20 },
      { reason: 'blank-row', count: 100 }
    )
  ],
  formatChanges: [],
  rules: {}
};

describe('findings', () => {
  it('cost their share of money, orders or rows times their weight, the most costly first', () => {
    const findings = findingsOf(faulty);
    expect(findings.map(({ kind, count, share, points }) => [kind, count, share, points])).toEqual([
      ['duplicate_order', 3, 0.08, 8],
      ['no_buyer', 40, 0.1, 5],
      ['other_currency', 10, 0.05, 5],
      ['shipped_before_paid', 1, 0.04, 1],
      ['unread_rows', 5, 0.01, 1],
      ['busy_day', 1, 0.5, 0],
      ['left_aside', 20, 0.04, 0]
    ]);
    expect(scoreOf(findings)).toBe(80);
  });

  it('cost nothing once they are ignored', () => {
    const findings = findingsOf({ ...faulty, rules: { duplicate_order: 'ignore', no_buyer: 'ignore' } });
    expect(scoreOf(findings)).toBe(93);
    expect(findings).toHaveLength(7);
  });

  it('are none in a clean shop, which alone has 100', () => {
    expect(findingsOf(clean)).toEqual([]);
    expect(scoreOf([])).toBe(100);
    const least = findingsOf({
      ...clean,
      summaries: [{ kind: 'charged_above_lines', found_count: 1, at_stake: 0.01, ...noOrders }]
    });
    expect(scoreOf(least)).toBe(99.9);
  });

  it('never cost more than there is', () => {
    const all = { found_count: 9, at_stake: 99_999, ...noOrders };
    const findings = findingsOf({
      ...clean,
      summaries: [
        { kind: 'negative_price', ...all },
        { kind: 'missing_month', ...all }
      ]
    });
    expect(findings.map(({ share }) => share)).toEqual([1, 1]);
    expect(scoreOf(findings)).toBe(0);
    const noMoney = findingsOf({ ...faulty, totals: { ...totals, charged: 0, order_count: 0 }, reports: [] });
    expect(scoreOf(noMoney)).toBe(100);
  });
});

describe('the headline', () => {
  const says = (checked: Checked, locale: 'en' | 'zh') =>
    headlineOf(totals, findingsOf(checked), messages[locale], makeFormat(locale, 'CNY'));

  it('names the most costly finding', () => {
    expect(says(faulty, 'en')).toBe(
      'Your data scores 80 of 100: 5 things to look at, first of all orders entered twice.'
    );
    expect(says(faulty, 'zh')).toBe('数据质量\u00a080\u00a0分，5\u00a0个问题要看，首先是：重复的订单。');
  });

  it('says that nothing is wrong, and whether something is worth a look', () => {
    expect(says(clean, 'en')).toBe('Nothing wrong was found in 200 orders.');
    const hint = {
      ...clean,
      summaries: [{ kind: 'busy_day' as const, found_count: 1, at_stake: 1, ...noOrders }]
    };
    expect(says(hint, 'en')).toBe('Nothing wrong was found in 200 orders; one thing may be worth a look.');
  });
});

describe('decisions about findings', () => {
  const kept = (value?: string) => {
    const stored = new Map(value === undefined ? [] : [['quality.rules', value]]);
    return {
      stored,
      get: (name: string) => Promise.resolve({ ok: true as const, value: stored.get(name) }),
      set: (name: string, text: string) => {
        stored.set(name, text);
        return Promise.resolve({ ok: true as const, value: undefined });
      }
    };
  };

  it('are kept by kind and taken back', async () => {
    const preferences = kept();
    const rules = new DecidedRules(preferences);
    expect(await rules.decide('no_buyer', 'ignore')).toBe(true);
    const later = new DecidedRules(preferences);
    await later.load();
    expect(later.all).toEqual({ no_buyer: 'ignore' });
    await later.decide('no_buyer', undefined);
    expect(preferences.stored.get('quality.rules')).toBe('{}');
  });

  it('leave out what this version does not know', async () => {
    const rules = new DecidedRules(kept('{"no_buyer":"melt","fog":"ignore","busy_day":"ignore"}'));
    await rules.load();
    expect(rules.all).toEqual({ busy_day: 'ignore' });
  });
});

import { expect, it } from 'vitest';
import { common, makeFormat } from '#i18n';
import { messages } from './messages.ts';
import type { Filters } from './shop.ts';
import { asOf, comparedPeriod, period as dated } from './period.ts';
import { usedHere } from './used-here.ts';

const filters: Filters = {
  from: '2026-10-01',
  until: '2026-10-31',
  compare: 'none',
  as_of: undefined,
  history: 'all',
  channel: ['Taobao', 'Shopify'],
  country: [],
  region: [],
  category: [],
  product: [],
  coupon: ['TEA10'],
  segment: []
};
const period = {
  from_on: '2026-10-01',
  until_on: '2026-10-31',
  as_of: '2026-10-31',
  compare_from_on: null,
  compare_until_on: null,
  year_from_on: null,
  year_until_on: null
};
const shop = { period, filters, choice: <T>(_: string, __: readonly T[], fallback: T): T => fallback };

it('names the dates and the filters that are set', () => {
  expect(usedHere(shop, dated, makeFormat('en', null), common.en, messages.en)).toEqual([
    ['Dates', '1 – 31 Oct 2026'],
    ['Channel', 'Taobao and Shopify'],
    ['Coupon', 'TEA10']
  ]);
});

it('names places in the language of the page', () => {
  const narrowed = { ...shop, filters: { ...filters, country: ['CN'], region: ['Guangdong', 'Texas'] } };
  const named = usedHere(narrowed, dated, makeFormat('zh', null), common.zh, messages.zh);
  expect(named.map(([, value]) => value)).toEqual(expect.arrayContaining(['中国', '广东和Texas']));
});

it('names the dates compared with, as far as the question compares', () => {
  const compared = {
    ...period,
    compare_from_on: '2026-09-01',
    compare_until_on: '2026-09-30',
    year_from_on: '2025-10-01',
    year_until_on: '2025-10-31'
  };
  const told = (params: typeof dated | typeof comparedPeriod) =>
    usedHere({ ...shop, period: compared }, params, makeFormat('zh', null), common.zh, messages.zh)
      .filter(([name]) => name === '对比时段')
      .map(([, days]) => days);
  expect(told(dated)).toEqual(['2026年9月1日至2026年9月30日']);
  expect(told(comparedPeriod)).toEqual(['2026年9月1日至2026年9月30日', '2025年10月1日至2025年10月31日']);
});

it('names the day, and no dates, where people are told of', () => {
  expect(usedHere(shop, asOf, makeFormat('en', null), common.en, messages.en).slice(0, 2)).toEqual([
    ['As of', '31 Oct 2026'],
    ['Orders looked at', 'all until then']
  ]);
});

import { expect, it } from 'vitest';
import { common, makeFormat } from '#i18n';
import { messages } from './messages.ts';
import type { Filters } from './shop.ts';
import { usedHere } from './used-here.ts';

const filters: Filters = {
  from: '2026-10-01',
  until: '2026-10-31',
  compare: 'none',
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
  compare_until_on: null
};

it('names the dates and the filters that are set', () => {
  expect(usedHere({ period, filters }, makeFormat('en', null), common.en, messages.en)).toEqual([
    ['Dates', '1 – 31 Oct 2026'],
    ['Channel', 'Taobao and Shopify'],
    ['Coupon', 'TEA10']
  ]);
});

it('names the dates compared with', () => {
  const compared = { ...period, compare_from_on: '2025-10-01', compare_until_on: '2025-10-31' };
  expect(usedHere({ period: compared, filters }, makeFormat('zh', null), common.zh, messages.zh)[1]).toEqual([
    '对比时段',
    '2025年10月1日至2025年10月31日'
  ]);
});

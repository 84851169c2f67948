import { describe, expect, it } from 'vitest';
import { makeFormat } from '#i18n';
import { rowsOf } from '../../../tests/support/rows.ts';
import { openShop } from '../../../tests/support/shop.ts';
import { messages } from './messages.ts';
import { changeDimensions, changes } from './queries.ts';

const february = {
  from_on: '2024-02-01',
  until_on: '2024-02-29',
  as_of: '2024-02-29',
  compare_from_on: '2024-01-01',
  compare_until_on: '2024-01-31'
};
const twoMonths = {
  products: `
    product_key | sku
    1           | Mug
    2           | Pot
  `,
  orders: `
    order_key | created_at | charged | refund | shipping | channel | region
    1         | 2024-01-10 | 108     | 0      | 8        | Shopify | North
    2         | 2024-01-20 | 50      | 10     | 0        | Etsy    | North
    3         | 2024-02-05 | 60      | 0      | 0        | Shopify | South
    4         | 2024-02-06 | 30      | 0      | 0        | Shopify |
    5         | 2024-02-07 | 20      | 0      | 0        | Etsy    | South
  `,
  order_lines: `
    order_key | line_number | product_key | unit_price
    1         | 1           | 1           | 75
    1         | 2           | 2           | 25
    2         | 1           | 1           | 50
    3         | 1           | 2           | 30
    3         | 2           | 1           | 30
    5         | 1           | 2           | 0
    5         | 2           | 1           | 0
  `
};

describe('what changed', () => {
  it.each(changeDimensions)('adds up to the whole change, counted once, by %s', async (by) => {
    const shop = await openShop(twoMonths);
    const rows = await rowsOf(shop.run(changes, { ...february, by }));
    // January brought 100 and 40, February 60, 30 and 20.
    expect(rows.reduce((sum, { difference }) => sum + difference, 0)).toBeCloseTo(110 - 140, 9);
    expect(new Set(rows.map(({ total_difference }) => Number(total_difference.toFixed(6))))).toEqual(
      new Set([-30])
    );
    expect(rows.reduce((sum, { revenue }) => sum + revenue, 0)).toBeCloseTo(110, 9);
    expect(rows.reduce((sum, { compared_revenue }) => sum + compared_revenue, 0)).toBeCloseTo(140, 9);
  });

  it('shares an order out among its lines, and names what names nothing', async () => {
    const shop = await openShop(twoMonths);
    // Mug: 75 of 100, then 40; later 30 of 60 and half of the 20 whose lines have no price.
    expect(await rowsOf(shop.run(changes, { ...february, by: 'product' }))).toMatchObject([
      { part: 'named', value: 'Mug', compared_revenue: 115, revenue: 40, difference: -75 },
      { part: 'unstated', value: null, compared_revenue: 0, revenue: 30 },
      { part: 'named', value: 'Pot', compared_revenue: 25, revenue: 40 }
    ]);
    expect(await rowsOf(shop.run(changes, { ...february, by: 'region' }))).toMatchObject([
      { part: 'named', value: 'North', difference: -140 },
      { part: 'named', value: 'South', difference: 80 },
      { part: 'unstated', value: null, difference: 30 }
    ]);
  });

  it('puts all but eight names together', async () => {
    const orders = Array.from(
      { length: 11 },
      (_, index) => `${index + 1} | 2024-02-10 | ${100 - index} | Channel ${index + 10}`
    );
    const shop = await openShop({
      orders: ['order_key | created_at | charged | channel', ...orders].join('\n')
    });
    const rows = await rowsOf(shop.run(changes, { ...february, by: 'channel' }));
    expect(rows).toHaveLength(9);
    expect(rows.at(-1)).toMatchObject({
      part: 'others',
      value: null,
      value_count: 3,
      difference: 92 + 91 + 90
    });
  });

  it('is said by dimension, in both languages', async () => {
    const shop = await openShop(twoMonths);
    const rows = await rowsOf(shop.run(changes, { ...february, by: 'channel' }));
    const format = makeFormat('en', 'CNY');
    expect(messages.en.changed(rows, 'channel', format)).toBe(
      'By channel: Etsy moved most, ▼ ¥20; all together ▼ ¥30'
    );
    expect(messages.zh.changed(rows, 'channel', makeFormat('zh', 'CNY'))).toBe(
      '按渠道：Etsy变化最大，▼ ¥20，整体 ▼ ¥30'
    );
  });
});

import { describe, expect, it } from 'vitest';
import { makeFormat } from '#i18n';
import { rowsOf } from '../../../tests/support/rows.ts';
import { openShop } from '../../../tests/support/shop.ts';
import { messages } from './messages.ts';
import { customersNote, refundsNote, repeatNote, revenueNote } from './notes.ts';
import { changes, overviewTotals, revenueBy, revenueOverTime } from './queries.ts';

const drawn = {
  customers: `
    customer_key
    1
    2
  `,
  orders: `
    order_key | customer_key | created_at | charged | refund | channel
    1         | 1            | 2024-01-10 | 100     | 0      | Shopify
    2         | 2            | 2024-01-20 | 50      | 10     | Etsy
    3         | 1            | 2024-02-05 | 70      | 0      | Shopify
    4         |              | 2024-02-06 | 30      | 0      | Shopify
    5         | 1            | 2024-03-01 | 20      | 0      | Etsy
  `
};
const all = {
  from_on: '2024-01-10',
  until_on: '2024-03-01',
  as_of: '2024-03-01',
  compare_from_on: null,
  compare_until_on: null,
  year_from_on: null,
  year_until_on: null
};
const february = {
  from_on: '2024-02-01',
  until_on: '2024-02-29',
  as_of: '2024-02-29',
  compare_from_on: '2024-01-01',
  compare_until_on: '2024-01-31',
  year_from_on: null,
  year_until_on: null
};
describe('two orders on one day', () => {
  it('are told apart from a return', async () => {
    const shop = await openShop({
      orders: `
        order_key | customer_key | created_at          | charged
        1         | 1            | 2024-02-01 09:00:00 | 10
        2         | 1            | 2024-02-01 18:00:00 | 10
        3         | 2            | 2024-02-01 09:00:00 | 10
        4         | 2            | 2024-02-20 09:00:00 | 10
        5         | 3            | 2024-02-03 09:00:00 | 10
      `
    });
    const [row] = await rowsOf(shop.run(overviewTotals, february));
    expect(row).toMatchObject({ customer_count: 3, repeat_customer_count: 2, same_day_customer_count: 1 });
    if (row === undefined) throw new Error('one row was asked for');
    expect(row).toMatchObject({ ever_customer_count: 3, ever_repeat_count: 2, ever_same_day_count: 1 });
    expect(repeatNote(row, messages.en, makeFormat('en', 'CNY'))).toMatch(/ · 1 of them on one day only$/);
    expect(repeatNote(row, messages.zh, makeFormat('zh', 'CNY'))).toMatch(/其中 1 位的订单都在同一天$/);
  });
});

describe('what no file tells', () => {
  const format = makeFormat('en', null);
  const chinese = makeFormat('zh', null);

  it('is not taken for nobody: orders without any buyer', async () => {
    const shop = await openShop({
      orders: `
        order_key | created_at | charged
        1         | 2024-02-01 | 10
        2         | 2024-02-02 | 30
      `
    });
    const [row] = await rowsOf(shop.run(overviewTotals, february));
    if (row === undefined) throw new Error('one row was asked for');
    expect(row).toMatchObject({
      order_count: 2,
      customer_count: null,
      new_customer_count: null,
      repeat_customer_count: null,
      spend_per_customer: null,
      average_order_value: 20,
      repeat_rate: null
    });
    expect(customersNote(row, messages.en, format)).toBe('no buyer information');
    expect(customersNote(row, messages.zh, chinese)).toBe('没有买家信息');
    expect(messages.en.lede(row, format)).toMatch(/^No buyer information/);
    expect(messages.en.headline(row, undefined, undefined, format)).toBe('40 from 2 orders.');
    expect(messages.zh.headline(row, undefined, undefined, chinese)).not.toContain('复购');
    const parts = await rowsOf(shop.run(revenueBy, { ...february, by: 'channel' }));
    expect(parts).toMatchObject([{ order_count: 2, customer_count: null }]);
  });

  it('is said beside what is known of the others', async () => {
    const shop = await openShop(drawn);
    const [row] = await rowsOf(shop.run(overviewTotals, all));
    if (row === undefined) throw new Error('one row was asked for');
    expect(customersNote(row, messages.en, format)).toBe(
      '1 bought once, 1 more often · 1 (20.0%) without a buyer'
    );
    expect(messages.zh.lede(row, chinese)).toMatch(/另有 20.0% 的订单没有买家信息/);
  });

  it('is not worth nothing: orders without an amount', async () => {
    const shop = await openShop({
      orders: `
        order_key | customer_key | created_at | charged
        1         | 1            | 2024-02-01 |
        2         | 1            | 2024-02-02 |
      `
    });
    const [row] = await rowsOf(shop.run(overviewTotals, february));
    if (row === undefined) throw new Error('one row was asked for');
    expect(row).toMatchObject({
      order_count: 2,
      unpriced_order_count: 2,
      customer_count: 1,
      net_revenue: null,
      charged: null,
      average_order_value: null,
      spend_per_customer: null
    });
    expect(messages.en.headline(row, undefined, undefined, format)).toBe(
      '2 orders; your files name no amounts.'
    );
    expect(messages.zh.headline(row, undefined, undefined, chinese)).toBe('2 笔订单，文件里没有金额。');
    const steps = await rowsOf(shop.run(revenueOverTime, { ...february, grain: 'month' }));
    expect(steps).toMatchObject([{ order_count: 2, new_revenue: null, guest_revenue: null }]);
    expect(await rowsOf(shop.run(changes, { ...february, by: 'channel' }))).toEqual([]);
  });

  it('is left out of the mean of those that have one', async () => {
    const shop = await openShop({
      orders: `
        order_key | customer_key | created_at | charged
        1         | 1            | 2024-02-01 | 30
        2         | 1            | 2024-02-02 |
        3         | 2            | 2024-02-03 |
      `
    });
    const [row] = await rowsOf(shop.run(overviewTotals, february));
    if (row === undefined) throw new Error('one row was asked for');
    expect(row).toMatchObject({ net_revenue: 30, average_order_value: 30, spend_per_customer: 30 });
    expect(revenueNote(row, messages.en, format)).toBe('30 charged · without 2 orders that have no amount');
  });

  it('is no rate of zero: orders of files that say nothing of refunds', async () => {
    const shop = await openShop({
      orders: `
        order_key | created_at | charged | refund | tells_refunds
        1         | 2024-02-01 | 30      | 0      | false
        2         | 2024-02-02 | 30      | 0      | false
      `
    });
    const [row] = await rowsOf(shop.run(overviewTotals, february));
    if (row === undefined) throw new Error('one row was asked for');
    expect(row).toMatchObject({ refund_rate: null, refunded_order_rate: null, paid_order_count: 2 });
    expect(refundsNote(row, messages.en, format)).toBe('no file tells of refunds');
    expect(refundsNote(row, messages.zh, chinese)).toBe('文件里没有退款信息');
  });

  it('is said of a rate that rests on some orders only', async () => {
    const shop = await openShop({
      orders: `
        order_key | created_at | charged | refund | tells_refunds
        1         | 2024-02-01 | 30      | 15     | true
        2         | 2024-02-02 | 30      | 0      | false
      `
    });
    const [row] = await rowsOf(shop.run(overviewTotals, february));
    if (row === undefined) throw new Error('one row was asked for');
    expect(row).toMatchObject({ refund_rate: 0.5, refunded_order_rate: 1 });
    expect(refundsNote(row, messages.en, format)).toBe(
      '100.0% of paid orders (1) · of the 1 order whose file tells of refunds'
    );
  });
});

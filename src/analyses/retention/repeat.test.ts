import { describe, expect, it } from 'vitest';
import type { Period } from '#kit';
import { drawn } from '#tests/support/drawn.ts';
import { rowsOf } from '#tests/support/rows.ts';
import { openShop, type TestShop } from '#tests/support/shop.ts';
import { orderGaps, repeatRates } from './queries.ts';

const year: Period = {
  from_on: '2024-01-01',
  until_on: '2024-12-31',
  as_of: '2024-12-31',
  compare_from_on: null,
  compare_until_on: null
};

// The data ends on 31 March with an order of nobody known. Ana is back on day 30, Ben on day 31,
// Cy twice on one day; Dee has been a customer for 29 days, Eve for 30, neither is back.
const orders = `
  customer_key | created_at       | channel | coupon | charged
  1            | 2024-01-01       | Etsy    | TEN    | 10
  1            | 2024-01-31       | Shopify |        | 10
  2            | 2024-01-01       | Etsy    |        | 10
  2            | 2024-02-01       | Etsy    |        | 10
  3            | 2024-01-10 09:00 | Shopify | TEN    | 10
  3            | 2024-01-10 18:00 | Shopify |        | 10
  4            | 2024-03-02       | Shopify |        | 10
  5            | 2024-03-01       | Shopify | TEN    | 10
               | 2024-03-31       | Shopify |        | 10
`;

const rates = async (shop: TestShop, by: 'all' | 'channel' | 'coupon' | 'product' = 'all') =>
  (await rowsOf(shop.run(repeatRates, { ...year, by }))).map(
    ({ cohort, window_days, customer_count, repeat_count }) => ({
      cohort,
      window_days,
      customer_count,
      repeat_count
    })
  );

describe('repeat rates', () => {
  it('leave out customers younger than the window, and count its last day in', async () => {
    const rows = await rates(await openShop({ orders }));
    expect(
      rows.map(({ window_days, customer_count, repeat_count }) => ({
        window_days,
        customer_count,
        repeat_count
      }))
    ).toEqual(
      drawn(`
        window_days | customer_count | repeat_count
        30          | 4              | 2
        60          | 3              | 3
        90          | 2              | 2
        180         | 0              | 0
        365         | 0              | 0
                    | 5              | 3
      `)
    );
  });

  it('name those apart who ordered again on the first day alone, within the window', async () => {
    // Fay comes back on day 40, after two orders of one day.
    const shop = await openShop({
      orders: `${orders.trimEnd()}
  6            | 2024-01-05 09:00 | Etsy    |        | 10
  6            | 2024-01-05 10:00 | Etsy    |        | 10
  6            | 2024-02-14       | Etsy    |        | 10`
    });
    const rows = await rowsOf(shop.run(repeatRates, { ...year, by: 'all' }));
    expect(
      rows.map(({ window_days, repeat_count, same_day_count }) => [window_days, repeat_count, same_day_count])
    ).toEqual([
      [30, 3, 2],
      [60, 4, 1],
      [90, 2, 0],
      [180, 0, 0],
      [365, 0, 0],
      [null, 4, 1]
    ]);
  });

  it('end on the day looked at, as if nothing were known of later', async () => {
    const shop = await openShop({ orders });
    await shop.scope({ clock: { as_of: '2024-01-31' } });
    const rows = await rowsOf(shop.run(repeatRates, { ...year, as_of: '2024-01-31', by: 'all' }));
    // Ben's order of 1 February lies beyond it, and Cy has been seen for 21 days.
    expect(rows.find(({ window_days }) => window_days === 30)).toMatchObject({
      customer_count: 2,
      repeat_count: 1
    });
    expect(rows.at(-1)).toMatchObject({ window_days: null, customer_count: 3, repeat_count: 2 });
  });

  it('follow those who first bought in the dates for as long as the data go on', async () => {
    const shop = await openShop({ orders });
    const dates = { from_on: '2024-01-01', until_on: '2024-01-05' };
    const rows = await rowsOf(shop.run(repeatRates, { ...year, ...dates, by: 'all' }));
    // Ana and Ben, both back after the dates; the data end 90 days after their first orders.
    expect(
      rows.map(({ window_days, customer_count, repeat_count }) => [window_days, customer_count, repeat_count])
    ).toEqual([
      [30, 2, 1],
      [60, 2, 2],
      [90, 2, 2],
      [180, 0, 0],
      [365, 0, 0],
      [null, 2, 2]
    ]);
  });

  it('know nobody who bought before the dates', async () => {
    const shop = await openShop({ orders });
    const dates = { from_on: '2024-01-31', until_on: '2024-03-31' };
    const rows = await rowsOf(shop.run(repeatRates, { ...year, ...dates, by: 'all' }));
    expect(rows.at(-1)).toMatchObject({ customer_count: 2, repeat_count: 0 });
  });

  it('tell first orders apart by channel, and by coupon where none is a group too', async () => {
    const shop = await openShop({ orders });
    const ever = async (by: 'channel' | 'coupon') =>
      (await rates(shop, by)).filter(({ window_days }) => window_days === null);
    expect(await ever('channel')).toMatchObject([
      { cohort: 'Etsy', customer_count: 2, repeat_count: 2 },
      { cohort: 'Shopify', customer_count: 3, repeat_count: 1 }
    ]);
    expect(await ever('coupon')).toMatchObject([
      { cohort: '', customer_count: 2, repeat_count: 1 },
      { cohort: 'TEN', customer_count: 3, repeat_count: 2 }
    ]);
  });

  it('have one group where the files say nothing', async () => {
    const rows = await rates(await openShop({ orders }), 'product');
    expect(rows).toHaveLength(6);
    expect(new Set(rows.map(({ cohort }) => cohort))).toEqual(new Set(['']));
  });

  it('are none of guests, and none without orders', async () => {
    const guests = await openShop({ orders: 'created_at | charged\n2024-01-01 | 5\n2024-02-01 | 5' });
    expect(await rates(guests)).toEqual([]);
    expect(await rates(await openShop({}))).toEqual([]);
  });
});

describe('order gaps', () => {
  it('are the waits for the second order, cut off where the data ends', async () => {
    const shop = await openShop({ orders });
    // Two orders of one day are one: Cy still waits since 10 January.
    expect(await rowsOf(shop.run(orderGaps, { ...year, gap: 'second' }))).toEqual(
      drawn(`
        days | event_count | censored_count
        29   | 0           | 1
        30   | 1           | 1
        31   | 1           | 0
        81   | 0           | 1
      `)
    );
  });

  it('are all waits, the last of each person cut off', async () => {
    const shop = await openShop({ orders });
    expect(await rowsOf(shop.run(orderGaps, { ...year, gap: 'next' }))).toEqual(
      drawn(`
        days | event_count | censored_count
        29   | 0           | 1
        30   | 1           | 1
        31   | 1           | 0
        59   | 0           | 1
        60   | 0           | 1
        81   | 0           | 1
      `)
    );
  });

  it('see nothing beyond the day looked at', async () => {
    const shop = await openShop({ orders });
    await shop.scope({ clock: { as_of: '2024-01-31' } });
    expect(await rowsOf(shop.run(orderGaps, { ...year, as_of: '2024-01-31', gap: 'second' }))).toEqual(
      drawn(`
        days | event_count | censored_count
        21   | 0           | 1
        30   | 1           | 1
      `)
    );
  });

  it('are none of guests, and none without orders', async () => {
    const guests = await openShop({ orders: 'created_at | charged\n2024-01-01 | 5\n2024-02-01 | 5' });
    expect(await rowsOf(guests.run(orderGaps, { ...year, gap: 'next' }))).toEqual([]);
    expect(await rowsOf((await openShop({})).run(orderGaps, { ...year, gap: 'second' }))).toEqual([]);
  });
});

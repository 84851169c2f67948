import { describe, expect, it } from 'vitest';
import type { Period } from '#kit';
import { drawn } from '#tests/support/engine.ts';
import { rowsOf } from '#tests/support/rows.ts';
import { openShop } from '#tests/support/shop.ts';
import { deliveriesBy, delivery, ratingByDelay } from './queries.ts';

const year: Period = {
  from_on: '2024-01-01',
  until_on: '2024-12-31',
  as_of: '2024-12-31',
  compare_from_on: null,
  compare_until_on: null
};

describe('delivery', () => {
  const orders = `
    order_key | created_at       | promised_at      | delivered_at     | carrier | is_cancelled | charged
    1         | 2024-01-01 08:00 | 2024-01-05 09:00 | 2024-01-05 23:59 | North   | false        | 10
    2         | 2024-01-01 08:00 | 2024-01-05 23:00 | 2024-01-06 00:01 | North   | false        | 10
    3         | 2024-01-02 08:00 | 2024-01-05 00:00 | 2024-01-13 08:00 | South   | true         | 10
    4         | 2024-01-03 08:00 |                  | 2024-01-05 08:00 | South   | false        | 10
    5         | 2024-01-04 08:00 | 2024-01-09 00:00 |                  | South   | false        | 10
    6         | 2024-12-31 08:00 | 2025-01-09 00:00 | 2025-01-05 08:00 | South   | false        | 10
  `;
  const reviews = `
    rating | order_key
    5      | 1
    4      | 2
    2      | 2
    1      | 3
  `;

  it('is late from the calendar day after the promise, whatever became of the order', async () => {
    const shop = await openShop({ orders, reviews });
    expect(await rowsOf(shop.run(delivery, year))).toMatchObject([
      {
        order_count: 4,
        late_count: 2,
        // Order 2 was rated twice and speaks once: (3 + 1) / 2.
        mean_rating_late: 2,
        mean_rating_on_time: 5,
        rated_late_count: 2,
        rated_on_time_count: 1,
        rating_variance_late: 2,
        rating_variance_on_time: null,
        delivered_count: 5
      }
    ]);
  });

  it('takes the days from payment to arrival, and leaves out arrivals before the payment', async () => {
    const shop = await openShop({
      orders: `
        order_key | created_at | paid_at    | delivered_at | charged
        1         | 2024-01-01 | 2024-01-02 | 2024-01-04   | 10
        2         | 2024-01-01 | 2024-01-01 | 2024-01-05   | 10
        3         | 2024-01-01 | 2024-01-09 | 2024-01-08   | 10
      `
    });
    const [row] = await rowsOf(shop.run(delivery, year));
    expect(row).toMatchObject({ delivered_count: 3, order_count: 0, late_count: 0 });
    expect(row?.median_delivery_days).toBe(3);
    expect(row?.p90_delivery_days).toBeCloseTo(3.8);
  });

  it('takes no confirmation for an arrival, and no promise to ship for one to deliver', async () => {
    const shop = await openShop({
      orders: `
        order_key | created_at       | ship_by_at       | shipped_at       | promised_at      | delivered_at | confirmed_at     | charged
        1         | 2024-01-01 08:00 | 2024-01-03 08:00 | 2024-01-03 09:00 |                  |              | 2024-01-11 08:00 | 10
        2         | 2024-01-01 08:00 | 2024-01-03 08:00 | 2024-01-03 08:00 |                  |              | 2024-01-05 08:00 | 10
        3         | 2024-01-01 08:00 | 2024-01-03 00:00 | 2024-01-03 21:00 | 2024-01-05 00:00 |              | 2024-01-19 08:00 | 10
        4         | 2024-01-01 08:00 | 2024-01-03 00:00 | 2024-01-04 00:00 |                  |              |                  | 10
        5         | 2024-01-01 08:00 | 2024-01-03 00:00 |                  |                  |              |                  | 10
        6         | 2024-01-01 08:00 |                  | 2024-01-02 09:00 |                  |              |                  | 10
      `
    });
    expect(await rowsOf(shop.run(delivery, year))).toMatchObject([
      {
        order_count: 0,
        late_count: 0,
        delivered_count: 0,
        median_delivery_days: null,
        confirmed_count: 3,
        median_confirmation_days: 10,
        shipped_count: 4,
        // To the minute where the promise has a time of day, to the day where it has none.
        shipped_on_time_count: 2
      }
    ]);
    expect(await rowsOf(shop.run(deliveriesBy, { ...year, by: 'carrier' }))).toEqual([]);
  });

  it('puts every band there is between early and late', async () => {
    const shop = await openShop({ orders, reviews });
    const rows = await rowsOf(shop.run(ratingByDelay, year));
    expect(rows.map(({ band, order_count, mean_rating }) => ({ band, order_count, mean_rating }))).toEqual(
      drawn(`
        band    | order_count | mean_rating
        early_4 | 1           |
        early_1 | 0           |
        on_day  | 1           | 5
        late_1  | 1           | 3
        late_4  | 0           |
        late_8  | 1           | 1
      `)
    );
  });

  it('compares carriers', async () => {
    const shop = await openShop({ orders, reviews });
    const rows = await rowsOf(shop.run(deliveriesBy, { ...year, by: 'carrier' }));
    expect(rows.map(({ value, order_count, late_count }) => ({ value, order_count, late_count }))).toEqual(
      drawn(`
        value | order_count | late_count
        North | 2           | 1
        South | 2           | 1
      `)
    );
    expect(rows[0]?.late_low).toBeCloseTo(0.0945312, 6);
    expect(rows[0]?.late_high).toBeCloseTo(0.9054688, 6);
  });

  it('keeps to the dates and the filters', async () => {
    const shop = await openShop({ orders, reviews });
    await shop.scope({ narrowing: { channel: ['elsewhere'] } });
    expect(await rowsOf(shop.run(delivery, year))).toMatchObject([
      { order_count: 0, mean_rating_late: null }
    ]);
    await shop.scope({});
    const params = { ...year, until_on: '2024-01-01' };
    expect(await rowsOf(shop.run(delivery, params))).toMatchObject([{ order_count: 2, late_count: 1 }]);
  });
});

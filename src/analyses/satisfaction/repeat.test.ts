import { describe, expect, it } from 'vitest';
import type { Period } from '#kit';
import { drawn } from '#tests/support/engine.ts';
import { rowsOf } from '#tests/support/rows.ts';
import { openShop } from '#tests/support/shop.ts';
import { peopleNotBack, repeatAfter } from './queries.ts';

const year: Period = {
  from_on: '2024-01-01',
  until_on: '2024-12-31',
  as_of: '2024-12-31',
  compare_from_on: null,
  compare_until_on: null
};
/** Keeps the data open until the end of the year: somebody bought on its last day. */
const lastSale = '99 | 99 | 2024-12-31 | | | 10 | 0';

const customers = `
  customer_key
  1
  2
  3
  4
  5
  6
  99
`;

describe('money given back', () => {
  it('is not known of orders whose files tell nothing of it, and compares nobody by them', async () => {
    const shop = await openShop({
      customers,
      orders: `
        order_key | customer_key | created_at | charged | refund | tells_refunds
        1         | 1            | 2024-01-01 | 10      | 0      | true
        2         | 2            | 2024-01-01 | 10      | 4      | true
        3         | 3            | 2024-01-01 | 10      | 0      | false
        99        | 99           | 2024-12-31 | 10      | 0      | true
      `
    });
    const rows = await rowsOf(shop.run(repeatAfter, year));
    expect(
      rows
        .filter(({ experience }) => experience === 'refund')
        .map(({ outcome, customer_count }) => [outcome, customer_count])
    ).toEqual([
      ['not_refunded', 1],
      ['refunded', 1]
    ]);
  });
});

describe('who ordered again in the 90 days after', () => {
  it('a parcel, each person by the first one', async () => {
    const shop = await openShop({
      customers,
      orders: `
        order_key | customer_key | created_at | promised_at | delivered_at | charged | refund
        1         | 1            | 2024-01-01 | 2024-01-05  | 2024-01-05   | 10      | 0
        2         | 1            | 2024-04-04 | 2024-04-05  | 2024-04-09   | 10      | 0
        3         | 2            | 2024-01-01 | 2024-01-05  | 2024-01-09   | 10      | 0
        4         | 2            | 2024-04-09 | 2024-04-20  | 2024-04-15   | 10      | 0
        5         | 3            | 2024-01-01 | 2024-01-05  | 2024-01-09   | 10      | 0
        6         | 3            | 2024-01-09 | 2024-01-20  | 2024-01-15   | 10      | 0
        7         |              | 2024-01-01 | 2024-01-05  | 2024-01-09   | 10      | 0
        8         | 4            | 2024-10-01 | 2024-10-01  | 2024-10-03   | 10      | 0
        ${lastSale}
      `
    });
    const rows = await rowsOf(shop.run(repeatAfter, year));
    const outcomes = rows.map(({ experience, outcome, customer_count, repeat_count }) => ({
      experience,
      outcome,
      customer_count,
      repeat_count
    }));
    // 1 came back on day 90, 2 on day 91, 3 only on the day of arrival itself;
    // 4 arrived less than 90 days before the last sale and cannot be judged.
    expect(outcomes.filter(({ experience }) => experience === 'delivery')).toEqual(
      drawn(`
        experience | outcome | customer_count | repeat_count
        delivery   | on_time | 1              | 1
        delivery   | late    | 2              | 0
      `)
    );
    const people = await rowsOf(
      shop.run(peopleNotBack, { ...year, experience: 'delivery', outcome: 'late' })
    );
    expect(people.map(({ customer_key, order_count }) => ({ customer_key, order_count }))).toEqual(
      drawn(`
        customer_key | order_count
        2            | 2
        3            | 2
      `)
    );
  });

  it('a rating, from the day it was written', async () => {
    const shop = await openShop({
      customers,
      orders: `
        order_key | customer_key | created_at | promised_at | delivered_at | charged | refund
        1         | 1            | 2024-01-01 |             |              | 10      | 0
        2         | 1            | 2024-04-30 |             |              | 10      | 0
        3         | 2            | 2024-01-01 |             |              | 10      | 0
        4         | 2            | 2024-01-15 |             |              | 10      | 0
        5         | 3            | 2024-01-01 |             |              | 10      | 0
        ${lastSale}
      `,
      reviews: `
        rating | customer_key | created_at
        5      | 1            | 2024-02-01
        1      | 1            | 2024-03-01
        2      | 2            | 2024-01-20
        3      | 3            | 2024-01-20
        1      |              | 2024-01-20
        1      | 4            |
      `
    });
    const rows = await rowsOf(shop.run(repeatAfter, year));
    const outcomes = rows.filter(({ experience }) => experience === 'rating');
    expect(outcomes).toEqual(
      drawn(`
        experience | outcome | customer_count | repeat_count | repeat_rate
        rating     | high    | 1              | 1            | 1
        rating     | middle  | 1              | 0            | 0
        rating     | low     | 1              | 0            | 0
      `)
    );
  });

  it('an order that was refunded, also where nothing of it is left', async () => {
    const shop = await openShop({
      customers,
      orders: `
        order_key | customer_key | created_at | is_fully_refunded | is_cancelled | charged | refund
        1         | 1            | 2024-01-01 | true              | false        | 10      | 10
        2         | 2            | 2024-01-01 | false             | false        | 10      | 3
        3         | 2            | 2024-02-01 | false             | false        | 10      | 0
        4         | 3            | 2024-01-01 | false             | false        | 10      | 0
        5         | 4            | 2024-01-01 | false             | true         | 10      | 10
        99        | 99           | 2024-12-31 | false             | false        | 10      | 0
      `
    });
    const rows = await rowsOf(shop.run(repeatAfter, year));
    expect(rows).toEqual(
      drawn(`
        experience | outcome      | customer_count | repeat_count | repeat_rate
        refund     | not_refunded | 1              | 0            | 0
        refund     | refunded     | 2              | 1            | 0.5
      `)
    );
  });

  it('says nothing of a shop without people or without 90 days', async () => {
    const guests = await openShop({
      orders: `
        order_key | customer_key | created_at | charged
        1         |              | 2024-01-01 | 10
        2         |              | 2024-12-31 | 10
      `
    });
    expect(await rowsOf(guests.run(repeatAfter, year))).toEqual([]);
    const young = await openShop({
      orders: `
        order_key | customer_key | created_at | charged
        1         | 1            | 2024-12-01 | 10
        2         | 1            | 2024-12-31 | 10
      `
    });
    expect(await rowsOf(young.run(repeatAfter, year))).toEqual([]);
  });
});

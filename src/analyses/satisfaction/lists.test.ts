import { describe, expect, it } from 'vitest';
import type { Period } from '#kit';
import { drawn } from '#tests/support/engine.ts';
import { rowsOf } from '#tests/support/rows.ts';
import { openShop, type TestShop } from '#tests/support/shop.ts';
import { latePeople, reviewTexts, toDo, unhappyPeople } from './queries.ts';

const year: Period = {
  from_on: '2024-01-01',
  until_on: '2024-12-31',
  as_of: '2024-12-31',
  compare_from_on: null,
  compare_until_on: null
};

const openSmallShop = (customers = 'customer_key\n1\n2\n3\n4\n5'): Promise<TestShop> =>
  openShop({
    customers,
    products: `
      product_key | sku  | category
      1           | bowl | ceramics
      2           | tea  | leaves
    `,
    orders: `
      order_key | customer_key | created_at | promised_at | delivered_at | charged
      1         | 1            | 2024-11-20 | 2024-11-25  | 2024-11-28   | 30
      2         | 2            | 2024-11-20 | 2024-11-25  | 2024-11-28   | 20
      3         | 2            | 2024-12-10 | 2024-12-15  | 2024-12-14   | 20
      4         | 3            | 2024-09-01 | 2024-09-05  | 2024-09-28   | 50
      5         | 4            | 2024-12-31 |             |              | 10
    `,
    order_lines: `
      order_key | product_key | unit_price
      1         | 1           | 30
      2         | 2           | 20
    `,
    reviews: `
      rating | created_at | replied_at | customer_key | order_key | product_key | title  | body
      1      | 2024-11-30 |            | 1            | 1         | 1           | Broken | <b>in two</b>
      2      | 2024-11-29 |            | 1            | 1         | 1           |        | slow
      2      | 2024-11-30 | 2024-12-01 | 2            | 2         |             |        | stale
      1      | 2024-10-02 |            | 3            |           |             |        |
      1      | 2024-12-02 |            |              |           |             | Who?   |
      5      |            |            | 4            | 5         | 2           | Good   |
    `
  });

describe('people to write to', () => {
  it('rated low in the last 90 days and were not answered', async () => {
    const shop = await openSmallShop();
    const rows = await rowsOf(shop.run(unhappyPeople, year));
    expect(
      rows.map(({ customer_key, rating, product, review, net_revenue }) => ({
        customer_key,
        rating,
        product,
        review,
        net_revenue
      }))
    ).toEqual(
      drawn(`
        customer_key | rating | product | review                 | net_revenue
        1            | 1      | bowl    | Broken · <b>in two</b> | 30
      `)
    );
  });

  it('waited for a late parcel and have not ordered since', async () => {
    const shop = await openSmallShop();
    const rows = await rowsOf(shop.run(latePeople, year));
    expect(rows.map(({ customer_key, late_days, rating }) => ({ customer_key, late_days, rating }))).toEqual(
      drawn(`
        customer_key | late_days | rating
        1            | 3         | 1.5
      `)
    );
  });

  it('are as many as the page says', async () => {
    const shop = await openSmallShop();
    expect(await rowsOf(shop.run(toDo, year))).toEqual(
      drawn(`
        unhappy_people | unhappy_revenue | unhappy_unknown | has_answers | unhappy_refusing | late_people | late_refusing | late_unsaid | late_revenue
        1              | 30              | 1               | true        | 0                | 1           | 0             | 1           | 30
      `)
    );
  });

  it('are not those who refuse it, but for an answer to what they wrote', async () => {
    const shop = await openSmallShop('customer_key | accepts_marketing\n1 | false\n2 | true');
    expect(await rowsOf(shop.run(latePeople, year))).toEqual([]);
    expect((await rowsOf(shop.run(unhappyPeople, year))).map(({ customer_key }) => customer_key)).toEqual([
      1
    ]);
    expect(await rowsOf(shop.run(toDo, year))).toMatchObject([
      { unhappy_people: 1, unhappy_refusing: 1, late_people: 0, late_refusing: 1, late_unsaid: 0 }
    ]);
  });

  it('are none where nothing is known', async () => {
    const shop = await openShop({});
    expect(await rowsOf(shop.run(toDo, year))).toEqual(
      drawn(`
        unhappy_people | unhappy_revenue | unhappy_unknown | has_answers | unhappy_refusing | late_people | late_refusing | late_unsaid | late_revenue
        0              | 0               | 0               | false       | 0                | 0           | 0             | 0           | 0
      `)
    );
  });
});

describe('words behind a mark', () => {
  it.each([
    ['all', null, null, null, ['Good', 'Who?', null, 'Broken', null]],
    ['all', null, 1, null, ['Who?', 'Broken']],
    ['product', 'tea', null, null, ['Good', null]],
    ['category', 'ceramics', 2, null, [null]],
    ['all', null, null, 'broken', ['Broken']]
  ] as const)('%s %s with %s stars and the word %s', async (by, value, stars, word, titles) => {
    const shop = await openSmallShop();
    const rows = await rowsOf(shop.run(reviewTexts, { ...year, by, value, stars, word }));
    expect(rows.map(({ title }) => title)).toEqual(titles);
    expect(rows[0]?.text_count).toBe(titles.length);
  });
});

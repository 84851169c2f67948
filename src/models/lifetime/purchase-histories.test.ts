import { expect, it } from 'vitest';
import { query } from '#engine';
import { drawn } from '#tests/support/engine.ts';
import { rowsOf } from '#tests/support/rows.ts';
import { openShop } from '#tests/support/shop.ts';

const histories = query(
  `select customer_key, repeat_count, recency_days, age_days, repeat_value, purchase_value
  from purchase_histories
  order by customer_key`,
  {},
  {
    customer_key: 'integer',
    repeat_count: 'integer',
    recency_days: 'integer',
    age_days: 'integer',
    repeat_value: 'number?',
    purchase_value: 'number'
  }
);

const shop = await openShop({
  orders: `
    customer_key | created_at          | charged
    1            | 2024-01-01 09:00:00 | 10
    1            | 2024-01-01 21:00:00 | 5
    1            | 2024-01-11 09:00:00 | 20
    1            | 2024-01-26 09:00:00 | 30
    1            | 2024-01-26 10:00:00 | 10
    2            | 2024-01-16 09:00:00 | 8
    2            | 2024-01-31 09:00:00 | 9
                 | 2024-01-20 09:00:00 | 99
  `
});

it('counts days with an order after the first, up to the day asked about', async () => {
  await shop.scope({ clock: { as_of: '2024-01-30' } });
  expect(await rowsOf(shop.run(histories, {}))).toEqual(
    drawn(`
      customer_key | repeat_count | recency_days | age_days | repeat_value | purchase_value
      1            | 2            | 25           | 29       | 30           | 25
      2            | 0            | 0            | 14       |              | 8
    `)
  );
});

it('does not begin a life with the history that segments look at', async () => {
  await shop.scope({ clock: { as_of: '2024-02-25', history_months: 1 } });
  const [first] = await rowsOf(shop.run(histories, {}));
  expect(first).toMatchObject({ repeat_count: 2, age_days: 55 });
});

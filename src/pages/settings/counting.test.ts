import { expect, it } from 'vitest';
import { rowsOf } from '#tests/support/rows.ts';
import { openShop } from '#tests/support/shop.ts';
import { drawn } from '#tests/support/engine.ts';
import type { Settings } from '#state';
import { counted, leftOut } from './queries.ts';

/** Order 3 falls under three rules, 4 under two; 8 is in another currency. */
const shop = await openShop({
  customers: `
    customer_key
    1
    2
  `,
  orders: `
    order_key | customer_key | created_at          | paid_at             | currency | charged | refund | refund_dated | shipping | tax | is_cancelled | is_unpaid | is_fully_refunded
    1         | 1            | 2024-01-10          | 2024-01-10          | CNY      | 100     | 0      | 0            | 8        | 5   | false        | false     | false
    2         | 1            | 2024-01-20 23:50:00 | 2024-01-21 00:10:00 | CNY      | 50      | 10     | 4            | 8        | 2   | false        | false     | false
    3         |              | 2024-02-05          |                     | CNY      | 0       | 0      | 0            | 0        | 0   | true         | true      | false
    4         | 2            | 2024-02-06          |                     | CNY      | 30      | 0      | 0            | 8        | 1   | true         | true      | false
    5         | 2            | 2024-02-07          | 2024-02-07          | CNY      | 40      | 40     | 40           | 0        | 0   | false        | false     | true
    6         |              | 2024-02-08          | 2024-02-08          | CNY      | 20      | 0      | 0            | 0        | 0   | false        | false     | false
    7         | 2            | 2024-02-09          | 2024-02-09          | CNY      | 0       | 0      | 0            | 0        | 0   | false        | false     | false
    8         | 2            | 2024-02-10          | 2024-02-10          | USD      | 99      | 0      | 0            | 0        | 0   | true         | false     | false
  `,
  refunds: `
    order_key | customer_key | refunded_at | amount
    2         | 1            | 2024-01-25  | 4
    2         | 1            |             | 6
    5         | 2            | 2024-02-20  | 40
              | 2            | 2024-02-21  | 3
              | 2            |             | 7
  `
});

const leftOutUnder = async (settings: Partial<Settings>) => {
  await shop.scope({ settings });
  return rowsOf(shop.run(leftOut, {}));
};

const countedUnder = async (settings: Partial<Settings>) => {
  await shop.scope({ settings });
  const [row] = await rowsOf(shop.run(counted, {}));
  if (row === undefined) throw new Error('one row was asked for');
  return row;
};

it('counts an order under each rule that concerns it, and once among all left out', async () => {
  expect(await leftOutUnder({})).toEqual(
    drawn(`
      rule           | is_applied         | order_count | charged | sole_count
      any            | true               | 4           | 70      | 2
      authorized     | false              | 0           | 0       | 0
      cancelled      | true               | 2           | 30      | 0
      fully_refunded | true               | 1           | 40      | 1
      guests         | false              | 2           | 20      | 1
      partially_paid | false              | 0           | 0       | 0
      unpaid         | true               | 2           | 30      | 0
      voided         | true               | 0           | 0       | 0
      zero_value     | true               | 2           | 0       | 1
    `)
  );
});

it('leaves nothing out by a rule that is switched off, or that has lost its sense', async () => {
  const rows = await leftOutUnder({ cancelled: 'count', refunds: 'ignore', guests: 'apart' });
  expect(rows).toEqual(
    drawn(`
      rule           | is_applied         | order_count | charged | sole_count
      any            | true               | 4           | 50      | 3
      authorized     | false              | 0           | 0       | 0
      cancelled      | false              | 2           | 30      | 0
      fully_refunded | false              | 1           | 40      | 1
      guests         | true               | 2           | 20      | 1
      partially_paid | false              | 0           | 0       | 0
      unpaid         | true               | 2           | 30      | 1
      voided         | true               | 0           | 0       | 0
      zero_value     | true               | 2           | 0       | 1
    `)
  );
});

it('sums what each switch concerns over all orders in the main currency', async () => {
  expect(await countedUnder({})).toMatchObject({
    order_count: 7,
    counted_count: 3,
    other_currency_count: 1,
    net_revenue: 100 - 8 + (50 - 8 - 10) + 20 - 3,
    refunded_count: 2,
    refund_apart_count: 1,
    refund_sum: 10 + 40 + 3,
    refund_dated_sum: 4 + 40 + 3,
    shipping_sum: 24,
    counted_shipping_sum: 16,
    tax_sum: 8,
    counted_tax_sum: 7,
    paid_at_count: 5,
    other_day_count: 1
  });
});

it('names the settings that it was counted by', async () => {
  const chosen: Partial<Settings> = { shipping: 'in', date_basis: 'created', zero_value: 'count' };
  expect(await countedUnder(chosen)).toMatchObject({ ...chosen, tax: 'as-in-file', cancelled: 'leave-out' });
});

const words = ['leave-out', 'count'] as const;
const everyChoice = words.flatMap((cancelled) =>
  words.flatMap((unpaid) =>
    words.flatMap((fully_refunded) =>
      words.flatMap((zero_value) =>
        (['count', 'apart'] as const).flatMap((guests) =>
          (['net', 'ignore'] as const).map((refunds) => ({
            cancelled,
            unpaid,
            fully_refunded,
            zero_value,
            guests,
            refunds
          }))
        )
      )
    )
  )
);

it.each(everyChoice)('ties out: %o', async (settings) => {
  const { order_count, counted_count, refund_rate, refunded_order_rate } = await countedUnder(settings);
  // Of the paid orders 1, 2, 5, 6 and 7, whatever the switches say, and of the refund that names no order.
  expect(refund_rate).toBeCloseTo((10 + 40 + 3) / (100 + 50 + 40 + 20), 12);
  expect(refunded_order_rate).toBe(2 / 5);
  const rows = await rowsOf(shop.run(leftOut, {}));
  const any = rows.find(({ rule }) => rule === 'any');
  expect(any?.order_count).toBe(order_count - counted_count);
  const sole = rows.filter(({ rule, is_applied }) => rule !== 'any' && is_applied);
  expect(any?.sole_count).toBe(sole.reduce((sum, { sole_count }) => sum + sole_count, 0));
});

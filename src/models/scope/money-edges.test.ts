import { expect, it } from 'vitest';
import { query } from '#engine';
import type { Settings } from '#models';
import { drawn } from '#tests/support/engine.ts';
import { rowsOf } from '#tests/support/rows.ts';
import { openShop } from '#tests/support/shop.ts';

const sales = query(
  `select order_key, is_order, refund::double as refund, round(net_revenue, 2)::double as net
   from valid_sales order by order_key nulls last, is_order desc`,
  {},
  { order_key: 'integer', is_order: 'boolean', refund: 'number', net: 'number' }
);

/**
 * All charged 60, of it 10 shipping and 10 tax. 1: all of it and all the shipping went back. 2: 50, which is all
 * but the shipping. 3: 55, half the shipping with it. 4: 70, more than was charged. 5: 20. 6: 20, of which the
 * file says that 5 is shipping.
 */
const refunded = `
  order_key | customer_key | created_at | charged | shipping | tax | refund | refund_dated | refund_shipping
  1         | 1            | 2024-01-01 | 60      | 10       | 10  | 60     | 60           | 10
  2         | 2            | 2024-01-02 | 60      | 10       | 10  | 50     | 50           | 0
  3         | 3            | 2024-01-03 | 60      | 10       | 10  | 55     | 0            | 5
  4         | 4            | 2024-01-04 | 60      | 10       | 10  | 70     | 0            | 10
  5         | 5            | 2024-01-05 | 60      | 10       | 10  | 20     | 20           | 0
  6         | 6            | 2024-01-06 | 60      | 10       | 10  | 20     | 15           | 5
`;
const shop = await openShop({
  orders: refunded,
  refunds: `
    order_key | customer_key | refunded_at | amount
    1         | 1            | 2024-02-01  | 60
    2         | 2            | 2024-02-02  | 50
    5         | 5            | 2024-02-05  | 20
    6         | 6            | 2024-02-06  | 15
    6         | 6            |             | 5
  `
});

const netUnder = async (settings: Partial<Settings>) => {
  await shop.scope({ settings });
  return (await rowsOf(shop.run(sales, {}))).map(({ net }) => net);
};

it('takes no goods off for shipping that goes back, and shows what went back beyond the charge', async () => {
  expect(await netUnder({})).toEqual([0, 0, 0, -10, 30, 35]);
});

it('takes shipping off again where it was revenue', async () => {
  expect(await netUnder({ shipping: 'in' })).toEqual([0, 10, 5, -10, 40, 40]);
});

it('takes off of the tax the part that went back with the goods', async () => {
  // Of 50 for goods 10 is tax: a fifth of what goes back for goods is tax as well.
  expect(await netUnder({ tax: 'out' })).toEqual([0, 0, 0, -10, 40 - 16, 40 - 12]);
  expect(await netUnder({ tax: 'out', shipping: 'in' })).toEqual(
    [0, 50 - 50 * (5 / 6), 50 - 55 * (5 / 6), -10, 50 - 20 * (5 / 6), 50 - 20 * (5 / 6)].map(
      (net) => Math.round(net * 100) / 100
    )
  );
});

it('comes to the same with refunds on days of their own', async () => {
  await shop.scope({ settings: { refund_date: 'refund' } });
  expect(await rowsOf(shop.run(sales, {}))).toEqual(
    drawn(`
      order_key | is_order | refund | net
      1         | true     | 0      | 50
      1         | false    | 60     | -50
      2         | true     | 0      | 50
      2         | false    | 50     | -50
      3         | true     | 55     | 0
      4         | true     | 70     | -10
      5         | true     | 0      | 50
      5         | false    | 20     | -20
      6         | true     | 5      | 46.25
      6         | false    | 15     | -11.25
    `)
  );
});

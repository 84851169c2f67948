import { expect, it } from 'vitest';
import { drawn } from '#tests/support/engine.ts';
import { rowsOf } from '#tests/support/rows.ts';
import { type DrawnShop, openShop } from '#tests/support/shop.ts';
import type { Check } from './checks.ts';
import { summaryOf } from './found-sql.ts';
import { impossibleAmounts } from './money-queries.ts';
import { fillChanges, likelyTestOrders, orderNumberChanges } from './queries.ts';

async function foundIn(shop: DrawnShop, check: Check, columns: string) {
  const { run } = await openShop(shop);
  const rows = await rowsOf(run(check, {}));
  const names = columns.split(' ');
  return rows.map((row) => Object.fromEntries(names.map((name) => [name, row[name]])));
}

const testShop = (email: string): DrawnShop => ({
  customers: `
    customer_key | display_name | email
    1            | Test         | a@shop.org
    2            | Tessa Testa  | tessa@shop.org
    3            | 测试账号      |
    4            | Bo           | test+1@shop.org
    5            | Cy           | ${email}
    6            | Di           | di@shop.org
    7            | Ed           | ed@shop.org
  `,
  products: `
    product_key | sku | name
    1           | A   | Test product
    2           | B   | pH test kit
  `,
  orders: `
    order_key | customer_key | created_at | charged | top_product_key
    1         | 1            | 2024-01-01 | 70      | 2
    2         | 2            | 2024-01-02 | 60      | 2
    3         | 3            | 2024-01-03 | 50      | 2
    4         | 4            | 2024-01-04 | 40      | 2
    5         | 5            | 2024-01-05 | 30      | 2
    6         | 6            | 2024-01-06 | 25      | 1
    7         | 7            | 2024-01-07 | 1       | 2
    8         | 7            | 2024-01-08 | 0.01    | 2
    9         | 7            | 2024-01-09 | 2       | 2
  `
});

it('finds orders that look like tests, and says by what', async () => {
  expect(await foundIn(testShop('cy@example.com'), likelyTestOrders, 'order_id sign at_stake')).toEqual(
    drawn(`
      order_id | sign    | at_stake
      o1       | name    | 70
      o3       | name    | 50
      o4       | email   | 40
      o5       | email   | 30
      o6       | product | 25
      o7       | amount  | 1
      o8       | amount  | 0.01
    `)
  );
});

it('takes made-up addresses for a sign only where most are real', async () => {
  const shop: DrawnShop = {
    customers: `
      customer_key | display_name | email
      1            | Ana          | ana@example.com
      2            | Bo           | bo@example.com
      3            | Cy           | cy@shop.org
    `,
    orders: `
      order_key | customer_key | created_at | charged
      1         | 1            | 2024-01-01 | 30
      2         | 3            | 2024-01-02 | 30
    `
  };
  expect(await foundIn(shop, likelyTestOrders, 'order_id')).toEqual([]);
});

it('counts each order of a finding once, with all that it was charged', async () => {
  const { run } = await openShop({
    orders: `
      order_key | customer_key | created_at | charged
      1         | 1            | 2024-01-01 | 30
      2         | 1            | 2024-01-02 | 50
    `,
    order_lines: `
      order_key | line_number | quantity | unit_price
      1         | 1           | 1        | -5
      1         | 2           | 1        | -4
      2         | 1           | 1        | -1
    `
  });
  expect(await rowsOf(run(summaryOf(impossibleAmounts), {}))).toEqual([
    { kind: 'negative_price', found_count: 3, at_stake: 10, order_count: 2, order_charged: 80 }
  ]);
});

/** Twelve orders a month; the buyer is named, and the numbers begin with a letter, as `isOld` says. */
const monthly = (months: number, isOld: (month: number) => boolean): string => {
  const rows = Array.from({ length: months * 12 }, (_, index) => {
    const month = Math.floor(index / 12);
    const day = `2024-${String(month + 1).padStart(2, '0')}-05`;
    return `${index + 1} | ${isOld(month) ? 'A-' : ''}${1000 + index} | ${isOld(month) ? 1 : ''} | ${day} | 10`;
  });
  return ['order_key | order_id | customer_key | created_at | charged', ...rows].join('\n');
};
const people = 'customer_key | display_name | email\n1 | Ana | ana@shop.org';

it('finds the month from which orders no longer name their buyer', async () => {
  const shop = { customers: people, orders: monthly(6, (month) => month < 3) };
  expect(
    await foundIn(shop, fillChanges, 'told_by fact change_on share_before share_after order_count at_stake')
  ).toEqual(
    drawn(`
      told_by | fact  | change_on  | share_before | share_after | order_count | at_stake
      test    | buyer | 2024-04-01 | 1            | 0           | 36          | 360
    `)
  );
});

it('finds nothing where a fact comes and goes within the month, or the shop is small', async () => {
  const even = { customers: people, orders: monthly(6, (month) => month % 2 === 0) };
  expect(await foundIn(even, fillChanges, 'fact')).toEqual([]);
  const small = { customers: people, orders: monthly(4, (month) => month < 2) };
  expect(await foundIn(small, fillChanges, 'fact')).toEqual([]);
});

it('finds the month from which order numbers follow another pattern', async () => {
  const shop = { customers: people, orders: monthly(6, (month) => month < 3) };
  const columns = 'told_by change_on number_before number_after order_count at_stake';
  expect(await foundIn(shop, orderNumberChanges, columns)).toEqual([
    {
      told_by: 'test',
      change_on: '2024-04-01',
      number_before: 'A-1035',
      number_after: '1036',
      order_count: 36,
      at_stake: 360
    }
  ]);
});

import { expect, it } from 'vitest';
import { drawn } from '#tests/support/engine.ts';
import { rowsOf } from '#tests/support/rows.ts';
import { type DrawnShop, openShop } from '#tests/support/shop.ts';
import type { Check } from './checks.ts';
import { pageOf, summaryOf } from './found-sql.ts';
import { differingSums, impossibleAmounts, otherCurrencies } from './money-queries.ts';
import {
  checkedTotals,
  duplicateLines,
  duplicateOrders,
  impossibleDates,
  ordersWithoutBuyer
} from './queries.ts';

const import_on = '2024-06-30';
const people = `
  customer_key | display_name
  1            | Ana
  2            | Bo
`;

/** The columns drawn, of every row that the check finds in the shop. */
async function foundIn(shop: DrawnShop, check: Check, columns: string) {
  const { run } = await openShop({ customers: people, ...shop });
  const rows = await rowsOf(run(check, { import_on }));
  const names = columns.split(' ');
  return rows.map((row) => Object.fromEntries(names.map((name) => [name, row[name]])));
}

it('finds an order that stands twice: same person, same money, same minute', async () => {
  const orders = `
    order_key | customer_key | created_at          | charged | currency | is_cancelled
    1         | 1            | 2024-01-10 09:00:10 | 30      | CNY      | false
    2         | 1            | 2024-01-10 09:00:50 | 30      | CNY      | false
    3         | 1            | 2024-01-10 09:00:50 | 31      | CNY      | false
    4         | 1            | 2024-01-10 09:01:00 | 30      | CNY      | false
    5         | 2            | 2024-01-10 09:00:20 | 30      | CNY      | false
    6         | 1            | 2024-01-10 09:00:20 | 30      | CNY      | true
    7         |              | 2024-01-10 09:00:20 | 30      | CNY      | false
    8         |              | 2024-01-10 09:00:20 | 30      | CNY      | false
  `;
  const columns = 'order_id display_name ordered_at is_context at_stake source_row';
  expect(await foundIn({ orders }, duplicateOrders, columns)).toEqual(
    drawn(`
      order_id | display_name | ordered_at       | is_context | at_stake | source_row
      o1       | Ana          | 2024-01-10 09:00 | true       | 0        | 1
      o2       | Ana          | 2024-01-10 09:00 | false      | 30       | 2
    `)
  );
});

it('finds an order that two platforms tell under one long number on one day, and no short or other one', async () => {
  const orders = `
    order_key | platform  | order_id            | customer_key | created_at          | charged | currency
    1         | taobao    | 2103456789012345678 | 1            | 2024-01-10 09:00:00 | 30      | CNY
    2         | jushuitan | 2103456789012345678 | 2            | 2024-01-10 09:20:00 | 28      | CNY
    3         | shopify   | #1001               | 1            | 2024-01-10 09:00:00 | 50      | CNY
    4         | woo       | #1001               | 2            | 2024-01-10 10:00:00 | 50      | CNY
    5         | taobao    | 2103456789012345699 | 1            | 2024-01-11 09:00:00 | 30      | CNY
    6         | jushuitan | 2103456789012345699 | 2            | 2024-01-12 09:00:00 | 30      | CNY
  `;
  expect(await foundIn({ orders }, duplicateOrders, 'platform order_id is_context at_stake')).toEqual(
    drawn(`
      platform  | order_id            | is_context | at_stake
      taobao    | 2103456789012345678 | true       | 0
      jushuitan | 2103456789012345678 | false      | 28
    `).map((row) => ({ ...row, order_id: '2103456789012345678' }))
  );
});

it('finds a line that stands twice in an order; free lines may', async () => {
  const shop = {
    orders: `
      order_key | customer_key | created_at | charged
      1         | 1            | 2024-01-10 | 30
      2         | 2            | 2024-01-11 | 10
    `,
    products: `
      product_key | sku
      1           | TEA
      2           | CUP
    `,
    order_lines: `
      order_key | line_number | product_key | quantity | unit_price | source_row
      1         | 1           | 1           | 2        | 5          | 1
      1         | 2           | 2           | 2        | 5          | 2
      1         | 3           | 1           | 2        | 5          | 3
      1         | 4           | 1           | 1        | 5          | 4
      1         | 5           | 2           | 1        | 0          | 5
      1         | 6           | 2           | 1        | 0          | 6
      2         | 1           | 1           | 2        | 5          | 7
    `
  };
  expect(await foundIn(shop, duplicateLines, 'order_id product_name is_context at_stake source_row')).toEqual(
    drawn(`
      order_id | product_name | is_context | at_stake | source_row
      o1       | TEA          | true       | 0        | 1
      o1       | TEA          | false      | 10       | 3
    `)
  );
});

it('finds orders without a buyer, the largest first', async () => {
  const orders = `
    order_key | customer_key | created_at | charged | is_unpaid | currency
    1         |              | 2024-01-10 | 10      | false     | CNY
    2         |              | 2024-01-11 | 30      | false     | CNY
    3         |              | 2024-01-11 | 50      | true      | CNY
    4         |              | 2024-01-11 | 50      | false     | USD
    5         | 1            | 2024-01-11 | 900     | false     | CNY
  `;
  expect(await foundIn({ orders }, ordersWithoutBuyer, 'order_id at_stake')).toEqual(
    drawn(`
      order_id | at_stake
      o2       | 30
      o1       | 10
    `)
  );
});

it('finds prices below zero, no quantity, and a price 100 times the usual one', async () => {
  const shop = {
    orders: `
      order_key | customer_key | created_at | charged
      1         | 1            | 2024-01-10 | 30
    `,
    products: `
      product_key | sku
      1           | TEA
      2           | CUP
    `,
    order_lines: `
      order_key | line_number | product_key | quantity | unit_price
      1         | 1           | 1           | 1        | 4
      1         | 2           | 1           | 1        | 5
      1         | 3           | 1           | 1        | 5
      1         | 4           | 1           | 1        | 6
      1         | 5           | 1           | 2        | 500
      1         | 6           | 1           | 2        | 499
      1         | 7           | 1           | 0        | 5
      1         | 8           | 2           | 3        | -2
      1         | 9           | 2           | 1        | 2
      1         | 10          | 2           | 1        | 900
    `
  };
  // The median of TEA is 5, of 4 5 5 5 6 499 500; CUP has too few prices for one.
  expect(await foundIn(shop, impossibleAmounts, 'kind product_name usual_price at_stake')).toEqual(
    drawn(`
      kind           | product_name | usual_price | at_stake
      outlier_price  | TEA          | 5           | 1000
      negative_price | CUP          |             | 6
      no_quantity    | TEA          |             | 0
    `)
  );
});

it('finds days that cannot be, each kind for itself', async () => {
  const orders = `
    order_key | customer_key | created_at          | paid_at             | shipped_at          | delivered_at | charged
    1         | 1            | 2024-01-10          | 2024-01-12          | 2024-01-11          | 2024-01-13   | 10
    2         | 1            | 2024-01-10          | 2024-01-10          | 2024-01-12          | 2024-01-11   | 20
    3         | 1            | 2024-06-30 23:59:00 | 2024-07-01 00:00:00 |                     |              | 30
    4         | 1            | 1970-01-01          | 2024-01-10          |                     |              | 40
    5         | 1            | 2024-01-10 10:00:00 | 2024-01-10 11:00:00 | 2024-01-10 10:30:00 | 2024-01-10   | 50
    6         | 1            | 2024-06-30          | 2024-06-30          |                     |              | 60
  `;
  expect(await foundIn({ orders }, impossibleDates, 'kind order_id at_stake')).toEqual(
    drawn(`
      kind                     | order_id | at_stake
      ancient_date             | o4       | 40
      future_date              | o3       | 30
      delivered_before_shipped | o2       | 20
      shipped_before_paid      | o1       | 10
    `)
  );
});

it('finds orders in another currency than most, or in none', async () => {
  const { run } = await openShop({
    orders: `
      order_key | created_at | charged | currency
      1         | 2024-01-10 | 100     | CNY
      2         | 2024-01-10 | 200     | CNY
      3         | 2024-01-10 | 100     | CNY
      4         | 2024-01-11 | 20      | USD
      5         | 2024-01-12 | 30      | EUR
    `
  });
  expect(await rowsOf(run(summaryOf(otherCurrencies), {}))).toEqual([
    { kind: 'other_currency', found_count: 2, at_stake: 0, order_count: 2, order_charged: 0 }
  ]);
  const rows = await rowsOf(run(otherCurrencies, {}));
  expect(rows.map(({ currency, foreign_amount }) => [currency, foreign_amount])).toEqual([
    ['EUR', 30],
    ['USD', 20]
  ]);
  expect(await rowsOf(run(checkedTotals, {}))).toEqual([
    { order_count: 5, main_currency_count: 3, charged: 400, first_on: '2024-01-10', last_on: '2024-01-12' }
  ]);
});

it('finds orders whose lines do not add up, whichever way shipping, tax and discount count', async () => {
  const shop = {
    orders: `
      order_key | customer_key | created_at | charged | shipping | tax | discount
      1         | 1            | 2024-01-10 | 25      | 5        | 2   | 0
      2         | 1            | 2024-01-10 | 27      | 5        | 2   | 0
      3         | 1            | 2024-01-10 | 17      | 0        | 0   | 3
      4         | 1            | 2024-01-10 | 20      | 0        | 0   | 3
      5         | 1            | 2024-01-10 | 24      | 5        | 2   | 0
      6         | 1            | 2024-01-10 | 20.01   | 0        | 0   | 0
      7         | 1            | 2024-01-10 | 20.02   | 0        | 0   | 0
      8         | 1            | 2024-01-10 | 99      | 0        | 0   | 0
      9         | 1            | 2024-01-10 | 21      | 5        | 0   | 0
      10        | 1            | 2024-01-10 | 28      | 5        | 2   | 3
    `,
    order_lines: `
      order_key | unit_price | quantity | discount
      1         | 10         | 2        | 0
      2         | 10         | 2        | 0
      3         | 10         | 2        | 0
      4         | 10         | 2        | 3
      5         | 10         | 2        | 0
      6         | 10         | 2        | 0
      7         | 10         | 2        | 0
      9         | 10         | 2        | 0
      10        | 10         | 2        | 0
    `
  };
  // Order 5 could be 20, 22, 25 or 27, order 9 20 or 25, order 10 at most 27.
  expect(await foundIn(shop, differingSums, 'kind order_id charged difference at_stake')).toEqual(
    drawn(`
      kind                | order_id | charged | difference | at_stake
      charged_below_lines | o9       | 21      | -4         | 4
      charged_below_lines | o5       | 24      | -1         | 1
      charged_above_lines | o10      | 28      | 1          | 1
      charged_above_lines | o7       | 20.02   | 0.02       | 0.02
    `)
  );
});

it('answers the rows of one kind, page by page', async () => {
  const { run } = await openShop({
    orders: `
      created_at | charged
      2024-01-10 | 10
      2024-01-11 | 30
      2024-01-12 | 20
    `
  });
  const page = { found_kind: 'no_buyer', found_limit: 1, found_offset: 1 };
  expect(await rowsOf(run(pageOf(ordersWithoutBuyer), page))).toMatchObject([
    { order_id: 'o3', charged: 20, row_count: 3 }
  ]);
  expect(await rowsOf(run(pageOf(ordersWithoutBuyer), { ...page, found_kind: 'other' }))).toEqual([]);
});

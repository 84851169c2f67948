import { describe, expect, it } from 'vitest';
import type { FileReport, ImportQuestion } from '#import';
import { drawn } from '#tests/support/engine.ts';
import { rowsOf } from '#tests/support/rows.ts';
import { type DrawnShop, openShop } from '#tests/support/shop.ts';
import { askedOf, askedRows } from './asked.ts';
import type { Check } from './checks.ts';
import { findingsOf, scoreOf } from './findings.ts';
import { summaryOf } from './found-sql.ts';
import { mixedTax, proofDifferences, refundsAboveCharged } from './money-queries.ts';
import { loneDates, sharedContacts } from './queries.ts';

async function foundIn(shop: DrawnShop, check: Check, columns: string, params = {}) {
  const { run } = await openShop(shop);
  const rows = await rowsOf(run(check, params));
  const names = columns.split(' ');
  return rows.map((row) => Object.fromEntries(names.map((name) => [name, row[name]])));
}

const twoShops: DrawnShop = {
  shops: `
    shop   | currency | order_count
    shop-1 | EUR      | 3
    shop-2 | JPY      | 1
  `,
  orders: `
    order_key | shop   | currency | created_at | charged | order_id
    1         | shop-1 | EUR      | 2024-01-01 | 100     | A-1
    2         | shop-1 | EUR      | 2024-01-02 | 20      | A-2
    3         | shop-1 | EUR      | 2024-01-03 | 80      | A-3
    4         | shop-2 | JPY      | 2024-01-03 | 900     | A-1
  `,
  file_differences: `
    difference_key | file_id | shop   | platform | order_id | order_key | source_row | what   | reason      | is_explained | in_file | in_orders
    1              | 1       | shop-1 | shopify  | A-1      | 1         | 2          | amount | rows-differ | false        | 130     | 100
    2              | 1       | shop-1 | shopify  | A-1      | 1         | 2          | lines  | unknown     | false        | 120     | 100
    3              | 1       | shop-1 | shopify  | A-2      | 2         | 3          | amount | newer-file  | true         | 25      | 20
    4              | 2       | shop-1 | shopify  | A-3      | 3         | 4          | amount | other-order | false        | 50      | 0
    5              | 3       | shop-1 | shopify  |          |           | 9          | refund | no-day      | false        | 7       | 0
    6              | 4       | shop-2 | shopify  | A-1      | 4         | 2          | amount | unknown     | false        | 1000    | 900
  `
};

describe('money that files and orders do not agree about', () => {
  it('is found once per order, of the main currency, without what is explained', async () => {
    expect(await foundIn(twoShops, proofDifferences, 'kind shop order_id order_key at_stake')).toEqual(
      drawn(`
        kind            | shop   | order_id | order_key | at_stake
        file_difference | shop-2 | A-1      | 4         | 0
        mixed_shop      | shop-1 | A-3      | 3         | 50
        file_difference | shop-1 | A-1      | 1         | 30
        file_difference | shop-1 |          |           | 7
      `)
    );
  });

  it('costs the score its share of all money', async () => {
    const { run } = await openShop(twoShops);
    const findings = findingsOf({
      totals: { order_count: 4, main_currency_count: 3, charged: 200, first_on: null, last_on: null },
      summaries: await rowsOf(run(summaryOf(proofDifferences), {})),
      reports: [],
      formatChanges: [],
      rules: {}
    });
    expect(findings.map(({ kind, count, money, points }) => [kind, count, money, points])).toEqual([
      ['mixed_shop', 1, 50, 25],
      ['file_difference', 3, 37, 18.5]
    ]);
    expect(scoreOf(findings)).toBe(56.5);
  });
});

it('finds orders that more was given back of than was charged', async () => {
  const shop: DrawnShop = {
    orders: `
      order_key | created_at | charged | refund | is_cancelled
      1         | 2024-01-01 | 100     | 100    | false
      2         | 2024-01-02 | 40      | 55     | false
      3         | 2024-01-03 | 30      | 60     | true
    `
  };
  expect(await foundIn(shop, refundsAboveCharged, 'order_id charged refund at_stake')).toEqual(
    drawn(`
      order_id | charged | refund | at_stake
      o2       | 40      | 55     | 15
    `)
  );
});

describe('prices with tax and without', () => {
  /** Orders of 120 with 20 of tax, all shipped for nothing: `inside` have it in their prices, `onTop` beside them. */
  const shopOf = (inside: number, onTop: number): DrawnShop => {
    const keys = Array.from({ length: inside + onTop }, (_, index) => index + 1);
    return {
      orders: [
        'order_key | created_at | charged | tax | items_gross',
        ...keys.map((key) => `${key} | 2024-01-10 | 120 | 20 | ${key <= inside ? 120 : 100}`)
      ].join('\n'),
      order_lines: [
        'order_key | unit_price',
        ...keys.map((key) => `${key} | ${key <= inside ? 120 : 100}`)
      ].join('\n')
    };
  };

  it.each([
    [30, 5, ['o31', 'o32', 'o33', 'o34', 'o35']],
    [5, 30, ['o1', 'o2', 'o3', 'o4', 'o5']],
    [30, 4, []],
    [300, 5, []],
    [30, 0, []]
  ])('are told where both are more than chance: %i and %i', async (inside, onTop, expected) => {
    const found = await foundIn(shopOf(inside, onTop), mixedTax, 'order_id lines_sum at_stake');
    expect(found.map(({ order_id }) => order_id)).toEqual(expected);
    expect(new Set(found.map(({ at_stake }) => at_stake))).toEqual(new Set(expected.length > 0 ? [20] : []));
  });

  it('knows discounts that stand on the order or on its lines, and shipping', async () => {
    const keys = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
    const shop: DrawnShop = {
      orders: [
        'order_key | created_at | charged | tax | discount | shipping',
        ...keys.map((key) => `${key} | 2024-01-10 | ${key <= 5 ? 100 : 120} | 20 | 10 | 10`)
      ].join('\n'),
      order_lines: [
        'order_key | unit_price | discount | net',
        ...keys.map((key) => `${key} | 100 | ${key % 2 === 0 ? 10 : 0} | ${key % 2 === 0 ? 90 : 100}`)
      ].join('\n')
    };
    expect(await foundIn(shop, mixedTax, 'order_id at_stake')).toHaveLength(5);
  });
});

describe('orders years apart from all others', () => {
  const shopOf = (lone: string, count: number): DrawnShop => ({
    orders: [
      'order_key | created_at | charged',
      `99 | ${lone} | 15`,
      ...Array.from({ length: count }, (_, index) => `${index + 1} | 2024-0${1 + (index % 9)}-10 | 10`)
    ].join('\n')
  });
  const params = { import_on: '2026-12-01' };

  it.each([
    ['2011-03-05', true],
    ['2022-01-20', false],
    ['2022-01-05', true],
    ['2026-05-31', false],
    ['2026-09-15', true]
  ])('of %s: %s', async (day, isApart) => {
    const found = await foundIn(shopOf(day, 30), loneDates, 'order_id at_stake', params);
    expect(found).toEqual(isApart ? [{ order_id: 'o1', at_stake: 15 }] : []);
  });

  it('are no finding in a shop of few orders, nor after the import, which is another', async () => {
    expect(await foundIn(shopOf('2011-03-05', 12), loneDates, 'order_id', params)).toEqual([]);
    expect(await foundIn(shopOf('2042-03-05', 30), loneDates, 'order_id', params)).toEqual([]);
  });
});

it('finds e-mails and phones that identify nobody, with the orders that name them', async () => {
  const shop: DrawnShop = {
    customers: `
      customer_key | display_name
      1            | Ida
    `,
    customer_identities: `
      kind  | value           | customer_key
      email | ida@example.com | 1
    `,
    customer_personas: `
      persona_id | customer_key | email            | phone
      1          | 1            | ida@example.com  | +555 0001
      2          |              | till@example.com |
    `,
    orders: `
      order_key | persona_id | customer_key | created_at | charged
      1         | 1          | 1            | 2024-01-01 | 10
      2         | 2          |              | 2024-01-02 | 20
      3         | 2          |              | 2024-02-02 | 30
    `
  };
  expect(
    await foundIn(shop, sharedContacts, 'contact order_count guest_count from_on until_on at_stake')
  ).toEqual(
    drawn(`
      contact          | order_count | guest_count | from_on    | until_on   | at_stake
      till@example.com | 2           | 2           | 2024-01-02 | 2024-02-02 | 50
      +555 0001          | 1           | 0           | 2024-01-01 | 2024-01-01 | 10
    `)
  );
});

describe('what reports leave to a person', () => {
  const report = (name: string, questions: readonly ImportQuestion[]): FileReport => ({
    name,
    fileId: 1,
    bytes: 1,
    platform: 'shopify',
    format: 'shopify-orders',
    entity: 'sales',
    encoding: 'utf-8',
    delimiter: ',',
    header: [],
    rowsRead: 100,
    rowsUsed: 90,
    setAside: [],
    money: [],
    warnings: [
      { kind: 'destroyed', column: 'Phone', count: 4, example: '8.6E+12' },
      { column: 'Tax', count: 2, example: 'x' }
    ],
    dates: [],
    questions
  });
  const words: ImportQuestion = {
    kind: 'status-words',
    column: 'Status',
    words: [
      { word: 'Sonderfall', orderCount: 3, amount: 30, assumed: 'unknown' },
      { word: 'Teilweise', orderCount: 1, amount: 12, assumed: 'unknown' }
    ]
  };
  const currency: ImportQuestion = { kind: 'currency', orderCount: 5, assumed: null };
  const reports = [report('a.csv', [words, currency]), report('b.csv', [currency])];

  it('are orders and money of unknown words, questions by file, destroyed cells', () => {
    expect(askedOf(reports, 'unknown_words').map(({ count, money, about }) => [count, money, about])).toEqual(
      [[4, 42, 'Sonderfall, Teilweise']]
    );
    expect(askedOf(reports, 'open_question').map((one) => one.report.name)).toEqual(['a.csv', 'b.csv']);
    expect(askedOf(reports, 'destroyed_cells').map(({ count, about }) => [count, about])).toEqual([
      [4, 'Phone'],
      [4, 'Phone']
    ]);
  });

  it('touch the cells, or all rows of the files that are asked about, once', () => {
    expect(askedRows(askedOf(reports, 'destroyed_cells'))).toBe(8);
    expect(askedRows(askedOf([report('a.csv', [currency, currency])], 'open_question'))).toBe(90);
  });
});

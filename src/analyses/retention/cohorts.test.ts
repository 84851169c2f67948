import { describe, expect, it } from 'vitest';
import { drawn } from '#tests/support/drawn.ts';
import { rowsOf } from '#tests/support/rows.ts';
import { openShop, type TestShop } from '#tests/support/shop.ts';
import { type CohortCell, type CohortKind, type CohortPeriod, cohorts } from './queries.ts';

const dates = { from_on: '2024-01-01', until_on: '2024-12-31', as_of: '2024-12-31' };

async function cells(
  shop: TestShop,
  columns: readonly (keyof CohortCell)[],
  { period = 'month', by = 'period' }: { period?: CohortPeriod; by?: CohortKind } = {}
) {
  const rows = await rowsOf(
    shop.run(cohorts, { ...dates, compare_from_on: null, compare_until_on: null, period, by })
  );
  return rows.map((row) => Object.fromEntries(columns.map((column) => [column, row[column]])));
}

async function open(drawing: Parameters<typeof openShop>[0], chosen = dates): Promise<TestShop> {
  const shop = await openShop(drawing);
  await shop.scope({ clock: chosen });
  return shop;
}

const counts = ['cohort', 'period_index', 'cohort_size', 'customer_count', 'is_complete'] as const;

describe('by period of the first order', () => {
  // Ana orders in January, twice in March; Ben in January and February; Dia in March. April is under way.
  const orders = `
    customer_key | created_at | charged | refund
    1            | 2024-01-05 | 20      | 0
    1            | 2024-03-01 | 30      | 10
    1            | 2024-03-31 | 5       | 0
    2            | 2024-01-31 | 40      | 0
    2            | 2024-02-01 | 8       | 0
    3            | 2024-03-10 | 7       | 0
                 | 2024-01-10 | 99      | 0
                 | 2024-04-02 | 99      | 0
  `;

  it('counts people, and has a row for every period up to the end of the data', async () => {
    const shop = await open({ orders });
    expect(await cells(shop, counts)).toEqual(
      drawn(`
        cohort     | period_index | cohort_size | customer_count | is_complete
        2024-01-01 | 0            | 2           | 2              | true
        2024-01-01 | 1            | 2           | 1              | true
        2024-01-01 | 2            | 2           | 1              | true
        2024-01-01 | 3            | 2           | 0              | false
        2024-03-01 | 0            | 1           | 1              | true
        2024-03-01 | 1            | 1           | 0              | false
      `)
    );
  });

  it('knows nobody whose first order comes after the end, though a refund came before', async () => {
    const refunds = `
      customer_key | refunded_at | amount
      1            | 2024-01-01  | 3
    `;
    const ended = { ...dates, as_of: '2024-01-04' };
    const shop = await open({ orders, refunds }, ended);
    const asked = { ...ended, compare_from_on: null, compare_until_on: null };
    expect(await rowsOf(shop.run(cohorts, { ...asked, period: 'month', by: 'period' }))).toEqual([]);
  });

  it('adds up money, orders and people who ordered again', async () => {
    const shop = await open({ orders });
    const money = ['period_index', 'net_revenue', 'cumulative_net_revenue', 'first_net_revenue'] as const;
    const rest = ['order_count', 'cumulative_order_count', 'repeat_count', 'refund'] as const;
    expect((await cells(shop, [...money, ...rest])).slice(0, 4)).toEqual(
      drawn(`
        period_index | net_revenue | cumulative_net_revenue | first_net_revenue | order_count | cumulative_order_count | repeat_count | refund
        0            | 60          | 60                     | 60                | 2           | 2                      | 0            | 0
        1            | 8           | 68                     | 60                | 1           | 3                      | 1            | 0
        2            | 25          | 93                     | 60                | 2           | 5                      | 2            | 10
        3            | 0           | 93                     | 60                | 0           | 5                      | 2            | 0
      `)
    );
  });

  it('holds a period complete on its last day', async () => {
    const shop = await open({
      orders: `
        customer_key | created_at | charged
        1            | 2024-01-05 | 1
                     | 2024-02-29 | 1
      `
    });
    expect((await cells(shop, counts)).at(-1)).toMatchObject({ period_index: 1, is_complete: true });
  });

  it('ends on the day looked at, as if there were no later data', async () => {
    const shop = await open({ orders }, { ...dates, as_of: '2024-02-15' });
    expect(await cells(shop, counts)).toMatchObject([
      { cohort: '2024-01-01', period_index: 0, customer_count: 2, is_complete: true },
      { cohort: '2024-01-01', period_index: 1, customer_count: 1, is_complete: false }
    ]);
  });

  it('follows those whose first order lies in the dates until the data end', async () => {
    const shop = await open({ orders });
    const within = async (from_on: string, until_on: string) => {
      const chosen = { ...dates, from_on, until_on, compare_from_on: null, compare_until_on: null };
      const rows = await rowsOf(shop.run(cohorts, { ...chosen, period: 'month', by: 'period' }));
      return rows.map(({ cohort, period_index, cohort_size, customer_count }) =>
        [cohort, period_index, cohort_size, customer_count].join(' ')
      );
    };
    // Of the last week of January only Ben, who is back in February.
    expect(await within('2024-01-25', '2024-01-31')).toEqual([
      '2024-01-01 0 1 1',
      '2024-01-01 1 1 1',
      '2024-01-01 2 1 0',
      '2024-01-01 3 1 0'
    ]);
    expect(await within('2024-02-01', '2024-12-31')).toEqual(['2024-03-01 0 1 1', '2024-03-01 1 1 0']);
    expect(await within('2024-02-01', '2024-02-29')).toEqual([]);
  });

  it.each([
    ['week', '2024-12-30', '2025-01-05', '2025-01-06', '2024-12-30'],
    ['quarter', '2024-10-01', '2024-12-31', '2025-01-01', '2024-10-01'],
    ['year', '2024-02-29', '2024-12-31', '2025-01-01', '2024-01-01']
  ] as const)('splits by %s', async (period, first, last, next, cohort) => {
    const shop = await open(
      {
        orders: `
          customer_key | created_at          | charged
          1            | ${first} 00:00:00 | 1
          1            | ${last} 23:59:59 | 1
          1            | ${next} 00:00:00 | 1
        `
      },
      { from_on: '2024-01-01', until_on: '2025-12-31', as_of: '2025-12-31' }
    );
    const chosen = { ...dates, until_on: '2025-12-31', compare_from_on: null, compare_until_on: null };
    expect(await rowsOf(shop.run(cohorts, { ...chosen, period, by: 'period' }))).toMatchObject([
      { cohort, period_index: 0, order_count: 2, repeat_count: 1, is_complete: true },
      { cohort, period_index: 1, order_count: 1, repeat_count: 1, is_complete: false }
    ]);
  });

  it('takes a refund off the day that the setting says', async () => {
    const drawing = {
      orders: `
        order_key | customer_key | created_at | charged | refund | refund_dated
        1         | 1            | 2024-01-05 | 50      | 20     | 20
        2         | 1            | 2024-02-05 | 10      | 0      | 0
      `,
      refunds: `
        order_key | customer_key | refunded_at | amount
        1         | 1            | 2024-02-01  | 20
      `
    };
    const shop = await open(drawing);
    expect(await cells(shop, ['net_revenue', 'refund'])).toEqual([
      { net_revenue: 30, refund: 20 },
      { net_revenue: 10, refund: 0 }
    ]);
    await shop.scope({ clock: dates, settings: { refund_date: 'refund' } });
    expect(await cells(shop, ['net_revenue', 'refund', 'order_count'])).toEqual([
      { net_revenue: 50, refund: 0, order_count: 1 },
      { net_revenue: -10, refund: 20, order_count: 1 }
    ]);
    await shop.scope({ clock: dates, settings: { refunds: 'ignore' } });
    expect(await cells(shop, ['net_revenue', 'refund'])).toEqual([
      { net_revenue: 50, refund: 0 },
      { net_revenue: 10, refund: 0 }
    ]);
  });

  it('has the refund rate of paid orders, those refunded in full as well, whatever the settings', async () => {
    const drawing = {
      orders: `
        customer_key | created_at | charged | refund | is_fully_refunded | tells_refunds | is_cancelled
        1            | 2024-01-05 | 50      | 20     | false             | true          | false
        1            | 2024-01-06 | 30      | 30     | true              | true          | false
        1            | 2024-01-07 | 99      | 99     | true              | true          | true
        1            | 2024-02-05 | 10      | 0      | false             | false         | false
      `
    };
    const shop = await open(drawing);
    const expected = [
      { net_revenue: 30, paid_charged: 80, paid_refund: 50 },
      // The file of February says nothing of refunds: not known, never 0.
      { net_revenue: 10, paid_charged: null, paid_refund: null }
    ];
    expect(await cells(shop, ['net_revenue', 'paid_charged', 'paid_refund'])).toEqual(expected);
    await shop.scope({ clock: dates, settings: { refunds: 'ignore' } });
    expect(await cells(shop, ['paid_charged', 'paid_refund'])).toEqual(
      expected.map(({ paid_charged, paid_refund }) => ({ paid_charged, paid_refund }))
    );
  });

  it('has nothing to say about guests', async () => {
    const shop = await open({
      orders: `
        customer_key | created_at | charged
                     | 2024-01-05 | 1
                     | 2024-02-05 | 1
      `
    });
    expect(await cells(shop, counts)).toEqual([]);
  });

  it('has nothing to say without orders', async () => {
    expect(await cells(await open({}), counts)).toEqual([]);
  });
});

describe('by what the first order was', () => {
  const orders = `
    customer_key | created_at | channel | charged
    1            | 2024-01-05 | Etsy    | 10
    1            | 2024-02-05 | Shopify | 20
    2            | 2024-02-10 | Etsy    | 40
    2            | 2024-03-03 | Etsy    | 80
    3            | 2024-03-05 | Shopify | 5
    4            | 2024-02-05 |         | 1
  `;

  it('lets a person leave the cells of periods that are not over', async () => {
    const shop = await open({ orders });
    const columns = [...counts, 'net_revenue', 'repeat_count', 'cumulative_net_revenue', 'first_net_revenue'];
    expect(await cells(shop, columns as (keyof CohortCell)[], { by: 'channel' })).toEqual(
      drawn(`
        cohort  | period_index | cohort_size | customer_count | is_complete | net_revenue | repeat_count | cumulative_net_revenue | first_net_revenue
                | 0            | 1           | 1              | true        | 1           | 0            | 1                      | 1
                | 1            | 0           | 0              | false       | 0           | 0            | 0                      | 0
        Etsy    | 0            | 2           | 2              | true        | 50          | 0            | 50                     | 50
        Etsy    | 1            | 1           | 1              | true        | 20          | 1            | 30                     | 10
        Etsy    | 2            | 0           | 0              | false       | 0           | 0            | 0                      | 0
        Shopify | 0            | 0           | 0              | false       | 0           | 0            | 0                      | 0
      `).map((row) => ({ ...row, cohort: row['cohort'] ?? '' }))
    );
  });

  it('counts only orders in the filters, and only people who started in them', async () => {
    const shop = await open({ orders });
    await shop.scope({ clock: dates, narrowing: { channel: ['Etsy'] } });
    expect(await cells(shop, counts)).toEqual(
      drawn(`
        cohort     | period_index | cohort_size | customer_count | is_complete
        2024-01-01 | 0            | 1           | 1              | true
        2024-01-01 | 1            | 1           | 0              | true
        2024-01-01 | 2            | 1           | 0              | false
        2024-02-01 | 0            | 1           | 1              | true
        2024-02-01 | 1            | 1           | 1              | false
      `)
    );
  });

  it('names the main product of the first order', async () => {
    const shop = await open({
      orders: `
        customer_key | created_at | charged | top_product_key
        1            | 2024-01-05 | 1       | 7
        2            | 2024-01-06 | 1       |
        1            | 2024-02-29 | 1       | 8
      `,
      products: `
        product_key | sku | name        | category
        7           | T1  | Spring tea  | Tea
        8           | T2  | Winter tea  | Tea
      `
    });
    const named = ['cohort', 'cohort_name', 'period_index', 'customer_count'] as const;
    const product = await cells(shop, named, { by: 'product' });
    expect(product.slice(2)).toEqual([
      { cohort: 'T1', cohort_name: 'Spring tea', period_index: 0, customer_count: 1 },
      { cohort: 'T1', cohort_name: 'Spring tea', period_index: 1, customer_count: 1 }
    ]);
    expect(product[0]).toMatchObject({ cohort: '', cohort_name: '' });
    expect((await cells(shop, named, { by: 'category' }))[2]).toMatchObject({ cohort: 'Tea' });
  });
});

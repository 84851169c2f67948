import { describe, expect, it } from 'vitest';
import type { Period } from '#kit';
import { defaultRfm } from '#models';
import { drawn } from '#tests/support/engine.ts';
import { rowsOf } from '#tests/support/rows.ts';
import { openShop } from '#tests/support/shop.ts';
import { peopleParams } from './asked.ts';
import { cells, customers, cutOffs, moves, people, segments, totals } from './queries.ts';

const period: Period = {
  from_on: '2024-01-01',
  until_on: '2024-04-30',
  as_of: '2024-04-30',
  compare_from_on: null,
  compare_until_on: null
};

// 30 April less 90 days is 31 January. Ana and Ben were there then, Ben came back since; Cy and Dee are new.
const orders = `
  customer_key | created_at | charged | refund
  1            | 2024-01-10 | 10      | 0
  1            | 2024-01-10 | 10      | 0
  1            | 2024-01-10 | 10      | 0
  1            | 2024-01-10 | 10      | 0
  1            | 2024-01-10 | 20      | 0
  2            | 2024-01-20 | 30      | 0
  2            | 2024-04-30 | 60      | 10
  3            | 2024-04-30 | 7       | 0
  4            | 2024-04-29 | 3       | 0
               | 2024-04-29 | 99      | 0
`;
const names = `
  customer_key | display_name | email         | phone | account
  1            | Ana          | ana@shop.test | 1     | ana_01
  2            | Ben          |               | 2     | ben_02
  3            | Cy           |               |       | cy_03
  4            | Dee          |               |       |
`;
const customer_identities = `
  kind     | value | customer_key
  buyer_id | b12346 | 2
  buyer_id | b12347 | 2
  buyer_id | 99999 | 1
`;

describe('segments', () => {
  // Days 111 0 0 1, so recency 1 3 3 2; orders 5 2 1 1.
  it('adds up people, orders and money', async () => {
    const shop = await openShop({ orders });
    expect(await rowsOf(shop.run(segments, period))).toEqual(
      drawn(`
        segment        | customer_count | customer_share | net_revenue | revenue_share | average_order_value | orders_per_customer | median_recency_days | revenue_per_customer
        about_to_sleep | 2              | 0.5            | 87          | 0.58 | 29             | 1.5                 | 0                   | 43.5
        cant_lose      | 1              | 0.25           | 60          | 0.4 | 12            | 5                   | 111                 | 60
        hibernating    | 1              | 0.25           | 3           | 0.02 | 3            | 1                   | 1                   | 3
      `)
    );
  });

  it('has shares of what is asked about only', async () => {
    const shop = await openShop({ orders });
    await shop.scope({ narrowing: { segment: ['cant_lose', 'hibernating'] }, clock: period });
    const rows = await rowsOf(shop.run(segments, period));
    expect(rows.map(({ segment, customer_share }) => [segment, customer_share])).toEqual([
      ['cant_lose', 0.5],
      ['hibernating', 0.5]
    ]);
  });

  it('has no share of nothing, and no rows of nobody', async () => {
    const shop = await openShop({
      orders: 'customer_key | created_at | charged | refund\n1 | 2024-01-01 | 5 | 5'
    });
    const [row] = await rowsOf(shop.run(segments, period));
    expect(row).toMatchObject({ customer_count: 1, net_revenue: 0, revenue_share: null });
    const guests = await openShop({ orders: 'created_at | charged\n2024-01-01 | 5' });
    expect(await rowsOf(guests.run(segments, period))).toEqual([]);
    expect(await rowsOf((await openShop({})).run(segments, period))).toEqual([]);
  });
});

describe('customers', () => {
  it('are called what the files call them: e-mail, buyer id, account, phone, name', async () => {
    const shop = await openShop({ orders, customers: names, customer_identities });
    expect(await rowsOf(shop.run(customers, period))).toEqual(
      drawn(`
        customer      | recency_days | order_count | net_revenue | r_score | f_score | m_score | segment
        b12346        | 0            | 2           | 80          | 3       | 2       | 4       | about_to_sleep
        ana@shop.test | 111          | 5           | 60          | 1       | 5       | 3       | cant_lose
        cy_03         | 0            | 1           | 7           | 3       | 1       | 2       | about_to_sleep
        Dee           | 1            | 1           | 3           | 2       | 1       | 1       | hibernating
      `)
    );
  });
});

describe('cells', () => {
  it('shows all 25, also those of nobody', async () => {
    const shop = await openShop({ orders });
    const rows = await rowsOf(shop.run(cells, { ...period, matrix: 'recency-frequency' }));
    expect(rows).toHaveLength(25);
    expect(rows[0]).toMatchObject({
      r_score: 5,
      f_score: 1,
      m_score: null,
      segment: 'new',
      customer_count: 0
    });
    expect(rows.filter(({ customer_count }) => customer_count > 0)).toMatchObject([
      { r_score: 3, f_score: 1, segment: 'about_to_sleep', net_revenue: 7, orders_per_customer: 1 },
      {
        r_score: 3,
        f_score: 2,
        segment: 'about_to_sleep',
        average_order_value: 40,
        revenue_per_customer: 80
      },
      { r_score: 2, f_score: 1, segment: 'hibernating', net_revenue: 3 },
      { r_score: 1, f_score: 5, segment: 'cant_lose', net_revenue: 60 }
    ]);
  });

  it('has people of several segments beside each other by money', async () => {
    const shop = await openShop({ orders });
    const rows = await rowsOf(shop.run(cells, { ...period, matrix: 'recency-money' }));
    expect(rows).toHaveLength(25);
    expect(new Set(rows.map(({ segment }) => segment))).toEqual(new Set(['several']));
    expect(rows.reduce((sum, { net_revenue }) => sum + (net_revenue ?? 0), 0)).toBe(150);
  });

  it.each([
    ['codes', 27],
    ['classes', 8]
  ] as const)('has three sides for %s', async (preset, count) => {
    const shop = await openShop({ orders });
    await shop.scope({ rfm: defaultRfm(preset), clock: period });
    const rows = await rowsOf(shop.run(cells, { ...period, matrix: 'all' }));
    expect(rows).toHaveLength(count);
    expect(rows.reduce((sum, { customer_count }) => sum + customer_count, 0)).toBe(4);
  });
});

describe('cut-offs', () => {
  it('are the figures at the edges of each score, and say who is missing', async () => {
    const shop = await openShop({ orders });
    const rows = await rowsOf(shop.run(cutOffs, period));
    expect(rows.filter(({ dimension }) => dimension === 'recency')).toEqual(
      drawn(`
        dimension | score | customer_count | lowest | highest
        recency   | 1     | 1              | 111    | 111
        recency   | 2     | 1              | 1      | 1
        recency   | 3     | 2              | 0      | 0
        recency   | 4     | 0              |        |
        recency   | 5     | 0              |        |
      `)
    );
  });

  it('are those of everybody, whichever segments are asked about', async () => {
    const shop = await openShop({ orders });
    const all = await rowsOf(shop.run(cutOffs, period));
    await shop.scope({ narrowing: { segment: ['hibernating'] }, clock: period });
    expect(await rowsOf(shop.run(cutOffs, period))).toEqual(all);
  });
});

it('counts everybody, and those who came back', async () => {
  const shop = await openShop({ orders });
  expect(await rowsOf(shop.run(totals, period))).toEqual([
    { customer_count: 4, repeat_count: 2, net_revenue: 150 }
  ]);
  const nobody = await openShop({});
  expect(await rowsOf(nobody.run(totals, period))).toEqual([
    { customer_count: 0, repeat_count: 0, net_revenue: 0 }
  ]);
});

describe('moves', () => {
  it('tells where people came from in 90 days, and who ordered meanwhile', async () => {
    const shop = await openShop({ orders });
    await shop.scope({ clock: period });
    expect(await rowsOf(shop.run(moves, period))).toEqual(
      drawn(`
        segment_before | segment_now    | customer_count | returned_count
        about_to_sleep | about_to_sleep | 1              | 1
        cant_lose      | cant_lose      | 1              | 0
        outside        | about_to_sleep | 1              | 1
        outside        | hibernating    | 1              | 1
      `)
    );
  });

  it('keeps those who fell out of the history looked at', async () => {
    const shop = await openShop({ orders });
    await shop.scope({ clock: { as_of: '2024-04-30', history_months: 3 } });
    const rows = await rowsOf(shop.run(moves, period));
    expect(rows.filter(({ segment_now }) => segment_now === 'outside')).toMatchObject([
      { customer_count: 1, returned_count: 0 }
    ]);
  });
});

describe('people', () => {
  const keysOf = async (asked: Parameters<typeof peopleParams>[0]) => {
    const shop = await openShop({ orders, customers: names });
    await shop.scope({ clock: period });
    const rows = await rowsOf(shop.run(people, { ...period, ...peopleParams(asked) }));
    return rows.map(({ display_name }) => display_name);
  };

  it('are those of a cell, of segments, or who were somewhere else before', async () => {
    expect(await keysOf({ title: '' })).toEqual(['Ben', 'Ana', 'Cy', 'Dee']);
    expect(await keysOf({ title: '', r_score: 3, f_score: 1 })).toEqual(['Cy']);
    expect(await keysOf({ title: '', m_score: 3 })).toEqual(['Ana']);
    expect(await keysOf({ title: '', segments: ['cant_lose', 'hibernating'] })).toEqual(['Ana', 'Dee']);
    expect(await keysOf({ title: '', segment_before: 'about_to_sleep' })).toEqual(['Ben']);
  });

  it('tells when each ordered last', async () => {
    const shop = await openShop({ orders, customers: names });
    const [ben] = await rowsOf(shop.run(people, { ...period, ...peopleParams({ title: '' }) }));
    expect(ben).toMatchObject({ display_name: 'Ben', last_order_on: '2024-04-30', recency_days: 0 });
  });
});

import { describe, expect, it } from 'vitest';
import { defaultRfm } from '#models';
import { drawn } from '#tests/support/drawn.ts';
import { rowsOf } from '#tests/support/rows.ts';
import { openShop, type TestShop } from '#tests/support/shop.ts';
import { findings } from './findings.ts';
import { flowPeople, segmentFlows, segmentSizes } from './queries.ts';

const dates = {
  from_on: '2024-01-10',
  until_on: '2024-12-31',
  as_of: '2024-12-31',
  compare_from_on: null,
  compare_until_on: null
};
const days = { ...dates, then_on: '2024-09-30', now_on: '2024-12-31', window_days: null };

/** Recent is up to 30, 90, 180, 365 days; often is 2, 3, 4, 5 orders. */
const rfm = { ...defaultRfm(), recency: { method: 'fixed', cuts: [30, 90, 180, 365] } } as const;

const orders = `
  customer_key | created_at | charged
  1            | 2024-01-10 | 10
  1            | 2024-12-20 | 10
  2            | 2024-09-20 | 20
  3            | 2024-09-25 | 30
  3            | 2024-09-28 | 30
  3            | 2024-12-31 | 30
  4            | 2024-12-01 | 40
               | 2024-12-02 | 99
`;

async function openMoving(): Promise<TestShop> {
  const shop = await openShop({ orders });
  await shop.scope({ rfm });
  return shop;
}

describe('flows', () => {
  it('lead from what the orders of then made to what those of now make', async () => {
    const rows = await rowsOf((await openMoving()).run(segmentFlows, days));
    expect(rows).toEqual(
      drawn(`
        segment_before      | segment_after       | customer_count | ordered_count | net_revenue
        hibernating         | potential_loyalists | 1              | 1             | 20
        new                 | about_to_sleep      | 1              | 0             | 20
        not_yet             | new                 | 1              | 1             | 40
        potential_loyalists | potential_loyalists | 1              | 1             | 90
      `)
    );
    expect(findings(rows)).toEqual({
      slipped: 0,
      back: 1,
      newcomers: 1,
      lost: 0,
      stayed: 1,
      moved: 1,
      thenCount: 3,
      nowCount: 4,
      total: 4
    });
  });

  it('go from a quarter ago to the last day where nobody says otherwise', async () => {
    const shop = await openMoving();
    const usual = { ...dates, then_on: null, now_on: null, window_days: null };
    expect(await rowsOf(shop.run(segmentFlows, usual))).toEqual(await rowsOf(shop.run(segmentFlows, days)));
  });

  it('lose those without an order in the days looked at', async () => {
    const rows = await rowsOf((await openMoving()).run(segmentFlows, { ...days, window_days: 60 }));
    const lost = rows.filter(({ segment_after }) => segment_after === 'outside');
    expect(lost.map((row) => [row.segment_before, row.customer_count, row.ordered_count])).toEqual([
      ['new', 1, 0]
    ]);
    const returned = rows.filter(({ segment_before }) => segment_before === 'outside');
    expect(returned.map((row) => [row.segment_after, row.customer_count])).toEqual([['new', 1]]);
  });

  it('have their people behind them', async () => {
    const shop = await openMoving();
    const everybody = { ...days, segments_before: null, segments_after: null };
    const people = async (before: string | null, after: string | null) =>
      (
        await rowsOf(shop.run(flowPeople, { ...everybody, segments_before: before, segments_after: after }))
      ).map(({ customer_key }) => customer_key);
    expect(await people(null, null)).toEqual([3, 4, 1, 2]);
    expect(await people('hibernating new', null)).toEqual([1, 2]);
    expect(await people('not_yet', 'new')).toEqual([4]);
  });

  it('list those of the segments asked about, and score them among all', async () => {
    const shop = await openShop({ orders });
    await shop.scope({ rfm, narrowing: { segment: ['new'] } });
    const rows = await rowsOf(shop.run(segmentFlows, days));
    expect(rows.map(({ segment_before, segment_after }) => [segment_before, segment_after])).toEqual([
      ['not_yet', 'new']
    ]);
  });

  it('are none where nobody is known', async () => {
    const shop = await openShop({ orders: 'created_at | charged\n2024-05-01 | 10' });
    expect(await rowsOf(shop.run(segmentFlows, days))).toEqual([]);
  });
});

it('sizes go back a year of months, as far as there were orders', async () => {
  const rows = await rowsOf(
    (await openMoving()).run(segmentSizes, { ...dates, now_on: null, window_days: null })
  );
  const on = (day: string) =>
    rows.filter(({ as_of }) => as_of === day).map(({ segment, customer_count }) => [segment, customer_count]);
  expect(new Set(rows.map(({ as_of }) => as_of)).size).toBe(12);
  expect(on('2024-02-29')).toEqual([['promising', 1]]);
  expect(on('2024-12-31')).toEqual([
    ['about_to_sleep', 1],
    ['new', 1],
    ['potential_loyalists', 2]
  ]);
});

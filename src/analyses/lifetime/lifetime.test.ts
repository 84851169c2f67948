import { describe, expect, it } from 'vitest';
import type { ParamsOf, ParamSpec, Query } from '#engine';
import type { Period } from '#kit';
import { drawn } from '#tests/support/engine.ts';
import { rowsOf } from '#tests/support/rows.ts';
import { openShop } from '#tests/support/shop.ts';
import { cohorts } from '../retention/queries.ts';
import {
  acquisition,
  concentration,
  expectedBySegment,
  expectedDistribution,
  pastPeople,
  valueByCohort,
  valueWithin
} from './queries.ts';

const period: Period = {
  from_on: '2024-01-01',
  until_on: '2024-04-15',
  as_of: '2024-04-15',
  compare_from_on: null,
  compare_until_on: null
};
const byMonth = { ...period, period: 'month' } as const;

// Ana and Ben of January, Cy of March; the guest belongs to nobody. The last order ends the data.
const orders = `
  order_key | customer_key | created_at | charged | refund
  1         | 1            | 2024-01-05 | 100     | 0
  2         | 2            | 2024-01-20 | 50      | 0
  3         | 1            | 2024-02-10 | 40      | 10
  4         | 3            | 2024-03-02 | 200     | 0
  5         |              | 2024-03-03 | 25      | 0
  6         | 1            | 2024-04-15 | 20      | 0
`;
// Order 1 cost 60 of 100, order 2 30 of 50; of order 4 one line of two has no cost, of the others nothing is known.
const order_lines = `
  order_key | line_number | product_key | quantity | unit_price | cost
  1         | 1           | 1           | 2        | 50         | 30
  2         | 1           | 1           | 1        | 50         | 30
  4         | 1           | 1           | 1        | 50         | 30
  4         | 2           | 2           | 1        | 150        |
`;
const spend = `
  day        | amount
  2024-01-01 | 90
  2024-03-01 | 400
  2024-03-20 | 100
`;

async function asked(change: { readonly order_lines?: string; readonly spend?: string } = {}) {
  const shop = await openShop({ orders, ...change });
  await shop.scope({ clock: period });
  return shop;
}

describe('value by cohort', () => {
  // Margin is 40 % where costs are known: 40 and 20 of January, 0.4 x 30 and 0.4 x 20 after.
  it('adds up revenue and margin, and leaves the month under way open', async () => {
    const shop = await asked({ order_lines });
    expect(await rowsOf(shop.run(valueByCohort, byMonth))).toEqual(
      drawn(`
        cohort     | period_index | customer_count | is_complete | net_revenue | cumulative_net_revenue | cumulative_margin
        2024-01-01 | 0            | 2              | true        | 150         | 150                    | 60
        2024-01-01 | 1            | 2              | true        | 30          | 180                    | 72
        2024-01-01 | 2            | 2              | true        | 0           | 180                    | 72
        2024-01-01 | 3            | 2              | false       | 20          | 200                    | 80
        2024-03-01 | 0            | 1              | true        | 200         | 200                    | 80
        2024-03-01 | 1            | 1              | false       | 0           | 200                    | 80
      `)
    );
  });

  it('knows no margin without costs', async () => {
    const shop = await asked();
    const rows = await rowsOf(shop.run(valueByCohort, byMonth));
    expect(new Set(rows.map((row) => row.cumulative_margin))).toEqual(new Set([null]));
  });

  it.each(['week', 'month', 'quarter', 'year'] as const)(
    'is the revenue of the page of cohorts, by %s',
    async (grain) => {
      const shop = await asked({ order_lines });
      const asks = { ...period, period: grain };
      const own = await rowsOf(shop.run(valueByCohort, asks));
      const others = await rowsOf(shop.run(cohorts, { ...asks, by: 'period' }));
      const told = (row: { cohort: string; period_index: number; cumulative_net_revenue: number }) =>
        `${row.cohort.slice(0, 10)} ${row.period_index} ${row.cumulative_net_revenue}`;
      expect(own.map(told)).toEqual(others.map(told));
    }
  );
});

describe('what a new customer brings', () => {
  // Within a month Ana 100, Ben 50, Cy 200; within three Ana 130 and Ben 50, while Cy's are not over.
  it('is told of those whose months are over', async () => {
    const shop = await asked({ order_lines });
    const rows = await rowsOf(shop.run(valueWithin, period));
    // By channel as well, of which these orders have one.
    expect(rows.filter(({ channel }) => channel !== null).map(({ months }) => months)).toEqual([1, 3]);
    expect(rows.filter(({ channel }) => channel === null)).toEqual([
      {
        channel: null,
        months: 1,
        customer_count: 3,
        mean_revenue: 350 / 3,
        revenue_variance: expect.closeTo(17_500 / 3, 9) as number,
        median_revenue: 100,
        mean_margin: expect.closeTo(140 / 3, 9) as number,
        margin_variance: expect.closeTo(2800 / 3, 9) as number,
        costed_share: expect.closeTo(150 / 350, 9) as number
      },
      {
        channel: null,
        months: 3,
        customer_count: 1,
        mean_revenue: 130,
        revenue_variance: null,
        median_revenue: 130,
        mean_margin: expect.closeTo(52, 9) as number,
        margin_variance: null,
        costed_share: expect.closeTo(100 / 130, 9) as number
      }
    ]);
  });
});

describe('what a new customer costs', () => {
  it('is spend by new customers, between the first and the last period with spend', async () => {
    const shop = await asked({ spend });
    expect(await rowsOf(shop.run(acquisition, byMonth))).toEqual(
      drawn(`
        cohort     | is_complete | new_customer_count | spend | cost_per_customer
        2024-01-01 | true        | 2                  | 90    | 45
        2024-03-01 | true        | 1                  | 500   | 500
      `)
    );
  });

  it('is not known without spend', async () => {
    const shop = await asked();
    expect((await rowsOf(shop.run(acquisition, byMonth))).map(({ spend: known }) => known)).toEqual([
      null,
      null
    ]);
  });
});

// Closed forms of the population formula 2 sum(i x) / (n sum x) - (n + 1) / n.
describe('concentration', () => {
  it.each([
    [[1, 2, 3, 4, 5], 0.266666666667, 5 / 15],
    [[1, 1, 1, 1], 0, 1 / 4],
    [[0, 0, 0, 10], 0.75, 1],
    [[10], 0, 1],
    [[5, 3, 100, 0.5], 0.6923963133640554, 100 / 108.5]
  ])('of %j is %d', async (values, gini, topFifth) => {
    const rows = values.map((value, index) => `${index + 1} | 2024-01-0${index + 1} | ${value}`);
    const shop = await openShop({ orders: ['customer_key | created_at | charged', ...rows].join('\n') });
    await shop.scope({ clock: period, settings: { zero_value: 'count' } });
    const curve = await rowsOf(shop.run(concentration, period));
    expect(curve).toHaveLength(21);
    expect(curve[0]).toMatchObject({ people_share: 0, people_count: 0, value_share: 0 });
    expect(curve[4]?.value_share).toBeCloseTo(topFifth, 12);
    expect(curve[20]).toMatchObject({ people_share: 1, people_count: values.length, value_share: 1 });
    expect(curve[20]?.gini).toBeCloseTo(gini, 12);
  });
});

it('names those who brought most', async () => {
  const shop = await asked();
  const rows = await rowsOf(shop.run(pastPeople, { ...period, row_limit: 2 }));
  expect(rows.map(({ customer_key, net_revenue }) => [customer_key, net_revenue])).toEqual([
    [3, 200],
    [1, 150]
  ]);
});

const questions: readonly (readonly [string, Query, ParamsOf<ParamSpec>])[] = [
  ['valueByCohort', valueByCohort, byMonth],
  ['valueWithin', valueWithin, period],
  ['acquisition', acquisition, byMonth],
  ['concentration', concentration, period],
  ['expectedBySegment', expectedBySegment, period],
  ['expectedDistribution', expectedDistribution, period]
];

describe('a shop without people', () => {
  it.each(questions)('has no %s', async (_name, question, asks) => {
    const guests = 'customer_key | created_at | charged\n | 2024-02-01 | 10';
    const shop = await openShop({ orders: guests });
    await shop.scope({ clock: period });
    expect(await rowsOf(shop.run(question, asks))).toEqual([]);
  });
});

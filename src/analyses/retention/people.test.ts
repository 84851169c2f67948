import { describe, expect, it } from 'vitest';
import type { Period } from '#kit';
import { drawn } from '#tests/support/drawn.ts';
import { rowsOf } from '#tests/support/rows.ts';
import { openShop, type TestShop } from '#tests/support/shop.ts';
import { peopleOfCell } from './asked.ts';
import { cohortPeople, cohorts } from './queries.ts';

const year: Period = {
  from_on: '2024-01-01',
  until_on: '2024-12-31',
  as_of: '2024-12-31',
  compare_from_on: null,
  compare_until_on: null
};

// January: Ana is back in March, Ben in January itself, Cy never. February: Dee, back in March.
const orders = `
  customer_key | created_at | charged | coupon
  1            | 2024-01-05 | 10      | TEN
  1            | 2024-03-01 | 50      |
  2            | 2024-01-10 | 20      |
  2            | 2024-01-20 | 20      |
  3            | 2024-01-31 | 30      | TEN
  4            | 2024-02-10 | 40      |
  4            | 2024-03-11 | 5       |
               | 2024-03-15 | 99      |
`;
const customers = `
  customer_key | display_name | email         | phone
  1            | Ana          | ana@shop.test | 1
  2            | Ben          |               | 2
  3            | Cy           |               |
  4            | Dee          |               |
`;

type CellAsked = Parameters<typeof peopleOfCell>[1];
const january: CellAsked = {
  by: 'period',
  period: 'month',
  cohort: '2024-01-01',
  period_index: 0,
  who: 'all'
};

async function namesOf(shop: TestShop, asked: Partial<CellAsked>): Promise<readonly unknown[]> {
  const { query, params } = peopleOfCell('', { ...january, ...asked }, year);
  expect(query).toBe(cohortPeople);
  const rows = await rowsOf(shop.run(query, params));
  return rows.map(({ display_name }) => display_name);
}

describe('people of a cell', () => {
  it('are told with what they bought, those who spent most first', async () => {
    const shop = await openShop({ orders, customers });
    const { params } = peopleOfCell('', january, year);
    expect(await rowsOf(shop.run(cohortPeople, { ...january, ...params, ...year }))).toEqual(
      drawn(`
        customer_key | display_name | email         | phone | first_order_on | last_order_on | order_count | net_revenue
        1            | Ana          | ana@shop.test | 1     | 2024-01-05     | 2024-03-01    | 2           | 60
        2            | Ben          |               | 2     | 2024-01-10     | 2024-01-20    | 2           | 40
        3            | Cy           |               |       | 2024-01-31     | 2024-01-31    | 1           | 30
      `).map((row) => ({ ...row, phone: row['phone'] === null ? null : String(row['phone']) }))
    );
  });

  it('are those who ordered then, had ordered again by then, or never did', async () => {
    const shop = await openShop({ orders, customers });
    expect(await namesOf(shop, { who: 'active', period_index: 1 })).toEqual([]);
    expect(await namesOf(shop, { who: 'active', period_index: 2 })).toEqual(['Ana']);
    expect(await namesOf(shop, { who: 'repeat', period_index: 0 })).toEqual(['Ben']);
    expect(await namesOf(shop, { who: 'repeat', period_index: 2 })).toEqual(['Ana', 'Ben']);
    expect(await namesOf(shop, { who: 'once', period_index: null })).toEqual(['Cy']);
  });

  it('are as many as the cell says', async () => {
    const shop = await openShop({ orders, customers });
    for (const by of ['period', 'coupon'] as const) {
      const cells = await rowsOf(shop.run(cohorts, { ...year, period: 'month', by }));
      expect(cells.length).toBeGreaterThan(3);
      for (const { cohort, period_index, cohort_size, customer_count, repeat_count } of cells) {
        const count = async (who: CellAsked['who']) =>
          (await namesOf(shop, { by, cohort, period_index, who })).length;
        expect([await count('all'), await count('active'), await count('repeat')]).toEqual([
          cohort_size,
          customer_count,
          repeat_count
        ]);
      }
    }
  });

  it('of a coupon are only those for whom the period is over; without a period all', async () => {
    const shop = await openShop({ orders, customers });
    expect(await namesOf(shop, { by: 'coupon', cohort: 'TEN', period_index: 1 })).toEqual(['Ana', 'Cy']);
    expect(await namesOf(shop, { by: 'coupon', cohort: 'TEN', period_index: 2 })).toEqual([]);
    expect(await namesOf(shop, { by: 'coupon', cohort: '', period_index: 1 })).toEqual(['Ben']);
    expect(await namesOf(shop, { by: 'coupon', cohort: '', period_index: null })).toEqual(['Dee', 'Ben']);
    expect(await namesOf(shop, { by: 'coupon', cohort: '', period_index: null, who: 'once' })).toEqual([]);
  });

  it('are nobody where there is no such cohort, and no sale', async () => {
    expect(await namesOf(await openShop({ orders }), { cohort: '2023-12-01' })).toEqual([]);
    expect(await namesOf(await openShop({}), {})).toEqual([]);
  });
});

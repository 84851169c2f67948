import { describe, expect, it } from 'vitest';
import { wilson } from '#statistics';
import { cohortCell, cohortOf } from '#tests/support/cohort-cells.ts';
import { averages, cohortTable, memberCount } from './cohort-table.ts';

const everything = { rows: Infinity, columns: Infinity };
const rows = [
  ...cohortOf('2024-01-01', [10, 5, 4, 1], { open: true }),
  ...cohortOf('2024-02-01', [30, 6, 9], { open: true }),
  ...cohortOf('2024-03-01', [20, 3], { open: true })
];

describe('averages', () => {
  it('are of complete cells only, and say of how many', () => {
    expect(averages(rows, 'retention')).toEqual([
      { value: 1, interval: wilson(60, 60), cohort_count: 3, size: 60 },
      { value: 11 / 40, interval: wilson(11, 40), cohort_count: 2, size: 40 },
      { value: 0.4, interval: wilson(4, 10), cohort_count: 1, size: 10 },
      { value: null, interval: undefined, cohort_count: 0, size: 0 }
    ]);
  });

  it('leave out cells that nobody has reached', () => {
    const nobody = cohortCell({ cohort: 'Etsy', period_index: 0, cohort_size: 0, is_complete: true });
    expect(averages([...cohortOf('Shopify', [10]), nobody], 'retention')).toMatchObject([
      { value: 1, cohort_count: 1, size: 10 }
    ]);
    expect(averages([], 'retention')).toEqual([]);
  });
});

describe('cohortTable', () => {
  it('is a triangle, the oldest on top', () => {
    const table = cohortTable(rows, 'retention', 'period', everything);
    expect(table.rows.map(({ cohort, size, cells }) => [cohort, size, cells.length])).toEqual([
      ['2024-01-01', 10, 4],
      ['2024-02-01', 30, 3],
      ['2024-03-01', 20, 2]
    ]);
    expect(table).toMatchObject({ columnCount: 4, hiddenRowCount: 0, hiddenColumnCount: 0 });
    expect(table.averages).toHaveLength(4);
  });

  it('puts what most people started with on top', () => {
    const traits = [...cohortOf('Etsy', [10, 2]), ...cohortOf('Shopify', [40, 9]), ...cohortOf('', [5, 0])];
    const table = cohortTable(traits, 'retention', 'trait', { rows: 2, columns: Infinity });
    expect(table.rows.map(({ cohort }) => cohort)).toEqual(['Shopify', 'Etsy']);
    expect(table.hiddenRowCount).toBe(1);
  });

  it('keeps the latest rows, and averages over those that it hides too', () => {
    const table = cohortTable(rows, 'retention', 'period', { rows: 2, columns: 2 });
    expect(table.rows.map(({ cohort }) => cohort)).toEqual(['2024-02-01', '2024-03-01']);
    expect(table).toMatchObject({ columnCount: 2, hiddenRowCount: 1, hiddenColumnCount: 1 });
    expect(table.averages.map(({ cohort_count }) => cohort_count)).toEqual([3, 2]);
  });

  it('scales its colours to complete cells after the first period', () => {
    const depths = cohortTable(rows, 'retention', 'period', everything).rows.map(({ cells }) =>
      cells.map(({ depth }) => depth)
    );
    expect(depths[0]).toEqual([null, 1, 0.8, expect.closeTo(0.2)]);
    expect(depths[1]?.slice(0, 2)).toEqual([null, expect.closeTo(0.4)]);
  });

  it('starts the colours of money a person spends at the least', () => {
    const spent = [10, 20, 30].map((order_value, period_index) =>
      cohortCell({ period_index, net_revenue: order_value * 10, order_count: 10 })
    );
    const [row] = cohortTable(spent, 'order_value', 'period', everything).rows;
    expect(row?.cells.map(({ depth }) => depth)).toEqual([0, 0.5, 1]);
  });

  it('has no colour where all are the same, and no rows of nobody', () => {
    const [row] = cohortTable(cohortOf('2024-01-01', [10, 0]), 'retention', 'period', everything).rows;
    expect(row?.cells.map(({ value, depth }) => [value, depth])).toEqual([
      [1, null],
      [0, null]
    ]);
    expect(cohortTable([], 'retention', 'period', everything)).toMatchObject({ rows: [], columnCount: 0 });
  });
});

it('counts everybody once', () => {
  expect(memberCount(rows)).toBe(60);
  expect(memberCount([cohortCell({ cohort_size: 0, member_count: 7 })])).toBe(7);
});

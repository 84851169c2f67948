import { describe, expect, it } from 'vitest';
import { drawn } from '#tests/support/engine.ts';
import { rowsOf } from '#tests/support/rows.ts';
import { type DrawnShop, openShop } from '#tests/support/shop.ts';
import { type Check, checks } from './checks.ts';
import { summaryOf } from './found-sql.ts';
import { calendarGaps, suddenChanges } from './queries.ts';

const import_on = '2024-06-30';

/** The columns drawn, of every row that the check finds in the shop. */
async function foundIn(shop: DrawnShop, check: Check, columns: string) {
  const { run } = await openShop(shop);
  const rows = await rowsOf(run(check, { import_on }));
  const names = columns.split(' ');
  return rows.map((row) => Object.fromEntries(names.map((name) => [name, row[name]])));
}

/** So many orders of 10 on every day from the first to the last. */
const daily = (first: string, last: string, count: number): string => {
  const rows: string[] = [];
  for (let day = Date.parse(first); day <= Date.parse(last); day += 86_400_000) {
    const on = new Date(day).toISOString().slice(0, 10);
    for (let nth = 0; nth < count; nth += 1) rows.push(`${on} ${nth}:00:00 | 10`);
  }
  return rows.join('\n');
};
const withDays = (...days: readonly string[]): DrawnShop => ({
  orders: ['created_at | charged', ...days].join('\n')
});

describe('gaps in the calendar', () => {
  const columns = 'kind from_on until_on day_count usual_count at_stake';

  it('are whole weeks or months without an order among busy days', async () => {
    const shop = withDays(
      daily('2024-01-01', '2024-01-28', 2),
      daily('2024-02-06', '2024-03-20', 2),
      daily('2024-05-11', '2024-06-20', 2)
    );
    // 8 days and 51 days, two orders of 10 on each of the days around.
    expect(await foundIn(shop, calendarGaps, columns)).toEqual(
      drawn(`
        kind          | from_on    | until_on   | day_count | usual_count | at_stake
        missing_weeks | 2024-01-29 | 2024-02-05 | 8         | 16          | 160
        missing_month | 2024-03-21 | 2024-05-10 | 51        | 102         | 1020
      `)
    );
  });

  it('are none where six days lack, or where few orders would have come', async () => {
    const quiet = withDays(daily('2024-01-01', '2024-01-28', 1), daily('2024-02-05', '2024-03-01', 1));
    expect(await foundIn(quiet, calendarGaps, columns)).toEqual([]);
    const short = withDays(daily('2024-01-01', '2024-01-28', 5), daily('2024-02-04', '2024-03-01', 5));
    expect(await foundIn(short, calendarGaps, columns)).toEqual([]);
    const edges = withDays(daily('2024-01-05', '2024-01-05', 1), daily('2024-03-05', '2024-03-05', 1));
    expect(await foundIn(edges, calendarGaps, columns)).toEqual([]);
  });
});

it('finds days with five times the usual orders, and twenty at least', async () => {
  const columns = 'kind from_on until_on order_count usual_count at_stake';
  const five = withDays(daily('2024-01-01', '2024-01-31', 4), daily('2024-01-15', '2024-01-15', 16));
  expect(await foundIn(five, suddenChanges, columns)).toEqual(
    drawn(`
      kind     | from_on    | until_on   | order_count | usual_count | at_stake
      busy_day | 2024-01-15 | 2024-01-15 | 20          | 4           | 200
    `)
  );
  const less = withDays(daily('2024-01-01', '2024-01-31', 4), daily('2024-01-15', '2024-01-15', 15));
  expect(await foundIn(less, suddenChanges, columns)).toEqual([]);
});

it('finds months with five times the usual orders', async () => {
  const months = [1, 2, 4, 5].map((month) => daily(`2024-0${month}-01`, `2024-0${month}-10`, 1));
  const shop = withDays(...months, daily('2024-03-01', '2024-03-25', 2));
  expect(await foundIn(shop, suddenChanges, 'kind from_on order_count usual_count')).toEqual(
    drawn(`
      kind       | from_on    | order_count | usual_count
      busy_month | 2024-03-01 | 50          | 10
    `)
  );
});

describe('a clean shop', async () => {
  const days = daily('2024-01-01', '2024-06-30', 2).split('\n');
  const { run } = await openShop({
    customers: `
      customer_key
      1
      2
    `,
    orders: [
      'order_key | customer_key | created_at | charged',
      ...days.map((day, index) => `${index + 1} | ${1 + (index % 2)} | ${day}`)
    ].join('\n'),
    order_lines: ['order_key | unit_price', ...days.map((_, index) => `${index + 1} | 10`)].join('\n')
  });

  it.each(checks)('has no $columns.kind', async (check) => {
    expect(await rowsOf(run(summaryOf(check), { import_on }))).toEqual([]);
  });
});

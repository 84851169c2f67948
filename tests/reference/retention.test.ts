import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { cohorts, orderGaps, repeatRates } from '../../src/analyses/retention/queries.ts';
import { kaplanMeier, survivalQuantile } from '#statistics';
import { rowsOf } from '#tests/support/rows.ts';
import { openShop, type TestShop } from '#tests/support/shop.ts';
import { describeReference } from './data.ts';

async function fill(shop: TestShop, insert: string): Promise<void> {
  const done = await shop.engine.exec(insert);
  if (!done.ok) throw new Error(JSON.stringify(done.error));
}

const allOf = (from_on: string, until_on: string) => ({
  from_on,
  until_on,
  as_of: until_on,
  compare_from_on: null,
  compare_until_on: null
});

const plainOrder = `
  false as is_cancelled, false as is_unpaid, false as is_fully_refunded, false as is_misdated,
  0 as discount, 0 as shipping, 0 as tax, 0 as refund_dated, 0 as refund_shipping, 0 as gift_cards`;

describeReference('online_retail', (folder) => {
  const period = allOf('2010-12-01', '2011-12-09');
  let shop: TestShop;

  beforeAll(async () => {
    shop = await openShop({});
    await fill(
      shop,
      `insert into orders by name
      select
        row_number() over (order by InvoiceNo)::integer as order_key,
        InvoiceNo as order_id,
        any_value(CustomerID)::integer as customer_key,
        min(InvoiceDate) as created_at,
        sum(Quantity * UnitPrice)::decimal(18, 4) as charged,
        'GBP' as currency, any_value(Country) as country, 0 as refund, ${plainOrder}
      from read_csv('${join(folder, 'online_retail/online_retail.csv.gz')}', types = { 'InvoiceNo': 'varchar' })
      where Quantity > 0 and UnitPrice > 0 and CustomerID is not null
      group by InvoiceNo`
    );
    await shop.scope({ clock: period });
  });

  it('counts every cell of the monthly cohorts as published', async () => {
    const [, ...lines] = readFileSync(join(folder, 'reference/online_retail_cohort_counts.csv'), 'utf8')
      .trim()
      .split('\n');
    const published = lines.flatMap((line) => {
      const [month = '', ...counts] = line.split(',');
      return counts.flatMap((count, period_index) =>
        count === '' ? [] : [{ cohort: `${month}-01`, period_index, customer_count: Number(count) }]
      );
    });
    const cells = await rowsOf(shop.run(cohorts, { ...period, period: 'month', by: 'period' }));
    expect(
      cells.map(({ cohort, period_index, customer_count }) => ({ cohort, period_index, customer_count }))
    ).toEqual(published);
    expect(cells.reduce((sum, cell) => sum + cell.net_revenue, 0)).toBeCloseTo(8911407.904, 2);
    expect(cells.filter((cell) => !cell.is_complete).map((cell) => cell.period_index)).toEqual([
      12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0
    ]);
  });

  it('finds the published repeat rate', async () => {
    const rates = await rowsOf(shop.run(repeatRates, { ...period, by: 'all' }));
    const ever = rates.find((rate) => rate.window_days === null);
    expect(ever).toMatchObject({ customer_count: 4338, repeat_count: 2845 });
  });

  it('waits for second orders as the repeat rates say', async () => {
    const gaps = await rowsOf(shop.run(orderGaps, { ...period, gap: 'second' }));
    expect(gaps.reduce((sum, gap) => sum + gap.event_count + gap.censored_count, 0)).toBe(4338);
    expect(survivalQuantile(kaplanMeier(gaps), 0.5)?.days).toBeGreaterThan(90);
  });
});

describeReference('exports/ltv_cohort_kit', (folder) => {
  const period = allOf('2025-01-01', '2025-04-15');
  const truth = JSON.parse(readFileSync(join(folder, 'reference/ltv_cohort_kit.json'), 'utf8')) as {
    readonly cohorts: Readonly<
      Record<string, { readonly new_customers: number; readonly revenue: number[]; readonly cum?: number[] }>
    >;
  };

  it('takes refunds off the month of the order, leaves guests and the month under way out', async () => {
    const shop = await openShop({});
    await fill(
      shop,
      `insert into orders by name
        select
          row_number() over (order by Name)::integer as order_key,
          Name as order_id,
          case when Email is not null then dense_rank() over (order by Email) end::integer as customer_key,
          "Created at"[:19]::timestamp as created_at,
          Total::decimal(18, 4) as charged,
          "Refunded Amount"::decimal(18, 4) as refund,
          Currency as currency, ${plainOrder}
        from read_csv('${join(folder, 'exports/ltv_cohort_kit/shopify_orders.csv')}', all_varchar = true)
        where Total is not null`
    );
    await shop.scope({ clock: period, settings: { zero_value: 'count' } });
    const cells = await rowsOf(shop.run(cohorts, { ...period, period: 'month', by: 'period' }));
    const found = Object.keys(truth.cohorts).map((month) => {
      const cohort = cells.filter((cell) => cell.cohort === `${month}-01` && cell.is_complete);
      return [
        month,
        cohort[0]?.cohort_size,
        cohort.map((cell) => cell.net_revenue),
        cohort.map((cell) => cell.cumulative_net_revenue)
      ];
    });
    expect(found).toEqual(
      Object.entries(truth.cohorts).map(([month, { new_customers, revenue, cum }]) => [
        month,
        new_customers,
        revenue,
        cum ?? revenue.map((_, index) => revenue.slice(0, index + 1).reduce((sum, each) => sum + each, 0))
      ])
    );
  });
});

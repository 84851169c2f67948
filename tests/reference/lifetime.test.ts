import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import {
  expectedOrders,
  expectedSpend,
  fitPurchases,
  fitSpend,
  lifetimeValue,
  probabilityAlive,
  type PurchaseCount
} from '#statistics';
import { query } from '#engine';
import { openNativeEngine } from '#tests/support/engine.ts';
import { rowsOf } from '#tests/support/rows.ts';
import { describeReference } from './data.ts';

interface Known {
  readonly frequency: number;
  readonly recency: number;
  readonly T: number;
  readonly monetary_value: number;
  readonly p_alive: number;
  readonly exp_purchases_39w: number;
  readonly exp_avg_value: number;
  readonly clv_12m_4345w_per_month_1pct: number;
}

describeReference('cdnow', (folder) => {
  const { data: known } = Papa.parse<Known>(
    readFileSync(join(folder, 'reference/cdnow_bgnbd_gg_per_customer.csv'), 'utf8'),
    { header: true, dynamicTyping: true, skipEmptyLines: true }
  );
  const histories = known.map(({ frequency, recency, T, monetary_value }) => ({
    repeats: frequency,
    recency,
    age: T,
    mean: monetary_value
  }));
  const orders = fitPurchases(
    histories.map((history) => ({ ...history, customers: 1 })),
    'bg'
  );
  const spend = fitSpend(histories);

  it('finds the published parameters', () => {
    expect(known).toHaveLength(2357);
    expect(orders.r).toBeCloseTo(0.242_593, 5);
    expect(orders.alpha).toBeCloseTo(4.413_532, 4);
    expect(orders.a).toBeCloseTo(0.792_886, 5);
    expect(orders.b).toBeCloseTo(2.425_753, 4);
    expect(orders.logLikelihood).toBeCloseTo(-9_582.425_56, 4);
    expect(orders.isDropoutIdentified).toBe(true);
    // Standard errors as published for the parameters; ours are of their logarithms.
    const errors = orders.standardErrors?.map(
      (error, index) => error * ([orders.r, orders.alpha, orders.a, orders.b][index] ?? 0)
    );
    for (const [index, error] of [0.012_557, 0.378_221, 0.185_719, 0.705_345].entries()) {
      expect((errors?.[index] ?? 0) / error).toBeCloseTo(1, 2);
    }
    expect(spend.p).toBeCloseTo(6.248_802, 3);
    expect(spend.q).toBeCloseTo(3.744_589, 3);
    expect(spend.v).toBeCloseTo(15.447_748, 2);
    expect(spend.logLikelihood).toBeCloseTo(-4_055.923_24, 4);
  });

  it('agrees for every customer', () => {
    for (const [index, history] of histories.entries()) {
      const row = known[index];
      if (row === undefined) throw new Error('no row');
      const value = expectedSpend(spend, history);
      expect(Math.abs(probabilityAlive(orders, history) - row.p_alive)).toBeLessThan(1e-4);
      expect(Math.abs(expectedOrders(orders, history, 39) - row.exp_purchases_39w)).toBeLessThan(1e-4);
      expect(Math.abs(value / row.exp_avg_value - 1)).toBeLessThan(1e-4);
      const discounted = lifetimeValue(orders, history, value, { months: 12, month: 4.345, discount: 0.01 });
      expect(Math.abs(discounted - row.clv_12m_4345w_per_month_1pct)).toBeLessThan(0.01);
    }
  });

  it('fits MBG/NBD as published', () => {
    const fit = fitPurchases(
      histories.map((history) => ({ ...history, customers: 1 })),
      'mbg'
    );
    expect(fit.r).toBeCloseTo(0.525, 2);
    expect(fit.alpha).toBeCloseTo(6.183, 2);
    expect(fit.a).toBeCloseTo(0.891, 2);
    expect(fit.b).toBeCloseTo(1.614, 2);
  });
});

describeReference('online_retail', (folder) => {
  it('says that these data do not show how people drop out', async () => {
    const engine = await openNativeEngine();
    const histories = query(
      `select repeats::integer as repeats, recency::double as recency, age::double as age, count(*)::integer as customers
      from (
        select
          count(distinct "InvoiceDate"::date) - 1 as repeats,
          (max("InvoiceDate"::date) - min("InvoiceDate"::date)) / 7 as recency,
          (date '2011-12-09' - min("InvoiceDate"::date)) / 7 as age
        from read_csv('${join(folder, 'online_retail/online_retail.csv.gz')}', types = { 'CustomerID': 'varchar', 'InvoiceNo': 'varchar', 'StockCode': 'varchar' })
        where "Quantity" > 0 and "UnitPrice" > 0 and "CustomerID" is not null
        group by "CustomerID"
      )
      group by all`,
      {},
      { repeats: 'integer', recency: 'number', age: 'number', customers: 'integer' }
    );
    const counts: readonly PurchaseCount[] = await rowsOf(engine.run(histories, {}));
    expect(counts.reduce((sum, { customers }) => sum + customers, 0)).toBe(4338);
    const fit = fitPurchases(counts, 'bg');
    // As likely as the published fit, if not more: along the flat direction there is no best.
    expect(fit.logLikelihood).toBeGreaterThan(-37_645.66);
    expect(fit.r).toBeCloseTo(0.8275, 2);
    expect(fit.alpha).toBeCloseTo(9.869, 1);
    expect(fit.isDropoutIdentified).toBe(false);
  });
});

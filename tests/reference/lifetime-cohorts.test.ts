import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { cohortsOf, costOf, paybackIndex, valueSoFar } from '../../src/analyses/lifetime/findings.ts';
import {
  acquisition,
  type Acquired,
  type CohortCell,
  concentration,
  valueByCohort
} from '../../src/analyses/lifetime/queries.ts';
import { Asking } from '../../src/state/asking.ts';
import { importedShop } from '../support/imported.ts';
import { openPredictions } from '../support/predictions.ts';
import { rowsOf } from '../support/rows.ts';
import { openShop } from '../support/shop.ts';
import { describeReference } from './data.ts';

const truthOf = (folder: string, name: string): unknown =>
  JSON.parse(readFileSync(`${folder}/reference/${name}`, 'utf8'));

interface CohortTruth {
  readonly new_customers: number;
  readonly revenue: readonly number[];
  readonly cum?: readonly number[];
}

interface KitTruth {
  readonly as_of: string;
  readonly cohorts: Readonly<Record<string, CohortTruth>>;
}

/** Spend is imported by day; the kit has it by month. */
const byDay = (spend: string): string =>
  spend.replace('Month', 'Date').replaceAll(/^(\d{4}-\d{2}),/gm, '$1-01,');

describeReference('exports/ltv_cohort_kit', (folder) => {
  const truth = truthOf(folder, 'ltv_cohort_kit.json') as KitTruth;
  const asks = {
    from_on: '2025-01-01',
    until_on: truth.as_of,
    as_of: truth.as_of,
    compare_from_on: null,
    compare_until_on: null,
    period: 'month'
  } as const;
  let cells: readonly CohortCell[];
  let acquired: readonly Acquired[];

  beforeAll(async () => {
    const orders = new Uint8Array(readFileSync(`${folder}/exports/ltv_cohort_kit/shopify_orders.csv`));
    const spend = readFileSync(`${folder}/exports/ltv_cohort_kit/spend.csv`, 'utf8');
    const files = [
      { name: 'shopify_orders.csv', bytes: orders },
      { name: 'spend.csv', bytes: new TextEncoder().encode(byDay(spend)) }
    ];
    const { engine, reports } = await importedShop(files);
    expect(reports.map(({ setAside }) => setAside)).toEqual([[], []]);
    const asking = new Asking(engine, 'kit', openPredictions());
    const counted = { zero_value: 'count', from: asks.from_on, until: asks.until_on };
    await rowsOf(asking.prepare(new URLSearchParams(counted)));
    cells = await rowsOf(asking.ask(valueByCohort, asks));
    acquired = await rowsOf(asking.ask(acquisition, asks));
  });

  it('has the revenue of each cohort and whole month that was counted by hand', () => {
    const cohorts = cohortsOf(cells);
    expect(cohorts.map(({ cohort }) => cohort.slice(0, 7))).toEqual(Object.keys(truth.cohorts));
    for (const { cohort, size, cells: own } of cohorts) {
      const expected = truth.cohorts[cohort.slice(0, 7)];
      const over = own.filter(({ is_complete }) => is_complete);
      expect(size).toBe(expected?.new_customers);
      expect(over.map(({ net_revenue }) => net_revenue)).toEqual(expected?.revenue);
      if (expected?.cum === undefined) continue;
      expect(over.map(({ cumulative_net_revenue }) => cumulative_net_revenue)).toEqual(expected.cum);
    }
  });

  // Spend 90, 0 and 400 of January to March for 2, 1 and 1 new customers.
  it('knows what a new customer cost, and when it had come back', () => {
    const kept = { worth: 'margin', keptShare: 1 } as const;
    expect(acquired.map(({ cost_per_customer }) => cost_per_customer)).toEqual([45, 0, 400, null]);
    expect(costOf(acquired)).toEqual({ perCustomer: 122.5, spend: 490, newCustomers: 4 });
    const [january, , march] = cohortsOf(cells).map(({ cells: own }) => own);
    expect(january?.map((cell) => valueSoFar(cell, kept))).toEqual([75, 90, 90, 340]);
    expect(paybackIndex(45, january ?? [], kept)).toBe(0);
    expect(paybackIndex(45, january ?? [], { ...kept, keptShare: 0.5 })).toBe(1);
    expect(paybackIndex(400, march ?? [], kept)).toBeUndefined();
  });
});

interface GiniTruth {
  readonly values?: readonly number[];
  readonly gini?: number;
}

describeReference('reference', (folder) => {
  it.each(
    (truthOf(folder, 'gini.json') as readonly GiniTruth[]).flatMap(({ values, gini }) =>
      values === undefined || gini === undefined ? [] : [[values, gini] as const]
    )
  )('has the Gini of %j', async (values, gini) => {
    const rows = values.map((value, index) => `${index + 1} | 2024-01-01 | ${value}`);
    const shop = await openShop({ orders: ['customer_key | created_at | charged', ...rows].join('\n') });
    await shop.scope({ settings: { zero_value: 'count' } });
    const dates = { from_on: '2024-01-01', until_on: '2024-12-31', as_of: '2024-12-31' };
    const asks = { ...dates, compare_from_on: null, compare_until_on: null };
    const [first] = await rowsOf(shop.run(concentration, asks));
    expect(first?.gini).toBeCloseTo(gini, 11);
  });
});

import { readFileSync } from 'node:fs';
import { query } from '#engine';
import { placeKey } from '#lib';
import { expect, it } from 'vitest';
import { overviewTotals } from '../../src/analyses/overview/queries.ts';
import { delivery } from '../../src/analyses/satisfaction/queries.ts';
import { counted } from '../../src/pages/settings/queries.ts';
import { Asking } from '../../src/state/asking.ts';
import { importedShop } from '../support/imported.ts';
import { openPredictions } from '../support/predictions.ts';
import { rowsOf } from '../support/rows.ts';
import { totalsOf } from '../support/totals.ts';
import { describeReference } from './data.ts';

interface Truth {
  readonly orders: number;
  readonly paid: number;
  readonly total_amount: number;
  readonly paid_amount: number;
  readonly refund_amount: number;
  readonly orders_with_refund: number;
  readonly full_refund: number;
  readonly provinces: number;
  readonly top_provinces_by_orders: Readonly<Record<string, number>>;
  readonly first: string;
  readonly last: string;
}

const counts = query(
  `select
     count(*)::integer as orders,
     count(*) filter (where not is_unpaid)::integer as paid,
     count(*) filter (where refund > 0)::integer as with_refund,
     count(*) filter (where is_fully_refunded)::integer as full_refund,
     count(distinct region)::integer as provinces,
     count(customer_key)::integer as with_buyer,
     strftime(min(created_at), '%Y-%m-%d %H:%M:%S') as first,
     strftime(max(created_at), '%Y-%m-%d %H:%M:%S') as last
   from orders`,
  {},
  {
    orders: 'integer',
    paid: 'integer',
    with_refund: 'integer',
    full_refund: 'integer',
    provinces: 'integer',
    with_buyer: 'integer',
    first: 'text',
    last: 'text'
  }
);

const provinces = query(
  'select region, count(*)::integer as orders from orders group by region order by orders desc limit 5',
  {},
  { region: 'text', orders: 'integer' }
);

/** What Satisfaction compares refunded orders by. */
const ordersGivenBack = query(
  `select
     (count(*) filter (where is_refunded))::integer as refunded,
     count(is_refunded)::integer as told
   from scope_orders where is_fulfilled`,
  {},
  { refunded: 'integer', told: 'integer' }
);

const everything = {
  from_on: '2020-01-01',
  until_on: '2020-12-31',
  as_of: '2020-12-31',
  compare_from_on: null,
  compare_until_on: null,
  year_from_on: null,
  year_until_on: null
};

const cents = (amount: number): number => Math.round(amount * 100) / 100;

describeReference('tmall', (folder) => {
  it('ties out: what was paid in the end is net of refunds, what was charged is not', async () => {
    const truth = JSON.parse(readFileSync(`${folder}/reference/tmall_truth.json`, 'utf8')) as Truth;
    const bytes = new Uint8Array(readFileSync(`${folder}/tmall/tmall_order_report.csv`));
    const { engine, reports } = await importedShop([{ name: 'tmall_order_report.csv', bytes }]);
    expect(reports[0]).toMatchObject({
      format: 'taobao-orders',
      rowsRead: truth.orders,
      rowsUsed: truth.orders,
      setAside: [],
      warnings: []
    });
    expect(reports[0]?.money.map(({ column, inFile, used }) => [column, cents(inFile), cents(used)])).toEqual(
      [
        ['总金额', truth.total_amount, truth.total_amount],
        ['买家实际支付金额', truth.paid_amount, truth.paid_amount],
        ['退款金额', truth.refund_amount, truth.refund_amount]
      ]
    );
    expect(await rowsOf(engine.run(counts, {}))).toEqual([
      {
        orders: truth.orders,
        paid: truth.paid,
        with_refund: truth.orders_with_refund,
        full_refund: truth.full_refund,
        provinces: truth.provinces,
        // The file names no buyer at all.
        with_buyer: 0,
        first: truth.first,
        last: truth.last
      }
    ]);
    expect(await rowsOf(engine.run(provinces, {}))).toEqual(
      Object.entries(truth.top_provinces_by_orders).map(([region, orders]) => ({
        region: placeKey('region', region),
        orders
      }))
    );
    const totals = await totalsOf(engine, { zero_value: 'count', fully_refunded: 'count' });
    expect(cents(totals.refunds)).toBe(truth.refund_amount);
    expect(cents(totals.charged_net)).toBe(truth.paid_amount);
    expect(cents(totals.charged)).toBe(cents(truth.paid_amount + truth.refund_amount));
  }, 60_000);

  it('has one refund rate on every page, by money and by orders', async () => {
    const truth = JSON.parse(readFileSync(`${folder}/reference/tmall_truth.json`, 'utf8')) as Truth;
    const bytes = new Uint8Array(readFileSync(`${folder}/tmall/tmall_order_report.csv`));
    const { engine } = await importedShop([{ name: 'tmall_order_report.csv', bytes }]);
    const asking = new Asking(engine, 'tmall', openPredictions());
    const { totals } = await rowsOf(asking.prepare(new URLSearchParams()));
    const [overview] = await rowsOf(asking.ask(overviewTotals, everything));
    const [counting] = await rowsOf(asking.ask(counted, {}));
    const pages = { files: totals, overview, settings: counting };
    for (const [page, told] of Object.entries(pages)) {
      expect([page, told?.refund_rate?.toFixed(3), told?.refunded_order_rate?.toFixed(3)]).toEqual([
        page,
        '0.231',
        '0.234'
      ]);
    }
    expect(new Set(Object.values(pages).map((told) => told?.refund_rate?.toFixed(12))).size).toBe(1);
    expect(overview).toMatchObject({
      paid_order_count: truth.paid,
      refund_told_count: truth.paid,
      refunded_order_count: truth.orders_with_refund,
      customer_count: null
    });
    expect(cents(counting?.refund_sum ?? 0)).toBe(truth.refund_amount);
    const [shipped] = await rowsOf(asking.ask(ordersGivenBack, {}));
    expect(shipped).toEqual({ refunded: truth.orders_with_refund, told: truth.paid });
    // The file names neither a promised day nor an arrival: nobody is called late or on time.
    expect(await rowsOf(asking.ask(delivery, everything))).toMatchObject([
      { order_count: 0, late_count: 0, shipped_count: 0 }
    ]);
  }, 60_000);
});

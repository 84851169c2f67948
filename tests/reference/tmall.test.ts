import { readFileSync } from 'node:fs';
import { query } from '#engine';
import { expect, it } from 'vitest';
import { importedShop } from '../support/imported.ts';
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
      Object.entries(truth.top_provinces_by_orders).map(([region, orders]) => ({ region, orders }))
    );
    const totals = await totalsOf(engine, { zero_value: 'count', fully_refunded: 'count' });
    expect(cents(totals.refunds)).toBe(truth.refund_amount);
    expect(cents(totals.charged_net)).toBe(truth.paid_amount);
    expect(cents(totals.charged)).toBe(cents(truth.paid_amount + truth.refund_amount));
  }, 60_000);
});

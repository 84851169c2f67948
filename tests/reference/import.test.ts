import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { query } from '#engine';
import { expect, it } from 'vitest';
import { importedShop } from '../support/imported.ts';
import { totalsOf } from '../support/totals.ts';
import { describeReference } from './data.ts';

const read = (folder: string, ...names: readonly string[]) =>
  names.map((name) => ({
    name: name.split('/').at(-1) ?? name,
    bytes: new Uint8Array(readFileSync(`${folder}/${name}`))
  }));

interface SetTruth {
  readonly orders_all: number;
  readonly orders_valid: number;
  readonly gross_valid: number;
  readonly refunds_valid: number;
  readonly net_valid: number;
  readonly identified_customers_with_valid_orders: number;
  readonly per_customer: Readonly<
    Record<string, { orders: number; gross: number; refunds: number; first: string; last: string }>
  >;
}

const perCustomer = query(
  `select
     customers.email,
     count(*)::integer as orders,
     sum(valid_sales.charged)::double as gross,
     sum(valid_sales.refund)::double as refunds,
     strftime(min(valid_sales.sold_at), '%Y-%m-%d %H:%M:%S') as first,
     strftime(max(valid_sales.sold_at), '%Y-%m-%d %H:%M:%S') as last
   from valid_sales
   inner join customers on valid_sales.customer_key = customers.customer_key
   group by customers.email
   order by customers.email`,
  {},
  { email: 'text', orders: 'integer', gross: 'number', refunds: 'number', first: 'text', last: 'text' }
);

const cents = (amount: number): number => Math.round(amount * 100) / 100;

describeReference('exports/set_a', (folder) => {
  const truth = JSON.parse(readFileSync(`${folder}/exports/set_a/TRUTH.json`, 'utf8')) as SetTruth;
  const set = (...names: readonly string[]) => importedShop(read(`${folder}/exports/set_a`, ...names));

  for (const name of ['shopify_orders_export.csv', 'woocommerce_orders.csv']) {
    it(`${name} ties out to the cent, per customer too`, async () => {
      const { engine, reports } = await set(name);
      const totals = await totalsOf(engine);
      expect(totals).toMatchObject({
        order_count: truth.orders_all,
        valid_order_count: truth.orders_valid,
        customer_count: truth.identified_customers_with_valid_orders
      });
      expect([totals.charged, totals.refunds, totals.charged_net].map(cents)).toEqual([
        truth.gross_valid,
        truth.refunds_valid,
        truth.net_valid
      ]);
      expect(reports[0]?.setAside).toEqual([]);
      const people = await engine.run(perCustomer, {});
      if (!people.ok) throw new Error(JSON.stringify(people.error));
      const expected = Object.entries(truth.per_customer)
        .map(([email, { orders, gross, refunds, first, last }]) => ({
          email,
          orders,
          gross,
          refunds,
          first,
          last
        }))
        .toSorted((left, right) => (left.email < right.email ? -1 : 1));
      expect(
        people.value.map((row) => ({ ...row, gross: cents(row.gross), refunds: cents(row.refunds) }))
      ).toEqual(expected);
    });
  }

  // Etsy names a buyer on every order, the three guests too: one of them is nobody else.
  for (const names of [
    ['EtsySoldOrders2011.csv'],
    ['EtsySoldOrders2011.csv', 'EtsySoldOrderItems2011.csv'],
    ['EtsySoldOrderItems2011.csv', 'EtsySoldOrders2011.csv']
  ]) {
    it(`${names.join(' and ')} tie out to the cent`, async () => {
      const { engine } = await set(...names);
      const totals = await totalsOf(engine);
      expect(totals).toMatchObject({
        order_count: truth.orders_all,
        valid_order_count: truth.orders_valid,
        customer_count: truth.identified_customers_with_valid_orders + 1,
        first_order: '2011-01-05 00:00:00',
        last_order: '2011-06-30 00:00:00'
      });
      expect([totals.charged, totals.refunds, totals.charged_net].map(cents)).toEqual([
        truth.gross_valid,
        truth.refunds_valid,
        truth.net_valid
      ]);
    });
  }

  it('the Taobao report carries what was paid in the end, which is net of refunds', async () => {
    const { engine, reports } = await set('taobao_ExportOrderList_gbk.csv');
    const totals = await totalsOf(engine);
    expect(reports[0]).toMatchObject({
      platform: 'taobao',
      encoding: 'gb18030',
      rowsRead: 134,
      rowsUsed: 134
    });
    expect(totals).toMatchObject({ order_count: truth.orders_all, valid_order_count: truth.orders_valid });
    expect(cents(totals.charged_net)).toBe(truth.net_valid);
  });
});

describeReference('online_retail', (folder) => {
  it('accounts for every row and counts people, orders and money as published', async () => {
    const bytes = new Uint8Array(gunzipSync(readFileSync(`${folder}/online_retail/online_retail.csv.gz`)));
    const { engine, reports } = await importedShop([{ name: 'online_retail.csv', bytes }]);
    const [report] = reports;
    expect(report).toMatchObject({
      platform: 'uci',
      rowsRead: 541_909,
      rowsUsed: 539_392,
      setAside: [
        { reason: 'no-price', count: 2515 },
        { reason: 'negative-price', count: 2 }
      ]
    });
    const totals = await totalsOf(engine, { refunds: 'ignore', guests: 'apart' });
    expect(totals).toMatchObject({ valid_order_count: 18_532, customer_count: 4338 });
    expect(cents(totals.charged)).toBe(8_911_407.9);
  }, 120_000);
});

describeReference('exports/ltv_cohort_kit', (folder) => {
  it('counts lines of one order once and keeps the guest out of people', async () => {
    const { engine } = await importedShop(read(`${folder}/exports/ltv_cohort_kit`, 'shopify_orders.csv'));
    const totals = await totalsOf(engine, { zero_value: 'count' });
    expect(totals).toMatchObject({ order_count: 8, valid_order_count: 8, customer_count: 4 });
    expect(cents(totals.charged)).toBe(995);
    expect(cents(totals.refunds)).toBe(10);
  });
});

describeReference('olist_sample', (folder) => {
  it('joins nine tables into orders, people and ratings', async () => {
    const names = readdirSync(`${folder}/olist_sample`).filter((name) => name.endsWith('.csv'));
    const { engine, reports } = await importedShop(read(`${folder}/olist_sample`, ...names));
    expect(reports.every(({ platform }) => platform === 'olist')).toBe(true);
    const counted = await engine.run(
      query(
        `select
           (select count(*) from orders)::integer as orders,
           (select count(*) from reviews where order_key is not null)::integer as reviews,
           (select avg(rating) from reviews)::double as mean_rating,
           (select count(distinct customer_key) from orders)::integer as people,
           (select sum(net) from order_lines)::double as item_value
         `,
        {},
        {
          orders: 'integer',
          reviews: 'integer',
          mean_rating: 'number',
          people: 'integer',
          item_value: 'number'
        }
      ),
      {}
    );
    if (!counted.ok) throw new Error(JSON.stringify(counted.error));
    expect(counted.value[0]).toMatchObject({ orders: 8135, reviews: 8225, people: 8016 });
    expect(counted.value[0]?.mean_rating).toBeCloseTo(3.271611, 6);
    expect(cents(counted.value[0]?.item_value ?? 0)).toBe(1_093_264.35);
  });
});

import { join } from 'node:path';
import { expect, it } from 'vitest';
import { customers } from '../../src/analyses/rfm/queries.ts';
import { query } from '#engine';
import type { Period } from '#kit';
import { rowsOf } from '#tests/support/rows.ts';
import { openShop, type TestShop } from '#tests/support/shop.ts';
import { describeReference } from './data.ts';

const expected = {
  customer: 'text',
  recency_days: 'integer',
  order_count: 'integer',
  net_revenue: 'number'
} as const;

/** Orders read by SQL in place of those that an import would make. */
async function shopOf(orders: string, as_of: string): Promise<{ shop: TestShop; period: Period }> {
  const shop = await openShop({});
  const period: Period = {
    from_on: '2000-01-01',
    until_on: as_of,
    as_of,
    compare_from_on: null,
    compare_until_on: null
  };
  for (const statement of [
    `insert into orders by name
      select
        row_number() over (order by created_at, customer)::integer as order_key,
        dense_rank() over (order by customer)::integer as customer_key,
        customer as payment_method,
        created_at, created_at as paid_at, charged,
        0 as refund, 0 as refund_dated, 0 as refund_shipping, 0 as gift_cards, 0 as shipping, 0 as tax, 0 as discount, 'GBP' as currency,
        false as is_cancelled, false as is_unpaid, false as is_fully_refunded, false as is_misdated
      from (${orders})`,
    `insert into customer_identities by name
      select distinct 'buyer_id' as kind, 'test' as platform, payment_method as value, customer_key from orders`
  ]) {
    const done = await shop.engine.exec(statement);
    if (!done.ok) throw new Error(JSON.stringify(done.error));
  }
  await shop.scope({ clock: period });
  return { shop, period };
}

// The package cuts its scores elsewhere (quantiles of type 7, plus one), so only the figures compare.
async function compare(orders: string, as_of: string, answers: string, idColumn: string): Promise<void> {
  const { shop, period } = await shopOf(orders, as_of);
  const published = query(
    `select ${idColumn}::varchar as customer, recency_days::integer as recency_days,
            transaction_count::integer as order_count, amount::double as net_revenue
     from read_csv('${answers}', header = true) order by customer`,
    {},
    expected
  );
  const own = await rowsOf(shop.run(customers, period));
  const figures = own
    .map(({ customer, recency_days, order_count, net_revenue }) => ({
      customer,
      recency_days,
      order_count,
      net_revenue
    }))
    .toSorted((one, other) => (one.customer < other.customer ? -1 : 1));
  expect(figures).toEqual(await rowsOf(shop.run(published, {})));
}

describeReference('rfm', (folder) => {
  it('has the figures of the rfm package on its own orders', async () => {
    const orders = `
      select customer_id as customer, order_date::timestamp as created_at, revenue::decimal(18, 4) as charged
      from read_csv('${join(folder, 'rfm/rfm_data_orders.csv')}', header = true)`;
    await compare(orders, '2006-12-31', join(folder, 'reference/rfm_orders_expected.csv'), 'customer_id');
  });
});

describeReference('online_retail', (folder) => {
  it('has the figures of Online Retail', async () => {
    const orders = `
      select
        CustomerID as customer,
        min(InvoiceDate)::timestamp as created_at,
        sum(Quantity::decimal(18, 4) * UnitPrice::decimal(10, 4))::decimal(18, 4) as charged
      from read_csv('${join(folder, 'online_retail/online_retail.csv.gz')}', header = true, all_varchar = true)
      where CustomerID <> '' and InvoiceNo not like 'C%' and UnitPrice::decimal(18, 4) > 0
      group by InvoiceNo, CustomerID`;
    await compare(orders, '2011-12-10', join(folder, 'reference/online_retail_rfm.csv'), 'CustomerID');
  });
});

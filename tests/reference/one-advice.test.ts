import { join } from 'node:path';
import { expect, it } from 'vitest';
import { addDays } from '#lib';
import { contradictions, listsOfPages } from '#tests/support/advised-lists.ts';
import { rowsOf } from '#tests/support/rows.ts';
import { openShop, type TestShop } from '#tests/support/shop.ts';
import { query } from '#engine';
import { advisedList } from '../../src/analyses/risk/queries.ts';
import { describeReference } from './data.ts';

const firstDay = '2010-12-01';
const lastDay = '2011-12-09';
const upTo = (until_on: string) => ({
  from_on: firstDay,
  until_on,
  as_of: until_on,
  compare_from_on: null,
  compare_until_on: null
});

/** Who of some people orders in the 90 days after a day. */
const orderedAfter = query(
  `select distinct customer_key::integer as customer_key
  from orders
  where customer_key is not null
    and created_at::date > getvariable('after_on') and created_at::date <= getvariable('after_on') + 90`,
  { after_on: 'date' },
  { customer_key: 'integer' }
);

async function open(folder: string): Promise<TestShop> {
  const shop = await openShop({});
  const done = await shop.engine.exec(
    `insert into orders by name
    select
      row_number() over (order by InvoiceNo)::integer as order_key,
      InvoiceNo as order_id,
      any_value(CustomerID)::integer as customer_key,
      min(InvoiceDate) as created_at,
      sum(Quantity * UnitPrice)::decimal(18, 4) as charged,
      'GBP' as currency, any_value(Country) as country, 0 as refund,
      false as is_cancelled, false as is_unpaid, false as is_fully_refunded, false as is_misdated,
      0 as discount, 0 as shipping, 0 as tax, 0 as refund_dated, 0 as refund_shipping, 0 as gift_cards
    from read_csv('${join(folder, 'online_retail/online_retail.csv.gz')}', types = { 'InvoiceNo': 'varchar' })
    where Quantity > 0 and UnitPrice > 0 and CustomerID is not null
    group by InvoiceNo`
  );
  if (!done.ok) throw new Error(JSON.stringify(done.error));
  return shop;
}

describeReference('online_retail', (folder) => {
  it('tells nobody two things', async () => {
    const shop = await open(folder);
    const period = upTo(lastDay);
    await shop.scope({ clock: period });
    const lists = await listsOfPages((asked, params) => rowsOf(shop.run(asked, params)), period);
    expect(contradictions(lists)).toEqual([]);
    expect(lists.filter(({ told, people }) => told !== people.length)).toEqual([]);
    expect(lists.some(({ says, people }) => says === 'write' && people.length > 0)).toBe(true);
  });

  it.each([9, 30, 90, 150, 200, 270])(
    'lets nobody rest after %d days who comes back more than seldom',
    async (days) => {
      const shop = await open(folder);
      const period = upTo(addDays(firstDay, days));
      await shop.scope({ clock: period });
      const people = await rowsOf(shop.run(advisedList, { ...period, purpose: 'rest', basis: null }));
      const later = new Set(
        (await rowsOf(shop.run(orderedAfter, { after_on: period.as_of }))).map(
          ({ customer_key }) => customer_key
        )
      );
      const back = people.filter(({ customer_key }) => later.has(customer_key)).length;
      // One in twenty, and what chance adds to that.
      expect(back).toBeLessThanOrEqual(Math.ceil(people.length * 0.05 + 2 * Math.sqrt(people.length * 0.05)));
      if (days <= 90) expect(people.length).toBe(0);
    }
  );
});

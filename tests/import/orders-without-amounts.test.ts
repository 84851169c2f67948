import { query } from '#engine';
import { describe, expect, it } from 'vitest';
import { importedText, textFile } from '../support/imported-text.ts';
import { rowsOf } from '../support/rows.ts';
import { knownTotalsOf } from '../support/totals.ts';

const charged = query(
  'select order_id, charged::double as charged, items_gross::double as items_gross from orders order by order_id',
  {},
  { order_id: 'text', charged: 'number?', items_gross: 'number?' }
);
const facts = query(
  'select data_from, data_until, has_amounts from default_shop_facts',
  {},
  { data_from: 'date?', data_until: 'date?', has_amounts: 'boolean' }
);

/** A till that notes what was sold and not for how much. */
const baskets = textFile(
  'baskets.csv',
  'Date,Time,Transaction,Item',
  '2024-03-04,09:58:11,1,Rye loaf',
  '2024-03-04,10:05:34,2,Poppy bun',
  '2024-03-04,10:05:34,2,Poppy bun',
  '2024-03-05,10:07:57,3,Cocoa'
);
const members = textFile(
  'verkauf.csv',
  'Bestellnummer;Bestelldatum;Kunde E-Mail;Artikel;Menge',
  'A1;01.02.2024;ida@example.com;Seife;2',
  'A2;15.02.2024;jon@example.com;Seife;1',
  'A3;20.02.2024;ida@example.com;Kerze;1'
);
const chinese = textFile(
  '订单.csv',
  '订单编号,下单时间,买家昵称,商品名称,数量',
  'T1,2024-05-01 10:00:00,小草莓,陶瓷杯,1',
  'T2,2024-05-02 11:00:00,大橘子,陶瓷杯,2'
);

describe('orders of a file without amounts', () => {
  it.each([
    ['baskets', baskets, 3, null],
    ['an own table in German', members, 3, 2],
    ['an own table in Chinese', chinese, 2, 2]
  ])('count, and their money is unknown: %s', async (_, file, orders, customers) => {
    const { engine, totals } = await importedText(file);
    expect(totals).toMatchObject({
      order_count: orders,
      valid_order_count: orders,
      unpriced_order_count: orders,
      customer_count: customers,
      charged: null,
      refunds: null,
      charged_net: null,
      net_revenue: null
    });
    const rows = await rowsOf(engine.run(charged, {}));
    expect(rows.map((row) => [row.charged, row.items_gross])).toEqual(rows.map(() => [null, null]));
    expect(await rowsOf(engine.run(facts, {}))).toMatchObject([{ has_amounts: false }]);
  });

  it('stand beside those of a file with amounts, whose money is the sum', async () => {
    const { totals } = await importedText(
      baskets,
      textFile(
        'till.csv',
        'Order No,Date,Item,Qty,Total',
        'B1,2024-04-01,Rye loaf,1,4.50',
        'B2,2024-04-02,Cocoa,1,3.00'
      )
    );
    expect(totals).toMatchObject({ valid_order_count: 5, unpriced_order_count: 3, charged: 7.5 });
  });

  it('count whatever the switch on orders worth nothing says', async () => {
    const { engine } = await importedText(baskets);
    expect(await knownTotalsOf(engine, { zero_value: 'count' })).toMatchObject({ valid_order_count: 3 });
  });
});

describe('an order without an amount in a file that has amounts', () => {
  it('is worth nothing, and does not count', async () => {
    const { engine, totals } = await importedText(
      textFile(
        'orders.csv',
        'Order No,Date,Email,Item,Qty,Total',
        'C1,2024-04-01,kim@example.com,Lamp,1,40.00',
        'C2,2024-04-02,lou@example.com,Lamp,1,'
      )
    );
    expect(totals).toMatchObject({
      order_count: 2,
      valid_order_count: 1,
      unpriced_order_count: 0,
      charged: 40
    });
    expect(await knownTotalsOf(engine, { zero_value: 'count' })).toMatchObject({
      valid_order_count: 2,
      charged: 40
    });
  });
});

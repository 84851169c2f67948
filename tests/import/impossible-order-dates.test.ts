import { query } from '#engine';
import { describe, expect, it } from 'vitest';
import { importedText, textFile } from '../support/imported-text.ts';
import { rowsOf } from '../support/rows.ts';
import { shopifyFile } from '../support/shopify-file.ts';

const span = query(
  'select data_from, data_until from default_shop_facts',
  {},
  { data_from: 'date?', data_until: 'date?' }
);
const misdated = query(
  'select order_id from orders where is_misdated order by order_id',
  {},
  { order_id: 'text' }
);

/** Orders of a month in 2024, and one of another day. Tests import on 1 Nov 2026. */
const shopifyWith = (day: string) =>
  shopifyFile([
    { order: '#1', email: 'a@example.com', day: '2024-03-01', total: '10.00' },
    { order: '#2', email: 'b@example.com', day: '2024-03-20', total: '10.00' },
    { order: '#3', email: 'a@example.com', day, total: '10.00' }
  ]);

const chineseWith = (moment: string) =>
  textFile(
    '订单报表.csv',
    '订单编号,买家会员名,总金额,买家实际支付金额,订单状态,订单创建时间,订单付款时间',
    '1001,小草莓,30.00,30.00,交易成功,2024-03-01 10:00:00,2024-03-01 10:01:00',
    '1002,大橘子,40.00,40.00,交易成功,2024-03-20 10:00:00,2024-03-20 10:01:00',
    `1003,小草莓,50.00,50.00,交易成功,${moment},${moment}`
  );

describe('an order that is dated as nothing can be', () => {
  it.each([
    ['long after the import', shopifyWith('2042-01-10'), '#3'],
    ['two days after the import', shopifyWith('2026-11-03'), '#3'],
    ['the day a computer counts from', shopifyWith('1970-01-01'), '#3'],
    ['the day a spreadsheet counts from, in a Chinese report', chineseWith('1900-01-01 00:00:00'), '1003'],
    ['in a year that was typed wrongly', chineseWith('2124-03-20 10:00:00'), '1003']
  ])('does not count, nor lead the dates: %s', async (_, file, id) => {
    const { engine, totals } = await importedText(Promise.resolve(file));
    expect(await rowsOf(engine.run(misdated, {}))).toEqual([{ order_id: id }]);
    expect(totals).toMatchObject({ order_count: 3, misdated_count: 1 });
    expect(totals).toMatchObject({ valid_order_count: 2, paid_order_count: 2 });
    expect(await rowsOf(engine.run(span, {}))).toEqual([
      { data_from: '2024-03-01', data_until: '2024-03-20' }
    ]);
  });

  it.each([
    ['the day of the import', '2026-11-01'],
    ['a day ahead, where the clocks are', '2026-11-02'],
    ['long ago', '1997-01-01']
  ])('is another thing than an order of %s', async (_, day) => {
    const { totals } = await importedText(Promise.resolve(shopifyWith(day)));
    expect(totals).toMatchObject({ valid_order_count: 3, misdated_count: 0 });
  });

  it('is not a whole file: then the clock of the import is wrong', async () => {
    const lines = Array.from({ length: 12 }, (_, index) => ({
      order: `#${index}`,
      day: `2030-01-${String(index + 10)}`,
      total: '10.00'
    }));
    const { totals } = await importedText(Promise.resolve(shopifyFile(lines)));
    expect(totals).toMatchObject({ valid_order_count: 12, misdated_count: 0 });
  });
});

describe('a shop where nothing counts', () => {
  it('knows how far its orders reach, and that all was given back', async () => {
    const columns =
      'Name,Email,Financial Status,Paid at,Currency,Subtotal,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price,Refunded Amount';
    const order = (number: number): string =>
      `#${number},k${number}@example.com,refunded,2024-03-0${number} 10:00:00 +0000,USD,10.00,10.00,2024-03-0${number} 10:00:00 +0000,1,Mug,10.00,10.00`;
    const { engine, totals } = await importedText(textFile('orders.csv', columns, ...[1, 2, 3].map(order)));
    expect(totals).toMatchObject({
      order_count: 3,
      valid_order_count: 0,
      fully_refunded_count: 3,
      refund_rate: 1,
      refunded_order_rate: 1,
      charged: 0
    });
    expect(await rowsOf(engine.run(span, {}))).toEqual([
      { data_from: '2024-03-01', data_until: '2024-03-03' }
    ]);
  });

  it.each([
    [
      'cancelled',
      'Bestellnummer;Bestelldatum;E-Mail;Summe;Status',
      'A1;01.02.2024;ida@example.com;10,00;cancelled'
    ],
    [
      'left unpaid',
      '订单编号,下单时间,买家昵称,实付金额,订单状态',
      'T1,2024-02-01 10:00:00,小草莓,10.00,等待买家付款'
    ]
  ])('knows it of orders that were %s too', async (_, header, row) => {
    const { engine, totals } = await importedText(textFile('orders.csv', header, row));
    expect(totals).toMatchObject({
      order_count: 1,
      valid_order_count: 0,
      charged: 0,
      refund_rate: null
    });
    expect(await rowsOf(engine.run(span, {}))).toEqual([
      { data_from: '2024-02-01', data_until: '2024-02-01' }
    ]);
  });
});

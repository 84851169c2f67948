import { describe, expect, it } from 'vitest';
import { rowsOf } from '#tests/support/rows.ts';
import { ordersWithoutNumber } from '../../src/pages/quality/queries.ts';
import { askedText, importedText, textFile } from '../support/imported-text.ts';

const cashBook = [
  'Invoice,Date,Customer Email,Product,Total',
  'R-11,2024-05-01,kim@example.com,Jug,10.00',
  ',2024-05-02,,Jug,10.00',
  ',2024-05-03,,Bowl,30.00',
  'R-12,2024-05-09,lou@example.com,Bowl,30.00',
  ',2024-05-10,kim@example.com,Jug,10.00'
] as const;

const chineseTill = [
  '小票号\t下单日期\t会员手机\t商品\t数量\t单价\t实付金额',
  'X0001\t2024-05-01 10:00\t13900000001\t桂花糕\t2\t15.00\t30.00',
  '\t2024-05-01 10:20\t\t酥饼\t1\t12.00\t12.00',
  '\t2024-05-01 10:20\t\t酥饼\t1\t12.00\t12.00',
  'X0002\t2024-05-02 09:00\t13900000002\t酥饼\t2\t12.00\t24.00',
  '\t2024-05-03 18:00\t13900000001\t桂花糕\t1\t15.00\t15.00'
] as const;

const germanTill = [
  'Belegnr;Datum;Kunde;Artikel;Gesamtbetrag',
  'B-1;05.03.2024;k1@example.com;Tasse;12,50',
  '-;16.03.2024;;Teller;9,50',
  'B-2;17.03.2024;k2@example.com;Tasse;12,50',
  'B-3;18.03.2024;k1@example.com;Teller;9,50'
] as const;

describe('rows whose order number is empty are sales of their own', () => {
  it.each([
    [
      'a cash book',
      cashBook,
      { order_count: 5, customer_count: 2, charged: 90 },
      { count: 3, rows: [3, 4, 6] }
    ],
    [
      'a till in Chinese',
      chineseTill,
      { order_count: 5, customer_count: 2, charged: 93 },
      { count: 3, rows: [3, 4, 6] }
    ],
    [
      'a till in German',
      germanTill,
      { order_count: 4, customer_count: 2, charged: 44 },
      { count: 1, rows: [3] }
    ]
  ] as const)('%s', async (_, lines, expected, unnumbered) => {
    const { totals, reports } = await importedText(textFile('till.csv', ...lines));
    expect(totals).toMatchObject(expected);
    expect(reports[0]).toMatchObject({ setAside: [], unnumbered });
  });

  it('which "Data quality" lists', async () => {
    const asking = await askedText(textFile('till.csv', ...cashBook));
    const found = await rowsOf(asking.ask(ordersWithoutNumber, {}));
    expect(found.map(({ charged, source_row }) => `${source_row}: ${charged}`).toSorted()).toEqual([
      '3: 10',
      '4: 30',
      '6: 10'
    ]);
  });

  it('also where two files overlap: what both say is one sale', async () => {
    const { totals } = await importedText(
      textFile('may.csv', ...cashBook.slice(0, 5)),
      textFile('all.csv', ...cashBook)
    );
    expect(totals).toMatchObject({ order_count: 5, charged: 90 });
  });
});

describe('rows that go on with the order above are no sales of their own', () => {
  it('where they say its day and buyer again, with a price and no total: lines of it', async () => {
    const { totals, reports, engine } = await importedText(
      textFile(
        'orders.csv',
        'Order No,Date,Customer Email,Product,Quantity,Unit Price',
        'A1,2024-05-01,kim@example.com,Jug,1,10.00',
        ',2024-05-01,kim@example.com,Bowl,2,15.00',
        'A2,2024-05-02,lou@example.com,Bowl,1,15.00'
      )
    );
    expect(totals).toMatchObject({ order_count: 2, charged: 55 });
    expect(reports[0]).not.toHaveProperty('unnumbered');
    await engine.close();
  });

  it('where they repeat its total beside prices of their own: lines of it', async () => {
    const { totals } = await importedText(
      textFile(
        '订单.csv',
        '订单编号,下单时间,买家账号,商品名称,数量,单价,订单金额',
        '7001,2024-05-01 10:00:00,lan,桂花糕,1,10.00,40.00',
        ',2024-05-01 10:00:00,lan,酥饼,2,15.00,40.00',
        '7002,2024-05-02 11:00:00,mu,酥饼,1,15.00,15.00'
      )
    );
    expect(totals).toMatchObject({ order_count: 2, charged: 55 });
  });

  it('nor are the sums of a day', async () => {
    const { totals, reports } = await importedText(
      textFile(
        'till.csv',
        ...cashBook.slice(0, 3),
        ',2024-05-02,,Total,20.00',
        cashBook[4],
        ',2024-05-09,,合计,30.00'
      )
    );
    expect(totals).toMatchObject({ order_count: 3, charged: 50 });
    expect(reports[0]).toMatchObject({ setAside: [{ reason: 'no-order-number', count: 2 }] });
  });

  it.each([
    [
      'a table with products below each order',
      'Order,Date,Customer Email,Item,Total',
      ['A1,2024-05-01,kim@example.com,Jug,40.00', ',,,Bowl,', 'A2,2024-05-02,lou@example.com,Bowl,15.00']
    ],
    [
      'an export of Shopify',
      'Name,Email,Financial Status,Currency,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price',
      [
        '#1,kim@example.com,paid,USD,40.00,2024-05-01 10:00:00 +0000,1,Jug,40.00',
        ',kim@example.com,,,40.00,2024-05-01 10:00:00 +0000,1,Bowl,15.00',
        '#2,lou@example.com,paid,USD,15.00,2024-05-02 10:00:00 +0000,1,Bowl,15.00'
      ]
    ]
  ] as const)('set aside and told of: %s', async (_, header, rows) => {
    const { totals, reports } = await importedText(textFile('orders.csv', header, ...rows));
    expect(totals).toMatchObject({ order_count: 2, charged: 55 });
    expect(reports[0]).toMatchObject({ setAside: [{ reason: 'no-order-number', count: 1 }] });
  });
});

it('of an order of several rows, the first row says who bought, however long the file', async () => {
  const rows = Array.from({ length: 6000 }, (_, row) => {
    const order = Math.floor(row / 2);
    const buyer = row % 2 === 0 ? `p${order % 50}@example.com` : `other${row}@example.com`;
    return `R-${order},2024-05-${10 + (order % 15)},${buyer},Jug,${10 + (order % 7)}.00`;
  });
  const { totals } = await importedText(textFile('orders.csv', cashBook[0], ...rows));
  expect(totals).toMatchObject({ order_count: 3000, customer_count: 50 });
});

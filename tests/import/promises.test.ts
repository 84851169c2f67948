import { describe, expect, it } from 'vitest';
import { guessEntity } from '../../src/import/guess.ts';
import { fixture, textFile } from '../support/fixtures.ts';
import { importedShop } from '../support/imported.ts';

type Told = readonly [
  shipBy: string | null,
  promised: string | null,
  delivered: string | null,
  confirmed: string | null
];

async function toldOf(files: Parameters<typeof importedShop>[0], order: string): Promise<Told> {
  const { engine } = await importedShop(files);
  const table = await engine.table(
    `select ship_by_at::varchar, promised_at::varchar, delivered_at::varchar, confirmed_at::varchar
    from orders where order_id = '${order}'`,
    2
  );
  if (!table.ok) throw new Error(JSON.stringify(table.error));
  expect(table.value.rows).toHaveLength(1);
  return table.value.rows[0] as unknown as Told;
}

describe('what was promised and what came of it', () => {
  it.each<[platform: string, file: string, order: string, told: Told]>([
    ['Taobao', 'taobao_orders_utf8.csv', '2024000000000000001', [null, null, null, '2024-01-06 12:00:00']],
    [
      'Pinduoduo',
      'pinduoduo_orders.csv',
      '250601-000000000006',
      ['2025-06-04 00:00:00', null, null, '2025-06-09 20:00:00']
    ],
    ['Douyin', 'douyin_orders.csv', '6917926768823643701', [null, null, null, '2025-07-06 09:00:00']],
    [
      'Xiaohongshu',
      'xiaohongshu_orders.csv',
      'P80000000000000001',
      [null, null, '2025-08-05 10:00:00', null]
    ],
    ['Youzan', 'youzan_orders.csv', 'E20260501220543065306001', [null, null, null, '2026-05-08 10:00:00']],
    ['Shopee', 'shopee_orders.csv', '260701AAA1', ['2026-07-03 00:00:00', null, null, '2026-07-05 18:00:00']],
    ['Lazada', 'lazada_orders.csv', '43001', [null, null, '2026-03-04 12:00:00', null]],
    ['TikTok Shop', 'tiktok_shop.csv', '583870900000000001', [null, null, '2026-06-28 15:00:00', null]]
  ])('%s: the buyer’s confirmation is no delivery, sending no arriving', async (_, file, order, told) => {
    expect(await toldOf([fixture(file)], order)).toEqual(told);
  });

  it('keeps all four apart where Taobao tells them', async () => {
    const file = textFile('ExportOrderList.csv', [
      '订单编号,买家会员名,总金额,买家实际支付金额,订单状态,订单创建时间,订单付款时间,承诺发货时间,发货时间,承诺送达时间,签收时间,确认收货时间',
      '2025000000000000001,茶客甲,88.00,88.00,交易成功,2025-01-02 20:00:00,2025-01-02 20:01:00,2025-01-04 20:01:00,2025-01-03 09:00:00,2025-01-06 23:59:59,2025-01-05 11:00:00,2025-01-13 09:00:00'
    ]);
    expect(await toldOf([file], '2025000000000000001')).toEqual([
      '2025-01-04 20:01:00',
      '2025-01-06 23:59:59',
      '2025-01-05 11:00:00',
      '2025-01-13 09:00:00'
    ]);
  });

  it('knows the last day to send and the last day to arrive on Amazon', async () => {
    const file = textFile('new-orders.txt', [
      'order-id\torder-item-id\tpurchase-date\tpayments-date\tsku\tproduct-name\tquantity-purchased\tcurrency\titem-price\tearliest-ship-date\tlatest-ship-date\tearliest-delivery-date\tlatest-delivery-date',
      '026-0000003-0000003\t9001\t2025-09-04T10:00:00+00:00\t2025-09-04T10:01:00+00:00\tSTR-1\tTea strainer\t1\tEUR\t5.50\t2025-09-05T06:00:00+00:00\t2025-09-06T20:00:00+00:00\t2025-09-08T06:00:00+00:00\t2025-09-10T20:00:00+00:00'
    ]);
    const [shipBy, promised, ...happened] = await toldOf([file], '026-0000003-0000003');
    expect([shipBy?.slice(0, 10), promised?.slice(0, 10), ...happened]).toEqual([
      '2025-09-06',
      '2025-09-10',
      null,
      null
    ]);
  });

  it('takes the last day that eBay estimates for the promise, and its ship-by date for what it is', async () => {
    const file = textFile('ebay.csv', [
      'Sales Record Number,Order Number,Buyer Username,Item Title,Quantity,Sold For,Total Price,Sale Date,Paid On Date,Ship By Date,Minimum Estimated Delivery Date,Maximum Estimated Delivery Date,Shipped On Date',
      '701,12-00701-00001,lp_fan,Record,1,$20.00,$20.00,Jul-21-25,Jul-21-25,Jul-23-25,Jul-25-25,Jul-28-25,Jul-22-25'
    ]);
    expect(await toldOf([file], '12-00701-00001')).toEqual([
      '2025-07-23 00:00:00',
      '2025-07-28 00:00:00',
      null,
      null
    ]);
  });
});

describe('guessing a table of one’s own', () => {
  it.each([
    [
      [
        '订单号',
        '下单时间',
        '实付金额',
        '最晚发货时间',
        '发货时间',
        '承诺送达时间',
        '签收时间',
        '确认收货时间'
      ],
      '2024-01-02 10:00:00'
    ],
    [
      [
        'Order number',
        'Order date',
        'Order total',
        'Ship by date',
        'Shipped at',
        'Estimated delivery',
        'Delivered at',
        'Order complete time'
      ],
      '2024-01-02 10:00:00'
    ]
  ])('%s', (header, day) => {
    const [, created_at, , ship_by_at, shipped_at, promised_at, delivered_at, confirmed_at] = header;
    const guess = guessEntity({ header, sample: [['A-1', day, '12.50', day, day, day, day, day]] });
    expect(guess).toMatchObject({
      entity: 'sales',
      columns: { created_at, ship_by_at, shipped_at, promised_at, delivered_at, confirmed_at }
    });
  });
});

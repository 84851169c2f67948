import { describe, expect, it } from 'vitest';
import { fixture, textFile } from '../support/fixtures.ts';
import { importedShop } from '../support/imported.ts';
import { totalsOf } from '../support/totals.ts';

describe('order systems of several shops', () => {
  it.each([
    // 158; 60 and 30 of one that was split; 45; 75 of two that were joined. Cancelled, joined away, unpaid: no.
    [
      'jushuitan',
      'jushuitan_orders_gbk.csv',
      { orders: 8, valid: 4, people: 2, charged: 368, refunds: 0 },
      { 抖店: 1, 拼多多: 1, '淘宝/天猫': 6 }
    ],
    // 75 and 35 and 6 of postage; 60 and 30, of which some came back. Cancelled, given back, unpaid: no.
    [
      'wangdiantong',
      'wangdiantong_orders.csv',
      { orders: 5, valid: 2, people: 1, charged: 206, refunds: 0 },
      { 山间旗舰店: 5 }
    ],
    // 90 and 20 and 5 of postage. Given back, unpaid, void: no.
    [
      'guanyi',
      'guanyi_orders_gbk.csv',
      { orders: 4, valid: 1, people: 1, charged: 115, refunds: 0 },
      { 京东: 1, '淘宝/天猫': 3 }
    ],
    // 45; 30, of which 10 came back. Ignored: no.
    [
      'dianxiaomi',
      'dianxiaomi_orders.csv',
      { orders: 3, valid: 2, people: 2, charged: 75, refunds: 10 },
      { Amazon: 1, eBay: 2 }
    ],
    // 128; 60; 100, of which 20 came back. Cancelled before it was paid, and after: no.
    [
      'wechat-shop',
      'wechat_shop_orders.csv',
      { orders: 5, valid: 3, people: 1, charged: 288, refunds: 20 },
      { 微信小店: 5 }
    ]
  ])('%s', async (platform, file, { orders, valid, people, charged, refunds }, soldOn) => {
    const { engine, reports } = await importedShop([fixture(file)]);
    expect(reports[0]).toMatchObject({ platform, warnings: [], questions: [] });
    expect(await totalsOf(engine)).toMatchObject({
      order_count: orders,
      valid_order_count: valid,
      customer_count: people,
      charged,
      refunds
    });
    const channels = await engine.table('select channel, count(*)::integer from orders group by channel', 9);
    if (!channels.ok) throw new Error(JSON.stringify(channels.error));
    expect(Object.fromEntries(channels.value.rows as [string, number][])).toEqual(soldOn);
  });

  it('keep an order that was split as one, with the products of its parts once', async () => {
    const { engine, reports } = await importedShop([fixture('jushuitan_orders_gbk.csv')]);
    expect(reports[0]?.setAside).toEqual([{ reason: 'cancelled-line', count: 2 }]);
    const lines = await engine.table(
      `select products.name, quantity, net::double from order_lines
      inner join orders using (order_key) inner join products using (product_key)
      where order_id = 'TB250102B' order by all`,
      5
    );
    expect(lines).toHaveProperty('value.rows', [
      ['盖碗', 1, 60],
      ['茶巾', 1, 30]
    ]);
  });

  it('name the shop where the table has no column for the platform', async () => {
    const { engine } = await importedShop([
      textFile('orders.csv', [
        '内部订单号,线上订单号,店铺,买家账号,下单时间,付款日期,应付金额,已付金额,运费,状态,商品编码,商品名称,数量,商品单价,商品金额',
        '7001,A1,拼多多二店,gu01,2024-05-01 10:00:00,2024-05-01 10:01:00,20.00,20.00,0,已发货,S1,围裙,1,20.00,20.00',
        '7002,,线下门店,gu02,2024-05-02 10:00:00,2024-05-02 10:01:00,30.00,30.00,0,异常,S1,围裙,1,30.00,30.00'
      ])
    ]);
    const orders = await engine.table(
      'select order_id, channel, status, charged::double from orders order by all',
      5
    );
    // An order that was typed in has the system's own number alone.
    expect(orders).toHaveProperty('value.rows', [
      ['7002', '线下门店', 'paid', 30],
      ['A1', '拼多多', 'shipped', 20]
    ]);
  });

  it('tell by when to send', async () => {
    const { engine } = await importedShop([fixture('wangdiantong_orders.csv')]);
    const sent = await engine.table(
      `select order_id, ship_by_at::varchar, shipped_at::varchar from orders where order_id in ('2601', '2603') order by all`,
      5
    );
    expect(sent).toHaveProperty('value.rows', [
      ['2601', '2026-01-04 10:00:00', '2026-01-03 09:00:00'],
      ['2603', '2026-01-06 10:00:00', '2026-01-08 09:00:00']
    ]);
  });
});

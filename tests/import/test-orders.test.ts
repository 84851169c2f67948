import { expect, it } from 'vitest';
import { rowsOf } from '#tests/support/rows.ts';
import { likelyTestOrders } from '../../src/pages/quality/queries.ts';
import { shopTotalsQuery } from '../../src/state/questions.ts';
import { askedText, textFile } from '../support/imported-text.ts';

const shopify = [
  'Name,Email,Financial Status,Paid at,Currency,Subtotal,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price,Notes,Payment Method,Tags',
  '#71,owner@example.com,paid,2024-03-01 10:15:00 -0500,USD,999.00,999.00,2024-03-01 10:15:00 -0500,1,Jug,999.00,,bogus,',
  '#72,kim@example.com,paid,2024-03-02 10:15:00 -0500,USD,20.00,20.00,2024-03-02 10:15:00 -0500,1,Jug,20.00,the latest order of mine,Shopify Payments,"fastest, contest"',
  '#73,lou@example.com,paid,2024-03-03 10:15:00 -0500,USD,30.00,30.00,2024-03-03 10:15:00 -0500,1,Jug,30.00,,Shopify Payments,"vip, test"',
  '#74,kim@example.com,paid,2024-03-04 10:15:00 -0500,USD,40.00,40.00,2024-03-04 10:15:00 -0500,1,Jug,40.00,Test order - please ignore,Shopify Payments,',
  '#75,lou@example.com,paid,2024-03-05 10:15:00 -0500,USD,50.00,50.00,2024-03-05 10:15:00 -0500,1,Jug,50.00,please test the lamp first,Shopify Payments,'
] as const;

const woo = [
  'Order Number,Order Status,Order Date,Customer Note,Email (Billing),Order Total Amount,Payment Method Title,Item Name,Quantity',
  '81,Completed,2024-03-01 10:15:00,,ana@example.com,15.00,Test Gateway,Soap,1',
  '82,Completed,2024-03-02 10:15:00,Testbestellung,ben@example.com,16.00,PayPal,Soap,1',
  '83,Completed,2024-03-03 10:15:00,Bitte klingeln,ana@example.com,17.00,PayPal,Soap,1',
  '84,Completed,2024-03-04 10:15:00,pedido de prueba,ben@example.com,18.00,Cash on delivery,Soap,1'
] as const;

const taobao = [
  '订单编号,买家会员名,买家应付货款,总金额,买家实际支付金额,订单状态,买家留言,订单创建时间,订单付款时间,订单备注,备注标签',
  '91001,lan,10.00,10.00,10.00,交易成功,,2024-05-01 10:00:00,2024-05-01 10:01:00,补单 已返款,',
  '91002,mu,11.00,11.00,11.00,交易成功,发货前请测试一下,2024-05-02 10:00:00,2024-05-02 10:01:00,,红旗',
  '91003,hua,12.00,12.00,12.00,交易成功,,2024-05-03 10:00:00,2024-05-03 10:01:00,,刷单',
  '91004,shi,13.00,13.00,13.00,交易成功,测试订单不用发货,2024-05-04 10:00:00,2024-05-04 10:01:00,,',
  '91005,yun,14.00,14.00,14.00,交易成功,刷子要软毛,2024-05-05 10:00:00,2024-05-05 10:01:00,换货补发,'
] as const;

const ownTable = [
  '单号,日期,会员,金额,备注',
  'D1,2024-05-01,lan,10.00,内部测试',
  'D2,2024-05-02,mu,11.00,周末送',
  'D3,2024-05-03,hua,12.00,S单'
] as const;

it.each([
  ['Shopify', shopify, ['#71 gateway', '#73 tag', '#74 note'], 5],
  ['WooCommerce', woo, ['81 gateway', '82 note', '84 note'], 4],
  ['Taobao', taobao, ['91001 tag', '91003 note', '91004 note'], 5],
  ['a table of its own', ownTable, ['D1 note', 'D3 note'], 3]
] as const)(
  'orders of %s that say they are tests are hinted at, and count',
  async (_, lines, hinted, orders) => {
    const asking = await askedText(textFile('orders.csv', ...lines));
    const found = await rowsOf(asking.ask(likelyTestOrders, {}));
    expect(found.map(({ order_id, sign }) => `${order_id} ${sign}`).toSorted()).toEqual(hinted);
    expect(await rowsOf(asking.ask(shopTotalsQuery, {}))).toMatchObject([{ valid_order_count: orders }]);
  }
);

it('also of the platform’s interface, where a test is marked as one', async () => {
  const order = (name: string, test: boolean) => ({
    name,
    created_at: '2024-05-01T10:00:00Z',
    financial_status: 'paid',
    currency: 'USD',
    total_price: '10.00',
    test,
    email: `${name.slice(1)}@example.com`,
    line_items: [{ title: 'Jug', quantity: 1, price: '10.00' }]
  });
  const text = JSON.stringify({ orders: [order('#1', true), order('#2', false)] });
  const asking = await askedText(
    Promise.resolve({ name: 'orders.json', bytes: new TextEncoder().encode(text) })
  );
  const found = await rowsOf(asking.ask(likelyTestOrders, {}));
  expect(found.map(({ order_id, sign }) => `${order_id} ${sign}`)).toEqual(['#1 note']);
});

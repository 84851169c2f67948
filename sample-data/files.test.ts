import { describe, expect, it } from 'vitest';
import { encodeGbk } from './gbk.ts';
import { makeShop } from './index.ts';
import { type Row, cell, countPeople, fen, readTable, sumInYuan } from './reading.ts';

const shop = makeShop();
const shopify = readTable(shop, 'shopify_orders.csv', 'utf-8');
const orderList = readTable(shop, 'ExportOrderList202611010900.csv', 'gbk');
const detailList = readTable(shop, 'ExportOrderDetailList202611010900.csv', 'gbk');
const judgeMe = readTable(shop, 'judgeme_reviews.csv', 'utf-8');
const ratings = readTable(shop, 'taobao_ratings.csv', 'utf-8');
const products = readTable(shop, 'products.csv', 'utf-8');

const plainPhone = (text: string): string => text.replaceAll(/\D/g, '').replace(/^86/, '');
const withoutGuard = (text: string): string => text.replace(/^="(.*)"$/, '$1');
const ids = (...entries: readonly (readonly [kind: string, value: string])[]): string[] =>
  entries.filter(([, value]) => value !== '').map(([kind, value]) => `${kind} ${value}`);

const shopifyOrders = shopify.rows.filter((row) => cell(row, 'Financial Status') !== '');
const validOnShopify = shopifyOrders.filter(
  (row) => ['paid', 'partially_refunded'].includes(cell(row, 'Financial Status')) && fen(row, 'Total') > 0
);
const shopifyIds = (row: Row): string[] =>
  ids(['email', cell(row, 'Email').toLowerCase()], ['phone', plainPhone(cell(row, 'Billing Phone'))]);

const validOnTaobao = orderList.rows.filter(
  (row) =>
    cell(row, '订单付款时间 ') !== '' &&
    fen(row, '买家实际支付金额') > fen(row, '退款金额') &&
    cell(row, '订单状态') !== '等待买家付款'
);
const taobaoIds = (row: Row): string[] =>
  ids(['account', cell(row, '买家会员名')], ['phone', plainPhone(cell(row, '联系手机'))]);

describe('the files', () => {
  it.each([
    ['shopify', shopify, 82],
    ['order list', orderList, 59],
    ['detail list', detailList, 10],
    ['Judge.me', judgeMe, 16],
    ['ratings', ratings, 5],
    ['products', products, 4]
  ])('%s: every row is as wide as the header', (_, table, width) => {
    expect(table.columns).toHaveLength(width);
    expect([...table.widths]).toEqual([width]);
    expect(new Set(table.columns).size).toBe(width);
  });

  it('keep the blanks behind six of the Taobao names', () => {
    expect(orderList.columns.filter((column) => column.endsWith(' '))).toEqual([
      '收货地址 ',
      '联系电话 ',
      '订单付款时间 ',
      '宝贝标题 ',
      '宝贝种类 ',
      '物流单号 '
    ]);
  });

  it('have the statuses, guards and multi-line notes of the real ones', () => {
    expect(new Set(shopifyOrders.map((row) => cell(row, 'Financial Status')))).toEqual(
      new Set(['paid', 'partially_refunded', 'refunded', 'voided', 'pending'])
    );
    expect(new Set(orderList.rows.map((row) => cell(row, '订单状态')))).toEqual(
      new Set([
        '交易成功',
        '交易关闭',
        '卖家已发货，等待买家确认',
        '买家已付款，等待卖家发货',
        '等待买家付款'
      ])
    );
    expect(shopifyOrders.some((row) => /".*",\n/.test(cell(row, 'Notes')))).toBe(true);
    expect(orderList.rows.every((row) => /^="20\d{17}"$/.test(cell(row, '订单编号')))).toBe(true);
    expect(orderList.rows.every((row) => /^'13[89]0000\d{4}$/.test(cell(row, '联系手机')))).toBe(true);
  });

  it('name only invented people', () => {
    const emails = [
      ...shopify.rows.map((row) => cell(row, 'Email')),
      ...judgeMe.rows.map((row) => cell(row, 'reviewer_email'))
    ];
    expect(emails.filter((email) => email !== '' && !/@example\.(com|net|org)$/i.test(email))).toEqual([]);
  });
});

describe('a stranger who has only the files', () => {
  const { byChannel } = shop.totals;

  it('finds the totals of Shopify', () => {
    expect(byChannel.shopify).toMatchObject({
      orders: shopifyOrders.length,
      validOrders: validOnShopify.length,
      anonymousValidOrders: validOnShopify.filter((row) => shopifyIds(row).length === 0).length,
      customers: countPeople(validOnShopify.map(shopifyIds)),
      charged: sumInYuan(validOnShopify, 'Total'),
      discounts: sumInYuan(validOnShopify, 'Discount Amount'),
      shipping: sumInYuan(validOnShopify, 'Shipping'),
      refunds: sumInYuan(validOnShopify, 'Refunded Amount'),
      refundsOfAllOrders: sumInYuan(shopifyOrders, 'Refunded Amount')
    });
  });

  it('finds the totals of Taobao, whose goods stand in the second file', () => {
    const valid = new Set(validOnTaobao.map((row) => cell(row, '订单编号')));
    const lines = detailList.rows.filter((row) => valid.has(cell(row, '订单编号')));
    expect(byChannel.taobao).toMatchObject({
      orders: orderList.rows.length,
      validOrders: validOnTaobao.length,
      customers: countPeople(validOnTaobao.map(taobaoIds)),
      lines: lines.length,
      units: lines.reduce((sum, row) => sum + Number(cell(row, '购买数量')), 0),
      gross: lines.reduce((sum, row) => sum + fen(row, '价格') * Number(cell(row, '购买数量')), 0) / 100,
      charged: sumInYuan(validOnTaobao, '买家实际支付金额'),
      shipping: sumInYuan(validOnTaobao, '买家应付邮费'),
      refunds: sumInYuan(validOnTaobao, '退款金额'),
      refundsOfAllOrders: sumInYuan(orderList.rows, '退款金额')
    });
  });

  it('joins the people of both channels by their telephone', () => {
    const sightings = [...validOnShopify.map(shopifyIds), ...validOnTaobao.map(taobaoIds)];
    expect(countPeople(sightings)).toBe(shop.totals.customers);
    expect(shop.totals.customers).toBeLessThan(byChannel.shopify.customers + byChannel.taobao.customers);
  });

  it('can place every review', () => {
    const skus = new Set(products.rows.map((row) => cell(row, 'sku')));
    const buyers = new Set(shop.customers.map(({ email }) => email));
    const orderIds = new Set(orderList.rows.map((row) => withoutGuard(cell(row, '订单编号'))));
    expect(judgeMe.rows.length + ratings.rows.length).toBe(shop.reviews.length);
    expect(judgeMe.rows.every((row) => buyers.has(cell(row, 'reviewer_email')))).toBe(true);
    expect(judgeMe.rows.every((row) => skus.has(cell(row, 'product_id')))).toBe(true);
    expect(ratings.rows.every((row) => orderIds.has(cell(row, '订单编号')))).toBe(true);
    expect(ratings.rows.every((row) => skus.has(cell(row, '商品编码')))).toBe(true);
  });
});

describe('GBK', () => {
  it('survives the way there and back', () => {
    const text = '山间茶陶，青瓷双人礼盒 1盒 (A-1) 毫升；“好”';
    expect(new TextDecoder('gbk').decode(encodeGbk(text))).toBe(text);
    expect([...encodeGbk('茶A')]).toEqual([0xb2, 0xe8, 0x41]);
  });

  it.each(['茶🍵', '다기', 'caf\u0301e'])('refuses what it cannot write: %s', (text) => {
    expect(() => encodeGbk(text)).toThrow(RangeError);
  });
});

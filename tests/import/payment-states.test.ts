import { describe, expect, it } from 'vitest';
import { query } from '#engine';
import { askedText, textFile } from '#tests/support/imported-text.ts';
import { rowsOf } from '#tests/support/rows.ts';
import { leftOut } from '../../src/pages/settings/queries.ts';

const header =
  'Name,Email,Financial Status,Paid at,Currency,Subtotal,Shipping,Taxes,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price,Payment Method,Refunded Amount,Cancelled at';
const day = '2024-05-01 10:00:00 +0000';
interface Given {
  readonly number: number;
  readonly state?: string;
  readonly item?: string;
  readonly price: string;
  readonly shipping?: string;
  readonly total?: string;
  readonly method?: string;
  readonly refunded?: string;
}
const line = ({ number, state = 'paid', item = 'Mug', ...more }: Given): string =>
  `#${number},p${number}@example.com,${state},${day},EUR,${more.price},${more.shipping ?? '0.00'},0.00,${more.total ?? more.price},${day},1,${item},${more.price},${more.method ?? 'shopify_payments'},${more.refunded ?? '0.00'},`;

const shopOf = (...lines: readonly Given[]) =>
  askedText(textFile('orders_export.csv', header, ...lines.map(line)));

const totals = query(
  'select count(*)::integer as order_count, sum(net_revenue)::double as net from valid_sales where is_order',
  {},
  { order_count: 'integer', net: 'number' }
);

describe('what became of a payment', () => {
  const given = shopOf(
    { number: 1, price: '10.00' },
    { number: 2, price: '20.00', state: 'authorized' },
    { number: 3, price: '40.00', state: 'partially_paid' },
    { number: 4, price: '80.00', state: 'voided' },
    { number: 5, price: '160.00', state: 'pending' }
  );

  it('is a state of its own: authorised, partly paid and voided', async () => {
    const shop = await given;
    await rowsOf(shop.prepare(new URLSearchParams()));
    expect(await rowsOf(shop.ask(totals, {}))).toEqual([{ order_count: 3, net: 70 }]);
    const rules = (await rowsOf(shop.ask(leftOut, {}))).map(({ rule, is_applied, order_count, charged }) =>
      [rule, is_applied, order_count, charged].join(' ')
    );
    expect(rules).toEqual([
      'any true 2 240',
      'authorized false 1 20',
      'cancelled true 0 0',
      'fully_refunded true 0 0',
      'guests false 0 0',
      'partially_paid false 1 40',
      'unpaid true 1 160',
      'voided true 1 80',
      'zero_value true 0 0'
    ]);
  });

  it.each([
    ['set.authorized=leave-out', 2, 50],
    ['set.partially_paid=leave-out', 2, 30],
    ['set.voided=count', 4, 150],
    ['set.unpaid=count', 4, 230]
  ])('counts by its own switch (%s)', async (address, order_count, net) => {
    const shop = await given;
    await rowsOf(shop.prepare(new URLSearchParams(address)));
    expect(await rowsOf(shop.ask(totals, {}))).toEqual([{ order_count, net }]);
  });
});

describe('a gift card', () => {
  const card = { number: 1, item: 'Gift Card - 50', price: '50.00' };
  const mug = { number: 2, price: '60.00', method: 'gift_card' };

  it('counts when it is spent, where orders are paid with one', async () => {
    const shop = await shopOf(card, mug);
    expect(await rowsOf(shop.ask(totals, {}))).toEqual([{ order_count: 2, net: 60 }]);
    await rowsOf(shop.prepare(new URLSearchParams('set.gift_cards=as-in-file')));
    expect(await rowsOf(shop.ask(totals, {}))).toEqual([{ order_count: 2, net: 110 }]);
  });

  it('counts when it is sold, where none is seen to be spent', async () => {
    const shop = await shopOf(card, { ...mug, method: 'shopify_payments' });
    expect(await rowsOf(shop.ask(totals, {}))).toEqual([{ order_count: 2, net: 110 }]);
  });
});

it('takes no goods off for refunded shipping', async () => {
  const shop = await shopOf(
    {
      number: 1,
      state: 'partially_refunded',
      price: '40.00',
      shipping: '10.00',
      total: '50.00',
      refunded: '45.00'
    },
    { number: 2, price: '5.00' }
  );
  expect(await rowsOf(shop.ask(totals, {}))).toEqual([{ order_count: 2, net: 5 }]);
});

it('knows what of a refund was shipping where the file says so', async () => {
  const header =
    '"date/time","settlement id","type","order id","sku","description","quantity","marketplace","fulfillment","order city","order state","order postal","product sales","product sales tax","shipping credits","shipping credits tax","gift wrap credits","giftwrap credits tax","promotional rebates","promotional rebates tax","marketplace withheld tax","selling fees","fba fees","other transaction fees","other","total"';
  const row = (day: number, type: string, goods: string, shipping: string): string =>
    `"Sep ${day}, 2025 8:02:11 AM PDT","20001","${type}","114-0000001-0000001","POT","Teapot","1","amazon.com","Seller","RENO","NV","89501","${goods}","0","${shipping}","0","0","0","0","0","0","0","0","0","0","0"`;
  const shop = await askedText(
    textFile(
      'transactions.csv',
      header,
      row(1, 'Order', '30.00', '5.00'),
      row(3, 'Refund', '-10.00', '-5.00')
    )
  );
  expect(await rowsOf(shop.ask(totals, {}))).toEqual([{ order_count: 1, net: 20 }]);
});

import { describe, expect, it } from 'vitest';
import { guessed } from '#tests/support/guessed.ts';
import { importedShop } from '#tests/support/imported.ts';
import { totalsOf } from '#tests/support/totals.ts';
import { unaskedMapping } from '../../src/import/guess-unasked.ts';

/** What files add up to that are read as guessed, without a person to ask. */
async function totalsOfGuessed(...texts: readonly string[]) {
  const files = texts.map((text, index) => {
    const mapping = unaskedMapping(guessed(text));
    if (mapping === undefined) throw new Error(`must be asked: ${text}`);
    const lines = text.split('\n').map((line) => line.trim());
    return { name: `${index}.csv`, bytes: new TextEncoder().encode(lines.join('\n')), mapping };
  });
  const { engine } = await importedShop(files);
  const totals = await totalsOf(engine);
  await engine.close();
  const { order_count, valid_order_count, customer_count, charged, refunds } = totals;
  return { order_count, valid_order_count, customer_count, charged, refunds };
}

describe('a table of no known shop, read as guessed', () => {
  it.each([
    [
      'with six amounts: 27.00 + 59.50 + 42.00, the two customers known by e-mail',
      `order_id,customer_id,email,created_at,subtotal_price,total_discounts,total_shipping_price,total_tax,total_price
       #1,a,ana@example.com,2024-05-01 10:00:00,30.00,3.00,0.00,0.00,27.00
       #2,b,ben@example.com,2024-05-02 10:00:00,50.00,0.00,9.50,0.00,59.50
       #3,a,ana@example.com,2024-06-01 10:00:00,40.00,0.00,0.00,2.00,42.00`,
      { order_count: 3, valid_order_count: 3, customer_count: 2, charged: 128.5, refunds: 0 }
    ],
    [
      'in German, with a till that names nobody: 31.90 + 54.90 + 30.00',
      `Bestellnr;Bestellt am;Kunde;Zwischensumme;Rabatt;Versand;Endbetrag
       1001;01.05.2024;Laufkundschaft;30,00;3,00;4,90;31,90
       1002;14.05.2024;Laufkundschaft;50,00;0,00;4,90;54,90
       1003;01.06.2024;Laufkundschaft;40,00;10,00;0,00;30,00`,
      { order_count: 3, valid_order_count: 3, customer_count: null, charged: 116.8, refunds: 0 }
    ],
    [
      'in Japanese: 3500 + 4500 + 3000',
      `注文番号,注文日,会員番号,小計,送料,割引,合計
       J1,2024/05/01,m1,3000,500,0,3500
       J2,2024/05/02,m2,5000,0,500,4500
       J3,2024/06/01,m1,2500,500,0,3000`,
      { order_count: 3, valid_order_count: 3, customer_count: 2, charged: 11_000, refunds: 0 }
    ],
    [
      'with what was given back beside what was paid: the second order is wholly refunded',
      `订单号,下单日期,客户姓名,客户手机,商品,商品数量,商品单价,实际支付金额,退款金额,备注
       A1,2024/5/1,陈小,13900000001,桂花糕,2,30,60,0,
       A2,2024/5/9,李大,13900000002,桂花糕,1,30,30,30,退
       A3,2024/6/1,陈小,13900000001,酥饼,3,10,30,0,`,
      { order_count: 3, valid_order_count: 2, customer_count: 1, charged: 90, refunds: 0 }
    ],
    [
      'with a part given back, in French: 45.00 − 5.00',
      `Commande;Date;Client;Montant;Remboursé
       C1;01/05/2024;k1;22,00;0,00
       C2;13/05/2024;k2;45,00;5,00`,
      { order_count: 2, valid_order_count: 2, customer_count: 2, charged: 67, refunds: 5 }
    ],
    [
      'with common Chinese names: 2 × 30 + 30 + 3 × 10',
      `单号,付款日期,买家账号,联系方式,货品名称,件数,售价,成交金额
       B1,2024.5.1,lan01,13900000001,围裙,2,30,60
       B2,2024.5.9,mu02,13900000002,围裙,1,30,30
       B3,2024.6.1,lan01,13900000001,砧板,3,10,30`,
      { order_count: 3, valid_order_count: 3, customer_count: 2, charged: 120, refunds: 0 }
    ],
    [
      'of a shop system, a row a product, the amounts of the order on each: 150 once, one order is cancelled, one unpaid',
      `内部订单号,线上订单号,店铺,买家账号,下单时间,付款日期,应付金额,已付金额,运费,状态,商品编码,商品名称,数量,商品单价,商品金额
       901,P1,一店,lan01,2024-05-01 10:00:00,2024-05-01 10:01:00,150.00,150.00,0,已发货,S1,围裙,1,50.00,50.00
       901,P1,一店,lan01,2024-05-01 10:00:00,2024-05-01 10:01:00,150.00,150.00,0,已发货,S2,砧板,1,100.00,100.00
       902,P2,二店,mu02,2024-05-02 10:00:00,2024-05-02 10:01:00,80.00,80.00,0,已取消,S2,砧板,1,80.00,80.00
       904,P4,一店,hua03,2024-05-04 10:00:00,,70.00,0.00,0,待付款,S1,围裙,1,70.00,70.00`,
      { order_count: 3, valid_order_count: 1, customer_count: 1, charged: 150, refunds: 0 }
    ],
    [
      'in traditional characters',
      `訂單編號,訂購日期,訂購人,品名,件數,結帳金額
       T1,2024/5/1,k1,茶,2,600
       T2,2024/5/9,k2,杯,1,350`,
      { order_count: 2, valid_order_count: 2, customer_count: 2, charged: 950, refunds: 0 }
    ],
    [
      'with addresses that are neither money nor phones: 10 + 10 + 2 × 10, two customers by their phones',
      `Order No,Order Date,Customer Name,Shipping Address Name,Shipping Address Street,Shipping Address Zip,Shipping City,Shipping Phone,Item,Qty,Item Price
       K1,2024-05-01,Ana Lee,Ana Lee,1 Mill Rd,9720155,Portland,503-555-0101,Mug,1,10.00
       K2,2024-05-02,Ben Ray,Ben Ray,2 Mill Rd,9720155,Portland,503-555-0102,Mug,1,10.00
       K3,2024-05-03,Ana Lee,Ana Lee,1 Mill Rd,9720155,Portland,503-555-0101,Mug,2,10.00`,
      { order_count: 3, valid_order_count: 3, customer_count: 2, charged: 40, refunds: 0 }
    ],
    [
      'with addresses in German',
      `Auftragsnr;Auftragsdatum;Lieferadresse Name;Lieferadresse PLZ;Lieferadresse Ort;Kundennr;Artikel;Menge;Einzelpreis
       K1;01.05.2024;Ana Lee;1234567;Bern;77;Becher;1;10,00
       K2;14.05.2024;Ben Ray;1234567;Bern;78;Becher;2;10,00`,
      { order_count: 2, valid_order_count: 2, customer_count: 2, charged: 30, refunds: 0 }
    ],
    [
      'with a column that says by yes and no what was cancelled',
      `Bestellnr;wann;wer;was;Betrag;storno?
       1;01.05.2024;k-1;Becher;11,00;nein
       2;14.05.2024;k-2;Schale;20,00;ja
       3;15.05.2024;k-1;Topf;30,00;nein`,
      { order_count: 3, valid_order_count: 2, customer_count: 1, charged: 41, refunds: 0 }
    ]
  ])('%s', async (_, text, totals) => {
    expect(await totalsOfGuessed(text)).toEqual(totals);
  });

  it('keeps the orders of two files apart that have no order numbers, and counts what both tell once', async () => {
    const head = 'date,email,amount\n';
    const may =
      '2024-05-01,ana@example.com,5.00\n2024-05-02,ben@example.com,6.00\n2024-05-03,ana@example.com,7.00';
    const june =
      '2024-06-01,cy@example.com,50.00\n2024-06-02,ben@example.com,60.00\n2024-06-03,di@example.com,70.00';
    const overlap =
      '2024-05-03,ana@example.com,7.00\n2024-05-03,ana@example.com,7.00\n2024-05-04,eve@example.com,8.00';
    const totals = await totalsOfGuessed(head + may, head + june, head + overlap);
    // Three of May, three of June; a second one alike and one more of the file that overlaps.
    expect(totals).toMatchObject({ order_count: 8, customer_count: 5, charged: 18 + 180 + 7 + 8 });
  });
});

import { describe, expect, it } from 'vitest';
import { guessed, unasked } from '#tests/support/guessed.ts';

describe('orders, refunds and lists', () => {
  it.each([
    [
      'English',
      `Order #,Date,Email,Total,Refunded
       1,2024-05-01,ana@example.com,22.00,0.00
       2,2024-05-02,ben@example.com,45.00,45.00`,
      { total: 'Total', refund: 'Refunded' }
    ],
    [
      'French',
      `Commande;Date;Client;Montant;Remboursé
       C1;01/05/2024;k1;22,00;0,00
       C2;13/05/2024;k2;45,00;5,00`,
      { total: 'Montant', refund: 'Remboursé' }
    ],
    [
      'Chinese',
      `订单号,购买日期,客户手机,商品,实际支付金额,退款金额
       A1,2024/5/1,13900000001,桂花糕,60,0
       A2,2024/5/9,13900000002,桂花糕,30,30`,
      { total: '实际支付金额', refund: '退款金额' }
    ]
  ])('a %s table of orders stays one beside a column of refunds', (_, text, columns) => {
    const guess = guessed(text);
    expect(guess.entity).toBe('sales');
    expect(unasked(guess)).toMatchObject(columns);
  });

  it.each([
    [
      'refunds.csv',
      `Refund ID,Order number,Refund date,Amount refunded,Reason
       R1,1,2024-05-09,22.00,broken
       R2,2,2024-05-10,5.00,late`,
      {
        order_id: 'Order number',
        refunded_at: 'Refund date',
        amount: 'Amount refunded',
        reason_text: 'Reason'
      }
    ],
    [
      'Erstattungen Mai.csv',
      `Bestellnummer;Datum;Betrag;Grund
       B1;09.05.2024;22,00;defekt
       B2;10.05.2024;5,00;zu spät`,
      { order_id: 'Bestellnummer', refunded_at: 'Datum', amount: 'Betrag', reason_text: 'Grund' }
    ],
    [
      '售后.csv',
      `退款编号,订单编号,退款金额,退款时间,退款原因
       T1,A1,22.00,2024-05-09,质量
       T2,A2,5.00,2024-05-10,少件`,
      { order_id: '订单编号', refunded_at: '退款时间', amount: '退款金额', reason_text: '退款原因' }
    ]
  ])('%s, headed so, holds refunds', (name, text, columns) => {
    const guess = guessed(text, name);
    expect(guess.entity).toBe('refunds');
    expect(unasked(guess)).toMatchObject(columns);
  });

  it('rows of a file that is only called refunds are asked about', () => {
    const guess = guessed('Order,Date,Email,Amount\n1,2024-05-01,a@example.com,5.00', 'refunds.csv');
    expect(guess.doubts[0]?.kind).toBe('entity');
  });

  it.each([
    [
      'products',
      `SKU,Name,Price,Stock
       M1,Mug,10.00,5
       B1,Bowl,30.00,7
       P1,Pot,40.00,2`
    ],
    [
      'products',
      `Artikelnummer;Bezeichnung;Preis;Lagerbestand;Angelegt am
       M1;Becher;10,00;5;01.02.2024
       B1;Schale;30,00;7;01.02.2024
       P1;Topf;40,00;2;13.02.2024`
    ],
    [
      'customers',
      `Name,Email,Created at,Orders,Total spent
       Ana Lee,ana@example.com,2024-01-01,3,66.00
       Ben Ray,ben@example.com,2024-01-13,1,10.00`
    ],
    [
      'customers',
      `姓名,手机号,注册时间,累计消费,消费次数
       陈小,13900000001,2024-01-01,660.00,3
       李大,13900000002,2024-01-13,100.00,1`
    ]
  ])('a list of %s is no list of orders', (entity, text) => {
    const guess = guessed(text);
    expect(guess.entity).toBe(entity);
    expect(unasked(guess)).toBeDefined();
  });

  it('a list names each once: what recurs is no list of it', () => {
    expect(unasked(guessed('campaign,household id\n1,7\n2,7\n3,7\n4,8\n5,8'))).toBeUndefined();
  });
});

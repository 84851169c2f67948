import { describe, expect, it } from 'vitest';
import { guessed, unasked } from '#tests/support/guessed.ts';
import { surenessOf } from './guess.ts';

describe('which of several amounts an order came to', () => {
  it.each([
    [
      'the sum of all parts, whatever else is called a total',
      `order_no,cust,mail,ordered_at,subtotal_amount,total_discount,total_shipping,total_taxes,total_amount
       #1,a,ana@example.com,2024-05-01,30.00,3.00,0.00,0.00,27.00
       #2,b,ben@example.com,2024-05-02,50.00,0.00,9.50,0.00,59.50
       #3,a,ana@example.com,2024-06-01,40.00,0.00,0.00,2.00,42.00`,
      'total_amount'
    ],
    [
      'in German',
      `Bestellnr;Bestellt am;E-Mail;Zwischensumme;Rabatt;Versand;MwSt;Endbetrag
       1001;01.05.2024;ana@example.com;30,00;3,00;4,90;0,00;31,90
       1002;02.05.2024;ben@example.com;50,00;0,00;4,90;0,00;54,90
       1003;01.06.2024;ana@example.com;40,00;10,00;0,00;0,00;30,00`,
      'Endbetrag'
    ],
    [
      'after discounts, shipping and taxes, though gross sales are more',
      `order id,day,customer id,gross sales,discounts,net sales,shipping,taxes,total sales
       1,2024-05-01,c1,100.00,-20.00,80.00,5.00,4.00,89.00
       2,2024-05-02,c2,60.00,0.00,60.00,5.00,3.00,68.00
       3,2024-06-01,c1,30.00,-10.00,20.00,0.00,1.00,21.00`,
      'total sales'
    ],
    [
      'before the fee of a payment service',
      `Order,Date,Email,Amount,Fee,Net
       A1,2024-05-01,ana@example.com,20.00,0.88,19.12
       A2,2024-05-02,ben@example.com,50.00,1.75,48.25
       A3,2024-06-01,ana@example.com,10.00,0.59,9.41`,
      'Amount'
    ],
    [
      'with tax, in French',
      `N° commande;Date;Courriel;Total HT;TVA;Total TTC
       F1;01/05/2024;ana@example.com;10,00;2,00;12,00
       F2;02/05/2024;ben@example.com;25,00;5,00;30,00
       F3;13/06/2024;ana@example.com;30,00;6,00;36,00`,
      'Total TTC'
    ],
    [
      'in Spanish, what was paid',
      `Pedido;Fecha;Cliente;Importe;Gastos de envío;Descuento;Total pagado
       P1;01/05/2024;c-1;30,00;4,00;0,00;34,00
       P2;02/05/2024;c-2;20,00;4,00;5,00;19,00
       P3;13/06/2024;c-1;15,50;4,00;0,00;19,50`,
      'Total pagado'
    ],
    [
      'in Japanese',
      `注文番号,注文日,会員番号,小計,送料,割引,合計
       J1,2024/05/01,m1,3000,500,0,3500
       J2,2024/05/02,m2,5000,0,500,4500
       J3,2024/06/01,m1,2500,500,0,3000`,
      '合計'
    ],
    [
      'in Polish',
      `Nr zamówienia;Data;Klient;Wartość produktów;Koszt dostawy;Kwota
       Z1;2024-05-01;k1;100,00;12,00;112,00
       Z2;2024-05-02;k2;80,00;0,00;80,00
       Z3;2024-06-01;k1;60,00;12,00;72,00`,
      'Kwota'
    ],
    [
      'and no fee, tip or tax that is called a total',
      `order number,date,email,total fees,total tax,total tips,order value
       1,2024-05-01,ana@example.com,1.10,2.00,0.00,22.00
       2,2024-05-02,ben@example.com,2.20,4.00,1.00,45.00
       3,2024-06-01,ana@example.com,3.30,6.00,0.00,66.00`,
      'order value'
    ],
    [
      'before what was given back later',
      `order id,date,email,paid,refunded amount,remaining
       1,2024-05-01,ana@example.com,22.00,0.00,22.00
       2,2024-05-02,ben@example.com,45.00,45.00,0.00
       3,2024-06-01,ana@example.com,66.00,6.00,60.00`,
      'paid'
    ]
  ])('%s', (_, text, column) => {
    const guess = guessed(text);
    expect(guess.entity).toBe('sales');
    expect(unasked(guess)).toMatchObject({ total: column });
    expect(surenessOf(guess.confidence['total'] ?? 0)).not.toBe('guess');
  });

  it('is asked where two amounts differ and nothing decides', () => {
    const guess = guessed(
      `order id,date,email,total,amount
       1,2024-05-01,ana@example.com,22.00,20.00
       2,2024-05-02,ben@example.com,45.00,31.00
       3,2024-06-01,ana@example.com,66.00,65.00`
    );
    expect(guess.doubts).toContainEqual({ kind: 'which-amount', columns: ['total', 'amount'] });
    expect(unasked(guess)).toBeUndefined();
  });

  it.each([
    ['amount a', 'amount b'],
    ['Importe', 'Importe final'],
    ['金额1', '金额2'],
    ['Betrag netto', 'Betrag brutto']
  ])('is asked where one name only says more than the other: %s, %s', (first, second) => {
    const guess = guessed(
      `order id,date,email,${first},${second}
       1,2024-05-01,ana@example.com,20.00,22.00
       2,2024-05-02,ben@example.com,31.00,45.00
       3,2024-06-01,ana@example.com,65.00,66.00`
    );
    expect(guess.doubts).toContainEqual({ kind: 'which-amount', columns: [first, second] });
  });

  it('is doubted where it is less than its products', () => {
    const guess = guessed(
      `order id,date,email,product,qty,unit price,total
       1,2024-05-01,ana@example.com,Mug,2,10.00,2.00
       2,2024-05-02,ben@example.com,Bowl,1,30.00,3.00
       3,2024-06-01,ana@example.com,Pot,1,40.00,4.00`
    );
    expect(guess.doubts).toContainEqual({ kind: 'total-too-small', column: 'total' });
    expect(unasked(guess)).toBeUndefined();
  });

  it('may be that of an order or of a line, which is asked', () => {
    const few = `order id,date,email,product,total
       1,2024-05-01,ana@example.com,Mug,30.00
       1,2024-05-01,ana@example.com,Bowl,30.00
       2,2024-05-02,ben@example.com,Pot,12.00`;
    expect(guessed(few).doubts).toEqual([{ kind: 'order-or-line', column: 'total', order: '1' }]);
    const many = `${few}\n3,2024-05-03,cy@example.com,Mug,25.00\n3,2024-05-03,cy@example.com,Pot,25.00
       4,2024-05-04,cy@example.com,Mug,41.50\n4,2024-05-04,cy@example.com,Jar,41.50`;
    expect(unasked(guessed(many))).toMatchObject({ total: 'total' });
  });

  it('is asked where only cells speak for it', () => {
    const guess = guessed(
      `date,who,one,two
       2024-05-01,ana@example.com,22.10,20.00
       2024-05-02,ben@example.com,45.20,31.50
       2024-06-01,ana@example.com,66.30,65.25`
    );
    expect(guess.doubts).toContainEqual({ kind: 'which-amount', columns: ['one', 'two'] });
  });
});

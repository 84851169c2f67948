import { describe, expect, it } from 'vitest';
import { guessed, unasked } from '#tests/support/guessed.ts';

describe('words of other shops', () => {
  it.each([
    ['customer_id,date,number_of_cds,dollar_value', '00001,19970101,1,11.77', { total: 'dollar_value' }],
    [
      'Bestellnr;wann;wer;was;Betrag',
      '7;01.05.2024;k-1;Becher;11,00',
      { buyer_id: 'wer', product_name: 'was' }
    ],
    [
      'order,date,who,thing,src,dollar_value',
      '7,2024-05-01,k-1,Mug,web,11.00',
      { product_name: 'thing', channel: 'src' }
    ],
    [
      'Commande;Date;Client;Montant;Quantité',
      '7;01/05/2024;k-1;11,00;2',
      { total: 'Montant', quantity: 'Quantité' }
    ],
    ['Pedido;Fecha;Cliente;Importe', '7;01/05/2024;k-1;11,00', { order_id: 'Pedido', total: 'Importe' }],
    [
      'Bestelnummer;Besteldatum;Klant;Bedrag',
      '7;01-05-2024;k-1;11,00',
      { buyer_id: 'Klant', total: 'Bedrag' }
    ],
    ['Pedido;Data;Cliente;Valor;Qtd', '7;01/05/2024;k-1;11,00;2', { total: 'Valor', quantity: 'Qtd' }],
    [
      'Ordine;Data;Cliente;Importo;Quantità',
      '7;01/05/2024;k-1;11,00;2',
      { order_id: 'Ordine', total: 'Importo' }
    ],
    [
      'nr zamówienia;data;klient;kwota',
      '7;2024-05-01;k-1;11,00',
      { order_id: 'nr zamówienia', total: 'kwota' }
    ],
    [
      'Rechnungs-Nr.;Rechnungsdatum;Käufer;Rechnungsbetrag',
      '7;01.05.2024;k-1;11,00',
      { buyer_id: 'Käufer', total: 'Rechnungsbetrag' }
    ],
    ['注文番号,注文日,購入者,金額', '7,2024-05-01,k-1,1100', { order_id: '注文番号', total: '金額' }],
    ['单号,购买日期,购买人,金额(元)', '7,2024-05-01,k-1,11.00', { buyer_id: '购买人', total: '金额(元)' }],
    ['单号,日期,下单人,成交额', '7,2024-05-01,k-1,11.00', { buyer_id: '下单人', total: '成交额' }],
    [
      '訂單編號,訂購日期,訂購人,結帳金額',
      '7,2024-05-01,k-1,1100',
      { order_id: '訂單編號', total: '結帳金額' }
    ],
    [
      'OrderNo,OrderDate,CustomerID,TotalPaid',
      '7,2024-05-01,k-1,11.00',
      { buyer_id: 'CustomerID', total: 'TotalPaid' }
    ]
  ])('%s', (header, row, columns) => {
    const guess = guessed([header, row, row.replace(/^\d+/, '8').replace('k-1', 'k-2')].join('\n'));
    expect(unasked(guess)).toMatchObject(columns);
  });

  it.each([
    ['storno?', 'ja', 'nein', 'cancelled'],
    ['Cancelled', 'yes', 'no', 'cancelled'],
    ['Remboursée', 'oui', 'non', 'refunded'],
    ['是否取消', '是', '否', 'cancelled']
  ])('%s says by yes and no which orders count', (column, yes, no, status) => {
    const guess = guessed(
      `order;date;email;total;${column}\n1;2024-05-01;ana@example.com;5.00;${no}\n2;2024-05-02;ben@example.com;7.50;${yes}`
    );
    expect(guess.columns['status']).toBe(column);
    expect(guess.statuses).toEqual({ [yes]: status, [no]: 'paid' });
  });

  it.each([
    ['Bezahlt?', 'ja', 'nein', 'storniert'],
    ['Payé', 'oui', 'non', 'annulé'],
    ['¿Pagado?', 'sí', 'no', 'cancelado'],
    ['已付款?', '是', '否', '已取消'],
    ['是否付款', '是', '否', '已取消'],
    ['Оплачено', 'да', 'нет', 'отменён'],
    ['Paid?', 'yes', 'no', 'sent by post']
  ])('%s says which orders are paid, with other words between the answers', (column, yes, no, other) => {
    const rows = [yes, no, yes, other].map(
      (word, at) => `${at + 1};2024-05-0${at + 1};ana@example.com;5.00;${word}`
    );
    const guess = guessed(`order;date;email;total;${column}\n${rows.join('\n')}`);
    expect(guess.columns['status']).toBe(column);
    expect(guess.statuses).toEqual({ [yes]: 'paid', [no]: 'unpaid' });
  });

  it('are the amounts, not the answers, of a column of amounts', () => {
    const guess = guessed(
      'order;date;email;paid\n1;2024-05-01;a@example.com;5.00\n2;2024-05-02;b@example.com;0'
    );
    expect(guess.columns).toMatchObject({ total: 'paid' });
    expect(guess.columns['status']).toBeUndefined();
  });

  it.each(['Retoure €', 'Rückgabe', 'Remboursé', 'Devuelto', '退款', '退了多少'])(
    '%s was given back',
    (column) => {
      const guess = guessed(
        `order;date;email;total;${column}\n1;2024-05-01;a@example.com;50,00;\n2;2024-05-02;b@example.com;70,50;4,50`
      );
      expect(unasked(guess)).toMatchObject({ total: 'total', refund: column });
    }
  );

  it.each([
    ['谁买的;手机;东西;几个;收了多少钱;哪天', '小周;13900000001;腊肉;2;120.00;2026-01-05'],
    ['Wer;Handy;Was;Wie viele;Betrag;Wann', 'Mia;+49 170 0000001;Tee;2;120,00;05.01.2026'],
    ['Quién;Teléfono;Qué;Cuántos;Importe;Cuándo', 'Mia;+34 600 000 001;Té;2;120,00;05/01/2026'],
    ['Qui;Téléphone;Quoi;Combien;Montant;Quand', 'Mia;+33 600 000 001;Thé;2;120,00;05/01/2026'],
    ['who;phone;what;how many;how much;when', 'Mia;+1 555 000 0001;Tea;2;120.00;2026-01-05']
  ])('as they are spoken: %s', (header, row) => {
    const [buyer_name, phone, product_name, quantity, total, created_at] = header.split(';');
    const guess = guessed([header, row, row.replace('Mia', 'Ben').replace('1;', '2;')].join('\n'));
    expect(guess.columns).toMatchObject({ buyer_name, phone, product_name, quantity, created_at });
    expect(Object.values(guess.columns)).toContain(total);
  });

  it.each(['Combien', 'Wieviel', '¿Cuánto?'])('%s is money where it holds cents', (column) => {
    const guess = guessed(
      `date;email;${column}\n2024-05-01;a@example.com;5,20\n2024-05-02;b@example.com;7,50`
    );
    expect(guess.columns).toMatchObject({ total: column });
  });
});

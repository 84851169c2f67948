import { describe, expect, it } from 'vitest';
import { guessed, unasked } from '#tests/support/guessed.ts';

describe('what a column is not', () => {
  it.each([
    [
      'Order,Date,Email,Shipping Address Name,Shipping Address Zip,Billing Postcode,Tax rate,Amount',
      '1,2024-05-01,ana@example.com,Ana Lee,9720155,9720155,0.19,22.00',
      ['Shipping Address Name', 'Tax rate']
    ],
    [
      'Bestellung;Datum;Mail;Lieferadresse Name;PLZ;MwSt-Satz;Rabatt %;Betrag',
      '1;01.05.2024;ana@example.com;Ana Lee;1234567;19%;10;22,00',
      ['Lieferadresse Name', 'MwSt-Satz', 'Rabatt %']
    ],
    [
      '订单号,下单时间,收货地址,收货人邮编,税率,折扣率,金额',
      '1,2024-05-01,杭州,3100001,13%,0.9,22.00',
      ['收货人邮编', '税率', '折扣率']
    ]
  ])('%s', (header, row, none) => {
    const { columns } = guessed([header, row, row.replace('1', '2')].join('\n'));
    const amounts = ['total', 'tax', 'shipping', 'discount', 'phone', 'line_total', 'unit_price', 'quantity'];
    const read = amounts.flatMap((fact) => columns[fact] ?? []);
    for (const column of none) expect(read).not.toContain(column);
    expect(columns['total']).toMatch(/Amount|Betrag|金额/);
  });

  it('a zip is no phone, and a phone is one by its name or by how it is written', () => {
    const rows = (cell: string): string =>
      [1, 2, 3].map((at) => `${at}1,2024-05-0${at},${cell}${at},5.00`).join('\n');
    expect(guessed(`order,date,zip,total\n${rows('972015')}`).columns['phone']).toBeUndefined();
    expect(guessed(`order,date,x,total\n${rows('972015')}`).columns['phone']).toBeUndefined();
    expect(guessed(`order,date,x,total\n${rows('+49 151 23456')}`).columns['phone']).toBe('x');
    expect(guessed(`order,date,联系方式,total\n${rows('1390000000')}`).columns['phone']).toBe('联系方式');
  });

  it.each(['Birthday', 'Date of birth', 'Geburtsdatum', '生日', 'Fecha de nacimiento'])(
    '%s is no day of an order',
    (column) => {
      const guess = guessed(
        `order,${column},email,total\n1,1980-05-01,ana@example.com,5.00\n2,1991-01-02,ben@example.com,7.50`
      );
      expect(guess.columns['created_at']).toBeUndefined();
      expect(unasked(guess)).toBeUndefined();
    }
  );
});

import { describe, expect, it } from 'vitest';
import { guessed, unasked } from '#tests/support/guessed.ts';
import { surenessOf } from './guess.ts';
import { unaskedMapping } from './guess-unasked.ts';

describe('who bought', () => {
  it.each([
    ['a till', 'Walk-in', 'customer'],
    ['a Chinese till', '散客', '客户'],
    ['a shop that writes its own number', '900', 'Kundennr'],
    ['a shop that writes its own address', 'till@example.com', 'email']
  ])('is nobody where %s says the same in every row', (_, same, column) => {
    const guess = guessed(
      `receipt,date,${column},total\n1,2024-05-01,${same},5.00\n2,2024-05-02,${same},7.50\n3,2024-05-03,${same},9.00`
    );
    expect(Object.values(unasked(guess) ?? {})).toEqual(expect.arrayContaining(['date', 'total']));
    expect(Object.values(guess.columns)).not.toContain(column);
  });

  it.each([
    ['id', ['7001', '7002', '7003', '7004']],
    ['ID', ['a9f', 'b7c', 'c2d', 'd1e']]
  ])('is not told by a column %s that numbers the orders', (column, ids) => {
    const rows = ids.map((id, at) => `${id},2024-05-0${at + 1},m${at % 2}@example.com,${at + 5}.50`);
    const { columns } = guessed(`${column},date,email,amount\n${rows.join('\n')}`);
    expect(columns).toMatchObject({ order_id: column, email: 'email' });
    expect(columns['buyer_id']).toBeUndefined();
  });

  it('is never told by a running number', () => {
    const rows = ['ana', 'ben', 'ana', 'cy', 'ben'].map(
      (who, at) => `${at + 1},2024-05-0${at + 1},${who}@example.com,${at + 5}.50`
    );
    for (const column of ['#', 'No', '序号', 'row', 'index', 'Lfd. Nr.']) {
      const { columns } = guessed(`${column},date,email,amount\n${rows.join('\n')}`);
      expect(Object.values(columns)).not.toContain(column);
    }
    expect(guessed(`customer,date,amount\n${rows.join('\n')}`).columns['buyer_id']).toBeUndefined();
  });

  it('is not surely told by names', () => {
    const rows = ['Ana Lee', 'Ben Ray', 'Ana Lee'].map((who, at) => `${who},2024-05-0${at + 1},${at + 5}.50`);
    for (const column of ['customer', 'customer number', 'Kunde', 'client', 'Käufer']) {
      const guess = guessed(`${column},date,amount\n${rows.join('\n')}`);
      expect(guess.columns['buyer_id']).toBe(column);
      expect(surenessOf(guess.confidence['buyer_id'] ?? 0)).toBe('likely');
    }
  });

  it.each([
    ['Customer', 'date,Customer,amount', ['Ann,5.00', ',5.00', 'Ben,8.00', 'Ann,9.50']],
    ['谁买的', '日期,谁买的,金额', ['小周,5.00', '老吴,5.00', ',8.00', '小周,9.50']]
  ])('is asked where only names tell it: %s', (column, header, rows) => {
    const days = rows.map((row, at) => `2026-04-0${at + 1},${row}`);
    const guess = guessed([header, ...days].join('\n'));
    expect(guess.columns['buyer_id']).toBe(column);
    expect(guess.doubts).toContainEqual({ kind: 'weak', fact: 'buyer_id', column });
    // A script has nobody to ask.
    expect(unaskedMapping(guess)?.columns['buyer_id']).toBe(column);
  });

  it('is told by an e-mail address rather than by a name', () => {
    const guess = guessed(
      `Kunde;Mail;Datum;Betrag\nAna Lee;ana@example.com;01.05.2024;5,00\nBen Ray;ben@example.com;02.05.2024;7,50`
    );
    expect(guess.columns).toMatchObject({ buyer_name: 'Kunde', email: 'Mail' });
    expect(guess.columns['buyer_id']).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { guessEntity, lackingColumns } from './guess.ts';

describe('guessing what an unknown table holds', () => {
  it('reads English order tables by name and content', () => {
    const guess = guessEntity({
      header: ['customer_id', 'order_date', 'revenue', 'first_name', 'email'],
      sample: [['Mia', '2005-05-02', '36', 'Mia', 'mia@example.com']]
    });
    expect(guess).toMatchObject({
      entity: 'sales',
      columns: { buyer_id: 'customer_id', created_at: 'order_date', total: 'revenue', email: 'email' }
    });
    expect(lackingColumns(guess)).toEqual([]);
  });

  it('reads Chinese order tables', () => {
    const guess = guessEntity({
      header: ['单号', '下单日期', '实付金额', '手机号', '商品名称', '数量'],
      sample: [['A1', '2024/1/2', '88.00', '13900001111', '龙井', '1']]
    });
    expect(guess).toMatchObject({
      entity: 'sales',
      columns: {
        order_id: '单号',
        created_at: '下单日期',
        total: '实付金额',
        phone: '手机号',
        product_name: '商品名称',
        quantity: '数量'
      }
    });
  });

  it.each([
    ['German', ['Beleg', 'Datum', 'Kunde', 'Betrag', 'Artikel', 'Menge']],
    ['French', ['Numéro de commande', 'Date de commande', 'Client', 'Montant', 'Produit', 'Quantité']],
    ['Spanish', ['Pedido', 'Fecha', 'Cliente', 'Importe', 'Producto', 'Cantidad']],
    ['Japanese', ['注文番号', '注文日', '顧客番号', '合計', '商品名', '個数']]
  ])('reads %s order tables', (_, header) => {
    const guess = guessEntity({ header, sample: [['B-1', '03.02.2024', 'k1', '12,50', 'Tasse', '2']] });
    const [order_id, created_at, buyer_id, total, product_name, quantity] = header;
    expect(guess).toMatchObject({
      entity: 'sales',
      columns: { order_id, created_at, buyer_id, total, product_name, quantity }
    });
  });

  it('does not take a column for a date whose cells are no dates', () => {
    const guess = guessEntity({ header: ['date', 'rating', 'comment'], sample: [['soon', '4', 'nice']] });
    expect(guess.entity).toBe('reviews');
    expect(guess.columns['created_at']).toBeUndefined();
  });

  it('gives no header to two facts', () => {
    const { columns } = guessEntity({ header: ['total', 'date'], sample: [['1', '2024-01-01']] });
    expect(new Set(Object.values(columns)).size).toBe(Object.values(columns).length);
  });

  it('says what is still lacking', () => {
    expect(lackingColumns({ entity: 'sales', columns: { order_id: 'x' } })).toEqual(['created_at', 'total']);
  });
});

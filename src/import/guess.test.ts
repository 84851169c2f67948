import { describe, expect, it } from 'vitest';
import { guessEntity, guessMapping, lackingColumns, surenessOf } from './guess.ts';

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

  it('reads a file without a header by its cells', () => {
    const header = ['column_1', 'column_2', 'column_3', 'column_4', 'column_5'];
    const sample = [
      ['00004', 'ana@example.com', '19970101', '2', '29.33'],
      ['00004', 'ana@example.com', '19970118', '2', '29.73'],
      ['00021', 'ben@example.com', '19970101', '3', '63.34']
    ];
    const guess = guessEntity({ header, sample });
    expect(guess).toMatchObject({
      entity: 'sales',
      columns: { email: 'column_2', created_at: 'column_3', quantity: 'column_4', total: 'column_5' }
    });
    expect(surenessOf(guess.confidence['quantity'] ?? 1)).toBe('guess');
  });

  it('is sure of quantity, price and sum where they agree', () => {
    const { columns, confidence } = guessMapping(
      {
        header: ['date', 'qty', 'price', 'thing'],
        sample: [
          ['2024-01-01', '2', '3.50', '7.00'],
          ['2024-01-02', '1', '4.00', '4.00'],
          ['2024-01-03', '3', '1.10', '3.30']
        ]
      },
      'sales'
    );
    expect(columns).toMatchObject({ quantity: 'qty', unit_price: 'price', line_total: 'thing' });
    expect(surenessOf(confidence['line_total'] ?? 0)).toBe('sure');
  });

  it('takes amounts that differ within an order for those of its lines', () => {
    const sample = [
      ['1', '2024-01-01', '5'],
      ['1', '2024-01-01', '7'],
      ['2', '2024-01-02', '3']
    ];
    const { columns } = guessMapping({ header: ['order id', 'date', 'sales'], sample }, 'sales');
    expect(columns).toMatchObject({ line_total: 'sales' });
    expect(columns['total']).toBeUndefined();
  });

  it('takes an unnamed text beside a region for its city', () => {
    const { columns } = guessMapping(
      { header: ['order id', 'date', 'province', 'column_4'], sample: [['1', '2024-01-01', '浙江', '杭州']] },
      'sales'
    );
    expect(columns).toMatchObject({ region: 'province', city: 'column_4' });
  });

  it('joins names, and a day with the time beside it', () => {
    const { columns } = guessMapping(
      {
        header: ['Date', 'Time', 'First name', 'Last name', 'Total'],
        sample: [['2024-01-01', '09:15:00', 'Ana', 'Lee', '4']]
      },
      'sales'
    );
    expect(columns).toMatchObject({
      created_at: { day: 'Date', time: 'Time' },
      buyer_name: { joined: ['First name', 'Last name'] }
    });
  });

  it('finds products side by side and within one cell', () => {
    const wide = ['order id', 'date', 'Item 1 name', 'Item 1 qty', 'Item 2 name', 'Item 2 qty'];
    expect(guessMapping({ header: wide, sample: [] }, 'sales').lineGroups).toEqual([
      { product_name: 'Item 1 name', quantity: 'Item 1 qty' },
      { product_name: 'Item 2 name', quantity: 'Item 2 qty' }
    ]);
    const { items } = guessMapping(
      { header: ['order id', 'products'], sample: [['1', '2x Mug; 1x Bowl']] },
      'sales'
    );
    expect(items).toEqual({ column: 'products', between: ';', shape: 'count-first', as: 'product_name' });
  });

  it.each([
    [['工单号', '受理时间', '问题类型'], ['T1', '2024-01-01', '物流'], 'tickets'],
    [['退款编号', '订单编号', '退款金额', '退款原因'], ['R1', '1', '5.00', '质量'], 'refunds'],
    [['日期', '推广计划', '花费'], ['2024-01-01', '双11', '500'], 'spend'],
    [['user_id', 'event_type', 'event_time', 'product_id'], ['u1', 'cart', '2024-01-01', 'p1'], 'events'],
    [['birthday', 'vip level', 'phone'], ['1990-01-01', 'gold', '13900001111'], 'customers']
  ])('knows %j', (header, row, entity) => {
    expect(guessEntity({ header, sample: [row] }).entity).toBe(entity);
  });

  it.each([
    [['0', '10', '7'], 'nps'],
    [['1', '5', '3'], 'csat'],
    [['1', '7', '6'], 'ces']
  ])('takes scores %j for answers to %s', (scores, kind) => {
    const sample = scores.map((score) => [score, '2024-01-01']);
    expect(guessMapping({ header: ['score', 'survey date'], sample }, 'surveys').kind).toBe(kind);
  });

  it('says what is still lacking', () => {
    expect(lackingColumns({ entity: 'sales', columns: { order_id: 'x' } })).toEqual(['created_at', 'total']);
  });
});

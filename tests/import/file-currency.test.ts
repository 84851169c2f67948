import { describe, expect, it } from 'vitest';
import { query } from '#engine';
import type { Decision } from '../../src/import/decisions.ts';
import { textFile } from '../support/imported-text.ts';
import { rowsOf } from '../support/rows.ts';
import { importFiles, openNativeSnapshot } from '../support/snapshot-of-files.ts';
import { totalsOf } from '../support/totals.ts';

const currencies = query(
  'select currency, count(*)::integer as order_count from orders group by currency order by currency nulls last',
  {},
  { currency: 'text?', order_count: 'integer' }
);

const told = textFile(
  'told.csv',
  'Order No,Date,Email,Item,Qty,Total,Currency',
  'A1,2024-04-01,ana@example.com,Lamp,1,20.00,EUR',
  'A2,2024-04-02,ben@example.com,Lamp,1,30.00,EUR'
);
const untold = textFile(
  '订单.csv',
  '订单编号,下单时间,买家手机号,商品名称,数量,实付金额',
  'B1,2024-05-01 10:00:00,13800000001,茶杯,1,40.00',
  'B2,2024-05-02 10:00:00,13800000002,茶杯,2,80.00'
);

async function imported(files: readonly Awaited<typeof told>[], decisions: readonly Decision[] = []) {
  const { inUse, snapshot } = await importFiles(files, { decisions });
  const engine = await openNativeSnapshot(snapshot);
  const questions = inUse.map((report) => report.questions?.filter(({ kind }) => kind === 'currency'));
  return { inUse, questions, rows: await rowsOf(engine.run(currencies, {})), totals: await totalsOf(engine) };
}

describe('a file whose orders name no currency', () => {
  it('is asked about, with how many orders it has, and what names one is not', async () => {
    const { questions, rows } = await imported([await told, await untold]);
    expect(questions).toEqual([[], [{ kind: 'currency', orderCount: 2, assumed: null }]]);
    expect(rows).toEqual([
      { currency: 'EUR', order_count: 2 },
      { currency: null, order_count: 2 }
    ]);
  });

  it('counts with the others once a person says that it is theirs, and takes that back', async () => {
    const { inUse, totals: before } = await imported([await told, await untold]);
    expect(before).toMatchObject({ valid_order_count: 2, charged: 50 });
    const file = inUse[1]?.fingerprint ?? '';
    const answered = await imported(
      [await told, await untold],
      [{ kind: 'file-currency', file, currency: 'EUR' }]
    );
    expect(answered.totals).toMatchObject({ valid_order_count: 4, charged: 170 });
    expect(answered.questions).toEqual([[], [{ kind: 'currency', orderCount: 2, assumed: 'EUR' }]]);
    expect(answered.rows).toEqual([{ currency: 'EUR', order_count: 4 }]);
  });

  it('keeps what its rows name, and follows the later of two answers', async () => {
    const { inUse } = await imported([await told, await untold]);
    const [first, second] = inUse.map(({ fingerprint }) => fingerprint ?? '');
    const { rows } = await imported(
      [await told, await untold],
      [
        { kind: 'file-currency', file: first ?? '', currency: 'USD' },
        { kind: 'file-currency', file: second ?? '', currency: 'EUR' },
        { kind: 'file-currency', file: second ?? '', currency: 'CNY' }
      ]
    );
    expect(rows).toEqual([
      { currency: 'CNY', order_count: 2 },
      { currency: 'EUR', order_count: 2 }
    ]);
  });

  it('is not asked about where it names no amounts either', async () => {
    const baskets = textFile('baskets.csv', 'Order No,Date,Item', '1,2024-04-01,Bread', '2,2024-04-02,Cake');
    expect((await imported([await baskets])).questions).toEqual([[]]);
  });

  it('is not asked about where a sign leaves no doubt, but where it is a bare dollar', async () => {
    const euros = textFile(
      'ventas.csv',
      'Pedido;Fecha;Correo;Producto;Importe',
      'C1;2026-03-01;ana@example.com;Taza;1.200,00 €',
      'C2;2026-03-02;ben@example.com;Jarra;35,50 €'
    );
    const yuan = textFile(
      '流水.csv',
      '订单编号,下单时间,买家手机号,商品名称,金额（元）',
      'D1,2026-03-01 10:00:00,13800000001,茶杯,120元'
    );
    const dollars = textFile(
      'sales.csv',
      'Order No,Date,Email,Item,Total',
      'E1,2026-03-01,cy@example.com,Cup,$12.00'
    );
    const { questions, rows } = await imported([await euros, await yuan, await dollars]);
    expect(questions).toEqual([[], [], [{ kind: 'currency', orderCount: 1, assumed: null }]]);
    expect(rows).toEqual([
      { currency: 'CNY', order_count: 1 },
      { currency: 'EUR', order_count: 2 },
      { currency: null, order_count: 1 }
    ]);
  });

  it.each([
    ['€', '$', 'EUR', 'USD'],
    ['$', '€', 'USD', 'EUR'],
    ['£', '€', 'GBP', 'EUR'],
    ['USD ', '€', 'USD', 'EUR'],
    ['€', '¥', 'EUR', 'CNY']
  ])(
    'is told by each amount, however far down another sign stands: %s, then %s',
    async (first, later, one, other) => {
      const rows = Array.from(
        { length: 400 },
        (_, index) =>
          `C${index},2026-03-0${1 + (index % 9)},p${index % 50}@example.com,${index < 390 ? first : later}${20 + (index % 7)}.50`
      );
      const file = textFile('own.csv', 'Order No,Date,Email,Total', ...rows);
      const { questions, rows: found } = await imported([await file]);
      expect(found).toEqual(
        [
          { currency: one, order_count: 390 },
          { currency: other, order_count: 10 }
        ].toSorted((left, right) => (left.currency < right.currency ? -1 : 1))
      );
      expect(questions).toEqual([[]]);
    }
  );
});

import { describe, expect, it } from 'vitest';
import { loadTable, loadTables } from '#tests/support/loaded-tables.ts';
import { findTables, isWrapped } from './find-tables.ts';

const jsonFile = (value: unknown, name = 'orders.json'): File =>
  new File([typeof value === 'string' ? value : JSON.stringify(value)], name);
const order = (id: string, more: object = {}): object => ({
  id,
  customer: { name: 'Lin Example', tags: ['vip', 'tea'] },
  total: 12.5,
  ...more
});

describe('JSON', () => {
  it('is a table of its records, numbered from one, with dotted names', async () => {
    const { inspection, rows } = await loadTable(jsonFile([order('A-1'), order('A-2', { note: 'gift' })]));
    expect(inspection.dialect.header).toEqual(['id', 'customer.name', 'customer.tags', 'total', 'note']);
    expect(rows).toEqual([
      [1, 'A-1', 'Lin Example', 'vip; tea', '12.5', null],
      [2, 'A-2', 'Lin Example', 'vip; tea', '12.5', 'gift']
    ]);
  });

  it('has a row for each line item, with the number of its record and what belongs to the order', async () => {
    const document = {
      orders: [
        order('A-1', {
          line_items: [
            { sku: 'T', quantity: 1 },
            { sku: 'C', quantity: 2 }
          ]
        }),
        order('A-2', { line_items: [] }),
        order('A-3', { line_items: [{ sku: 'P', quantity: 1, tax_lines: [{ rate: 0.2 }, { rate: 0.1 }] }] })
      ],
      count: 3
    };
    const { inspection, rows } = await loadTable(jsonFile(document));
    expect(inspection.dialect.header).toEqual([
      'record',
      'id',
      'customer.name',
      'customer.tags',
      'total',
      'line_items.sku',
      'line_items.quantity',
      'line_items.tax_lines.rate'
    ]);
    expect(rows.map(([, record, id, , , total, ...line]) => [record, id, total, ...line])).toEqual([
      ['1', 'A-1', '12.5', 'T', '1', null],
      ['1', 'A-1', '12.5', 'C', '2', null],
      ['2', 'A-2', '12.5', null, null, null],
      ['3', 'A-3', '12.5', 'P', '1', '0.2; 0.1']
    ]);
  });

  it('may be wrapped as a GraphQL answer', async () => {
    const lineItems = { edges: [{ node: { sku: 'T' } }, { node: { sku: 'C' } }] };
    const document = { data: { orders: { edges: [{ cursor: 'x', node: { id: 'A-1', lineItems } }] } } };
    const { rows } = await loadTable(jsonFile(document));
    expect(rows).toEqual([
      [1, '1', 'A-1', 'T'],
      [2, '1', 'A-1', 'C']
    ]);
  });

  it('gives each of several lists as a table', async () => {
    const tables = await loadTables(
      jsonFile({ orders: [order('A-1')], customers: [{ name: 'Lin Example' }] })
    );
    expect(tables.map(({ name }) => name)).toEqual(['orders.json › orders', 'orders.json › customers']);
  });

  it('keeps every digit of long numbers', async () => {
    const { rows } = await loadTable(
      jsonFile('[{"id":6917926768823643751,"note":"no 6917926768823643751","price":0.1234567890123456}]')
    );
    expect(rows[0]).toEqual([1, '6917926768823643751', 'no 6917926768823643751', '0.123456789012346']);
  });

  it('may come as records one a line', async () => {
    const text = `${JSON.stringify(order('A-1'))}\r\n\r\n${JSON.stringify(order('茶', { late: true }))}\r\n`;
    const { inspection, rows } = await loadTable(jsonFile(text, 'orders.ndjson'));
    expect([inspection.kind, rows.map(([row, id, , , , late]) => [row, id, late])]).toEqual([
      'ndjson',
      [
        [1, 'A-1', null],
        [2, '茶', 'TRUE']
      ]
    ]);
    expect((await loadTable(jsonFile(text, 'orders.txt'))).inspection.kind).toBe('ndjson');
  });

  it('cannot reach the prototype by its names', async () => {
    const { inspection } = await loadTable(jsonFile('[{"__proto__":{"polluted":1},"constructor":"x"}]'));
    expect(inspection.dialect.header).toEqual(['__proto__.polluted', 'constructor']);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it.each([
    ['damaged', '[{"id":1},{"id":'],
    ['damaged', '{"id":1}\n{"id":2'],
    ['no-records', '{"shop":"Example","orders":[]}'],
    ['no-records', '[]'],
    ['no-records', '[[1,2],[3,4]]']
  ])('is answered as %s: %s', async (problem, text) => {
    expect((await findTables(jsonFile(text))).map((table) => table.text)).toEqual([
      { ok: false, error: problem }
    ]);
  });

  it('is not seen in delimited text', async () => {
    const texts = ['a,b\n1,2\n', '[Orders],x\n1,2\n', '{x},y\n1,2\n'];
    expect(await Promise.all(texts.map((text) => isWrapped(jsonFile(text, 'a.csv'))))).toEqual([
      false,
      false,
      false
    ]);
  });
});

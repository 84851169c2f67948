import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mapping } from '#import';
import { openNativeEngine } from '#tests/support/engine.ts';
import { importedShop } from '#tests/support/imported.ts';
import { loadTable } from '#tests/support/loaded-tables.ts';
import { inspect } from '../../src/import/inspect.ts';
import { MappingPreview, type Preview } from '../../src/import/preview.ts';
import { readPreviewRows } from '../../src/import/preview-rows.ts';

async function inspected(file: File) {
  const seen = await inspect(file);
  if (!seen.ok) throw new Error(seen.error);
  return seen.value;
}

async function previewOf(text: string, mapping: Mapping): Promise<Preview> {
  const file = new File([text], 'orders.csv');
  const loaded = await MappingPreview.load(await openNativeEngine(), file, await inspected(file));
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
  const looked = await loaded.value.look(mapping);
  if (!looked.ok) throw new Error(JSON.stringify(looked.error));
  return looked.value;
}

const quoted = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const csvOf = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map(quoted).join(',')).join('\n');

const header = ['Order', 'Day', 'Sum', 'Count', 'Mail'];
const sales: Mapping = {
  entity: 'sales',
  columns: { order_id: 'Order', created_at: 'Day', total: 'Sum', quantity: 'Count', email: 'Mail' }
};

const twoDigits = (number: number): string => String(number).padStart(2, '0');
const day = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }))
      .map(([date, month]) => `${twoDigits(date)}/${twoDigits(month)}/2024`)
  },
  { weight: 1, arbitrary: fc.constantFrom('31/02/2024', 'soon', '', '-', '2024-05-01') }
);
const amount = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.integer({ min: 0, max: 999_999 }).map((cents) => `$${(cents / 100).toFixed(2)}`)
  },
  { weight: 1, arbitrary: fc.constantFrom('free', '', '(3.00)', '1,234.50', '12,5', '10%') }
);
const count = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 1, max: 9 }).map(String) },
  { weight: 1, arbitrary: fc.constantFrom('two', '', '3件') }
);
const mail = fc.constantFrom('ana@example.com', 'ben@example.com', '', ' cy@example.com ');
const table = fc.array(fc.tuple(day, amount, count, mail), { minLength: 4, maxLength: 60 });

describe('the preview of a mapping', () => {
  it('sets the same rows aside for the same reasons as an import, and reads the same values', async () => {
    await fc.assert(
      fc.asyncProperty(table, async (cells) => {
        const rows = cells.map(([date, sum, pieces, address], index) => [
          `A-${index}`,
          date,
          sum,
          pieces,
          address
        ]);
        const text = csvOf([header, ...rows]);
        const preview = await previewOf(text, sales);
        const { engine } = await importedShop([
          { name: 'orders.csv', bytes: new TextEncoder().encode(text), mapping: sales }
        ]);
        const aside = await engine.table(
          "select source_row::integer, reason from rejected_rows where reason <> 'no-date' order by all",
          100
        );
        const read = await engine.table(
          "select order_id, strftime(created_at, '%Y-%m-%d'), charged::double from orders order by order_id",
          100
        );
        if (!aside.ok || !read.ok) throw new Error(JSON.stringify([aside, read]));
        expect(
          preview.rows.filter(({ reason }) => reason !== null).map(({ row, reason }) => [row, reason])
        ).toEqual(aside.value.rows);
        // A row that is less than nothing is money given back, and no order.
        const isGivenBack = (facts: (typeof preview.rows)[number]['cells']): boolean =>
          ['total', 'quantity'].some((fact) => Number(facts[fact]?.value ?? 0) < 0);
        const given = preview.rows.flatMap(({ cells: facts }) =>
          isGivenBack(facts) ? [facts['order_id']?.value] : []
        );
        const dated = preview.rows.filter(
          ({ reason, cells: facts }) =>
            reason === null && facts['created_at']?.value !== null && !isGivenBack(facts)
        );
        expect(
          dated
            .map(({ cells: facts }) => [
              facts['order_id']?.value,
              facts['created_at']?.value?.slice(0, 10),
              Number(facts['total']?.value ?? 0)
            ])
            .toSorted(([one], [other]) => (String(one) < String(other) ? -1 : 1))
        ).toEqual(
          read.value.rows
            .filter(([id]) => !given.includes(String(id)))
            .map(([id, date, total]) => [id, date, total ?? 0])
        );
        await engine.close();
      }),
      { numRuns: 5 }
    );
  }, 120_000);

  it('holds the very cells that loading the file gives', async () => {
    const cell = fc.string({ maxLength: 8 }).map((text) => text.replaceAll(/\p{Cc}/gu, '').replace(/^=/, ''));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 3, maxLength: 15 }), async (cells) => {
        const rows = cells.map((pair, index) => [String(1000 + index), ...pair.map((one) => `${one}.`)]);
        const file = new File([csvOf([['Order', 'One', 'Two'], ...rows])], 'cells.csv');
        const seen = await inspected(file);
        fc.pre(seen.dialect.delimiter === ',' && seen.dialect.header.length === 3);
        const loaded = await loadTable(file);
        const previewed = await readPreviewRows(file, seen);
        expect(
          previewed.map(({ row, cells: texts }) => [row, ...texts.map((text) => (text === '' ? null : text))])
        ).toEqual(loaded.rows.map(([row, ...texts]) => [Number(row), ...texts]));
      }),
      { numRuns: 40 }
    );
  }, 120_000);

  it('counts what cannot be read and says where', async () => {
    const text = csvOf([
      header,
      ['A', '13/01/2024', '5', '1', ''],
      ['B', 'soon', '6', '1', ''],
      ['C', '14/01/2024', 'x', '2', '']
    ]);
    const { columns, rows, used, dates } = await previewOf(text, sales);
    expect(columns).toContainEqual({ column: 'created_at', kind: 'date', filled: 3, lost: 1 });
    expect(columns).toContainEqual({ column: 'total', kind: 'money', filled: 3, lost: 1 });
    expect(rows[1]).toMatchObject({
      row: 3,
      reason: 'unreadable-date',
      cells: { created_at: { source: 'soon', value: null, isLost: true } }
    });
    expect(used).toBe(1);
    expect(dates).toEqual([
      { column: 'Day', order: 'dmy', proof: { value: '13/01/2024', row: 2 }, ambiguous: false }
    ]);
  });

  it('follows a chosen date order and decimal sign', async () => {
    const text = csvOf([
      header,
      ['A', '03/04/2024', '1.234', '1', ''],
      ['B', '05/04/2024', '2.500', '1', '']
    ]);
    const read = async (choice: Partial<Mapping>) =>
      (await previewOf(text, { ...sales, ...choice })).rows.map(({ cells }) => [
        cells['created_at']?.value,
        cells['total']?.value
      ]);
    expect(await read({ dateOrder: 'mdy', decimal: '.' })).toEqual([
      ['2024-03-04 00:00:00', '1.2340'],
      ['2024-05-04 00:00:00', '2.5000']
    ]);
    expect(await read({ dateOrder: 'dmy', decimal: ',' })).toEqual([
      ['2024-04-03 00:00:00', '1234.0000'],
      ['2024-04-05 00:00:00', '2500.0000']
    ]);
  });

  it.each([
    [
      'of one cell',
      'What',
      { items: { column: 'What', between: ';', shape: 'count-first', as: 'product_name' } },
      '2x Mug; 1x Bowl, blue'
    ],
    [
      'by code and count',
      'What',
      { items: { column: 'What', between: ',', shape: 'count-last', as: 'sku' } },
      'Mug:2,Bowl, blue:1'
    ]
  ] as const)('lists the products %s', async (_, title, choice, cell) => {
    const text = csvOf([
      ['Order', 'Day', 'Sum', title],
      ['A', '2024-01-02', '5', cell],
      ['B', '2024-01-03', '6', '3x Pot; 1x Mug']
    ]);
    const columns = { order_id: 'Order', created_at: 'Day', total: 'Sum' };
    const { rows } = await previewOf(text, { entity: 'sales', columns, ...choice });
    expect(rows[0]?.items.toSorted()).toEqual(['1.0 × Bowl, blue', '2.0 × Mug']);
  });

  it('lists products that stand side by side, and leaves out places that are empty', async () => {
    const text = csvOf([
      ['Order', 'Day', 'Sum', 'Item 1', 'Qty 1', 'Item 2', 'Qty 2'],
      ['A', '2024-01-02', '5', 'Mug', '2', 'Bowl', '1'],
      ['B', '2024-01-03', '6', 'Pot', '1', '', '']
    ]);
    const { rows } = await previewOf(text, {
      entity: 'sales',
      columns: { order_id: 'Order', created_at: 'Day', total: 'Sum' },
      lineGroups: [
        { product_name: 'Item 1', quantity: 'Qty 1' },
        { product_name: 'Item 2', quantity: 'Qty 2' }
      ]
    });
    expect(rows.map(({ items }) => items)).toEqual([['1.0 × Bowl', '2.0 × Mug'], ['1.0 × Pot']]);
  });

  it('moves moments to the clock of the shop, through summer time, and leaves bare days alone', async () => {
    const text = csvOf([
      ['Order', 'At', 'Sum'],
      ['A', '2024-03-10 06:59:00', '1'],
      ['B', '2024-03-10 07:00:00', '1'],
      ['C', '2024-11-03 05:59:00', '1'],
      ['D', '2024-11-03 06:00:00', '1'],
      ['E', '2024-07-01', '1']
    ]);
    const columns = { order_id: 'Order', created_at: 'At', total: 'Sum' };
    const read = async (clock: NonNullable<Mapping['clock']>) =>
      (await previewOf(text, { entity: 'sales', columns, clock })).rows.map(
        ({ cells }) => cells['created_at']?.value
      );
    expect(await read({ zone: 'America/New_York' })).toEqual([
      '2024-03-10 01:59:00',
      '2024-03-10 03:00:00',
      '2024-11-03 01:59:00',
      '2024-11-03 01:00:00',
      '2024-07-01 00:00:00'
    ]);
    expect((await read({ hours: 8 })).slice(0, 2)).toEqual(['2024-03-10 14:59:00', '2024-03-10 15:00:00']);
  });

  it('counts the words of a status column and follows what a person says of them', async () => {
    const text = csvOf([
      ['Order', 'Day', 'Sum', 'State'],
      ['A', '2024-01-02', '1', 'Paid'],
      ['B', '2024-01-02', '1', 'Gone'],
      ['C', '2024-01-02', '1', 'Gone']
    ]);
    const columns = { order_id: 'Order', created_at: 'Day', total: 'Sum', status: 'State' };
    const words = async (statuses: Mapping['statuses']) =>
      (await previewOf(text, { entity: 'sales', columns, ...(statuses === undefined ? {} : { statuses }) }))
        .words;
    expect(await words(undefined)).toEqual([
      { word: 'gone', count: 2, status: 'unknown' },
      { word: 'paid', count: 1, status: 'paid' }
    ]);
    expect((await words({ gone: 'shipped' }))[0]?.status).toBe('shipped');
  });
});

import { writeOds, writeXlsx, type WriteSheet } from 'hucre';
import { describe, expect, it } from 'vitest';
import { loadTable, loadTables } from '#tests/support/loaded-tables.ts';
import { findTables } from './find-tables.ts';
import { streamedSheets } from './workbook.ts';

type Options = Omit<Parameters<typeof writeXlsx>[0], 'sheets'>;

const workbook = async (sheets: WriteSheet[], options: Options = {}): Promise<File> =>
  new File([new Uint8Array(await writeXlsx({ sheets, ...options }))], 'orders.xlsx');
const header = ['Order', 'Date', 'Customer', 'Total'];
const rows = [
  ['A-1', '2024-05-01', 'Lin Example', 12.5],
  ['A-2', '2024-05-02', 'Ana Example', 8]
];

describe('sheets of a workbook', () => {
  it('are a table each, named after both; empty and hidden ones are left out and named', async () => {
    const file = await workbook([
      { name: '订单', rows: [header, ...rows] },
      { name: 'Empty', rows: [] },
      { name: 'Lists', rows: [['x'], ['y']], hidden: true },
      {
        name: 'Returns',
        rows: [
          ['Order', 'Returned'],
          ['A-1', true]
        ]
      }
    ]);
    const tables = await loadTables(file);
    expect(
      tables.map((table) => ('why' in table ? [table.name, table.why] : [table.name, table.rows]))
    ).toEqual([
      [
        'orders.xlsx › 订单',
        [
          [2, 'A-1', '2024-05-01', 'Lin Example', '12.5'],
          [3, 'A-2', '2024-05-02', 'Ana Example', '8']
        ]
      ],
      ['orders.xlsx › Empty', 'empty-sheet'],
      ['orders.xlsx › Lists', 'hidden-sheet'],
      ['orders.xlsx › Returns', [[2, 'A-1', 'TRUE']]]
    ]);
  });

  it('are numbered as the spreadsheet shows them, below a banner and across blank rows', async () => {
    const file = await workbook([
      { name: 'Sheet1', rows: [['Orders of May'], [], header, ...rows.slice(0, 1), [], ...rows.slice(1)] }
    ]);
    const { inspection, rows: loaded } = await loadTable(file);
    expect(inspection.dialect.header).toEqual(header);
    expect(loaded.map(([row, order]) => [row, order])).toEqual([
      [4, 'A-1'],
      [5, null],
      [6, 'A-2']
    ]);
  });

  it('are numbered so even where they have one column', async () => {
    const { rows: loaded } = await loadTable(
      await workbook([{ name: 'S', rows: [['E-mail'], ['lin@example.com'], [], ['ana@example.com']] }])
    );
    expect(loaded).toEqual([
      [2, 'lin@example.com'],
      [3, null],
      [4, 'ana@example.com']
    ]);
  });

  it('take the lower names of a header of two rows', async () => {
    const file = await workbook([
      {
        name: 'S',
        rows: [
          ['Order', 'Customer', null, 'Total'],
          [null, 'Name', 'Phone', null],
          ['A-1', 'Lin Example', '555-0100', 12.5],
          ['A-2', 'Ana Example', '555-0101', 8]
        ],
        merges: [
          { startRow: 0, endRow: 1, startCol: 0, endCol: 0 },
          { startRow: 0, endRow: 0, startCol: 1, endCol: 2 },
          { startRow: 0, endRow: 1, startCol: 3, endCol: 3 }
        ]
      }
    ]);
    const { inspection, rows: loaded } = await loadTable(file);
    expect(inspection.dialect.header).toEqual(['Order', 'Name', 'Phone', 'Total']);
    expect(loaded[0]).toEqual([3, 'A-1', 'Lin Example', '555-0100', '12.5']);
  });

  it('repeat an order number that is joined over its products', async () => {
    const file = await workbook([
      {
        name: 'S',
        rows: [
          ['Order', 'Product', 'Quantity'],
          ['A-1', 'Tea', 1],
          [null, 'Cup', 2],
          ['A-2', 'Pot', 1]
        ],
        merges: [{ startRow: 1, endRow: 2, startCol: 0, endCol: 0 }]
      }
    ]);
    expect((await loadTable(file)).rows.map(([, order]) => order)).toEqual(['A-1', 'A-1', 'A-2']);
  });

  it('pass over the column names that a spreadsheet made up', async () => {
    const made = ['Column1', 'Column2', 'Column3', 'Column4'];
    const { inspection } = await loadTable(await workbook([{ name: 'S', rows: [made, header, ...rows] }]));
    expect([inspection.dialect.header, inspection.dialect.firstRow]).toEqual([header, 2]);
  });
});

describe('cells of a workbook', () => {
  const firstCells = async (cells: NonNullable<WriteSheet['rows']>[number], options: Options = {}) => {
    const names = cells.map((_, index) => `Name ${index}`);
    const { rows: loaded } = await loadTable(await workbook([{ name: 'S', rows: [names, cells] }], options));
    return loaded[0]?.slice(1);
  };

  it('hold numbers as they are typed', async () => {
    expect(await firstCells([583870900000000, 1e21, 0.1 + 0.2, 29.99, 0.0000001, -4])).toEqual([
      '583870900000000',
      '1E+21',
      '0.3',
      '29.99',
      '0.0000001',
      '-4'
    ]);
  });

  it('say of a number too long to be kept that its last digits are gone', async () => {
    expect(await firstCells([Number('2305012345678901234'), 9007199254740991, 20_240_501_000_001])).toEqual([
      '2.3050123456789E+18',
      '9007199254740991',
      '20240501000001'
    ]);
  });

  it.each(['1900', '1904'] as const)('hold dates as ISO, counted from %s', async (dateSystem) => {
    const dates = [new Date('2024-05-01T00:00:00Z'), new Date('2024-05-01T23:59:59Z')];
    expect(await firstCells(dates, { dateSystem })).toEqual(['2024-05-01', '2024-05-01 23:59:59']);
  });

  it('keep quotes, commas, line breaks and outer blanks', async () => {
    const texts = ['say "tea"', 'a,b', 'one\r\ntwo', ' padded ', '0012', '茶'];
    expect(await firstCells(texts)).toEqual(['say "tea"', 'a,b', 'one\ntwo', ' padded ', '0012', '茶']);
  });

  it('hold what a formula last came to', async () => {
    const file = await workbook([
      {
        name: 'S',
        rows: [header, ['A-1', '2024-05-01', 'Lin Example', null]],
        cells: new Map([['1,3', { formula: 'SUM(A1:A2)', formulaResult: 20.5 }]])
      }
    ]);
    expect((await loadTable(file)).rows).toEqual([[2, 'A-1', '2024-05-01', 'Lin Example', '20.5']]);
  });
});

describe('a workbook that is not read', () => {
  const problem = async (file: File): Promise<unknown> => {
    const [table] = await findTables(file);
    return table?.text.ok === false ? table.text.error : table?.name;
  };

  it('is locked with a password', async () => {
    const locked = await workbook([{ name: 'S', rows: [header] }], {
      encryption: { password: 'tea', spinCount: 10 }
    });
    expect(await problem(locked)).toBe('password');
  });

  it('is locked in the way of old Excel', async () => {
    const bytes = new Uint8Array(1024);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    bytes.set([0x09, 0x08, 4, 0, 0, 6, 5, 0, 0x2f, 0, 2, 0, 1, 0], 512);
    expect(await problem(new File([bytes], 'old.xls'))).toBe('password');
  });

  it('ends too early', async () => {
    const whole = await workbook([{ name: 'S', rows: [header, ...rows] }]);
    expect(await problem(new File([whole.slice(0, whole.size - 40)], 'cut.xlsx'))).toBe('damaged');
    const old = new Uint8Array(2048);
    old.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    expect(await problem(new File([old], 'old.xls'))).toBe('damaged');
  });

  it('has columns without end', async () => {
    const wide = await workbook([
      { name: 'S', rows: [Array.from({ length: 2001 }, (_, index) => `n${index}`)] }
    ]);
    expect(await problem(wide)).toBe('too-large');
  });
});

it('reads a workbook that is too large for memory row by row', async () => {
  const file = await workbook([
    { name: 'Orders', rows: [header, ...rows.slice(0, 1), [], ...rows.slice(1)] },
    { name: 'Lists', rows: [['x']], hidden: true },
    { name: 'Empty', rows: [] }
  ]);
  const streamed = await streamedSheets(file, file.name, () => undefined);
  const inMemory = await findTables(file);
  const contents = await Promise.all(
    [streamed, inMemory].map((tables) =>
      Promise.all(
        tables.map(async ({ name, text }) => [name, text.ok ? await text.value.text() : text.error])
      )
    )
  );
  expect(contents[0]).toEqual(contents[1]);
  expect(contents[0]?.[0]?.[1]).toContain('A-2,2024-05-02');
});

it('reads the sheets of an ODS file', async () => {
  const bytes = await writeOds({ sheets: [{ name: 'Orders', rows: [header, ...rows] }] });
  const { name, inspection, rows: loaded } = await loadTable(new File([new Uint8Array(bytes)], 'orders.ods'));
  expect([name, inspection.kind, loaded[1]]).toEqual([
    'orders.ods › Orders',
    'ods',
    [3, 'A-2', '2024-05-02', 'Ana Example', '8']
  ]);
});

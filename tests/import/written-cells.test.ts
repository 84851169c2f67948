import { describe, expect, it } from 'vitest';
import type { FileReport, Mapping } from '#import';
import type { Decision } from '../../src/import/decisions.ts';
import { importFiles, openNativeSnapshot } from '../support/snapshot-of-files.ts';
import { totalsOf } from '../support/totals.ts';

const mapping: Mapping = {
  entity: 'sales',
  columns: {
    order_id: 'Order No',
    created_at: 'Date',
    email: 'Customer Email',
    product_name: 'Product',
    quantity: 'Qty',
    unit_price: 'Unit Price',
    line_total: 'Total'
  },
  currency: 'EUR'
};

/** A table of orders by three people, of which some columns are written in some way. */
async function imported(
  rows: readonly (readonly [date: string, price: string, total: string])[],
  {
    currency = 'EUR',
    ...on
  }: { readonly currency?: string; readonly decisions?: readonly Decision[]; readonly previous?: File } = {}
) {
  const people = ['ida@example.com', 'otto@example.com', 'ida@example.com', 'finn@example.com'];
  const lines = rows.map((cells, index) => {
    const [date = '', price = '', total = ''] = cells.map((cell) => `"${cell.replaceAll('"', '""')}"`);
    return `K-${index + 1},${date},${people[index % 4] ?? ''},Tea,1,${price},${total}`;
  });
  const header = 'Order No,Date,Customer Email,Product,Qty,Unit Price,Total';
  const bytes = new TextEncoder().encode([header, ...lines, ''].join('\n'));
  const { reports, inUse, snapshot } = await importFiles(
    [{ name: 'orders.csv', bytes, mapping: { ...mapping, currency } }],
    on
  );
  const engine = await openNativeSnapshot(snapshot);
  const days = await engine.table(
    "select strftime(created_at, '%Y-%m-%d %H:%M') from orders order by order_id",
    100
  );
  if (!days.ok) throw new Error(JSON.stringify(days.error));
  const [report] = reports;
  if (report === undefined) throw new Error('no report');
  const used = inUse.at(-1);
  return { report, used, snapshot, days: days.value.rows.flat(), totals: await totalsOf(engine) };
}

const dated = (...dates: readonly string[]) =>
  dates.map((date, index) => [date, `${10 + index}.00`, `${10 + index}.00`] as const);
const priced = (...amounts: readonly string[]) =>
  amounts.map((amount, index) => [`2024-01-${String(10 + index)}`, amount, amount] as const);

const fingerprintOf = ({ fingerprint }: FileReport): string => fingerprint ?? '';

describe('a column that proves both orders of day and month', () => {
  const rows = dated('1/5/2024', '20/01/2024', '2/14/2024', '3/3/2024');

  it('is read cell by cell, and the open cells are asked', async () => {
    const { report, days, totals } = await imported(rows);
    expect(report).toMatchObject({ rowsRead: 4, rowsUsed: 4, warnings: [] });
    expect(report.questions).toEqual([
      {
        kind: 'date-order',
        column: 'Date',
        dayFirst: { value: '20/01/2024', row: 3 },
        monthFirst: { value: '2/14/2024', row: 4 },
        assumed: 'dmy',
        openCount: 1
      }
    ]);
    expect(days).toEqual(['2024-05-01 00:00', '2024-01-20 00:00', '2024-02-14 00:00', '2024-03-03 00:00']);
    expect(totals).toMatchObject({ order_count: 4, valid_order_count: 4, charged: 46 });
  });

  it('follows the answer, on the same tables, and forgets it when it is taken back', async () => {
    const first = await imported(rows);
    const answer: Decision = {
      kind: 'date-order',
      file: fingerprintOf(first.report),
      column: 'Date',
      order: 'mdy'
    };
    const rebuilt = async (previous: File, decisions: readonly Decision[]) => {
      const { inUse, snapshot } = await importFiles([], { previous, decisions });
      const engine = await openNativeSnapshot(snapshot);
      const days = await engine.table(
        "select strftime(created_at, '%m-%d') from orders order by order_id",
        9
      );
      return { questions: inUse[0]?.questions, snapshot, days: days.ok ? days.value.rows.flat() : [] };
    };
    const answered = await rebuilt(first.snapshot, [answer]);
    expect(answered).toMatchObject({ questions: [], days: ['01-05', '01-20', '02-14', '03-03'] });
    const later = await rebuilt(answered.snapshot, [answer, { ...answer, order: 'dmy' }]);
    expect(later.days).toEqual(['05-01', '01-20', '02-14', '03-03']);
    const taken = await rebuilt(later.snapshot, []);
    expect(taken.questions).toMatchObject([{ kind: 'date-order' }]);
    const stranger = await rebuilt(first.snapshot, [{ ...answer, file: 'another' }]);
    expect(stranger.days).toEqual(['05-01', '01-20', '02-14', '03-03']);
  });

  it('is answered before it is read, where the file is imported once more', async () => {
    const { report } = await imported(rows);
    const answer: Decision = {
      kind: 'date-order',
      file: fingerprintOf(report),
      column: 'Date',
      order: 'mdy'
    };
    const again = await imported(rows, { decisions: [answer] });
    expect(again.report.questions).toEqual([]);
    expect(again.days[0]).toBe('2024-01-05 00:00');
  });

  it.each([
    ['points', dated('01.05.2024', '20.01.2024', '02.14.2024'), '02.14.2024'],
    ['dashes and times', dated('1-5-24 10:00', '20-01-24 9:05', '2-14-24 8:00'), '2-14-24 8:00']
  ])('is told of dates with %s', async (_, cells, monthFirst) => {
    const { report } = await imported(cells);
    expect(report.rowsUsed).toBe(3);
    expect(report.questions).toMatchObject([
      { kind: 'date-order', monthFirst: { value: monthFirst, row: 4 } }
    ]);
  });
});

it('asks for the order of days and months where no cell tells it', async () => {
  const { report } = await imported(dated('1/5/2024', '2/6/2024', '3/3/2024'));
  expect(report.questions).toMatchObject([
    { kind: 'open-date-order', column: 'Date', example: { value: '1/5/2024', row: 2 }, openCount: 2 }
  ]);
});

it.each([
  ['seconds since 1970', dated('1704448800', '1705744800'), ['2024-01-05 10:00', '2024-01-20 10:00']],
  [
    'noon in Chinese',
    dated('2024年2月14日 中午12:30', '2024年1月20日 上午12:05'),
    ['2024-02-14 12:30', '2024-01-20 00:05']
  ],
  ['French and ISO', dated('5 janv. 2024 à 10h30', '2024-01-06'), ['2024-01-05 10:30', '2024-01-06 00:00']],
  ['ISO and German', dated('2024-01-05', '05.01.2024 10:00'), ['2024-01-05 00:00', '2024-01-05 10:00']],
  ['slashes and serials', dated('2024/1/5', '45297'), ['2024-01-05 00:00', '2024-01-06 00:00']]
])('reads dates by %s', async (_, rows, days) => {
  const { report, days: found } = await imported(rows);
  expect(report.rowsUsed).toBe(rows.length);
  expect(found).toEqual(days);
});

describe('amounts', () => {
  it.each([
    ['dashes for no cents', priced('12,-', '1.200,-', '15,50', '9,–'), 1236.5],
    ['Swiss dashes', priced('12.-', "1'200.-", '15.50', 'CHF 9.–'), 1236.5, 'CHF'],
    ['full width', priced('￥１２３．５０', '￥２０００', '￥１５．００', '￥９８'), 2236.5, 'CNY'],
    ['Arabic digits', priced('١٢٣٫٥٠', '٢٬٠٠٠٫٠٠', '١٥٫٠٠', '٩٨'), 2236.5],
    ['roubles', priced('1 234,50 руб.', '15,50 ₽', '100 р.', '10'), 1360, 'RUB'],
    ['thousands beside hundreds', priced('1.200', '950', '2.400'), 4550]
  ])('are read with %s', async (_, rows, sum, currency = 'EUR') => {
    const { report, totals } = await imported(rows, { currency });
    expect(report).toMatchObject({ rowsUsed: rows.length, warnings: [], questions: [] });
    expect(totals.charged).toBe(sum);
  });

  it('that may be thousands or fractions are asked, and read as answered', async () => {
    const rows = priced('1.200', '2.400');
    const { report, totals } = await imported(rows);
    expect(totals.charged).toBe(3600);
    expect(report.questions).toMatchObject([
      { kind: 'decimal-mark', column: 'Unit Price', assumed: ',', openCount: 2 },
      { kind: 'decimal-mark', column: 'Total', example: { value: '1.200', row: 2 }, assumed: ',' }
    ]);
    const answer: Decision = {
      kind: 'decimal-mark',
      file: fingerprintOf(report),
      column: 'Total',
      decimal: '.'
    };
    const answered = await imported(rows, { decisions: [answer] });
    expect(answered.report.questions).toEqual([]);
    expect(answered.totals.charged).toBe(3.6);
  });

  it('of one column tell what the others leave open', async () => {
    const { report, totals } = await imported([
      ['2024-01-10', '12,50', '1.200'],
      ['2024-01-11', '9,90', '2.400']
    ]);
    expect(report.questions).toEqual([]);
    expect(totals.charged).toBe(3600);
  });
});

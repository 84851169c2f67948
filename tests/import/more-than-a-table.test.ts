import { expect, it } from 'vitest';
import type { FileReport } from '#import';
import { importedShop } from '../support/imported.ts';
import { totalsOf } from '../support/totals.ts';

const header =
  'Order Number,Order Status,Order Date,Order Total,Paid Date,Shipped Date,Billing Email,Item Name';
const ana = '1,completed,2024-04-01,20,2024-04-02,,ana@example.com,Tea';
const ben = '2,completed,2024-04-03,30,2024-04-03,,ben@example.com,Cup';
const cy = '3,completed,2024-04-05,16,2024-04-05,,ana@example.com,Pot';
const mark = '\ufeff';
const quoted = header
  .split(',')
  .map((name) => `"${name}"`)
  .join(',');

const utf16 = (text: string): Uint8Array<ArrayBuffer> => {
  const units = Uint16Array.from(text, (character) => character.charCodeAt(0));
  return new Uint8Array(units.buffer);
};

async function imported(bytes: Uint8Array<ArrayBuffer>) {
  const { engine, reports } = await importedShop([{ name: 'orders.csv', bytes }]);
  const rejected = await engine.table('select source_row, reason from rejected_rows order by all', 100);
  if (!rejected.ok) throw new Error(JSON.stringify(rejected.error));
  const [report] = reports;
  if (report === undefined) throw new Error('no report');
  return { report, rejected: rejected.value.rows, totals: await totalsOf(engine) };
}

const lines = (...all: readonly string[]) => imported(new TextEncoder().encode(all.join('\r\n')));
const asideOf = ({ setAside }: FileReport) =>
  Object.fromEntries(setAside.map(({ reason, count }) => [reason, count]));

it.each([
  ['marks', () => lines(mark + header, ana, mark + header, ben, mark + header, cy)],
  ['marks before quoted names', () => lines(mark + quoted, ana, mark + quoted, ben, mark + quoted, cy)],
  [
    'no ends of their last lines',
    () => lines(mark + header, `${ana}${mark}${header}`, `${ben}${mark}${header}`, cy)
  ],
  ['UTF-16', () => imported(utf16([mark + header, ana, mark + header, ben, mark + header, cy].join('\n')))]
])('reads files that were joined to one with %s', async (_, read) => {
  const { report, totals } = await read();
  expect(asideOf(report)).toEqual({ 'repeated-header': 2 });
  expect(report).toMatchObject({ format: 'woocommerce-items', rowsRead: 5, rowsUsed: 3, warnings: [] });
  expect(totals).toMatchObject({ valid_order_count: 3, customer_count: 2, charged: 66 });
});

it('knows the lines above the header again, as well as the header', async () => {
  const banner = ['My Shop: orders,,,,,,,', 'April 2024,,,,,,,', ''];
  const { report, rejected, totals } = await lines(...banner, header, ana, ...banner, header, ben, cy);
  expect(asideOf(report)).toEqual({ footer: 2, 'repeated-header': 1 });
  expect(rejected.map(([, reason]) => reason).toSorted()).toEqual(['footer', 'footer', 'repeated-header']);
  expect(totals).toMatchObject({ order_count: 3, charged: 66 });
});

it.each([
  ['English', 'Total,,,66,,,,'],
  ['German', ',,Summe,66,,,,'],
  ['Chinese', '合计,,,66,,,,']
])('takes a row of sums for what it is: %s', async (_, total) => {
  const { report, totals } = await lines(header, ana, ben, cy, '', total);
  expect(asideOf(report)).toEqual({ footer: 1 });
  expect(report.warnings).toEqual([]);
  expect(totals).toMatchObject({ order_count: 3, charged: 66 });
});

it('reads nothing of another table below, and says so', async () => {
  const { report, rejected, totals } = await lines(
    header,
    ana,
    '',
    'Product,Status,Date,Stock,Price,Category,Email,Note',
    'Tea,completed,2024-01-01,5,2024-04-09,,ana@example.com,x',
    'Cup,completed,2024-01-02,9,2024-04-09,,ben@example.com,x',
    header,
    ben,
    cy
  );
  expect(asideOf(report)).toEqual({ 'other-table': 3, 'repeated-header': 1 });
  expect(report.warnings).toEqual([]);
  expect(rejected).toHaveLength(4);
  expect(totals).toMatchObject({ order_count: 3, charged: 66 });
});

it('does not take rows with words for a header', async () => {
  const { report } = await lines(header, ana, 'X,completed,soon,free,,,ben@example.com,Cup', cy);
  expect(asideOf(report)).toEqual({ 'unreadable-date': 1 });
});

import type { FileReport } from '#import';
import { expect, it } from 'vitest';
import { importedShop } from '../support/imported.ts';

const header =
  'Order Number,Order Status,Order Date,Order Total,Paid Date,Shipped Date,Billing Email,Item Name';

const importRows = (...rows: readonly string[]) => importLines(header, ...rows);

async function importLines(...lines: readonly string[]) {
  const bytes = new TextEncoder().encode(lines.join('\r\n'));
  const { engine, reports } = await importedShop([{ name: 'orders.csv', bytes }]);
  const rejected = await engine.table('select source_row, reason from rejected_rows order by all', 100);
  if (!rejected.ok) throw new Error(JSON.stringify(rejected.error));
  const [report] = reports;
  if (report === undefined) throw new Error('no report');
  return { engine, report, rejected: rejected.value.rows };
}

const counted = ({ rowsRead, rowsUsed, setAside }: FileReport) => ({ rowsRead, rowsUsed, setAside });

const ana = '1,completed,2024-04-01,20,2024-04-02,ana@example.com,Tea';
const ben = '2,completed,2024-04-03,30,2024-04-03,ben@example.com,Cup';

it('sets a header aside that ends a tiny file', async () => {
  const { report, rejected } = await importRows(ana, ben, header);
  expect(counted(report)).toEqual({
    rowsRead: 3,
    rowsUsed: 2,
    setAside: [{ reason: 'repeated-header', count: 1 }]
  });
  expect(rejected).toEqual([[4, 'repeated-header']]);
});

it('sets a row aside whose day is not in the calendar, and keeps nothing of it', async () => {
  const impossible = '3,completed,2024-04-31,40,2024-04-30,cy@example.com,Pot';
  const { engine, report, rejected } = await importRows(ana, impossible, ben);
  expect(counted(report)).toEqual({
    rowsRead: 3,
    rowsUsed: 2,
    setAside: [{ reason: 'unreadable-date', count: 1 }]
  });
  expect(rejected).toEqual([[3, 'unreadable-date']]);
  expect(report.warnings).toContainEqual({ column: 'Order Date', count: 1, example: '2024-04-31' });
  expect(await engine.table('select count(*)::integer from orders', 1)).toHaveProperty('value.rows', [[2]]);
});

it.each(['Apr 31, 2024', '2024-04-01 25:61:00', '2999-04-01'])(
  'sets a row aside that is dated %s',
  async (day) => {
    const named = (text: string) =>
      day.startsWith('Apr') ? text.replaceAll(/2024-04-0(\d)/g, 'Apr $1, 2024') : text;
    const rows = [ana, ben, `3,completed,"${day}",40,,cy@example.com,Pot`];
    const { report } = await importRows(
      ...rows.map((row) => named(row).replaceAll(/(Apr \d, 2024)/g, '"$1"'))
    );
    expect(counted(report)).toMatchObject({
      rowsUsed: 2,
      setAside: [{ reason: 'unreadable-date', count: 1 }]
    });
    expect(report.warnings).toEqual([{ column: 'Order Date', count: 1, example: day }]);
  }
);

it('leaves an impossible day empty where the row can do without it, and says so', async () => {
  const { engine, report } = await importLines(
    'Name,Email,Financial Status,Paid at,Fulfilled at,Currency,Total,Created at,Lineitem name,Lineitem price,Lineitem quantity',
    '#1,ana@example.com,paid,2024-02-01,,CNY,20,2024-02-01,Tea,20,1',
    '#2,ben@example.com,paid,2024-02-02,2024-02-05,CNY,30,2024-02-02,Cup,30,1',
    '#3,cy@example.com,paid,2024-02-03,2024-02-30,CNY,40,2024-02-03,Pot,40,1'
  );
  expect(counted(report)).toEqual({ rowsRead: 3, rowsUsed: 3, setAside: [] });
  expect(report.warnings).toEqual([{ column: 'Fulfilled at', count: 1, example: '2024-02-30' }]);
  const shipped = await engine.table('select shipped_at::date::varchar from orders order by order_id', 3);
  expect(shipped).toHaveProperty('value.rows', [[null], ['2024-02-05'], [null]]);
});

it('sets every row aside of an order that no row gives a day', async () => {
  const total = 'Total,,,50,,,';
  const { report, rejected } = await importRows(ana, total, ben, total, total);
  expect(counted(report)).toMatchObject({ rowsRead: 5, rowsUsed: 2, setAside: [{ count: 3 }] });
  expect(rejected.map(([row]) => row)).toEqual([3, 5, 6]);
});

it.each(['', '-', '0000-00-00 00:00:00'])('takes %j for no payment yet', async (none) => {
  const { report } = await importRows(ana, ben, `3,completed,2024-04-30,40,${none},cy@example.com,Pot`);
  expect(counted(report)).toEqual({ rowsRead: 3, rowsUsed: 3, setAside: [] });
  expect(report.warnings).toEqual([]);
});

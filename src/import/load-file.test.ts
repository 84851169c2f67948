import { expect, it } from 'vitest';
import { loadTable, loadTables } from '#tests/support/loaded-tables.ts';

it.each([
  ['\r', '\n'],
  ['\r', '\r\n'],
  ['\n', '\r'],
  ['\r\n', '\r']
])('reads a file of %j whose rows end in %j from some place on', async (first, then) => {
  const rows = Array.from({ length: 30_000 }, (_, index) => `${index},tea`);
  const file = new File([['no,name', ...rows].join(first), first, rows.join(then), then], 'orders.csv');
  const { rowsRead, inspection } = await loadTable(file);
  expect([inspection.dialect.newline, rowsRead]).toEqual([first, 60_000]);
});

it('refuses a text with columns without end', async () => {
  const wide = Array.from({ length: 2001 }, (_, index) => `n${index}`).join(',');
  const [table] = await loadTables(new File([`${wide}\n${wide.replaceAll('n', '')}\n`], 'wide.csv'));
  expect(table).toEqual({ name: 'wide.csv', why: 'too-large' });
});

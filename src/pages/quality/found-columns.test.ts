import { expect, it } from 'vitest';
import { makeFormat } from '#i18n';
import { foundColumns, foundCsv, type FoundRow } from './found-columns.ts';
import { messages } from './messages.ts';
import { calendarGaps, duplicateOrders } from './queries.ts';

const writing = {
  text: messages.en.rows,
  format: makeFormat('en', 'CNY'),
  files: new Map([[7, 'orders.csv']]),
  showsNames: false
};

const pair: readonly FoundRow[] = [true, false].map((is_context, index) => ({
  kind: 'duplicate_order',
  position: index + 1,
  is_context,
  order_id: `#${index}`,
  display_name: 'Ana Silva',
  ordered_at: '2024-01-10 09:00',
  charged: 30,
  at_stake: is_context ? 0 : 30,
  file_id: 7,
  source_row: 12 + index
}));

it('shows who, what, when and where in the files, names masked', () => {
  const columns = foundColumns(duplicateOrders, pair, writing);
  expect(columns.map(({ label }) => label)).toEqual([
    'Order',
    'Which',
    'Customer',
    'Ordered',
    'Charged',
    'Row',
    'File'
  ]);
  expect(pair.map((row) => columns.map(({ text }) => text(row)))).toEqual([
    ['#0', 'first', 'A*** S***', '2024-01-10 09:00', '¥30.00', '12', 'orders.csv'],
    ['#1', 'again', 'A*** S***', '2024-01-10 09:00', '¥30.00', '13', 'orders.csv']
  ]);
});

it('leaves out columns that hold nothing, and names the money of a gap', () => {
  const gap: FoundRow = {
    kind: 'missing_month',
    position: 1,
    is_context: false,
    from_on: '2024-03-01',
    until_on: '2024-03-31',
    day_count: 31,
    usual_count: 62.5,
    at_stake: 620
  };
  const columns = foundColumns(calendarGaps, [gap], writing);
  expect(columns.map(({ label, text }) => [label, text(gap)])).toEqual([
    ['From', '1 Mar 2024'],
    ['Until', '31 Mar 2024'],
    ['Days', '31'],
    ['Usual orders', '62.5'],
    ['Usual money', '¥620.00']
  ]);
  const unknownFile = pair.map((row) => ({ ...row, file_id: null, source_row: null }));
  expect(foundColumns(duplicateOrders, unknownFile, writing).map(({ id }) => id)).not.toContain('file');
});

it('exports names in full only where they are shown', () => {
  expect(foundCsv(duplicateOrders, pair, writing)).not.toContain('Silva');
  const csv = foundCsv(duplicateOrders, pair, { ...writing, showsNames: true });
  expect(csv).toContain('Ana Silva,2024-01-10 09:00,30,12,orders.csv');
});

import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Engine } from '#engine';
import type { Decision } from '#import';
import { rowsOf } from '#tests/support/rows.ts';
import { shopifyFile } from '#tests/support/shopify-file.ts';
import { importFiles, openNativeSnapshot } from '#tests/support/snapshot-of-files.ts';
import { describedFiles, sourceFilesOf } from './source-files.ts';
import { toldRows } from './told-rows.ts';

const first = { order: '#1', email: 'ana@shop.org', day: '2024-01-05', total: '10.00', price: '5.00' };
const january = shopifyFile(
  [first, { order: '#1', price: '5.00', item: 'Cup' }, { ...first, order: '#2' }],
  'january.csv'
);
/** Tells of the first order again, and of another. */
const winter = shopifyFile(
  [
    { ...first, order: '#3' },
    { ...first, name: 'Ana Silva' }
  ],
  'winter.csv'
);
const spending = {
  name: 'spend.csv',
  bytes: new TextEncoder().encode('day,channel,spend\n2024-01-05,Meta,9.00')
};

let engine: Engine;
const leftOut: Decision = { kind: 'left-out', orders: [{ platform: 'shopify', orderId: '#2' }] };

beforeAll(async () => {
  const { snapshot } = await importFiles([january, winter, spending], { decisions: [leftOut] });
  engine = await openNativeSnapshot(snapshot);
});
afterAll(() => engine.close());

async function told(orderKey: number, orderId: string) {
  const files = sourceFilesOf(await rowsOf(engine.run(describedFiles, {})));
  const answer = await toldRows(engine, files, orderKey, { platform: 'shopify', orderId });
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.value;
}

async function keyOf(orderId: string): Promise<number> {
  const answer = await engine.table(`select order_key from orders where order_id = '${orderId}'`, 1);
  return Number(answer.ok ? answer.value.rows[0]?.[0] : Number.NaN);
}

it('finds every row of every file that tells of an order, with its cells', async () => {
  const { files, isCut } = await told(await keyOf('#1'), '#1');
  expect(isCut).toBe(false);
  expect(files.map(({ file, rows }) => [file.name, rows.map(({ row }) => row)])).toEqual([
    ['january.csv', [2, 3]],
    ['winter.csv', [3]]
  ]);
  const cells = files[0]?.rows[1]?.cells;
  const itemAt = files[0]?.file.header.indexOf('Lineitem name') ?? -1;
  expect(cells?.[itemAt]).toBe('Cup');
});

it('says which rows were set aside, and why', async () => {
  const { files } = await told(-1, '#2');
  expect(files.map(({ rows }) => rows.map(({ row, reason }) => [row, reason]))).toEqual([[[4, 'left-out']]]);
});

it('leaves empty columns out, and knows what may tell who somebody is', async () => {
  const { files } = await told(await keyOf('#1'), '#1');
  expect(files[1]?.columns.map(({ title, privacy }) => `${title}: ${privacy}`)).toEqual([
    'Name: open',
    'Email: email',
    'Financial Status: open',
    'Paid at: open',
    'Currency: open',
    'Subtotal: open',
    'Total: open',
    'Created at: open',
    'Lineitem quantity: open',
    'Lineitem name: open',
    'Lineitem price: open',
    'Billing Name: name'
  ]);
});

it('takes a number for one of its own platform only', async () => {
  const files = sourceFilesOf(await rowsOf(engine.run(describedFiles, {})));
  const answer = await toldRows(engine, files, -1, { platform: 'etsy', orderId: '#1' });
  expect(answer.ok && answer.value.files).toEqual([]);
});

import { beforeAll, describe, expect, it } from 'vitest';
import { shopifyFile, type ShopifyLine } from '../../tests/support/shopify-file.ts';
import {
  type ImportedFiles,
  importFiles,
  openNativeSnapshot
} from '../../tests/support/snapshot-of-files.ts';

const order = (name: string, who: string, day: string, refunded?: string): ShopifyLine => ({
  order: name,
  email: `${who}@example.com`,
  day,
  total: '20.00',
  ...(refunded === undefined ? {} : { refunded })
});

const januaryFile = shopifyFile([
  order('#1', 'ana', '2023-01-05'),
  order('#2', 'ben', '2024-01-05'),
  order('#3', 'bea', '2024-01-20'),
  order('#4', 'bea', '2024-01-25'),
  order('#5', 'cid', '2023-12-25')
]);
const februaryFile = shopifyFile(
  [
    order('#3', 'bea', '2024-01-20'),
    order('#4', 'bea', '2024-01-25', '5.00'),
    order('#6', 'ana', '2024-02-10'),
    order('#7', 'dia', '2024-02-20')
  ],
  'february.csv'
);

describe('what an import changes', () => {
  let january: ImportedFiles;
  let february: ImportedFiles;
  beforeAll(async () => {
    january = await importFiles([januaryFile]);
    february = await importFiles([februaryFile], { previous: january.snapshot });
  });

  it('is not told of the first', () => {
    expect(january.difference).toBeUndefined();
  });

  it('counts orders added, changed and unchanged', () => {
    expect(february.difference?.orders).toEqual({ added: 2, changed: 1, unchanged: 4, gone: 0 });
  });

  it('counts new people and those who came back after a silence', () => {
    expect(february.difference?.people).toMatchObject({ fresh: 1, back: 1 });
  });

  it('says who went from which segment to which', () => {
    expect(february.difference?.moves).toContainEqual({
      from: 'hibernating',
      to: expect.any(String) as string,
      count: 1
    });
  });

  it('keeps the orders and the people, with what they were', async () => {
    const engine = await openNativeSnapshot(february.snapshot);
    const orders = await engine.table(
      'select order_id, change, refund_before::double from order_changes order by order_id',
      9
    );
    expect(orders).toHaveProperty('value.rows', [
      ['#4', 'changed', 0],
      ['#6', 'added', null],
      ['#7', 'added', null]
    ]);
    const back = await engine.table(
      'select email, is_new, is_back from customer_changes inner join customers using (customer_key) where is_new or is_back order by email',
      9
    );
    expect(back).toHaveProperty('value.rows', [
      ['ana@example.com', false, true],
      ['dia@example.com', true, false]
    ]);
  });

  it('reports every file in use, not only those of the last import', () => {
    expect(february.reports.map(({ name }) => name)).toEqual(['february.csv']);
    expect(february.inUse.map(({ name, rowsUsed }) => [name, rowsUsed])).toEqual([
      ['orders.csv', 5],
      ['february.csv', 4]
    ]);
  });

  it('built anew by a decision, still says the difference to the import before', async () => {
    const anew = await importFiles([], {
      previous: february.snapshot,
      comparedWith: january.snapshot,
      decisions: [{ kind: 'test-order', orders: [{ platform: 'shopify', orderId: '#7' }] }]
    });
    expect(anew.reports).toEqual([]);
    expect(anew.difference?.orders).toEqual({ added: 1, changed: 1, unchanged: 4, gone: 0 });
    expect(anew.inUse.map(({ setAside }) => setAside)).toEqual([[], [{ reason: 'test-order', count: 1 }]]);
  });

  it('built anew without that decision, is what it was', async () => {
    const anew = await importFiles([], { previous: february.snapshot, comparedWith: january.snapshot });
    expect(anew.difference).toEqual(february.difference);
    expect(anew.inUse).toEqual(february.inUse);
  });
});

it('names a file that is in use already, and counts none of it again', async () => {
  const january = await importFiles([januaryFile]);
  const again = await importFiles([{ ...januaryFile, name: 'copy.csv' }], { previous: january.snapshot });
  expect(again.reports).toMatchObject([
    { name: 'copy.csv', rowsUsed: 0, setAside: [{ reason: 'same-file', count: 5 }] }
  ]);
  expect(again.inUse).toHaveLength(1);
  expect(again.difference?.orders).toEqual({ added: 0, changed: 0, unchanged: 5, gone: 0 });
});

import { expect, it } from 'vitest';
import { shopifyFile } from '../../tests/support/shopify-file.ts';
import { importFiles, openNativeSnapshot } from '../../tests/support/snapshot-of-files.ts';
import { erasureOf } from './erase.ts';

const shop = shopifyFile([
  {
    order: '#1',
    email: 'ana@example.com',
    name: 'Ana Souza',
    address: '1 Kite Street',
    day: '2024-01-05',
    total: '10.00',
    price: '5.00'
  },
  { order: '#1', price: '5.00' },
  { order: '#2', email: 'ANA@example.com ', phone: '+31 6 1111 2222', day: '2024-02-05', total: '7.00' },
  { order: '#3', email: 'bea@example.com', name: 'Bea Li', day: '2024-03-05', total: '5.00' }
]);

async function tablesOf(snapshot: File) {
  const engine = await openNativeSnapshot(snapshot);
  return async (sql: string) => {
    const answer = await engine.table(sql, 100);
    if (!answer.ok) throw new Error(JSON.stringify(answer.error));
    return answer.value.rows;
  };
}

it('keeps no id of whom it is about', async () => {
  const decision = await erasureOf(['email::ana@example.com']);
  expect(JSON.stringify(decision)).not.toContain('ana');
  expect(decision.ids[0]).toMatch(/^[0-9a-f]{64}$/);
  const other = await erasureOf(['email::ana@example.com']);
  expect(other.ids).not.toEqual(decision.ids);
});

it('empties every cell that tells who somebody is, and keeps their orders and money', async () => {
  const erasure = await erasureOf(['email::ana@example.com', 'phone::31611112222']);
  const before = await importFiles([shop]);
  const { snapshot, inUse } = await importFiles([shop], { decisions: [erasure] });
  const ask = await tablesOf(snapshot);
  const raw = JSON.stringify(await ask('select * from raw_1'));
  for (const word of ['ana@', 'ANA@', 'Souza', 'Kite', '1111']) expect(raw).not.toContain(word);
  expect(raw).toContain('bea@example.com');
  expect(
    await ask('select order_id, customer_key is null, charged::double from orders order by order_id')
  ).toEqual([
    ['#1', true, 10],
    ['#2', true, 7],
    ['#3', false, 5]
  ]);
  expect(await ask('select email from customers')).toEqual([['bea@example.com']]);
  expect(await ask('select count(*)::integer from order_lines')).toEqual([[4]]);
  expect(inUse[0]?.money).toEqual(before.inUse[0]?.money);
  expect(inUse[0]?.rowsUsed).toBe(before.inUse[0]?.rowsUsed);
});

it('holds for files that come later', async () => {
  const erasure = await erasureOf(['email::ana@example.com']);
  const first = await importFiles([shop], { decisions: [erasure] });
  const later = shopifyFile(
    [{ order: '#4', email: 'ana@example.com', name: 'Ana S.', day: '2024-04-05', total: '3.00' }],
    'later.csv'
  );
  const { snapshot } = await importFiles([later], { previous: first.snapshot, decisions: [erasure] });
  const ask = await tablesOf(snapshot);
  expect(await ask('select email from customers order by email')).toEqual([['bea@example.com']]);
  expect(JSON.stringify(await ask('select * from raw_2'))).not.toContain('Ana');
  expect(await ask('select count(*)::integer, count(customer_key)::integer from orders')).toEqual([[4, 1]]);
});

import { beforeAll, describe, expect, it } from 'vitest';
import { shopifyFile } from '../../tests/support/shopify-file.ts';
import { importFiles, openNativeSnapshot } from '../../tests/support/snapshot-of-files.ts';
import type { Decision } from './decisions.ts';

const shop = shopifyFile([
  { order: '#1', email: 'ana@example.com', day: '2024-01-05', total: '10.00', price: '5.00' },
  { order: '#1', price: '5.00' },
  { order: '#2', email: 'ben@example.com', phone: '+31 6 1111 2222', day: '2024-02-05', total: '5.00' },
  { order: '#3', email: 'bea@example.com', phone: '+31 6 1111 2222', day: '2024-03-05', total: '5.00' }
]);

async function imported(decisions: readonly Decision[]) {
  const { inUse, snapshot } = await importFiles([shop], { decisions });
  const engine = await openNativeSnapshot(snapshot);
  const ask = async (sql: string) => {
    const answer = await engine.table(sql, 50);
    if (!answer.ok) throw new Error(JSON.stringify(answer.error));
    return answer.value.rows;
  };
  return { report: inUse[0], ask };
}

const order = (orderId: string) => ({ platform: 'shopify', orderId });
const people = 'select count(distinct customer_key)::integer from orders';

describe('without decisions', () => {
  let shopOf: Awaited<ReturnType<typeof imported>>;
  beforeAll(async () => {
    shopOf = await imported([]);
  });

  it('every order and line counts, and a shared phone joins people', async () => {
    expect(await shopOf.ask('select count(*)::integer from order_lines')).toEqual([[4]]);
    expect(await shopOf.ask(people)).toEqual([[2]]);
    expect(shopOf.report?.setAside).toEqual([]);
  });
});

describe('an order taken out', () => {
  it.each(['left-out', 'test-order', 'repeated-order'] as const)(
    '%s: all its rows are set aside',
    async (kind) => {
      const { report, ask } = await imported([{ kind, orders: [order('#1')] }]);
      expect(await ask('select order_id from orders order by all')).toEqual([['#2'], ['#3']]);
      expect(report?.setAside).toEqual([{ reason: kind, count: 2 }]);
      expect(report?.rowsUsed).toBe(2);
      for (const { inFile, used, setAside } of report?.money ?? [])
        expect(used + setAside).toBeCloseTo(inFile, 6);
    }
  );

  it('is another when the platform differs', async () => {
    const { ask } = await imported([{ kind: 'left-out', orders: [{ platform: 'etsy', orderId: '#1' }] }]);
    expect(await ask('select count(*)::integer from orders')).toEqual([[3]]);
  });

  it('follows the later of two decisions', async () => {
    const { report } = await imported([
      { kind: 'left-out', orders: [order('#1')] },
      { kind: 'test-order', orders: [order('#1')] }
    ]);
    expect(report?.setAside).toEqual([{ reason: 'test-order', count: 2 }]);
  });
});

it('counts a repeated line once, and keeps the first', async () => {
  const { report, ask } = await imported([{ kind: 'repeated-line', orders: [order('#1')] }]);
  expect(
    await ask(
      "select lines.source_row::integer from order_lines as lines inner join orders using (order_key) where order_id = '#1'"
    )
  ).toEqual([[2]]);
  expect(report?.setAside).toEqual([{ reason: 'repeated-line', count: 1 }]);
});

describe('people', () => {
  it('who only share an id stay two', async () => {
    const { ask } = await imported([{ kind: 'shared-id', ids: ['phone::31611112222'] }]);
    expect(await ask(people)).toEqual([[3]]);
  });

  it('who share nothing become one', async () => {
    const { ask } = await imported([
      { kind: 'same-person', ids: ['email::ana@example.com', 'email::ben@example.com'] }
    ]);
    expect(await ask(people)).toEqual([[1]]);
    expect(await ask("select count(*)::integer from customer_identities where kind = 'decision'")).toEqual([
      [0]
    ]);
  });
});

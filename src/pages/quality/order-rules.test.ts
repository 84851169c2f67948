import { describe, expect, it } from 'vitest';
import { ok } from '#lib';
import type { DecisionRecord } from '#storage';
import { decidedOrders } from './decided-orders.ts';
import { OrderDecisions } from './order-decisions.svelte.ts';
import { moneyOf, ordersOf } from './order-rules.ts';

const row = (order_key: number, at_stake: number, is_context = false) => ({
  kind: 'duplicate_line' as const,
  position: order_key,
  is_context,
  at_stake,
  order_key,
  shop: 'shop-2',
  platform: 'shopify',
  order_id: `#${order_key}`,
  order_charged: 100
});

describe('the orders of rows', () => {
  it('are each order once, with what its rows amount to; those that only stand beside are none', () => {
    expect(ordersOf([row(1, 5), row(1, 7), row(2, 3), row(3, 0, true)])).toEqual([
      {
        orderKey: 1,
        name: { shop: 'shop-2', platform: 'shopify', orderId: '#1' },
        charged: 100,
        atStake: 12
      },
      { orderKey: 2, name: { shop: 'shop-2', platform: 'shopify', orderId: '#2' }, charged: 100, atStake: 3 }
    ]);
  });

  it('are none for rows of days', () => {
    const { order_key, ...day } = row(1, 5);
    expect([order_key, ordersOf([day])]).toEqual([1, []]);
  });

  it('lose all that was charged, but of repeated lines only these', () => {
    expect([moneyOf('left-out', 100, 12), moneyOf('repeated-line', 100, 12)]).toEqual([100, 12]);
  });
});

const record = (id: string, decision: object): DecisionRecord => ({
  id,
  decidedAt: '2024-06-30T10:00:00Z',
  about: 'no_buyer',
  decision: JSON.stringify(decision),
  place: Number(id)
});

it('lists decisions about orders, the latest first, and leaves those about people out', () => {
  const orders = [{ platform: 'shopify', orderId: '#1' }];
  const records = [
    record('1', { kind: 'left-out', orders }),
    record('2', { kind: 'same-person', ids: ['email::a@example.com'] }),
    record('3', { kind: 'test-order', orders: [...orders, ...orders] })
  ];
  expect(decidedOrders(records).map(({ rule, orderCount }) => [rule, orderCount])).toEqual([
    ['test-order', 2],
    ['left-out', 1]
  ]);
});

describe('a decision', () => {
  const taken = record('1', {});
  const orders = [{ platform: 'shopify', orderId: '#1' }];
  const failing = (kind: 'cancelled' | 'storage-full') => ({
    decide: () => Promise.resolve({ ok: false as const, error: { kind } }),
    revoke: () => Promise.resolve({ ok: false as const, error: { kind } })
  });

  it('answers its record once the figures follow', async () => {
    const decided: unknown[] = [];
    const decisions = new OrderDecisions({
      decide: (about, decision) => {
        decided.push([about, decision, decisions.isBuilding]);
        return Promise.resolve(ok(taken));
      },
      revoke: () => Promise.resolve(ok(undefined))
    });
    expect(await decisions.take('no_buyer', 'left-out', orders)).toBe(taken);
    expect(decided).toEqual([['no_buyer', { kind: 'left-out', orders }, true]]);
    expect([decisions.isBuilding, await decisions.undo(taken)]).toEqual([false, true]);
  });

  it('says why the figures could not be built, unless a person stopped that', async () => {
    const full = new OrderDecisions(failing('storage-full'));
    expect(await full.take('no_buyer', 'left-out', orders)).toBeUndefined();
    expect(full.failure).toEqual({ kind: 'storage-full' });
    const stopped = new OrderDecisions(failing('cancelled'));
    expect([await stopped.undo(taken), stopped.failure]).toEqual([false, undefined]);
  });
});

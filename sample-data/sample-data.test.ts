import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeShop, truths } from './index.ts';
import { measures, pairs } from './measures.ts';
import { isLate, isValid } from './model.ts';
import type { TruthName } from './truths.ts';

const shop = makeShop();
const fingerprints = ({ files }: typeof shop): string[] =>
  files.map(({ bytes }) => createHash('sha256').update(bytes).digest('hex'));

describe('the planted truths', () => {
  const names = Object.keys(truths) as TruthName[];

  it.each(names)('%s', (name) => {
    const { expected, tolerance } = truths[name];
    const measured = measures[name](shop);
    expect(measured).toBeGreaterThanOrEqual(expected - tolerance);
    expect(measured).toBeLessThanOrEqual(expected + tolerance);
  });

  it('are all explained in the README, with their values', () => {
    const readme = readFileSync(new URL('README.md', import.meta.url), 'utf8');
    for (const name of names) {
      const { statement, expected, tolerance } = truths[name];
      expect(readme.replaceAll(/ +/g, ' ')).toContain(`| ${statement} | ${expected} ± ${tolerance} |`);
    }
  });

  it('leave no second pair with a lift', () => {
    const frequent = pairs(shop.orders.filter(isValid)).filter(({ count }) => count >= 20);
    expect(frequent.filter(({ lift }) => lift >= 1.5).map(({ skus }) => skus)).toEqual(['C-CUPS-4 C-GAIWAN']);
  });
});

describe('the shop', () => {
  it('has the totals that other tests rely on', () => {
    expect(shop.totals).toMatchObject({
      orders: 38_923,
      validOrders: 37_124,
      customers: 11_782,
      charged: 9_069_538.86,
      refunds: 84_327.01,
      firstOrder: '2023-11-01 01:17:10',
      lastOrder: '2026-10-31 23:46:04'
    });
  });

  it('is small enough to fetch', () => {
    expect(shop.files.reduce((sum, { bytes }) => sum + bytes.length, 0)).toBeLessThan(24_000_000);
  });

  it('is the same whenever it is made, and another with another seed', () => {
    const [once, again, other] = ['one seed', 'one seed', 'another seed'].map((seed) =>
      fingerprints(makeShop(seed, 0.05))
    );
    expect(again).toEqual(once);
    const productsAlone = 1;
    expect(other?.filter((fingerprint) => once?.includes(fingerprint))).toHaveLength(productsAlone);
  });

  it('adds up, order by order', () => {
    const wrong = shop.orders.filter(
      ({ gross, discount, shipping, total, refund, status, lines }) =>
        total !== gross - discount + shipping ||
        gross !== lines.reduce((sum, { product, quantity }) => sum + product.price * quantity, 0) ||
        (status === 'refunded' ? refund !== total : refund > 0 !== (status === 'partly-refunded')) ||
        (status === 'partly-refunded' && refund >= total)
    );
    expect(wrong).toEqual([]);
  });

  it('pays before it sends, sends before it delivers, and knows nothing of November 2026', () => {
    const end = Date.UTC(2026, 10, 1) / 1000;
    const wrong = shop.orders.filter(({ createdAt, paidAt = createdAt, delivery }) => {
      const steps = [createdAt, paidAt, delivery?.shippedAt, delivery?.deliveredAt].filter(
        (step) => step !== undefined
      );
      return steps.some((step, index) => step >= end || step < (steps[index - 1] ?? 0));
    });
    expect(wrong).toEqual([]);
  });

  it('has people who never order again after a late parcel', () => {
    const last = new Map(shop.orders.map((order) => [order.person?.number, order]));
    expect([...last.values()].filter(isLate).length).toBeGreaterThan(1_000);
  });
});

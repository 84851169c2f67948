import { describe, expect, it } from 'vitest';
import type { Mapping } from '#import';
import { buyerFact, type Known, openQuestions } from './open-questions.ts';

const whole: Mapping = {
  entity: 'sales',
  columns: { order_id: 'No', created_at: 'Day', email: 'Mail', total: 'Sum', status: 'State' },
  currency: 'EUR'
};
const without = (...facts: readonly string[]): Mapping => ({
  ...whole,
  columns: Object.fromEntries(Object.entries(whole.columns).filter(([fact]) => !facts.includes(fact)))
});
const asked = (known: Partial<Known>) =>
  openQuestions({
    mapping: whole,
    doubts: [],
    preview: undefined,
    unusedCount: 1,
    hasShops: false,
    ...known
  });
const kinds = (known: Partial<Known>) => asked(known).map(({ kind }) => kind);

describe('questions about a file', () => {
  it('are none where everything is known', () => {
    expect(asked({})).toEqual([]);
  });
  it('ask for what it cannot do without, first', () => {
    expect(asked({ mapping: without('created_at', 'email') })).toEqual([
      { kind: 'lacking', fact: 'created_at' },
      { kind: 'buyer' }
    ]);
  });
  it('ask who bought, which order and what was given back while a column is left that could say it', () => {
    const mapping = without('email', 'order_id', 'status');
    expect(kinds({ mapping })).toEqual(['order', 'buyer', 'refunds']);
    expect(kinds({ mapping, unusedCount: 0 })).toEqual([]);
  });
  it('ask for the currency of amounts only, and for the shop where there are some', () => {
    const { currency, ...mapping } = whole;
    expect(currency).toBe('EUR');
    expect(kinds({ mapping, hasShops: true })).toEqual(['currency', 'shop']);
    expect(kinds({ mapping: { ...mapping, columns: { ...without('total').columns, sku: 'Item' } } })).toEqual(
      []
    );
  });
  it('ask for the order of day and month where no row shows it', () => {
    const dates = [{ column: 'Day', order: 'dmy' as const, proof: null, ambiguous: true }];
    expect(asked({ preview: { dates } })).toEqual([{ kind: 'dates', column: 'Day' }]);
    expect(kinds({ preview: { dates }, mapping: { ...whole, dateOrder: 'mdy' } })).toEqual([]);
  });
});

describe('a column that says who bought', () => {
  it.each([
    [['ana@example.com', 'ben@example.com'], 'email'],
    [['+49 170 1234567', '0170/7654321'], 'phone'],
    [['1001', '1002'], 'buyer_id'],
    [['小赵', '老王'], 'buyer_id'],
    [[], 'buyer_id']
  ])('%j is %s', (cells, fact) => {
    expect(buyerFact(cells)).toBe(fact);
  });
});

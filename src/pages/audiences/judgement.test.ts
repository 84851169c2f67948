import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge } from './judgement.ts';
import type { ResultSide } from './queries.ts';

const side = (is_held_out: boolean, person_count: number, buyer_count: number, mean = 10): ResultSide => ({
  is_held_out,
  person_count,
  buyer_count,
  order_count: buyer_count,
  revenue_mean: mean,
  revenue_variance: 400
});
const until = '2024-12-31';

/** A repeatable stream of numbers from 0 to 1 (mulberry32). */
function stream(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** People who buy with a probability. */
const bought = (count: number, probability: number, next: () => number): number =>
  Array.from({ length: count }, next).filter((drawn) => drawn < probability).length;

describe('the judgement of an audience', () => {
  it('waits for the start, and for seven days of orders', () => {
    const rows = [side(false, 900, 90), side(true, 100, 8)];
    expect(judge(rows, null, until).kind).toBe('not-started');
    expect(judge(rows, '2025-03-01', until)).toEqual({ kind: 'too-early', days: 0 });
    expect(judge(rows, '2024-12-26', until)).toEqual({ kind: 'too-early', days: 6 });
    expect(judge(rows, '2024-12-25', until)).toMatchObject({ kind: 'measured', days: 7 });
  });

  it('compares nothing without a holdout, with too few, or with nobody', () => {
    expect(judge([], '2024-12-01', until).kind).toBe('nobody');
    expect(judge([side(true, 100, 5)], '2024-12-01', until).kind).toBe('nobody');
    expect(judge([side(false, 900, 90)], '2024-12-01', until)).toMatchObject({
      kind: 'no-holdout',
      reached: { rate: 0.1 }
    });
    const few = [side(false, 900, 90), side(true, 29, 2)];
    expect(judge(few, '2024-12-01', until).kind).toBe('too-few');
  });

  it('says more, fewer, or that it may be chance', () => {
    const verdict = (reached: number, heldOut: number) => {
      const judged = judge([side(false, 500, reached), side(true, 500, heldOut)], '2024-12-01', until);
      return judged.kind === 'measured' ? judged.verdict : judged.kind;
    };
    expect(verdict(100, 50)).toBe('more');
    expect(verdict(50, 100)).toBe('fewer');
    expect(verdict(52, 50)).toBe('open');
  });

  it('finds a planted lift of ten points: its interval holds it and not zero', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), (seed) => {
        const next = stream(seed);
        const rows = [
          side(false, 4000, bought(4000, 0.25, next)),
          side(true, 4000, bought(4000, 0.15, next))
        ];
        const judged = judge(rows, '2024-12-01', until);
        expect(judged).toMatchObject({ kind: 'measured', verdict: 'more' });
      }),
      { seed: 1, numRuns: 50 }
    );
  });

  it('covers no lift in about 95 of 100 shops where there is none', () => {
    const next = stream(7);
    const shops = Array.from({ length: 1000 }, () =>
      judge(
        [side(false, 900, bought(900, 0.12, next)), side(true, 100, bought(100, 0.12, next))],
        '2024-12-01',
        until
      )
    );
    const open = shops.filter((judged) => judged.kind === 'measured' && judged.verdict === 'open').length;
    expect(open).toBeGreaterThan(930);
    expect(open).toBeLessThan(980);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawShare } from './random-draw.ts';

const ids = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `id${index}`);
const someIds = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 200 });
const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);

describe('a random draw', () => {
  it('takes the share, to the nearest whole number, and nobody twice', () => {
    fc.assert(
      fc.property(someIds, share, fc.string(), (all, part, seed) => {
        const drawn = drawShare([...all, ...all], part, seed);
        expect(drawn.size).toBe(Math.round(all.length * part));
        expect(all).toEqual(expect.arrayContaining([...drawn]));
      })
    );
  });

  it('is the same whatever the order of the ids', () => {
    fc.assert(
      fc.property(someIds, share, fc.string(), (all, part, seed) => {
        expect(drawShare(all.toReversed(), part, seed)).toEqual(drawShare(all, part, seed));
      })
    );
  });

  it('holds a smaller draw of the same seed', () => {
    const small = drawShare(ids(500), 0.1, 'a');
    const large = drawShare(ids(500), 0.3, 'a');
    expect([...small].filter((id) => !large.has(id))).toEqual([]);
  });

  it('is another with another seed, and even: nobody is drawn much more often', () => {
    const all = ids(100);
    const seeds = 2000;
    const times = new Map<string, number>();
    for (let seed = 0; seed < seeds; seed += 1) {
      for (const id of drawShare(all, 0.2, String(seed))) times.set(id, (times.get(id) ?? 0) + 1);
    }
    // Chi-square with 99 degrees of freedom, drawn without replacement: beyond 149 once in a thousand.
    const expected = seeds * 0.2;
    const chiSquare =
      all.reduce((sum, id) => sum + ((times.get(id) ?? 0) - expected) ** 2, 0) / (expected * 0.8);
    expect(chiSquare).toBeLessThan(149);
  });
});

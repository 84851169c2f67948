import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standardisedShare } from './standardised-share.ts';
import { wilson } from './wilson.ts';

const stratum = fc
  .record({ weight: fc.integer({ min: 1, max: 50 }), n: fc.integer({ min: 1, max: 400 }) })
  .chain(({ weight, n }) => fc.integer({ min: 0, max: n }).map((successes) => ({ weight, n, successes })));

describe('a standardised share', () => {
  it('of one stratum is its own share, with the interval of Wilson', () => {
    const { low, high } = wilson(12, 80);
    const found = standardisedShare([{ weight: 7, successes: 12, n: 80 }]);
    expect(found?.share).toBeCloseTo(0.15, 12);
    expect(found?.low).toBeCloseTo(low, 10);
    expect(found?.high).toBeCloseTo(high, 10);
    expect(found?.n).toBe(80);
  });

  it('weighs strata by the mix: 3 of 4 at 10 %, 1 of 4 at 50 %', () => {
    const found = standardisedShare([
      { weight: 3, successes: 10, n: 100 },
      { weight: 1, successes: 50, n: 100 }
    ]);
    expect(found?.share).toBeCloseTo(0.2, 12);
    // By hand: variance 0.75² · 0.09 / 100 + 0.25² · 0.25 / 100 = 0.0006625, worth 241.5 people.
    const { low, high } = wilson(0.2 * (0.16 / 0.0006625), 0.16 / 0.0006625);
    expect(found?.low).toBeCloseTo(low, 10);
    expect(found?.high).toBeCloseTo(high, 10);
  });

  it('leaves out strata that nobody was in, and is none without any', () => {
    const alone = standardisedShare([
      { weight: 1, successes: 5, n: 10 },
      { weight: 9, successes: 0, n: 0 }
    ]);
    expect(alone?.share).toBe(0.5);
    expect(standardisedShare([{ weight: 9, successes: 0, n: 0 }])).toBeUndefined();
    expect(standardisedShare([])).toBeUndefined();
  });

  it('lies within its interval, and that within 0 and 1', () => {
    fc.assert(
      fc.property(fc.array(stratum, { minLength: 1, maxLength: 12 }), (strata) => {
        const found = standardisedShare(strata);
        expect(found).toBeDefined();
        const { low = NaN, high = NaN, share = NaN } = found ?? {};
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(share + 1e-9);
        expect(high).toBeGreaterThanOrEqual(share - 1e-9);
        expect(high).toBeLessThanOrEqual(1);
      })
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logOdds } from './log-odds.ts';

const scoresOf = (counts: Parameters<typeof logOdds>[0], priorSize?: number) =>
  Object.fromEntries(logOdds(counts, priorSize).map(({ term, score }) => [term, score]));

describe('logOdds', () => {
  it('by hand', () => {
    // Prior of 4 terms: 4 x 10 / 20 = 2 for either. late: ln(10 / 4) - ln(4 / 10), variance 1/10 + 1/4.
    const scores = scoresOf(
      [
        { term: 'late', first: 8, second: 2 },
        { term: 'nice', first: 2, second: 8 }
      ],
      4
    );
    expect(scores['late']).toBeCloseTo((Math.log(10 / 4) - Math.log(4 / 10)) / Math.sqrt(0.35), 12);
    expect(scores['nice']).toBeCloseTo(-(scores['late'] ?? 0), 12);
  });

  it('trusts many mentions more than few of the same lean', () => {
    const scores = scoresOf([
      { term: 'often', first: 40, second: 10 },
      { term: 'seldom', first: 4, second: 1 },
      { term: 'rest', first: 100, second: 200 }
    ]);
    expect(scores['often']).toBeGreaterThan(scores['seldom'] ?? Infinity);
    expect(scores['seldom']).toBeGreaterThan(0);
  });

  it('turns round with its sides', () => {
    const count = fc.nat({ max: 50 });
    const counts = fc.array(fc.record({ first: count, second: count }), { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(counts, (pairs) => {
        const terms = pairs
          .map((pair, index) => ({ term: `t${index}`, ...pair }))
          .filter(({ first, second }) => first + second > 0);
        const turned = terms.map(({ term, first, second }) => ({ term, first: second, second: first }));
        const there = logOdds(terms, terms.length + 1);
        const back = logOdds(turned, terms.length + 1);
        there.forEach(({ score }, index) => expect(score).toBeCloseTo(-(back[index]?.score ?? NaN), 9));
        expect(there).toHaveLength(terms.length);
      })
    );
  });

  it('has nothing to say about nothing', () => {
    expect(logOdds([])).toEqual([]);
    expect(scoresOf([{ term: 'only', first: 9, second: 1 }])).toEqual({ only: 0 });
  });
});

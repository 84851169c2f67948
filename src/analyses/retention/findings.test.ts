import { describe, expect, it } from 'vitest';
import { wilson } from '#statistics';
import { compareGroups, rateWithin } from './findings.ts';
import type { RepeatRate } from './queries.ts';

const rate = (
  cohort: string,
  repeat_count: number,
  customer_count: number,
  window_days: number | null = 90,
  same_day_count = 0
): RepeatRate => ({
  cohort,
  cohort_name: `The ${cohort}`,
  window_days,
  customer_count,
  repeat_count,
  same_day_count
});

describe('rateWithin', () => {
  const rows = [rate('', 12, 40, 30), rate('', 0, 0, 365), rate('', 20, 80, null)];

  it('is that of those who could be watched for so long', () => {
    expect(rateWithin(rows, 30)).toEqual({
      customer_count: 40,
      repeat_count: 12,
      same_day_count: 0,
      share: 0.3,
      ...wilson(12, 40)
    });
    expect(rateWithin(rows, null)?.share).toBe(0.25);
  });

  it('takes two orders of one day for no return, but for having ordered again', () => {
    const rows = [rate('', 12, 40, 30, 12), rate('', 20, 80, null, 15)];
    expect(rateWithin(rows, 30)).toMatchObject({ repeat_count: 0, same_day_count: 12, share: 0 });
    expect(rateWithin(rows, null)).toMatchObject({ repeat_count: 20, same_day_count: 15, share: 0.25 });
    const compared = compareGroups([rate('A', 90, 200, 90, 80), rate('B', 40, 200, 90, 0)], 90, 12);
    expect(compared?.overall).toMatchObject({ repeat_count: 50, same_day_count: 80, share: 0.125 });
    expect(compared?.groups.map(({ rate: { share } }) => share)).toEqual([0.05, 0.2]);
  });

  it('is unknown where nobody could be, or was asked about', () => {
    expect(rateWithin(rows, 365)).toBeUndefined();
    expect(rateWithin(rows, 60)).toBeUndefined();
    expect(rateWithin([], null)).toBeUndefined();
  });
});

describe('compareGroups', () => {
  it('sets each group beside all people outside it', () => {
    const compared = compareGroups(
      [
        rate('A', 80, 200),
        rate('A', 90, 260, null),
        rate('B', 20, 200),
        rate('C', 100, 400),
        rate('D', 9, 29)
      ],
      90,
      12
    );
    expect(
      compared?.groups.map(({ cohort, standing, once_count }) => [cohort, standing, once_count])
    ).toEqual([
      ['C', 'alike', 300],
      ['A', 'above', 170],
      ['B', 'below', 180]
    ]);
    expect(compared?.best).toMatchObject({ cohort: 'A', name: 'The A', rate: { share: 0.4 } });
    expect(compared?.worst).toMatchObject({ cohort: 'B', rate: { share: 0.1 } });
    // The small one is no bar, but one of all the others.
    expect(compared).toMatchObject({
      smallCount: 1,
      overall: { customer_count: 829, repeat_count: 209, ...wilson(209, 829) }
    });
  });

  it('asks for more of each, the more are looked at', () => {
    const remarkable = rate('Z', 16, 30);
    const others = (count: number): RepeatRate[] =>
      Array.from({ length: count }, (_, place) => rate(`G${place}`, 3300 / count / 10, (1100 / count) * 1));
    expect(compareGroups([remarkable, ...others(1)], 90, 12)?.best?.cohort).toBe('Z');
    expect(compareGroups([remarkable, ...others(11)], 90, 12)?.best).toBeUndefined();
  });

  it('draws no more than asked for, the largest first, equals by their name', () => {
    const rows = [rate('b', 10, 50), rate('a', 10, 50), rate('c', 20, 90)];
    const compared = compareGroups(rows, 90, 2);
    expect(compared?.groups.map(({ cohort }) => cohort)).toEqual(['c', 'a']);
    expect(compared?.smallCount).toBe(1);
  });

  it('finds nothing remarkable about the only group', () => {
    expect(compareGroups([rate('A', 40, 100)], 90, 12)).toMatchObject({
      groups: [{ standing: 'alike' }],
      best: undefined,
      worst: undefined
    });
  });

  it('says nothing of nobody, nor of other days', () => {
    expect(compareGroups([], 90, 12)).toBeUndefined();
    expect(compareGroups([rate('A', 0, 0)], 90, 12)).toBeUndefined();
    expect(compareGroups([rate('A', 40, 100, 30)], 90, 12)).toBeUndefined();
  });

  it('has groups of few people only as a number', () => {
    expect(compareGroups([rate('A', 1, 3), rate('', 2, 4)], 90, 12)).toMatchObject({
      groups: [],
      smallCount: 2,
      overall: { customer_count: 7, repeat_count: 3 }
    });
  });
});

import { expect, it } from 'vitest';
import { netPromoterScore } from './net-promoter.ts';

it.each([
  [50, 30, 20, 30, 14.692_191_925, 45.307_808_075],
  [250, 675, 75, 17.5, 14.137_219_245_4, 20.862_780_754_6],
  [10, 0, 0, 100, 100, 100],
  [0, 0, 4, -100, -100, -100]
])('%i promoters, %i passives, %i detractors', (promoters, passives, detractors, score, low, high) => {
  const result = netPromoterScore(promoters, passives, detractors);
  expect(result?.score).toBeCloseTo(score, 9);
  expect(result?.interval.low).toBeCloseTo(low, 6);
  expect(result?.interval.high).toBeCloseTo(high, 6);
});

it('has no score without answers', () => {
  expect(netPromoterScore(0, 0, 0)).toBeUndefined();
});

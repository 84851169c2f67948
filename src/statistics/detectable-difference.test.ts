import { describe, expect, it } from 'vitest';
import { detectableDifference } from './detectable-difference.ts';

describe('the smallest difference that is likely to be seen', () => {
  it('is 2.80 standard errors, by hand for 10 % and 500 against 500', () => {
    // (1.959964 + 0.841621) · sqrt(0.09 · 2 / 500)
    expect(detectableDifference(0.1, [500, 500])).toBeCloseTo(0.053156, 5);
  });

  it('shrinks with the smaller side, and grows with the power asked for', () => {
    const usual = detectableDifference(0.1, [900, 100]);
    expect(detectableDifference(0.1, [9000, 1000])).toBeCloseTo(usual / Math.sqrt(10), 12);
    expect(detectableDifference(0.1, [900, 100], { power: 0.9 })).toBeGreaterThan(usual);
  });
});

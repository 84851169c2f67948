import { describe, expect, it } from 'vitest';
import { minimize } from './minimize.ts';

describe('a minimum', () => {
  it.each([
    ['infinite', Infinity],
    ['no number', Number.NaN]
  ])('is not looked for for ever where the slope is %s', (_, slope) => {
    const found = minimize(([x = 0]) => ({ value: x, gradient: [slope] }), [1]);
    expect(found).toMatchObject({ point: [1], hasConverged: false });
  });
});

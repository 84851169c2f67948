import { describe, expect, it } from 'vitest';
import { comparablePart } from './shares.ts';

describe('comparablePart', () => {
  it.each([
    ['2023-01-01', '2025-12-31', { days: 365, from: '2025-01-01', until: '2025-12-31' }],
    ['2024-01-01', '2024-01-31', { days: 15, from: '2024-01-17', until: '2024-01-31' }],
    ['2024-01-01', '2024-01-01', undefined]
  ])('of %s to %s has as many days before it', (data_from, data_until, part) => {
    expect(comparablePart({ data_from, data_until })).toEqual(part);
  });
});

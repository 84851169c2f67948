import { describe, expect, it } from 'vitest';
import { nextPlace } from './grid-keys.ts';

// Rows of a triangle, the name of each being column 0.
const lengths = [5, 4, 2];

describe('nextPlace', () => {
  it.each([
    ['ArrowUp', [1, 1], [0, 1]],
    ['ArrowDown', [0, 1], [1, 1]],
    ['ArrowLeft', [1, 1], [1, 0]],
    ['ArrowRight', [1, 1], [1, 2]],
    ['Home', [0, 3], [0, 0]],
    ['End', [1, 0], [1, 3]],
    ['PageUp', [2, 1], [0, 1]],
    ['PageDown', [0, 1], [2, 1]]
  ] as const)('%s leads from %j to %j', (key, from, to) => {
    expect(nextPlace(key, from, lengths)).toEqual(to);
  });

  it('stays in the row at its ends', () => {
    expect(nextPlace('ArrowLeft', [1, 0], lengths)).toEqual([1, 0]);
    expect(nextPlace('ArrowRight', [2, 1], lengths)).toEqual([2, 1]);
  });

  it('falls back on the end of a shorter row', () => {
    expect(nextPlace('ArrowDown', [1, 3], lengths)).toEqual([2, 1]);
    expect(nextPlace('PageDown', [0, 4], lengths)).toEqual([2, 1]);
  });

  it('leads nowhere beyond the table, by other keys, or without rows', () => {
    expect(nextPlace('ArrowUp', [0, 0], lengths)).toBeUndefined();
    expect(nextPlace('ArrowDown', [2, 0], lengths)).toBeUndefined();
    expect(nextPlace('Enter', [0, 0], lengths)).toBeUndefined();
    expect(nextPlace('End', [0, 0], [])).toBeUndefined();
    expect(nextPlace('PageDown', [0, 0], [])).toBeUndefined();
  });
});

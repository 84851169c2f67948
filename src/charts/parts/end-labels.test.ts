import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spread } from './end-labels.ts';

describe('spread', () => {
  it.each([
    ['leaves what is far apart', [10, 50, 90], [10, 50, 90]],
    ['parts two that touch, by as little to either side', [50, 54], [47, 57]],
    ['keeps their order', [54, 50], [57, 47]],
    ['parts a block together', [50, 50, 50], [40, 50, 60]],
    ['lets one block push into the next', [50, 51, 58], [43, 53, 63]]
  ])('%s', (_case, heights, placed) => {
    expect(spread(heights, 10)).toEqual(placed);
  });

  it('never lets two come nearer than the distance, nor change places', () => {
    const heights = fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 12 });
    fc.assert(
      fc.property(heights, (wanted) => {
        const placed = spread(wanted, 15);
        const order = [...wanted.keys()].sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
        const sorted = order.map((index) => placed[index] ?? NaN);
        return sorted.every(
          (height, place) => place === 0 || height - (sorted[place - 1] ?? NaN) >= 15 - 1e-9
        );
      })
    );
    expect(spread([], 15)).toEqual([]);
  });
});

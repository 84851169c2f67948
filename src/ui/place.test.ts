import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeBeside } from './place.ts';

const page = { width: 1000, height: 800 };
const anchor = (left: number, top: number) => ({ left, top, right: left + 100, bottom: top + 28 });

describe('placeBeside', () => {
  it('hangs below, in line with the edge asked for', () => {
    const size = { width: 200, height: 300 };
    expect(placeBeside(anchor(300, 100), size, page, 'left')).toMatchObject({ left: 300, top: 132 });
    expect(placeBeside(anchor(300, 100), size, page, 'right')).toMatchObject({ left: 200, top: 132 });
  });

  it('stands above where there is no room below', () => {
    expect(placeBeside(anchor(300, 700), { width: 200, height: 300 }, page, 'left').top).toBe(396);
  });

  it('is never off the page, whatever its size', () => {
    const length = (max: number) => fc.integer({ min: 0, max });
    fc.assert(
      fc.property(length(900), length(770), length(980), length(2000), (left, top, width, height) => {
        const place = placeBeside(anchor(left, top), { width, height }, page, 'left');
        const shown = Math.min(height, place.maxHeight);
        expect(place.left).toBeGreaterThanOrEqual(8);
        expect(place.left + width).toBeLessThanOrEqual(Math.max(992, width + 8));
        expect(place.top).toBeGreaterThanOrEqual(0);
        expect(place.top + shown).toBeLessThanOrEqual(800);
      })
    );
  });
});

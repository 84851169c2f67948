import { describe, expect, it } from 'vitest';
import { moveInList } from './menu.ts';

const labels = ['CSV', 'Picture', 'print', '打印'];

describe('moveInList', () => {
  it.each([
    ['ArrowDown', 0, 1],
    ['ArrowDown', 3, 0],
    ['ArrowUp', 0, 3],
    ['ArrowUp', -1, 3],
    ['Home', 2, 0],
    ['End', 0, 3],
    ['p', 0, 1],
    ['P', 1, 2],
    ['p', 2, 1],
    ['打', 0, 3],
    ['c', -1, 0]
  ])('%s at %i goes to %i', (key, current, next) => {
    expect(moveInList(key, current, labels)).toBe(next);
  });

  it.each(['x', ' ', 'Enter', 'Escape', 'F2'])('%s means nothing', (key) => {
    expect(moveInList(key, 0, labels)).toBeUndefined();
  });
});

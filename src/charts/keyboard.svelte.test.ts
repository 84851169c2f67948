import { describe, expect, it } from 'vitest';
import { Keyboard } from './keyboard.svelte.ts';
import type { Mark, PlacedMark } from './marks.ts';

const mark = (column: number, row: number, index: number): PlacedMark => ({
  series: 'a',
  index,
  name: '',
  value: 1,
  seriesIndex: 0,
  column,
  row
});

/** `ragged` is a cohort table: 3, then 2, then 1 cells. */
const ragged = [mark(0, 0, 0), mark(1, 0, 1), mark(2, 0, 2), mark(0, 1, 3), mark(1, 1, 4), mark(0, 2, 5)];
const line = [0, 1, 2, 4].map((column) => mark(column, 0, column));
const list = [0, 1, 2].map((row) => mark(0, row, row));

function reader(marks: readonly PlacedMark[], canBrush = false) {
  const done: unknown[] = [];
  const keyboard = new Keyboard({
    marks: () => marks,
    canBrush: () => canBrush,
    pick: (picked: Mark) => done.push(picked),
    brush: (stretch) => done.push(stretch)
  });
  const press = (keys: string) =>
    keys
      .split(' ')
      .map((key) => keyboard.press({ key: key.replace('Shift+', ''), shiftKey: key.startsWith('Shift+') }));
  return { keyboard, done, press, at: () => keyboard.cursor?.index };
}

describe('moving', () => {
  it.each([
    ['along a line', line, 'ArrowRight ArrowRight ArrowRight ArrowRight', 4],
    ['back', line, 'End ArrowLeft', 2],
    ['not past the end', line, 'End ArrowRight', 4],
    ['to the start', line, 'End Home', 0],
    ['down a list', list, 'ArrowDown ArrowDown ArrowDown', 2],
    ['to the end of a list', list, 'ArrowDown End', 2],
    ['up a list', list, 'ArrowDown End ArrowUp', 1],
    ['in a table', ragged, 'ArrowDown ArrowRight ArrowDown', 4],
    ['within the row of a table', ragged, 'ArrowDown ArrowDown End', 4],
    ['to the nearest cell of a shorter row', ragged, 'ArrowDown End ArrowDown', 4],
    ['up again', ragged, 'ArrowDown End ArrowDown ArrowUp', 1]
  ])('%s', (_case, marks, keys, index) => {
    const { press, at } = reader(marks);
    press(keys);
    expect(at()).toBe(index);
  });

  it('starts with the first mark, whichever arrow', () => {
    for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown']) {
      const { press, at } = reader(ragged);
      press(key);
      expect(at()).toBe(0);
    }
  });

  it('leaves to the page the keys that mean nothing here', () => {
    const { press } = reader(line);
    expect(press('Enter Escape Tab a ArrowRight ArrowUp ArrowLeft')).toEqual([
      false,
      false,
      false,
      false,
      true,
      false,
      false
    ]);
  });

  it('finds nothing in an empty chart', () => {
    const { press, at } = reader([]);
    expect(press('ArrowRight Home End')).toEqual([false, false, false]);
    expect(at()).toBeUndefined();
  });

  it('leaves with Escape', () => {
    const { press, at } = reader(line);
    press('ArrowRight Escape');
    expect(at()).toBeUndefined();
  });
});

describe('choosing', () => {
  it('picks the mark under the cursor', () => {
    const { press, done } = reader(line);
    press('ArrowRight ArrowRight Enter');
    expect(done).toEqual([{ series: 'a', index: 1, name: '', value: 1 }]);
  });

  it('marks a stretch with Shift, in either direction', () => {
    const { press, done, keyboard } = reader(line, true);
    press('End Shift+ArrowLeft Shift+ArrowLeft');
    expect(keyboard.stretch).toEqual({ from: 1, to: 4 });
    press('Enter');
    expect(done).toEqual([{ from: 1, to: 4 }]);
  });

  it('drops the stretch at the first step without Shift', () => {
    const { press, keyboard } = reader(line, true);
    press('ArrowRight Shift+ArrowRight ArrowRight');
    expect(keyboard.stretch).toBeUndefined();
  });

  it('marks nothing where a chart has no stretch to choose', () => {
    const { press, keyboard } = reader(line);
    press('ArrowRight Shift+ArrowRight');
    expect(keyboard.stretch).toBeUndefined();
  });
});

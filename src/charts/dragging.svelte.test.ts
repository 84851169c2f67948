import { expect, it } from 'vitest';
import { Dragging } from './dragging.svelte.ts';
import type { Stretch } from './stretch.ts';

/** Ten periods of ten pixels, from the left edge on. */
function mouse() {
  const chosen: Stretch[] = [];
  const dragging = new Dragging({
    periodAt: (x) => (x < 0 || x >= 100 ? undefined : Math.floor(x / 10)),
    brush: (stretch) => chosen.push(stretch)
  });
  return { dragging, chosen };
}

it('chooses from where it is pressed to where it is released, in either direction', () => {
  const { dragging, chosen } = mouse();
  dragging.press(55);
  dragging.move(41);
  dragging.move(23);
  expect(dragging.stretch).toEqual({ from: 2, to: 5 });
  dragging.release();
  expect(chosen).toEqual([{ from: 2, to: 5 }]);
  expect(dragging.stretch).toBeUndefined();
});

it('may come back to the one period it began in', () => {
  const { dragging, chosen } = mouse();
  dragging.press(55);
  dragging.move(65);
  dragging.move(58);
  dragging.release();
  expect(chosen).toEqual([{ from: 5, to: 5 }]);
});

it('chooses nothing by a click, by a start beside the drawing, or after leaving', () => {
  const { dragging, chosen } = mouse();
  dragging.press(55);
  dragging.move(57);
  dragging.release();
  dragging.press(-5);
  dragging.move(40);
  dragging.release();
  dragging.press(55);
  dragging.move(75);
  dragging.leave();
  dragging.release();
  expect(chosen).toEqual([]);
});

it('stops at the edge of the drawing', () => {
  const { dragging } = mouse();
  dragging.press(85);
  dragging.move(99);
  dragging.move(150);
  expect(dragging.stretch).toEqual({ from: 8, to: 9 });
});

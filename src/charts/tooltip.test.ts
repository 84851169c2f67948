import { expect, it } from 'vitest';
import { token } from './paint.ts';
import { axisTooltip, itemTooltip, spokenTooltip } from './tooltip.ts';

const rows = ['first', 'second'];
const text = (title: string) => ({ title, lines: [] });
const mark = (index: number) => ({ series: 'a', index, name: '', value: 1 });

it('speaks of the row of the mark', () => {
  expect(axisTooltip(rows, text).describe(mark(1))).toEqual(text('second'));
  expect(itemTooltip(rows, (row, { series }) => text(`${row} ${series}`)).describe(mark(0))).toEqual(
    text('first a')
  );
});

it('says nothing of a mark without a row', () => {
  expect(axisTooltip(rows, text).describe(mark(2))).toBeUndefined();
});

it('is spoken as one sentence', () => {
  expect(
    spokenTooltip({
      title: 'Oct 2026',
      lines: [
        { label: 'New', value: '$5', colour: token('s1') },
        { label: '', value: '12 orders' }
      ],
      note: 'month not over'
    })
  ).toBe('Oct 2026, New $5, 12 orders, month not over');
});

import { expect, it } from 'vitest';
import { hiddenCell } from './hidden-cells.ts';

it('shows of a cell what may be seen, and never how long the rest is', () => {
  expect([
    hiddenCell('12.50', 'open'),
    hiddenCell('Ana Silva', 'name'),
    hiddenCell('ana@shop.org', 'email'),
    hiddenCell('13812345678', 'phone'),
    hiddenCell('12 Some Street', 'hidden'),
    hiddenCell(' ', 'hidden'),
    hiddenCell(null, 'open')
  ]).toEqual(['12.50', 'A*** S***', 'a***@s***.org', '138****5678', '***', '', '']);
});

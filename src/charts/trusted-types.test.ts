import { expect, it } from 'vitest';
import { emptyMarkupOnly } from './trusted-types.ts';

it('lets nothing through but nothing', () => {
  expect(emptyMarkupOnly('')).toBe('');
  expect([' ', 'Tea', '<b>Tea</b>'].map(emptyMarkupOnly)).toEqual([null, null, null]);
});

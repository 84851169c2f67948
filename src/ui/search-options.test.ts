import { describe, expect, it } from 'vitest';
import { searchOptions } from './search-options.ts';

const options = [
  { value: '', label: '(not needed)' },
  { value: 'total', label: 'Order total (as paid)' },
  { value: 'created_at', label: 'Order date' },
  { value: 'account', label: 'Montréal account' },
  { value: 'buyer', label: '买家账号' }
];
const found = (typed: string) => searchOptions(options, typed).map(({ value }) => value);

describe('options', () => {
  it('are found by words of their label in any order, and by parts of them', () => {
    expect(found('date order')).toEqual(['created_at']);
    expect(found('账号')).toEqual(['buyer']);
    expect(found('ord')).toEqual(['total', 'created_at']);
  });
  it('are found by their value and without accents', () => {
    expect(found('created_')).toEqual(['created_at']);
    expect(found('montreal')).toEqual(['account']);
  });
  it('begin with those that begin so', () => {
    expect(found('t')).toEqual(['total', '', 'created_at', 'account']);
  });
  it('are all there where nothing is typed, and none where nothing fits', () => {
    expect([found(' ').length, found('xyz')]).toEqual([5, []]);
  });
});

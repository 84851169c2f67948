import { describe, expect, it } from 'vitest';
import { readClock } from '../clock.ts';
import { readFilters, writeFilters } from '../filters.ts';
import { areDatesChosen, periodOf, readDays } from './read.ts';

const span = { data_from: '2024-01-10', data_until: '2026-10-31' };
const address = (text: string): URLSearchParams => new URLSearchParams(text);

describe('the days of an address', () => {
  it.each([
    ['', '2026-10-01', '2026-10-31', 'last-full-month'],
    ['dates=last-7-days', '2026-10-25', '2026-10-31', 'last-7-days'],
    ['dates=all', '2024-01-10', '2026-10-31', 'all'],
    ['dates=nonsense', '2026-10-01', '2026-10-31', 'last-full-month'],
    ['from=2025-11-24&until=2025-11-30', '2025-11-24', '2025-11-30', undefined],
    ['from=2025-11-30&until=2025-11-24', '2025-11-24', '2025-11-30', undefined],
    ['from=2025-11-24', '2025-11-24', '2026-10-31', undefined],
    ['until=2025-11-30&dates=today', '2024-01-10', '2025-11-30', undefined],
    ['from=2025-02-30&dates=today', '2026-10-31', '2026-10-31', 'today']
  ])('%j', (text, from, until, preset) => {
    expect(readDays(address(text), span, 'last-full-month')).toEqual({
      from,
      until,
      ...(preset === undefined ? {} : { preset })
    });
  });

  it('are those of the data where a preset has none', () => {
    const short = { data_from: '2026-10-31', data_until: '2026-10-31' };
    expect(readDays(address('dates=last-year'), short, 'last-30-days')).toMatchObject({
      from: '2026-10-31',
      preset: 'last-30-days'
    });
  });

  it('are chosen or not', () => {
    expect(['from=2025-11-24', 'dates=all'].map((text) => areDatesChosen(address(text)))).toEqual([
      true,
      true
    ]);
    const none = ['', 'dates=x', 'from=2025-02-30', 'as_of=2025-01-01', 'compare=year'];
    expect(none.filter((text) => areDatesChosen(address(text)))).toEqual([]);
  });
});

describe('what questions are asked with', () => {
  const days = { from_on: '2026-10-01', until_on: '2026-10-31', as_of: '2026-10-31' };
  const before = { compare_from_on: '2026-09-01', compare_until_on: '2026-09-30' };
  const year = { year_from_on: '2025-10-01', year_until_on: '2025-10-31' };
  const none = { compare_from_on: null, compare_until_on: null, year_from_on: null, year_until_on: null };

  it.each([
    ['', { ...before, ...year }],
    ['compare=previous', { ...none, ...before }],
    ['compare=year', { ...none, compare_from_on: '2025-10-01', compare_until_on: '2025-10-31' }],
    ['compare=none', none]
  ])('is compared as the address %j says', (text, compared) => {
    expect(periodOf(address(text), span, 'last-full-month', '2026-10-31')).toEqual({ ...days, ...compared });
  });

  it('has no comparison that the data do not reach back to', () => {
    const young = { ...span, data_from: '2026-08-15' };
    expect(periodOf(address(''), young, 'last-full-month', '2026-10-31')).toEqual({
      ...days,
      ...none,
      ...before
    });
    const younger = { ...span, data_from: '2026-09-15' };
    expect(periodOf(address(''), younger, 'last-full-month', '2026-10-31')).toEqual({ ...days, ...none });
  });
});

it('people are told as of the last day of the data unless another is chosen, not one of the report', () => {
  expect(readClock(address('from=2025-01-01&until=2025-01-31'), '2026-10-31')).toEqual({
    as_of: '2026-10-31'
  });
  expect(readClock(address('as_of=2025-06-30&history=12'), '2026-10-31')).toEqual({
    as_of: '2025-06-30',
    history_months: 12
  });
  expect(readClock(address('as_of=2025-06-31&history=7'), '2026-10-31')).toEqual({ as_of: '2026-10-31' });
});

it('filters are read as they were written', () => {
  const query = address('dates=last-year&compare=none&channel=Etsy');
  const change = { from: '2025-11-24', until: '2025-11-30', as_of: '2026-01-01', history: '24' } as const;
  writeFilters(query, change);
  expect(query.toString()).toBe(
    'compare=none&channel=Etsy&from=2025-11-24&until=2025-11-30&as_of=2026-01-01&history=24'
  );
  expect(readFilters(query, span)).toMatchObject({ ...change, compare: 'none', channel: ['Etsy'] });
  writeFilters(query, {
    from: undefined,
    until: undefined,
    as_of: undefined,
    history: 'all',
    compare: 'both'
  });
  expect(query.toString()).toBe('channel=Etsy');
});

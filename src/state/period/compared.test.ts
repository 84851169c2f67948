import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day, daysBetween, endOfMonth, isWholeMonths, startOfMonth } from '#lib';
import { type ChosenDays, comparedDays, periodBefore, yearBefore } from './compared.ts';
import { presetDays } from './presets.ts';

const span = { data_from: '2015-01-01', data_until: '2026-10-31' };
const days = (from: Day, until: Day): ChosenDays => ({ from, until });

describe('the period before', () => {
  it.each([
    ['2026-03-01', '2026-03-31', '2026-02-01', '2026-02-28'],
    ['2024-03-01', '2024-03-31', '2024-02-01', '2024-02-29'],
    ['2024-02-01', '2024-02-29', '2024-01-01', '2024-01-31'],
    ['2026-01-01', '2026-03-31', '2025-10-01', '2025-12-31'],
    ['2025-01-01', '2025-12-31', '2024-01-01', '2024-12-31'],
    ['2026-01-01', '2026-01-31', '2025-12-01', '2025-12-31'],
    ['2026-03-01', '2026-03-30', '2026-02-01', '2026-02-28'],
    ['2026-03-01', '2026-03-10', '2026-02-01', '2026-02-10'],
    ['2026-03-02', '2026-03-31', '2026-01-31', '2026-03-01'],
    ['2025-11-24', '2025-11-30', '2025-11-17', '2025-11-23'],
    ['2024-03-01', '2024-03-01', '2024-02-01', '2024-02-01'],
    ['2024-03-02', '2024-03-02', '2024-03-01', '2024-03-01']
  ])('of %s to %s', (from, until, before, beforeUntil) => {
    expect(periodBefore(days(from, until))).toEqual(days(before, beforeUntil));
  });

  it.each([
    ['this-month', '2026-10-17', '2026-09-01', '2026-09-17'],
    ['this-quarter', '2026-11-17', '2026-07-01', '2026-08-17'],
    ['this-quarter', '2026-10-31', '2026-07-01', '2026-07-31'],
    ['this-year', '2026-10-31', '2025-01-01', '2025-10-31'],
    ['last-12-months', '2026-10-17', '2024-10-18', '2025-10-17'],
    ['last-24-months', '2026-10-31', '2022-11-01', '2024-10-31'],
    ['double-11', '2026-11-30', '2026-09-27', '2026-10-19']
  ] as const)('of %s when the data ends on %s', (preset, data_until, before, beforeUntil) => {
    const chosen = presetDays(preset, { ...span, data_until });
    if (chosen === undefined) throw new Error('no days');
    expect(periodBefore({ ...chosen, preset })).toEqual(days(before, beforeUntil));
  });

  const day = fc.integer({ min: 0, max: 8000 }).map((count) => addDays('2004-02-28', count));

  it('of days that begin on no first is as long and ends the day before', () => {
    fc.assert(
      fc.property(
        day.filter((from) => from !== startOfMonth(from)),
        fc.integer({ min: 0, max: 800 }),
        (from, length) => {
          const before = periodBefore(days(from, addDays(from, length)));
          expect(daysBetween(before.from, before.until)).toBe(length);
          expect(addDays(before.until, 1)).toBe(from);
        }
      )
    );
  });

  it('of whole months is as many whole months and ends the day before', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 30 }), (some, count) => {
        const from = startOfMonth(some);
        let until = endOfMonth(from);
        for (let month = 0; month < count; month += 1) until = endOfMonth(addDays(until, 1));
        const before = periodBefore(days(from, until));
        expect(isWholeMonths(before)).toBe(true);
        expect(addDays(before.until, 1)).toBe(from);
      })
    );
  });
});

describe('a year before', () => {
  it.each([
    ['2026-03-01', '2026-03-31', '2025-03-01', '2025-03-31'],
    ['2025-02-01', '2025-02-28', '2024-02-01', '2024-02-29'],
    ['2024-02-01', '2024-02-29', '2023-02-01', '2023-02-28'],
    ['2024-02-29', '2024-02-29', '2023-02-28', '2023-02-28'],
    ['2026-10-02', '2026-10-31', '2025-10-02', '2025-10-31'],
    // A whole ISO week keeps its weekdays.
    ['2026-10-19', '2026-10-25', '2025-10-20', '2025-10-26'],
    ['2026-10-20', '2026-10-26', '2025-10-20', '2025-10-26'],
    // Whole months stay months, even where they are weeks too.
    ['2021-02-01', '2021-02-28', '2020-02-01', '2020-02-29'],
    // Black Friday week and 年货节 by the occasion.
    ['2024-11-25', '2024-12-01', '2023-11-20', '2023-11-26'],
    ['2026-01-20', '2026-02-16', '2025-01-01', '2025-01-28']
  ])('of %s to %s', (from, until, before, beforeUntil) => {
    expect(yearBefore(days(from, until))).toEqual(days(before, beforeUntil));
  });
});

describe('what is compared', () => {
  const march = days('2026-03-01', '2026-03-31');
  const before = { kind: 'previous', days: days('2026-02-01', '2026-02-28') };
  const year = { kind: 'year', days: days('2025-03-01', '2025-03-31') };

  it('is what was asked for', () => {
    expect(comparedDays(march, 'both', span)).toEqual([before, year]);
    expect(comparedDays(march, 'previous', span)).toEqual([before]);
    expect(comparedDays(march, 'year', span)).toEqual([year]);
    expect(comparedDays(march, 'none', span)).toEqual([]);
  });

  it('is not known where the data does not reach back to all of it', () => {
    const late = { ...span, data_from: '2025-03-02' };
    expect(comparedDays(march, 'both', late)).toEqual([before, { kind: 'year', days: undefined }]);
    expect(comparedDays(march, 'both', { ...span, data_from: '2025-03-01' })).toEqual([before, year]);
  });

  it('is one where the period before is a year before', () => {
    expect(comparedDays(days('2025-01-01', '2025-12-31'), 'both', span)).toEqual([
      { kind: 'year', days: days('2024-01-01', '2024-12-31') }
    ]);
  });

  it('is not what overlaps, and nothing where everything is looked at', () => {
    const twoYears = days('2024-01-01', '2025-12-31');
    expect(comparedDays(twoYears, 'both', span)).toEqual([
      { kind: 'previous', days: days('2022-01-01', '2023-12-31') }
    ]);
    expect(comparedDays(days(span.data_from, span.data_until), 'both', span)).toEqual([]);
  });
});

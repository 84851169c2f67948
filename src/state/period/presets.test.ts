import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, isDay } from '#lib';
import { rowsOf } from '#tests/support/rows.ts';
import { openShop } from '#tests/support/shop.ts';
import { shopFactsQuery } from '../questions.ts';
import { datePresets, presetDays, usualPreset } from './presets.ts';

const span = { data_from: '2023-01-05', data_until: '2026-10-31' };

describe('presets', () => {
  it.each([
    ['today', '2026-10-31', '2026-10-31'],
    ['yesterday', '2026-10-30', '2026-10-30'],
    ['last-7-days', '2026-10-25', '2026-10-31'],
    ['last-30-days', '2026-10-02', '2026-10-31'],
    ['last-90-days', '2026-08-03', '2026-10-31'],
    ['this-month', '2026-10-01', '2026-10-31'],
    ['last-month', '2026-09-01', '2026-09-30'],
    ['last-full-month', '2026-10-01', '2026-10-31'],
    ['this-quarter', '2026-10-01', '2026-10-31'],
    ['last-quarter', '2026-07-01', '2026-09-30'],
    ['this-year', '2026-01-01', '2026-10-31'],
    ['last-year', '2025-01-01', '2025-12-31'],
    ['last-12-months', '2025-11-01', '2026-10-31'],
    ['last-24-months', '2024-11-01', '2026-10-31'],
    ['black-friday-week', '2025-11-24', '2025-11-30'],
    ['cyber-weekend', '2025-11-28', '2025-12-01'],
    ['double-11', '2026-10-20', '2026-10-31'],
    ['618', '2026-06-01', '2026-06-18'],
    ['new-year-goods', '2026-01-20', '2026-02-16'],
    ['all', '2023-01-05', '2026-10-31']
  ] as const)('%s, counted back from the last day of the data', (preset, from, until) => {
    expect(presetDays(preset, span)).toEqual({ from, until });
  });

  it.each([
    ['last-full-month', '2024-03-30', '2024-02-01', '2024-02-29'],
    ['last-full-month', '2023-03-31', '2023-03-01', '2023-03-31'],
    ['last-month', '2024-03-31', '2024-02-01', '2024-02-29'],
    ['last-month', '2024-01-15', '2023-12-01', '2023-12-31'],
    ['last-quarter', '2024-02-29', '2023-10-01', '2023-12-31'],
    ['this-quarter', '2024-02-29', '2024-01-01', '2024-02-29'],
    ['last-12-months', '2024-02-29', '2023-03-01', '2024-02-29'],
    ['last-12-months', '2025-02-28', '2024-02-29', '2025-02-28'],
    ['last-year', '2024-02-29', '2023-01-05', '2023-12-31']
  ] as const)(
    '%s of data until %s, over the ends of months and leap days',
    (preset, data_until, from, until) => {
      expect(presetDays(preset, { ...span, data_until })).toEqual({ from, until });
    }
  );

  it('hold no day without data, and are none where there is no such day', () => {
    const short = { data_from: '2026-10-20', data_until: '2026-10-21' };
    expect(presetDays('last-30-days', short)).toEqual({ from: '2026-10-20', until: '2026-10-21' });
    for (const preset of ['last-month', 'last-year', 'last-full-month', '618', 'black-friday-week'] as const)
      expect(presetDays(preset, short)).toBeUndefined();
    expect(presetDays('yesterday', { ...short, data_from: '2026-10-21' })).toBeUndefined();
  });

  it('are days of the data in order, whatever the data', () => {
    const day = fc.integer({ min: 0, max: 9000 }).map((count) => addDays('2012-03-01', count));
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 0, max: 2000 }),
        fc.constantFrom(...datePresets),
        (from, length, name) => {
          const data = { data_from: from, data_until: addDays(from, length) };
          const days = presetDays(name, data);
          if (days === undefined) return;
          expect(isDay(days.from) && isDay(days.until)).toBe(true);
          expect(daysBetween(days.from, days.until)).toBeGreaterThanOrEqual(0);
          expect(days.from >= data.data_from && days.until <= data.data_until).toBe(true);
        }
      )
    );
  });
});

describe('the first opening', () => {
  it.each([
    ['2026-09-01', '2026-10-31', 'last-full-month'],
    ['2026-10-01', '2026-10-31', 'last-full-month'],
    ['2026-09-01', '2026-10-30', 'last-full-month'],
    ['2026-09-02', '2026-10-30', 'last-30-days'],
    ['2026-10-02', '2026-10-31', 'last-30-days'],
    ['2026-10-31', '2026-10-31', 'last-30-days']
  ])('of data from %s until %s is the %s', (data_from, data_until, preset) => {
    expect(usualPreset({ data_from, data_until, soldLastMonth: true })).toBe(preset);
    expect(usualPreset({ data_from, data_until, soldLastMonth: false })).toBe('last-30-days');
  });

  it.each([
    ['2024-02-10', '2024-03-05', true],
    ['2024-01-10', '2024-03-05', false],
    ['2024-01-10', '2024-03-31', true],
    ['2023-12-31', '2024-01-15', true]
  ])(
    'knows whether the month before the end of the data sold: orders on %s and %s',
    async (one, other, sold) => {
      const shop = await openShop({
        orders: `
        order_key | created_at | charged
        1         | ${one} | 10
        2         | ${other} | 10
      `
      });
      expect(await rowsOf(shop.run(shopFactsQuery, {}))).toMatchObject([{ sold_last_month: sold }]);
    }
  );
});

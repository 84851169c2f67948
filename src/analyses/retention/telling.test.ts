import { describe, expect, it } from 'vitest';
import { cohortOf } from '#tests/support/cohort-cells.ts';
import { averages } from './cohort-table.ts';
import { curvesIndex, tableIndex } from './telling.ts';

/** As many monthly cohorts of ten, each under way in its last cell. */
const shopOf = (months: number) =>
  averages(
    Array.from({ length: months }, (_, place) =>
      cohortOf(
        `2024-${String(place + 1).padStart(2, '0')}-01`,
        [10, ...Array.from({ length: months - place }, () => 3)],
        { open: true }
      )
    ).flat(),
    'retention'
  );

describe('the title of the table', () => {
  it('speaks of half a year where three cohorts are that old', () => {
    expect(tableIndex(shopOf(12), 'month')).toBe(6);
    expect(tableIndex(shopOf(6), 'month')).toBe(3);
  });

  it('speaks of as much of other periods', () => {
    const long = shopOf(12);
    expect([tableIndex(long, 'week'), tableIndex(long, 'quarter'), tableIndex(long, 'year')]).toEqual([
      8, 2, 1
    ]);
  });

  it('is content with fewer cohorts where there are no more, of people enough', () => {
    const one = averages(cohortOf('2024-01-01', [40, 16, 12, 8], { open: true }), 'retention');
    expect(tableIndex(one, 'month')).toBe(2);
    const few = averages(cohortOf('2024-01-01', [29, 16, 12, 8], { open: true }), 'retention');
    expect(tableIndex(few, 'month')).toBeUndefined();
  });

  it('has nothing to say where no period is over', () => {
    expect(tableIndex(averages(cohortOf('2024-01-01', [10, 4], { open: true }), 'retention'), 'month')).toBe(
      undefined
    );
    expect(tableIndex([], 'month')).toBeUndefined();
  });
});

describe('the title of the curves', () => {
  it('looks a year ahead, as far as the average is drawn', () => {
    expect(curvesIndex(shopOf(18), 'month')).toBe(12);
    expect(curvesIndex(shopOf(12), 'month')).toBe(9);
  });

  it('does not say again what the table says', () => {
    expect(tableIndex(shopOf(6), 'month')).toBe(3);
    expect(curvesIndex(shopOf(6), 'month')).toBeUndefined();
    expect(curvesIndex([], 'month')).toBeUndefined();
  });
});

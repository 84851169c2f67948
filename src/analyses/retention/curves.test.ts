import { describe, expect, it } from 'vitest';
import { cohortCell, cohortOf } from '#tests/support/cohort-cells.ts';
import { averages } from './cohort-table.ts';
import {
  averageCurve,
  curvesOf,
  firstIndex,
  mostCurves,
  readPicked,
  togglePick,
  usualPicks,
  writePicked
} from './curves.ts';

const months = ['01', '02', '03', '04', '05'].map((month) => `2024-${month}-01`);
const rows = months.flatMap((cohort, place) => cohortOf(cohort, [10, 5, 4, 3, 2, 1].slice(place)));

describe('picked cohorts', () => {
  it('come back from the address as they went, whatever they are called', () => {
    const picked = ['a,b', '双11', '', '50% & more'];
    expect(readPicked(writePicked(picked))).toEqual(picked);
    expect(readPicked(undefined)).toBeUndefined();
  });

  it('are an early, a middle and a late one that are long enough', () => {
    expect(usualPicks(rows, 'period')).toEqual([months[0], months[1], months[2]]);
    expect(usualPicks(rows.slice(0, 6), 'period')).toEqual([months[0]]);
    expect(usualPicks([], 'period')).toEqual([]);
  });

  it('are the four largest where they are no periods', () => {
    const traits = [3, 9, 5, 7, 1].flatMap((size) => cohortOf(`T${size}`, [size, 1, 1, 1]));
    expect(usualPicks(traits, 'coupon')).toEqual(['T9', 'T7', 'T5', 'T3']);
    expect(usualPicks([], 'coupon')).toEqual([]);
  });

  it('come and go; the first goes when they are too many', () => {
    expect(togglePick(['a', 'b'], 'a')).toEqual(['b']);
    const many = Array.from({ length: mostCurves }, (_, place) => String(place));
    expect(togglePick(many, 'new')).toEqual([...many.slice(1), 'new']);
  });
});

describe('curvesOf', () => {
  it('breaks off where a period is not over or few are left', () => {
    const cells = [
      cohortCell({ cohort: 'Etsy', member_count: 50, cohort_size: 50, customer_count: 50 }),
      cohortCell({ cohort: 'Etsy', period_index: 1, member_count: 50, cohort_size: 10, customer_count: 4 }),
      cohortCell({ cohort: 'Etsy', period_index: 2, member_count: 50, cohort_size: 9, customer_count: 9 }),
      cohortCell({ cohort: 'Etsy', period_index: 3, member_count: 50, is_complete: false })
    ];
    expect(curvesOf(cells, 'retention', ['Etsy', 'gone'])).toEqual([
      { cohort: 'Etsy', name: 'Etsy', values: [1, 0.4, null, null] }
    ]);
  });
});

describe('averageCurve', () => {
  it('goes as far as three cohorts and a fifth of the people reach', () => {
    const all = averages(rows, 'retention');
    expect(all).toHaveLength(6);
    expect(averageCurve(all)).toHaveLength(4);
    const [large, small] = [cohortOf('2024-01-01', [100, 9]), cohortOf('2024-02-01', [10, 5, 4])];
    expect(averageCurve(averages([...large, ...small], 'retention'))).toHaveLength(2);
  });

  it('is the one cohort where there is one', () => {
    const one = averages(cohortOf('2024-01-01', [10, 5, 4], { open: true }), 'retention');
    expect(averageCurve(one).map(({ value }) => value)).toEqual([1, 0.5]);
    expect(averageCurve([])).toEqual([]);
  });
});

it('begins after the first period where that is the same for all', () => {
  expect(['retention', 'retained', 'repeat', 'ltv'].map((each) => firstIndex(each as 'ltv'))).toEqual([
    1, 1, 0, 0
  ]);
});

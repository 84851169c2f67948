import { expect, it } from 'vitest';
import type { DurationCount } from './kaplan-meier.ts';
import { logRank } from './log-rank.ts';

const counted = (text: string): readonly DurationCount[] =>
  text.split(' ').map((word) => {
    const [days = 0, event_count = 0, censored_count = 0] = word.split(/[:/]/).map(Number);
    return { days, event_count, censored_count };
  });

// R 4.2.2, survival 3.5-3: survdiff(Surv(time, status) ~ x, aml).
const maintained = counted('9:1/0 13:1/1 18:1/0 23:1/0 28:0/1 31:1/0 34:1/0 45:0/1 48:1/0 161:0/1');
const notMaintained = counted('5:2/0 8:2/0 12:1/0 16:0/1 23:1/0 27:1/0 30:1/0 33:1/0 43:1/0 45:1/0');

it('agrees with R', () => {
  const { groups, chiSquare, degreesOfFreedom } = logRank(maintained, notMaintained);
  expect(groups.map(({ observed }) => observed)).toEqual([7, 11]);
  expect(groups[0]?.expected).toBeCloseTo(10.689_335_992_3, 9);
  expect(groups[1]?.expected).toBeCloseTo(7.310_664_007_7, 9);
  expect(chiSquare).toBeCloseTo(3.396_388_699, 8);
  expect(degreesOfFreedom).toBe(1);
});

it('sees nothing between equal groups, and nothing without events', () => {
  expect(logRank(maintained, maintained).chiSquare).toBeCloseTo(0, 12);
  expect(logRank(counted('5:0/3'), counted('7:0/2')).chiSquare).toBe(0);
});

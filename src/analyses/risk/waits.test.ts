import { expect, it } from 'vitest';
import { survivalColumns, survivalRows, waitCurve } from './waits.ts';

/** `9:1/0` is one event and no cut-off on day 9. */
const counted = (text: string) =>
  text.split(' ').map((word) => {
    const [days = 0, event_count = 0, censored_count = 0] = word.split(/[:/]/).map(Number);
    return { days, event_count, censored_count };
  });

// The data set aml, maintained, of R's survival package (3.5-3).
const maintained = counted('9:1/0 13:1/1 18:1/0 23:1/0 28:0/1 31:1/0 34:1/0 45:0/1 48:1/0 161:0/1');

it('scripts are answered what R says', () => {
  const row = survivalRows(maintained).find(({ days }) => days === 31);
  expect(row).toMatchObject({ at_risk: 5, event_count: 1, censored_count: 0 });
  expect(row?.survival).toBeCloseTo(0.49090909091, 10);
  expect(row?.standard_error).toBeCloseTo(0.16419326722, 10);
  expect(row?.low).toBeCloseTo(0.16733090978, 9);
  expect(row?.high).toBeCloseTo(0.75339979037, 9);
  expect(Object.keys(row ?? {}).toSorted()).toEqual([...survivalColumns].toSorted());
});

it('a curve knows how many waits still run', () => {
  const curve = waitCurve(maintained);
  expect(curve).toMatchObject({ waitCount: 11, returnCount: 7, cutOffCount: 4, half: { days: 31 } });
  expect(curve.mostOfThem).toEqual({ days: 48, low: 31, high: undefined });
});

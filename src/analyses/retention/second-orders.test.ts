import { describe, expect, it } from 'vitest';
import { dayOf, fewestEvents, returnCurve, returnedBy, returnWindow } from './second-orders.ts';

const gap = (days: number, event_count: number, censored_count = 0) => ({
  days,
  event_count,
  censored_count
});

// Of 40 people 5 come on day 10 and 5 on day 20; the data ends for 10 on day 25. Of the 20 left
// 5 come on day 30 and 5 on day 40: 1 - 3/4 * 3/4 * 2/3 = 62.5 % by then.
const gaps = [gap(10, 5), gap(20, 5), gap(25, 0, 10), gap(30, 5), gap(40, 5), gap(60, 0, 10)];

describe('returnCurve', () => {
  it('counts those whom the data lost sight of for as long as they were seen', () => {
    const curve = returnCurve(gaps);
    expect(curve).toMatchObject({ waitCount: 40, eventCount: 20, lastDay: 60 });
    expect(curve.returned).toBeCloseTo(0.625);
    expect([9, 10, 29, 30, 40].map((day) => returnedBy(curve, day))).toEqual(
      [0, 0.125, 0.25, 0.4375, 0.625].map((share) => expect.closeTo(share, 12) as number)
    );
    expect(dayOf(curve, 0.5)?.days).toBe(40);
    expect(dayOf(curve, 0.8)).toBeUndefined();
  });

  it('ends where fewer than ten are watched, and after a year', () => {
    expect(returnCurve([gap(10, 5), gap(30, 1), gap(50, 0, 9)]).lastDay).toBe(30);
    expect(returnCurve([gap(10, 5), gap(500, 0, 40)]).lastDay).toBe(365);
  });

  it('knows nothing of nobody', () => {
    expect(returnCurve([])).toEqual({ steps: [], waitCount: 0, eventCount: 0, lastDay: 0, returned: 0 });
  });
});

describe('returnWindow', () => {
  it('is when most of those come who come at all', () => {
    const longer = [...gaps.slice(0, -1), gap(90, 0, 10)];
    expect(returnWindow(returnCurve(longer))).toEqual({ opens: 20, middle: 30, closes: 40, late: 40 });
  });

  it('is not told of few second orders', () => {
    const few = [gap(10, fewestEvents - 1), gap(90, 0, 30)];
    expect(returnWindow(returnCurve(few))).toBeUndefined();
    expect(returnWindow(returnCurve([gap(10, fewestEvents), gap(90, 0, 30)]))?.middle).toBe(10);
  });

  it('is not told where nobody was watched for 90 days: whoever comes late is not known yet', () => {
    expect(returnWindow(returnCurve([gap(3, 40), gap(89, 0, 30)]))).toBeUndefined();
  });

  it('is not told where nobody came while enough were watched', () => {
    const late = returnCurve([gap(10, 0, 100), ...Array.from({ length: 9 }, (_, day) => gap(400 + day, 3))]);
    expect(late.eventCount).toBe(27);
    expect(returnWindow(late)).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { type DurationCount, kaplanMeier, survivalAt, survivalQuantile } from './kaplan-meier.ts';

/** `9:1/0` is one event and no cut-off on day 9. */
const counted = (text: string): readonly DurationCount[] =>
  text.split(' ').map((word) => {
    const [days = 0, event_count = 0, censored_count = 0] = word.split(/[:/]/).map(Number);
    return { days, event_count, censored_count };
  });

// The data sets aml and lung of R's survival package (3.5-3), counted per day.
const maintained = counted('9:1/0 13:1/1 18:1/0 23:1/0 28:0/1 31:1/0 34:1/0 45:0/1 48:1/0 161:0/1');
const notMaintained = counted('5:2/0 8:2/0 12:1/0 16:0/1 23:1/0 27:1/0 30:1/0 33:1/0 43:1/0 45:1/0');
const lungWomen = counted(
  `5:1/0 60:1/0 61:1/0 62:1/0 79:1/0 81:1/0 92:0/1 95:1/0 105:0/1 107:1/0 122:1/0 145:2/0 153:1/0 166:1/0
167:1/0 173:0/1 175:0/1 177:0/1 182:1/0 186:1/0 192:0/1 194:1/0 199:1/0 201:2/0 202:0/1 203:0/1 208:1/0
211:0/1 224:0/1 226:1/0 235:0/1 239:1/0 240:0/1 243:0/1 245:1/0 252:0/1 266:0/1 268:1/0 269:0/1 272:0/1
276:0/1 285:1/0 292:0/1 293:1/0 296:0/1 305:1/0 310:1/0 315:0/1 332:0/1 340:1/0 345:1/0 348:1/0 350:1/0
351:1/0 356:0/1 361:1/0 363:1/0 364:0/1 371:1/0 376:0/1 382:0/1 384:0/1 426:1/0 433:1/0 444:1/0 450:1/0
473:1/0 511:0/2 520:1/0 524:1/0 529:0/1 543:0/1 550:1/0 551:0/1 559:0/1 588:0/1 641:1/0 654:1/0 687:1/0
705:1/0 728:1/0 731:1/0 735:1/0 740:0/1 765:1/0 821:0/1 965:0/1`.replaceAll('\n', ' ')
);

describe('kaplanMeier', () => {
  // R: survfit(Surv(time, status) ~ x, aml, conf.type = "log-log")
  it('agrees with R on few cases', () => {
    const curve = kaplanMeier(maintained);
    const expected: readonly (readonly number[])[] = [
      [9, 11, 0.90909090909, 0.086678417204, 0.50808020577, 0.98667382267],
      [13, 10, 0.81818181818, 0.11629129983, 0.44742861468, 0.95116222858],
      [18, 8, 0.71590909091, 0.13966497056, 0.35019038591, 0.89902397419],
      [23, 7, 0.61363636364, 0.15263233103, 0.26575204, 0.83529924325],
      [28, 6, 0.61363636364, 0.15263233103, 0.26575204, 0.83529924325],
      [31, 5, 0.49090909091, 0.16419326722, 0.16733090978, 0.75339979037],
      [34, 4, 0.36818181818, 0.16266888583, 0.092829574937, 0.6570408324],
      [45, 3, 0.36818181818, 0.16266888583, 0.092829574937, 0.6570408324],
      [48, 2, 0.18409090909, 0.15349274579, 0.011738480123, 0.52501484273],
      [161, 1, 0.18409090909, 0.15349274579, 0.011738480123, 0.52501484273]
    ];
    expect(curve).toHaveLength(expected.length);
    for (const [index, row] of expected.entries()) {
      const step = curve[index];
      const numbers = [
        step?.days,
        step?.at_risk,
        step?.survival,
        step?.standard_error,
        step?.interval?.low,
        step?.interval?.high
      ];
      for (const [column, value] of row.entries()) expect(numbers[column]).toBeCloseTo(value, 8);
    }
  });

  it('ends without an interval when everybody is gone', () => {
    const last = kaplanMeier(notMaintained).at(-1);
    expect(last).toMatchObject({ survival: 0, standard_error: 0, interval: undefined });
  });

  it('agrees with R on more cases', () => {
    const step = kaplanMeier(lungWomen).find(({ days }) => days === 350);
    expect(step?.at_risk).toBe(36);
    expect(step?.survival).toBeCloseTo(0.57691157482, 8);
    expect(step?.standard_error).toBeCloseTo(0.057920542998, 8);
    expect(step?.interval?.low).toBeCloseTo(0.45537265446, 8);
    expect(step?.interval?.high).toBeCloseTo(0.68069563057, 8);
  });

  it('does not depend on the order of the counts', () => {
    expect(kaplanMeier(maintained.toReversed())).toEqual(kaplanMeier(maintained));
  });

  it('says nothing about nobody', () => {
    expect(kaplanMeier([])).toEqual([]);
    expect(survivalQuantile([], 0.5)).toBeUndefined();
  });
});

describe('survivalQuantile', () => {
  it.each([
    ['maintained', maintained, { days: 31, low: 13, high: undefined }],
    ['not maintained', notMaintained, { days: 23, low: 5, high: 33 }],
    ['lung, women', lungWomen, { days: 426, low: 345, high: 524 }]
  ])('median as in R: %s', (_, counts, expected) => {
    expect(survivalQuantile(kaplanMeier(counts), 0.5)).toEqual(expected);
  });

  it('is the middle of a rest exactly on the level', () => {
    const curve = kaplanMeier(counted('10:1/0 20:1/0 40:1/0 50:1/0'));
    expect(survivalQuantile(curve, 0.5)?.days).toBe(30);
  });

  it('is absent where too few came', () => {
    expect(survivalQuantile(kaplanMeier(counted('10:1/0 20:0/9')), 0.5)).toBeUndefined();
  });
});

it('survivalAt reads the curve between its steps', () => {
  const curve = kaplanMeier(maintained);
  expect(survivalAt(curve, 8)).toBe(1);
  expect(survivalAt(curve, 20)).toBeCloseTo(0.71590909091, 8);
});

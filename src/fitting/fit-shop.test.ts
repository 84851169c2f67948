import { describe, expect, it } from 'vitest';
import { defaultPredictions } from '#models';
import { carryOut } from './fit-shop.ts';
import { readFit, writeFit } from './keep.ts';
import type { FitInputs, FitProgress } from './messages.ts';

/** Mean values whose rates are of shape two over people. */
const means = (luck: number): string =>
  Array.from({ length: 144 }, (_, index) => {
    const [left, right] = [index % 12, Math.floor(index / 12)].map((place) => -Math.log((place + 0.5) / 12));
    const own = 1 + luck * (((index * 7) % 12) - 5.5);
    return ((80 * own) / ((left ?? 1) + (right ?? 1))).toFixed(2);
  }).join(';');

/** Histories of a shop whose people fade: the older the last purchase, the fewer went on. */
const inputs: FitInputs = {
  purchases: [
    { repeat_count: 0, counts: '0,364,180;0,182,120;0,91,60' },
    { repeat_count: 1, counts: '30,364,40;120,364,20;340,364,14;60,182,20;150,182,12' },
    { repeat_count: 3, counts: '90,364,14;200,364,10;350,364,20;170,182,12' },
    { repeat_count: 8, counts: '180,364,4;360,364,9' }
  ],
  trial: [
    { repeat_count: 0, counts: '0,273,0,0,170;0,273,0,1,30;0,91,0,0,110;0,91,0,1,20' },
    { repeat_count: 1, counts: '30,273,0,0,50;120,273,1,0,16;240,273,1,1,20;60,91,1,1,18' },
    { repeat_count: 3, counts: '90,273,0,0,14;250,273,2,2,16;80,91,3,1,10' }
  ],
  spend: [
    { repeat_count: 1, counts: means(0.15) },
    { repeat_count: 3, counts: means(0.08) }
  ],
  calibrationUntil: '2024-09-30',
  holdoutDays: 91
};

describe('an order of fits', () => {
  const told: FitProgress[] = [];
  const { fit, expectations } = carryOut(
    { known: undefined, inputs, settings: defaultPredictions },
    (progress) => told.push(progress)
  );

  it('finds both models, tries them and fits the spend', () => {
    expect(fit.candidates.map(({ kind }) => kind)).toEqual(['bg', 'mbg']);
    expect(fit).toMatchObject({ customers: 535, repeatCustomers: 175 });
    // 474 people are tried; the sums are those of the counts.
    expect(fit.trial).toMatchObject({ customers: 474, actual: 130, naive: { expected: 116 } });
    expect(fit.candidates.every(({ trial }) => trial !== null && trial.rmse > 0)).toBe(true);
    expect(fit.spend?.q).toBeGreaterThan(1);
  });

  it('tells how far it is, never back', () => {
    const shares = told.map(({ share }) => share);
    expect(shares).toEqual(shares.toSorted((one, other) => one - other));
    expect(new Set(shares).size).toBe(6);
    expect(told.some(({ logLikelihood }) => logLikelihood !== null && logLikelihood < 0)).toBe(true);
  });

  it('expects of every number of repeats and age once', () => {
    expect(expectations.ageDays).toBe('364,182,91,364,182,364,182,364');
    expect(expectations.orders.split(',')).toHaveLength(8);
    expect(expectations.orderSlopes).toHaveLength(4);
  });

  it('takes what is known as it is, and says the same', () => {
    const kept = readFit(writeFit(fit));
    expect(kept).toEqual(fit);
    const again = carryOut(
      { known: kept, inputs: { ...inputs, trial: [], spend: [] }, settings: defaultPredictions },
      () => undefined
    );
    expect(again).toEqual({ fit, expectations });
  });

  it('does not take what is of another version, damaged or something else', () => {
    const text = writeFit(fit);
    expect(readFit(text.replace('"version":1', '"version":0'))).toBeUndefined();
    expect(readFit(text.slice(0, -20))).toBeUndefined();
    expect(readFit(text.replace('"kind":"bg"', '"kind":"x"'))).toBeUndefined();
    expect(readFit('null')).toBeUndefined();
  });

  it('fits nothing to a handful of people', () => {
    const few = { ...inputs, purchases: [{ repeat_count: 1, counts: '30,364,49' }] };
    const found = carryOut({ known: undefined, inputs: few, settings: defaultPredictions }, () => undefined);
    expect(found.fit).toMatchObject({ repeatCustomers: 49, candidates: [], trial: null, spend: null });
    expect(found.expectations.ageDays).toBe('');
  });
});

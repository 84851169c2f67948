import { beforeAll, describe, expect, it } from 'vitest';
import { defaultPredictions } from '#models';
import { simulateShop } from '../../scripts/hindcast/simulated-shops.ts';
import { carryOut } from './fit-shop.ts';
import { readFit, writeFit } from './keep.ts';
import type { FitOutcome, FitProgress, LogRow } from './messages.ts';
import { planOf } from './plan.ts';

/** The purchases of a shop that knows no model, as they are written for the worker. */
function logRows(seed: number, days = Infinity): readonly LogRow[] {
  const { log, lastDay } = simulateShop(seed);
  const people = Array.from({ length: log.starts.length - 1 }, (_, person) => {
    const own: string[] = [];
    for (let at = log.starts[person] ?? 0; at < (log.starts[person + 1] ?? 0); at++) {
      if ((log.days[at] ?? 0) <= days) own.push(`${log.days[at]},${log.values[at]}`);
    }
    return own.join(',');
  }).filter((text) => text !== '');
  return [{ people: people.join(';'), last_day: Math.min(days, lastDay) }];
}

describe('an order of fits', () => {
  const told: FitProgress[] = [];
  let outcome: FitOutcome;
  const rows = logRows(2);

  beforeAll(() => {
    const order = { known: undefined, log: rows, settings: defaultPredictions };
    outcome = carryOut(order, (progress) => told.push(progress));
  });

  it('fits both models and the spend, and tries every way on days of the past', () => {
    const { fit } = outcome;
    expect(fit.candidates.map(({ kind }) => kind)).toEqual(['bg', 'mbg']);
    expect(fit.spend).toMatchObject({ state: 'fitted' });
    expect(new Set(fit.trials.map(({ method }) => method))).toEqual(new Set(['bg', 'mbg', 'chain', 'naive']));
    // No trial asks for anything that was not over.
    expect(fit.trials.every(({ cut, days }) => cut + days <= fit.lastDay)).toBe(true);
  });

  it('plans as long as could be tried, by one way', () => {
    const plan = planOf(outcome.fit, defaultPredictions);
    expect(plan).toMatchObject({ verdict: 'tried', orders: { days: 90 }, value: { months: 12 } });
    expect(planOf(outcome.fit, { ...defaultPredictions, months: 60 }).value?.months).toBeLessThan(60);
    expect(planOf(outcome.fit, { ...defaultPredictions, model: 'bg' }).method).toBe('bg');
  });

  it('tells how far it is, never back', () => {
    const shares = told.map(({ share }) => share);
    expect(shares).toEqual(shares.toSorted((one, other) => one - other));
    expect(new Set(shares).size).toBeGreaterThan(6);
    expect(told.some(({ logLikelihood }) => logLikelihood !== null && logLikelihood < 0)).toBe(true);
  });

  it('expects of people alike once', () => {
    const { alike, days, orders, discountedOrders } = outcome.expectations;
    const pairs = alike.split(',').map((cell, index) => `${cell} ${days.split(',')[index]}`);
    expect(new Set(pairs).size).toBe(pairs.length);
    expect(
      orders
        .split(',')
        .map(Number)
        .every((value) => value > 0)
    ).toBe(true);
    expect(discountedOrders.split(',')).toHaveLength(pairs.length);
  });

  it('takes what is known as it is, and says the same', () => {
    const kept = readFit(writeFit(outcome.fit));
    expect(kept).toEqual(outcome.fit);
    const again = carryOut({ known: kept, log: rows, settings: defaultPredictions }, () => undefined);
    expect(again).toEqual(outcome);
  });

  it('does not take what is of another version, damaged or something else', () => {
    const text = writeFit(outcome.fit);
    expect(readFit(text.replace('"version":2', '"version":1'))).toBeUndefined();
    expect(readFit(text.slice(0, -20))).toBeUndefined();
    expect(readFit(text.replace('"kind":"bg"', '"kind":"x"'))).toBeUndefined();
    expect(readFit('null')).toBeUndefined();
  });
});

describe('a shop that is too young', () => {
  const plan = (days: number) => {
    const { fit, expectations } = carryOut(
      { known: undefined, log: logRows(5, days), settings: defaultPredictions },
      () => undefined
    );
    return { plan: planOf(fit, defaultPredictions), expectations };
  };

  it('is told nothing of what comes', () => {
    const { plan: found, expectations } = plan(40);
    expect(found).toMatchObject({
      verdict: 'too_short',
      method: undefined,
      orders: undefined,
      value: undefined
    });
    expect(expectations.days).toBe('');
  });

  it('is told of as many days as could be tried, not of a year', () => {
    const { plan: found } = plan(200);
    expect(found).toMatchObject({ verdict: 'tried', orders: { days: 90 }, value: { months: 3 } });
  });
});

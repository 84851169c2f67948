import { describe, expect, it } from 'vitest';
import { chooseModel } from './choose.ts';
import type { Candidate, ShopFit } from './shop-fit.ts';

const error = (rmse: number) => ({ rmse, mae: rmse, expected: 10 });

const candidate = (kind: Candidate['kind'], logLikelihood: number, rmse: number | null): Candidate => ({
  kind,
  r: 1,
  alpha: 1,
  a: 1,
  b: 1,
  logLikelihood,
  hasConverged: true,
  isDropoutIdentified: true,
  errorDirections: [],
  trial: rmse === null ? null : error(rmse)
});

function fit(likelihoods: readonly [number, number], rmse: number | null, naive = 1): ShopFit {
  const trial = { calibrationUntil: '2024-06-30', holdoutDays: 90, customers: 100, actual: 10 };
  return {
    customers: 100,
    repeatCustomers: 60,
    candidates: [candidate('bg', likelihoods[0], rmse), candidate('mbg', likelihoods[1], rmse)],
    trial: rmse === null ? null : { ...trial, naive: error(naive), meanRate: error(0.1) },
    spend: null,
    valueCorrelation: null
  };
}

const chosen = (of: ShopFit, wanted: Parameters<typeof chooseModel>[1] = 'auto') => {
  const { verdict, model } = chooseModel(of, wanted);
  return [verdict, model?.kind];
};

describe('the model of a shop', () => {
  it('is BG/NBD unless MBG/NBD is much likelier', () => {
    expect(chosen(fit([-100, -98.5], 0.5))).toEqual(['wins', 'bg']);
    expect(chosen(fit([-100, -97.5], 0.5))).toEqual(['wins', 'mbg']);
  });

  it('steps aside where the naive rule does as well', () => {
    expect(chosen(fit([-100, -100], 1))).toEqual(['loses', undefined]);
    expect(chosen(fit([-100, -100], 0.99))).toEqual(['wins', 'bg']);
  });

  it('is the one that is asked for, whatever its trial says', () => {
    expect(chosen(fit([-100, -90], 2), 'bg')).toEqual(['loses', 'bg']);
    expect(chosen(fit([-90, -100], 2), 'mbg')).toEqual(['loses', 'mbg']);
    expect(chosen(fit([-90, -100], 0.5), 'naive')).toEqual(['wins', undefined]);
  });

  it('speaks untried where there is too little to try it on', () => {
    expect(chosen(fit([-100, -100], null))).toEqual(['untested', 'bg']);
  });

  it('does not exist below the least number of repeat customers', () => {
    expect(chosen({ ...fit([-1, -1], 0.5), candidates: [] })).toEqual(['too_few', undefined]);
  });
});

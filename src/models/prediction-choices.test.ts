import { describe, expect, it } from 'vitest';
import { defaultPredictions, readPredictions } from './prediction-choices.ts';

const read = (chosen: Readonly<Record<string, string>>) => readPredictions((name) => chosen[name]);

describe('what is asked of the lifetime models', () => {
  it('is the usual where nothing was chosen', () => {
    expect(read({})).toEqual(defaultPredictions);
  });

  it('is read from the address, percent as shares', () => {
    expect(
      read({ clv_model: 'bg', clv_days: '273', clv_months: '24', clv_discount: '0.5', clv_margin: '40' })
    ).toEqual({ model: 'bg', horizonDays: 273, months: 24, monthlyDiscount: 0.005, margin: 0.4 });
  });

  it('is the usual where the address cannot be meant', () => {
    const nonsense = {
      clv_model: 'x',
      clv_days: '-1',
      clv_months: 'all',
      clv_discount: '',
      clv_margin: '101'
    };
    expect(read(nonsense)).toEqual(defaultPredictions);
  });
});

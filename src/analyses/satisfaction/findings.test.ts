import { describe, expect, it } from 'vitest';
import { contrastsOf, lateEffect, lateShares, shiftOf, standings } from './findings.ts';
import type { DelayBand, Delivery, RatingPeriod, Repeat } from './queries.ts';

const parcels: Delivery = {
  order_count: 200,
  late_count: 40,
  mean_rating_late: 2.5,
  mean_rating_on_time: 4.5,
  rated_late_count: 36,
  rated_on_time_count: 144,
  rating_variance_late: 1.44,
  rating_variance_on_time: 0.36,
  delivered_count: 200,
  median_delivery_days: 3,
  p90_delivery_days: 6,
  confirmed_count: 0,
  median_confirmation_days: null,
  shipped_count: 0,
  shipped_on_time_count: 0
};

describe('lateEffect', () => {
  it('is clear where the interval leaves zero out', () => {
    const effect = lateEffect(parcels);
    expect(effect).toMatchObject({ late: 2.5, onTime: 4.5, isClear: true });
    expect(effect?.interval.high).toBeCloseTo(-2 + 1.96 * Math.sqrt(1.44 / 36 + 0.36 / 144), 3);
    expect(lateEffect({ ...parcels, mean_rating_late: 4.4 })?.isClear).toBe(false);
  });

  it('says nothing of few ratings', () => {
    expect(lateEffect({ ...parcels, rated_late_count: 29 })).toBeUndefined();
    expect(lateEffect({ ...parcels, rated_on_time_count: 0, mean_rating_on_time: null })).toBeUndefined();
  });
});

const band = (name: DelayBand['band'], happy_count: number, rating_count: number): DelayBand => ({
  band: name,
  order_count: rating_count,
  rating_count,
  happy_count,
  mean_rating: 4,
  csat_share: rating_count === 0 ? null : happy_count / rating_count,
  csat_low: 0,
  csat_high: 1
});

describe('lateShares', () => {
  it('puts the bands together', () => {
    const bands = [
      band('early_1', 40, 50),
      band('on_day', 50, 50),
      band('late_1', 5, 30),
      band('late_8', 5, 10)
    ];
    expect(lateShares(bands)).toEqual({ late: 0.25, onTime: 0.9, verdict: 'lower' });
    expect(lateShares([band('on_day', 3, 4), band('late_1', 1, 2)])?.verdict).toBe('unclear');
  });

  it('needs ratings on both sides', () => {
    expect(lateShares([band('on_day', 3, 4), band('late_1', 0, 0)])).toBeUndefined();
  });
});

const month = (
  period_on: string,
  happy_count: number,
  rating_count: number,
  is_complete = true
): RatingPeriod => ({
  period_on,
  rating_count,
  happy_count,
  mean_rating: 4,
  csat_share: rating_count === 0 ? null : happy_count / rating_count,
  csat_low: 0,
  csat_high: 1,
  is_complete
});

describe('shiftOf', () => {
  const quarters = [
    month('2024-01-01', 60, 100),
    month('2024-04-01', 80, 100),
    month('2024-07-01', 0, 0),
    month('2024-10-01', 85, 100),
    month('2025-01-01', 82, 100),
    month('2025-04-01', 5, 5, false)
  ];

  it('compares what is over with a year earlier', () => {
    const shift = shiftOf(quarters, 'quarter');
    expect(shift).toMatchObject({ direction: 'up', isYearEarlier: true });
    expect(shift?.now.period_on).toBe('2025-01-01');
    expect(shift?.before.period_on).toBe('2024-01-01');
  });

  it('falls back on the first', () => {
    expect(shiftOf(quarters.slice(1, 4), 'quarter')).toMatchObject({
      direction: 'steady',
      isYearEarlier: false,
      before: { period_on: '2024-04-01' }
    });
    expect(shiftOf([...quarters].reverse(), 'month')).toMatchObject({ direction: 'down' });
  });

  it('needs two', () => {
    expect(shiftOf(quarters.slice(0, 1), 'quarter')).toBeUndefined();
    expect(shiftOf([], 'month')).toBeUndefined();
  });
});

describe('standings', () => {
  it('asks for more of each, the more are looked at', () => {
    const low = { successes: 14, n: 25 };
    const many = [low, ...Array.from({ length: 39 }, () => ({ successes: 80, n: 100 }))];
    expect(standings([low], 0.8)).toEqual(['below']);
    expect(standings(many, 0.8)[0]).toBe('alike');
  });

  it('lets nothing of few ratings stand out', () => {
    const one = { successes: 0, n: 9 };
    expect(standings([one, { successes: 199, n: 200 }, { successes: 100, n: 200 }], 0.85)).toEqual([
      'alike',
      'above',
      'below'
    ]);
  });
});

const repeat = (outcome: Repeat['outcome'], repeat_count: number, customer_count: number): Repeat => ({
  experience: 'delivery',
  outcome,
  customer_count,
  repeat_count,
  repeat_rate: repeat_count / customer_count
});

describe('contrastsOf', () => {
  it('sets each outcome beside its counterpart', () => {
    const contrasts = contrastsOf([
      repeat('on_time', 120, 200),
      repeat('late', 30, 100),
      repeat('high', 50, 100),
      repeat('middle', 24, 50),
      repeat('low', 2, 19),
      repeat('refunded', 5, 50)
    ]);
    expect(contrasts.map(({ outcome, verdict }) => [outcome.outcome, verdict])).toEqual([
      ['late', 'lower'],
      ['low', 'too-few'],
      ['middle', 'unclear']
    ]);
    expect(contrasts[0]?.difference).toBeCloseTo(-0.3);
  });
});

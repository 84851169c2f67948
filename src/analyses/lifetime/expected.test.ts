import { beforeAll, describe, expect, it } from 'vitest';
import type { Period } from '#kit';
import { addDays } from '#lib';
import { plantOrders } from '#tests/support/lifelike-orders.ts';
import { rowsOf } from '#tests/support/rows.ts';
import { openShop, type TestShop } from '#tests/support/shop.ts';
import { expectedBySegment, expectedDistribution, expectedValue, people, trial } from './queries.ts';

const period: Period = {
  from_on: '2024-01-01',
  until_on: '2024-04-15',
  as_of: '2024-04-15',
  compare_from_on: null,
  compare_until_on: null
};

// Three people, five orders: too little for any forecast.
const orders = `
  order_key | customer_key | created_at | charged | refund
  1         | 1            | 2024-01-05 | 100     | 0
  2         | 2            | 2024-01-20 | 50      | 0
  3         | 1            | 2024-02-10 | 40      | 10
  4         | 3            | 2024-03-02 | 200     | 0
  5         |              | 2024-03-03 | 25      | 0
  6         | 1            | 2024-04-15 | 20      | 0
`;

describe('what is expected', () => {
  it('is not told of a shop whose past is too short to try it on', async () => {
    const shop = await openShop({ orders });
    await shop.scope({ clock: period });
    const [row] = await rowsOf(shop.run(expectedValue, period));
    expect(row).toMatchObject({
      customer_count: 3,
      basis: 'none',
      months: null,
      asked_months: 12,
      clv: null
    });
    expect(row).toMatchObject({ clv_low: null, expected_orders: null, alive_count: null });
    expect(await rowsOf(shop.run(expectedDistribution, period))).toEqual([]);
    const segments = await rowsOf(shop.run(expectedBySegment, period));
    expect(segments.map(({ clv }) => clv)).toEqual(segments.map(() => null));
    expect(segments.reduce((sum, row) => sum + (row.net_revenue ?? 0), 0)).toBe(400);
    expect(await rowsOf(shop.run(trial, period))).toMatchObject([
      {
        verdict: 'too_few',
        chosen_method: 'none',
        customer_count: 3,
        repeat_customer_count: 1,
        is_chosen: false
      }
    ]);
  });

  describe('of a shop of two years', () => {
    const clock = { ...period, until_on: '2025-12-30', as_of: '2025-12-30' };
    let shop: TestShop;

    beforeAll(async () => {
      shop = await openShop({});
      await plantOrders(shop, { people: 1500, r: 1, alpha: 6, a: 1, b: 4 });
      await shop.scope({ clock });
    }, 120_000);

    it('adds up by segment, by class and by person', async () => {
      const [all] = await rowsOf(shop.run(expectedValue, clock));
      const total = all?.clv ?? Number.NaN;
      expect(total).toBeGreaterThan(0);
      expect(all?.clv_low).toBeLessThan(total);
      expect(all?.clv_high).toBeGreaterThan(total);
      const segments = await rowsOf(shop.run(expectedBySegment, clock));
      expect(segments.reduce((sum, { clv }) => sum + (clv ?? 0), 0)).toBeCloseTo(total, 4);
      const classes = await rowsOf(shop.run(expectedDistribution, clock));
      expect(classes.reduce((sum, { clv }) => sum + clv, 0)).toBeCloseTo(total, 4);
      const asks = { who: 'all', in_segment: null, clv_from: null, clv_until: null } as const;
      const everybody = await rowsOf(shop.run(people, { ...clock, ...asks }));
      expect(everybody.reduce((sum, { clv }) => sum + (clv ?? 0), 0)).toBeCloseTo(total, 4);
      // The fewer people, the more the chance of what they do counts.
      const width = ({
        clv,
        clv_low,
        clv_high
      }: {
        clv: number | null;
        clv_low: number | null;
        clv_high: number | null;
      }) => ((clv_high ?? 0) - (clv_low ?? 0)) / (clv ?? 1);
      expect(all && Math.min(...segments.map(width))).toBeGreaterThan(
        width(all ?? { clv: 1, clv_low: 0, clv_high: 0 })
      );
      expect(Math.min(...everybody.slice(0, 50).map(width))).toBeGreaterThan(
        Math.max(...segments.slice(0, 2).map(width))
      );
    });

    it('names the people of a class, of a segment and of a fifth', async () => {
      const named = async (asks: object) =>
        rowsOf(
          shop.run(people, {
            ...clock,
            who: 'all',
            in_segment: null,
            clv_from: null,
            clv_until: null,
            ...asks
          })
        );
      const [all] = await rowsOf(shop.run(expectedValue, clock));
      expect(await named({ who: 'top' })).toHaveLength(all?.top_count ?? -1);
      expect(await named({ who: 'low' })).toHaveLength(all?.low_count ?? -1);
      expect(await named({ who: 'fading' })).toHaveLength(all?.fading_count ?? -1);
      const [first] = await rowsOf(shop.run(expectedBySegment, clock));
      expect(await named({ in_segment: first?.segment })).toHaveLength(first?.customer_count ?? -1);
      const rich = await named({ clv_from: 100 });
      expect(rich.length).toBeGreaterThan(0);
      expect(rich.every(({ clv }) => (clv ?? 0) >= 100)).toBe(true);
    });

    it('follows the margin of the owner', async () => {
      const total = async (): Promise<number> =>
        (await rowsOf(shop.run(expectedValue, clock)))[0]?.clv ?? Number.NaN;
      const whole = await total();
      await shop.scope({ clock, predictions: { margin: 0.25 } });
      expect((await total()) / whole).toBeCloseTo(0.25, 10);
      await shop.scope({ clock });
    });

    it('comes with what the way of reckoning would have said on earlier days', async () => {
      const rows = await rowsOf(shop.run(trial, clock));
      const used = rows.filter(({ is_chosen }) => is_chosen);
      expect(used.length).toBeGreaterThanOrEqual(3);
      // All of it was over on the day that people are looked at.
      for (const { seen_until, days } of used) {
        expect(addDays(seen_until ?? '', days ?? Infinity) <= clock.as_of).toBe(true);
      }
      expect(new Set(rows.map(({ method }) => method)).size).toBeGreaterThan(2);
    });
  });
});

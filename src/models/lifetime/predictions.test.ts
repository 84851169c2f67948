import { beforeAll, describe, expect, it } from 'vitest';
import { query, type RowOf } from '#engine';
import { expectedOrders, probabilityAlive } from '#statistics';
import { plantOrders } from '#tests/support/lifelike-orders.ts';
import { rowsOf } from '#tests/support/rows.ts';
import { openShop, type TestShop } from '#tests/support/shop.ts';

const predictions = query(
  'select * from predictions order by customer_key',
  {},
  {
    customer_key: 'integer',
    basis: ['model', 'naive'],
    first_on: 'date',
    last_on: 'date',
    x: 'integer',
    recency_weeks: 'number',
    age_weeks: 'number',
    repeat_value: 'number?',
    p_alive: 'number?',
    expected_orders: 'number',
    expected_orders_low: 'number?',
    expected_orders_high: 'number?',
    expected_value: 'number',
    clv: 'number',
    clv_low: 'number?',
    clv_high: 'number?'
  }
);
type Prediction = RowOf<typeof predictions.columns>;

const chosenModel = query(
  `select kind, r, alpha, a, b from fitted_models where is_chosen`,
  {},
  { kind: ['bg', 'mbg'], r: 'number', alpha: 'number', a: 'number', b: 'number' }
);
const verdict = query('select verdict from fit_verdict', {}, { verdict: 'text' });
const ask = (shop: TestShop): Promise<readonly Prediction[]> => rowsOf(shop.run(predictions, {}));

describe('a shop whose people live as the model says', () => {
  let shop: TestShop;
  let people: readonly Prediction[];

  beforeAll(async () => {
    shop = await openShop({});
    await plantOrders(shop, { people: 3000, r: 1, alpha: 6, a: 1, b: 4 });
    people = await ask(shop);
  });

  it('is known again', async () => {
    const [model] = await rowsOf(shop.run(chosenModel, {}));
    expect(model?.kind).toBe('bg');
    expect((model?.r ?? 0) / 1).toBeCloseTo(1, 0);
    expect((model?.alpha ?? 0) / 6).toBeCloseTo(1, 0);
    expect(await rowsOf(shop.run(verdict, {}))).toEqual([{ verdict: 'wins' }]);
  });

  it('has in SQL what the formulas say', async () => {
    const [model] = await rowsOf(shop.run(chosenModel, {}));
    if (model === undefined) throw new Error('no model');
    for (const { x, recency_weeks, age_weeks, p_alive, expected_orders } of people) {
      const history = { repeats: x, recency: recency_weeks, age: age_weeks };
      expect(p_alive).toBeCloseTo(probabilityAlive(model, history), 10);
      expect(expected_orders).toBeCloseTo(expectedOrders(model, history, 12.86), 8);
    }
  });

  it('has intervals round what it expects', () => {
    for (const {
      expected_orders,
      expected_orders_low,
      expected_orders_high,
      clv,
      clv_low,
      clv_high
    } of people) {
      expect(expected_orders_low).toBeLessThan(expected_orders);
      expect(expected_orders_high).toBeGreaterThan(expected_orders);
      expect(clv_low).toBeLessThan(clv);
      expect(clv_high).toBeGreaterThan(clv);
    }
  });

  it('is worth less with less margin, more discount, fewer months', async () => {
    const total = async (asked: Parameters<TestShop['scope']>[0]): Promise<number> => {
      await shop.scope(asked);
      return (await ask(shop)).reduce((sum, { clv }) => sum + clv, 0);
    };
    const usual = people.reduce((sum, { clv }) => sum + clv, 0);
    expect((await total({ predictions: { margin: 0.4 } })) / usual).toBeCloseTo(0.4, 10);
    expect(await total({ predictions: { monthlyDiscount: 0.05 } })).toBeLessThan(usual);
    expect(await total({ predictions: { months: 6 } })).toBeLessThan(usual);
  });

  it('says the same of people whichever segments are asked about', async () => {
    await shop.scope({ narrowing: { segment: ['champions', 'loyal'] } });
    const some = await ask(shop);
    expect(some.length).toBeGreaterThan(0);
    expect(some.length).toBeLessThan(people.length);
    const known = new Map(people.map((person) => [person.customer_key, person]));
    expect(some).toEqual(some.map(({ customer_key }) => known.get(customer_key)));
  });

  it('goes by the naive rule where that is asked for', async () => {
    await shop.scope({ predictions: { model: 'naive' } });
    const naive = await ask(shop);
    expect(naive).toHaveLength(people.length);
    expect(
      naive.every(({ basis, p_alive, clv_low }) => basis === 'naive' && p_alive === null && clv_low === null)
    ).toBe(true);
    expect(naive.every(({ expected_orders }) => Number.isInteger(expected_orders))).toBe(true);
  });
});

describe('a shop of few', () => {
  it('goes by what was: too few come back for any model', async () => {
    const shop = await openShop({
      orders: `
        customer_key | created_at | charged
        1            | 2024-01-01 | 10
        1            | 2024-05-01 | 20
        1            | 2024-11-01 | 30
        2            | 2024-12-01 | 40
      `
    });
    expect(await rowsOf(shop.run(verdict, {}))).toEqual([{ verdict: 'too_few' }]);
    const figures = (await ask(shop)).map(({ basis, x, p_alive, expected_orders, clv }) => ({
      basis,
      x,
      p_alive,
      expected_orders,
      clv
    }));
    // Once in the last 90 days; two repeats in the last 12 months, at 20 each.
    expect(figures).toEqual([
      { basis: 'naive', x: 2, p_alive: null, expected_orders: 1, clv: 40 },
      { basis: 'naive', x: 0, p_alive: null, expected_orders: 0, clv: 0 }
    ]);
  });
});

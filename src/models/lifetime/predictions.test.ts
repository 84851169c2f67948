import { beforeAll, describe, expect, it } from 'vitest';
import { query, type RowOf } from '#engine';
import { expectedOrders, foretell, probabilityAlive, seenAt } from '#statistics';
import { plantOrders } from '#tests/support/lifelike-orders.ts';
import { rowsOf } from '#tests/support/rows.ts';
import { openShop, type TestShop } from '#tests/support/shop.ts';

const predictions = query(
  'select * from predictions order by customer_key',
  {},
  {
    customer_key: 'integer',
    basis: ['model', 'naive', 'none'],
    first_on: 'date',
    last_on: 'date',
    x: 'integer',
    recency_weeks: 'number',
    age_weeks: 'number',
    repeat_value: 'number?',
    p_alive: 'number?',
    expected_orders: 'number?',
    expected_orders_low: 'number?',
    expected_orders_high: 'number?',
    expected_value: 'number',
    clv: 'number?',
    clv_low: 'number?',
    clv_high: 'number?',
    clv_variance: 'number?'
  }
);
type Prediction = RowOf<typeof predictions.columns>;

const chosenModel = query(
  `select kind, r, alpha, a, b from fitted_models where is_chosen`,
  {},
  { kind: ['bg', 'mbg'], r: 'number', alpha: 'number', a: 'number', b: 'number' }
);
const verdict = query(
  'select verdict, method, order_factor from fit_verdict',
  {},
  { verdict: 'text', method: 'text?', order_factor: 'number?' }
);
const purchases = query(
  `select string_agg((sold_on - date '1970-01-01') || ':' || net_revenue, ',' order by sold_on) as text
  from purchase_days
  group by customer_key
  order by customer_key`,
  {},
  { text: 'text' }
);
const ask = (shop: TestShop): Promise<readonly Prediction[]> => rowsOf(shop.run(predictions, {}));

describe('a shop whose people live as the model says', () => {
  let shop: TestShop;
  let people: readonly Prediction[];

  beforeAll(async () => {
    shop = await openShop({});
    await plantOrders(shop, { people: 3000, r: 1, alpha: 6, a: 1, b: 4 });
    people = await ask(shop);
  });

  it('is known again, by what it did before', async () => {
    const [model] = await rowsOf(shop.run(chosenModel, {}));
    expect(model?.kind).toBe('bg');
    expect((model?.r ?? 0) / 1).toBeCloseTo(1, 0);
    expect((model?.alpha ?? 0) / 6).toBeCloseTo(1, 0);
    expect(await rowsOf(shop.run(verdict, {}))).toMatchObject([{ verdict: 'tried', method: 'bg' }]);
  });

  it('has in SQL what the formulas say, times what its past corrects', async () => {
    const [model] = await rowsOf(shop.run(chosenModel, {}));
    const [found] = await rowsOf(shop.run(verdict, {}));
    if (model === undefined) throw new Error('no model');
    const factor = found?.order_factor ?? Number.NaN;
    expect(Math.abs(Math.log(factor))).toBeLessThan(0.1);
    for (const { x, recency_weeks, age_weeks, p_alive, expected_orders } of people) {
      const history = { repeats: x, recency: recency_weeks, age: age_weeks };
      expect(p_alive).toBeCloseTo(probabilityAlive(model, history), 10);
      expect(expected_orders).toBeCloseTo(factor * expectedOrders(model, history, 90 / 7), 8);
    }
  });

  it('has bounds of what one person does round what it expects', () => {
    for (const person of people) {
      const [orders, clv] = [person.expected_orders ?? Number.NaN, person.clv ?? Number.NaN];
      // Of whom next to nothing is expected, 39 in 40 order nothing.
      const isRare = orders < 0.2;
      expect(person.expected_orders_low).toBeLessThan(orders);
      expect(person.expected_orders_high).toBeGreaterThan(isRare ? -1 : orders);
      expect(person.clv_low).toBeLessThan(clv);
      expect(person.clv_high).toBeGreaterThan(isRare ? -1 : clv);
    }
  });

  it('has the classes of the chain in SQL as the chain has them', async () => {
    await shop.scope({ predictions: { model: 'chain' } });
    const known = await ask(shop);
    const [found] = await rowsOf(shop.run(verdict, {}));
    expect(found?.method).toBe('chain');
    const histories = (await rowsOf(shop.run(purchases, {}))).map(({ text }) =>
      text.split(',').map((cell) => cell.split(':').map(Number))
    );
    const starts = new Int32Array(histories.length + 1);
    for (const [person, { length }] of histories.entries())
      starts[person + 1] = (starts[person] ?? 0) + length;
    const log = {
      starts,
      days: Int32Array.from(histories.flat(), ([day]) => day ?? 0),
      values: Float64Array.from(histories.flat(), ([, value]) => value ?? 0)
    };
    const seen = seenAt(log, Math.max(...log.days));
    const told = foretell('chain', log, seen, [90]).get(90);
    expect(known).toHaveLength(seen.length);
    for (const [index, { expected_orders }] of known.entries()) {
      expect(expected_orders).toBeCloseTo((found?.order_factor ?? 0) * (told?.[index] ?? 0), 8);
    }
    await shop.scope({});
  });

  it('is worth less with less margin, more discount, fewer months', async () => {
    const total = async (asked: Parameters<TestShop['scope']>[0]): Promise<number> => {
      await shop.scope(asked);
      return (await ask(shop)).reduce((sum, { clv }) => sum + (clv ?? 0), 0);
    };
    const usual = people.reduce((sum, { clv }) => sum + (clv ?? 0), 0);
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
    const [found] = await rowsOf(shop.run(verdict, {}));
    const counts = naive.map(({ expected_orders }) => (expected_orders ?? 0.5) / (found?.order_factor ?? 1));
    expect(counts.every((count) => Math.abs(count - Math.round(count)) < 1e-9)).toBe(true);
  });
});

describe('a shop of few', () => {
  it('is told nothing of what comes: no forecast could be tried on its past', async () => {
    const shop = await openShop({
      orders: `
        customer_key | created_at | charged
        1            | 2024-01-01 | 10
        1            | 2024-05-01 | 20
        1            | 2024-11-01 | 30
        2            | 2024-12-01 | 40
      `
    });
    expect(await rowsOf(shop.run(verdict, {}))).toMatchObject([{ verdict: 'too_few', method: null }]);
    const figures = (await ask(shop)).map(({ basis, x, p_alive, expected_orders, clv }) => ({
      basis,
      x,
      p_alive,
      expected_orders,
      clv
    }));
    expect(figures).toEqual([
      { basis: 'none', x: 2, p_alive: null, expected_orders: null, clv: null },
      { basis: 'none', x: 0, p_alive: null, expected_orders: null, clv: null }
    ]);
  });
});

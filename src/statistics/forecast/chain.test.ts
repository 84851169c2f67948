import { describe, expect, it } from 'vitest';
import { classes, classOf, silences } from './chain-states.ts';
import { expectOrders, ordersAt, ordersOfChain } from './chain.ts';
import { fitChain } from './chain-fit.ts';
import { type PurchaseLog, seenAt } from './purchase-log.ts';

const logOf = (people: readonly (readonly number[])[]): PurchaseLog => {
  const starts = new Int32Array(people.length + 1);
  for (const [person, { length }] of people.entries()) starts[person + 1] = (starts[person] ?? 0) + length;
  return {
    starts,
    days: Int32Array.from(people.flat()),
    values: new Float64Array(people.flat().length).fill(1)
  };
};

/** From a day on, every so many days, so often. */
const every = (from: number, gap: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => from + index * gap);

const expected = (log: PurchaseLog, cut: number, horizon: number): Float64Array => {
  const seen = seenAt(log, cut);
  let told: Float64Array = new Float64Array();
  expectOrders(fitChain(log, cut), {
    horizon,
    silence: 400,
    tell: (day, orders) => {
      if (day === horizon) told = ordersOfChain(orders, seen);
    }
  });
  return told;
};

describe('what a chain expects', () => {
  it('is chance times days where every day has the same chance', () => {
    const chain = {
      hazards: new Float64Array(classes * silences).fill(0.03),
      moves: Float64Array.from({ length: classes ** 2 }, (_, at) => (at % (classes + 1) === 0 ? 1 : 0))
    };
    const told: number[] = [];
    expectOrders(chain, {
      horizon: 100,
      silence: 50,
      tell: (_, orders) => told.push(ordersAt(orders, 7, 12))
    });
    expect(told.every((orders, index) => Math.abs(orders - 0.03 * (index + 1)) < 1e-9)).toBe(true);
  });

  it('follows the class that an order leads to', () => {
    const hazards = new Float64Array(classes * silences);
    hazards.subarray(0, silences).fill(1);
    const moves = new Float64Array(classes ** 2);
    // After the one order that comes tomorrow nobody orders again.
    moves[9] = 1;
    const told: number[] = [];
    expectOrders(
      { hazards, moves },
      { horizon: 3, silence: 5, tell: (_, orders) => told.push(ordersAt(orders, 0, 5)) }
    );
    expect(told).toEqual([1, 1, 1]);
  });
});

describe('a chain that is fitted', () => {
  // Half order every 30 days and go on; half did so and stopped long ago.
  const faithful = Array.from({ length: 200 }, (_, person) =>
    every(person % 30, 30, 24).filter((day) => day <= 600)
  );
  const gone = Array.from({ length: 200 }, (_, person) => every(person % 30, 30, 9));
  const log = logOf([...faithful, ...gone]);

  it('expects of regulars what they do, and next to nothing of who has left', () => {
    const told = expected(log, 600, 90);
    const mean = (values: Float64Array): number =>
      values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(mean(told.subarray(0, 200))).toBeGreaterThan(2.4);
    expect(mean(told.subarray(0, 200))).toBeLessThan(3.3);
    expect(mean(told.subarray(200))).toBeLessThan(0.3);
  });

  it('knows nothing of what came after its day', () => {
    const until = logOf([...faithful, ...gone].map((days) => days.filter((day) => day <= 400)));
    expect(fitChain(log, 400)).toEqual(fitChain(until, 400));
    expect(fitChain(log, 400)).not.toEqual(fitChain(log, 401));
  });

  it('forgets what is older than a year', () => {
    const older = logOf([...faithful, ...gone, ...Array.from({ length: 50 }, () => [-900, -880, -860])]);
    const orders = (list: PurchaseLog): string => fitChain(list, 600).moves.join();
    expect(orders(older)).toBe(orders(log));
    expect(orders(logOf([...faithful, ...gone, [500, 590]]))).not.toBe(orders(log));
  });
});

it('puts people into classes by how often and in what rhythm they bought', () => {
  expect(classOf(0, 0)).toBe(0);
  expect([classOf(1, 13), classOf(1, 14), classOf(1, 300)]).toEqual([6, 7, 11]);
  expect([classOf(2, 27), classOf(2, 28), classOf(5, 100), classOf(6, 84)]).toEqual([12, 13, 19, 25]);
});

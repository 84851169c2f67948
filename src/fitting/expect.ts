import type { PredictionSettings } from '#models';
import {
  classOf,
  discountedOrdersIfAlive,
  expectedOrdersIfAlive,
  expectOrders,
  fitChain,
  inWeeks,
  longestSilence,
  ordersAt,
  type PurchaseLog,
  type PurchaseModel,
  type Seen
} from '#statistics';
import { daysPerMonth, type Plan } from './plan.ts';

/** Columns of `expectations`, each cell after the other with commas between; empty where nobody is spoken of. */
export interface Expectations {
  readonly alike: string;
  readonly days: string;
  readonly orders: string;
  readonly discountedOrders: string;
}

const nobody: Expectations = { alike: '', days: '', orders: '', discountedOrders: '' };

interface Group {
  readonly alike: number;
  readonly days: number;
}

const written = (
  groups: readonly Group[],
  orders: (group: Group) => number | undefined,
  discounted: (group: Group) => number | undefined
): Expectations => {
  const column = (of: (group: Group) => number | undefined): string =>
    groups
      .map((group) => of(group))
      .map((value) => (value === undefined ? 'null' : Number(value.toPrecision(12))))
      .join(',');
  return {
    alike: column(({ alike }) => alike),
    days: column(({ days }) => days),
    orders: column(orders),
    discountedOrders: column(discounted)
  };
};

/** Groups that somebody is in. */
function groupsOf({ length }: Seen, groupOf: (index: number) => Group): readonly Group[] {
  const groups = new Map<string, Group>();
  for (let index = 0; index < length; index++) {
    const group = groupOf(index);
    groups.set(`${group.alike} ${group.days}`, group);
  }
  return [...groups.values()];
}

/**
 * What to expect of people alike: a few thousand figures serve any number of people. Under a purchase model it
 * hangs on how often and since when they buy (their chance to be alive is SQL's business), under the chain on
 * their class and how long they have been silent.
 */
export function expectationsOf(
  { log, seen, model }: { log: PurchaseLog; seen: Seen; model: PurchaseModel | undefined },
  plan: Plan,
  { monthlyDiscount }: PredictionSettings
): Expectations {
  if (plan.method === 'chain') return ofChain(log, seen, plan, monthlyDiscount);
  return model === undefined ? nobody : ofModel(model, seen, plan, monthlyDiscount);
}

function ofModel(model: PurchaseModel, seen: Seen, plan: Plan, discount: number): Expectations {
  const { orders: ahead, value } = plan;
  const groups = groupsOf(seen, (index) => ({ alike: seen.repeats[index] ?? 0, days: seen.age[index] ?? 0 }));
  const history = ({ alike, days }: Group) => ({ repeats: alike, age: inWeeks(days) });
  return written(
    groups,
    (group) => ahead && expectedOrdersIfAlive(model, history(group), inWeeks(ahead.days)),
    (group) =>
      value &&
      discountedOrdersIfAlive(model, history(group), {
        months: value.months,
        month: inWeeks(daysPerMonth),
        discount
      })
  );
}

function ofChain(log: PurchaseLog, seen: Seen, { orders, value }: Plan, discount: number): Expectations {
  const silenceAt = (index: number): number => (seen.age[index] ?? 0) - (seen.recency[index] ?? 0);
  const groups = groupsOf(seen, (index) => ({
    alike: classOf(seen.repeats[index] ?? 0, seen.recency[index] ?? 0),
    days: Math.min(longestSilence, silenceAt(index))
  }));
  const sums = { orders: new Float64Array(groups.length), discounted: new Float64Array(groups.length) };
  const before = new Float64Array(groups.length);
  const ends = new Map(
    Array.from({ length: value?.months ?? 0 }, (_, month) => [
      Math.round((month + 1) * daysPerMonth),
      month + 1
    ])
  );
  expectOrders(fitChain(log, seen.cut), {
    horizon: Math.max(orders?.days ?? 0, ...ends.keys()),
    silence: Math.max(0, ...groups.map(({ days }) => days)),
    tell: (day, expected) => {
      const month = ends.get(day);
      if (day !== orders?.days && month === undefined) return;
      for (const [index, { alike, days }] of groups.entries()) {
        const until = ordersAt(expected, alike, days);
        if (day === orders?.days) sums.orders[index] = until;
        if (month === undefined) continue;
        const own = (until - (before[index] ?? 0)) / (1 + discount) ** month;
        sums.discounted[index] = (sums.discounted[index] ?? 0) + own;
        before[index] = until;
      }
    }
  });
  const places = new Map(groups.map((group, index) => [group, index]));
  const cell = (list: Float64Array, group: Group): number => list[places.get(group) ?? 0] ?? 0;
  return written(
    groups,
    (group) => orders && cell(sums.orders, group),
    (group) => value && cell(sums.discounted, group)
  );
}

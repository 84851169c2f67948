import { closingMoment } from './calendar.ts';
import { type Order, isLate, isValid } from './model.ts';
import type { Shop } from './shop.ts';
import { type DayNumber, dayOf, secondsPerDay } from './time.ts';

export type Test<T> = (value: T) => boolean;

export const share = <T>(list: readonly T[], holds: Test<T>): number =>
  list.filter(holds).length / list.length;
export const mean = (list: readonly number[]): number =>
  list.reduce((sum, value) => sum + value, 0) / list.length;

export function median(list: readonly number[]): number {
  const sorted = list.toSorted((one, other) => one - other);
  const middle = (sorted.length - 1) / 2;
  return mean(sorted.slice(Math.floor(middle), Math.ceil(middle) + 1));
}

export const dayOfOrder = (order: Order): DayNumber => dayOf(order.createdAt);
export const isDelivered = (order: Order): boolean => order.delivery?.deliveredAt !== undefined;

/** The valid orders of each known person, oldest first. */
export function histories({ orders }: Shop): Order[][] {
  const byPerson = new Map<number, Order[]>();
  for (const order of orders) {
    if (order.person === undefined || !isValid(order)) continue;
    const history = byPerson.get(order.person.number);
    if (history === undefined) byPerson.set(order.person.number, [order]);
    else history.push(order);
  }
  return [...byPerson.values()];
}

export interface Step {
  readonly order: Order;
  readonly next: Order | undefined;
}

export const stepsOf = (history: readonly Order[]): Step[] =>
  history.map((order, index) => ({ order, next: history[index + 1] }));

const within = (days: number, { order, next }: Step): boolean =>
  next !== undefined && next.createdAt - order.createdAt <= days * secondsPerDay;

const isOldEnough = (days: number, { order }: Step): boolean =>
  order.createdAt <= closingMoment - days * secondsPerDay;

/** Share of steps followed by another within the days; those too young to know are left out. */
export const followed = (days: number, steps: readonly Step[]): number =>
  share(
    steps.filter((step) => isOldEnough(days, step)),
    (step) => within(days, step)
  );

export const allSteps = (shop: Shop): Step[] => histories(shop).flatMap(stepsOf);
export const firstSteps = (shop: Shop): Step[] =>
  histories(shop).flatMap((history) => stepsOf(history).slice(0, 1));

export const afterLate = (steps: readonly Step[]): number =>
  followed(
    90,
    steps.filter(({ order }) => isDelivered(order) && isLate(order))
  );
export const afterOnTime = (steps: readonly Step[]): number =>
  followed(
    90,
    steps.filter(({ order }) => isDelivered(order) && !isLate(order))
  );
export const lateToOnTime = (steps: readonly Step[]): number => afterLate(steps) / afterOnTime(steps);

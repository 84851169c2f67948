import { type Product, gaiwan, tastingCups } from './catalogue.ts';
import { hasLeakingPot, leakingBatch } from './defect.ts';
import { goosewing } from './delivery.ts';
import { type Channel, type Order, type Review, isLate, isValid } from './model.ts';
import {
  type Step,
  type Test,
  afterLate,
  afterOnTime,
  allSteps,
  dayOfOrder,
  firstSteps,
  followed,
  histories,
  isDelivered,
  lateToOnTime,
  mean,
  median,
  share,
  stepsOf
} from './histories.ts';
import { letterDay } from './letter.ts';
import type { Shop } from './shop.ts';
import { dayNumber, secondsPerDay } from './time.ts';
import type { TruthName } from './truths.ts';

const wonByDouble11 = ({ order }: Step): boolean => order.coupon === 'DOUBLE11' || order.coupon === '双11';
const startsWith =
  (category: string) =>
  ({ order }: Step): boolean =>
    order.lines.some(({ product }) => product.category === category);

const isFaithful = (history: readonly Order[]): boolean => new Set(history.map(dayOfOrder)).size >= 5;

const gapsOf = (history: readonly Order[]): number[] =>
  stepsOf(history)
    .flatMap(({ order, next }) => (next === undefined ? [] : [dayOfOrder(next) - dayOfOrder(order)]))
    .filter((gap) => gap > 0);

const valid = (shop: Shop): Order[] => shop.orders.filter(isValid);

export interface Pair {
  readonly skus: string;
  readonly count: number;
  readonly lift: number;
}

/** Every pair of products bought together. */
export function pairs(orders: readonly Order[]): Pair[] {
  const counts = new Map<string, number>();
  const count = (key: string): number => counts.get(key) ?? 0;
  for (const { lines } of orders) {
    const skus = lines.map(({ product }) => product.sku).toSorted();
    const together = skus.flatMap((one, index) => skus.slice(index + 1).map((other) => `${one} ${other}`));
    for (const key of [...skus, ...together]) counts.set(key, count(key) + 1);
  }
  return [...counts.keys()].flatMap((skus) => {
    const [one = '', other] = skus.split(' ');
    if (other === undefined) return [];
    return { skus, count: count(skus), lift: (count(skus) * orders.length) / (count(one) * count(other)) };
  });
}

const liftOf = (shop: Shop, one: Product, other: Product): number =>
  pairs(valid(shop)).find(({ skus }) => skus === `${one.sku} ${other.sku}`)?.lift ?? 0;

const meanRating = (shop: Shop, holds: Test<Review>): number =>
  mean(shop.reviews.filter(holds).map(({ rating }) => rating));
const isOfLeakingPot = ({ order, product }: Review): boolean =>
  product === leakingBatch.product && hasLeakingPot(order.lines, dayOfOrder(order));
const isOfSoundPot = (review: Review): boolean =>
  review.product === leakingBatch.product && !isOfLeakingPot(review);

const lateRate = (shop: Shop, isOurs: Test<Order>): number =>
  share(
    valid(shop).filter((order) => isDelivered(order) && isOurs(order)),
    isLate
  );

const wasPaid = (order: Order): boolean => isValid(order) || order.status === 'refunded';
const hasPot = (order: Order): boolean => order.lines.some(({ product }) => product === leakingBatch.product);
const isRefunded = (order: Order): boolean => order.refund > 0;
const refundedShare = (shop: Shop, holds: Test<Order>): number =>
  share(
    shop.orders.filter((order) => wasPaid(order) && holds(order)),
    isRefunded
  );

const between = (orders: readonly Order[], from: string, to: string): Order[] =>
  orders.filter((order) => dayOfOrder(order) >= dayNumber(from) && dayOfOrder(order) <= dayNumber(to));

/** Orders of a day against the average day of the October before it. */
function peak(shop: Shop, day: string, channel: Channel): number {
  const orders = valid(shop).filter((order) => order.channel === channel);
  const year = day.slice(0, 4);
  return between(orders, day, day).length / (between(orders, `${year}-10-01`, `${year}-10-31`).length / 31);
}

const perDay = (orders: readonly Order[], from: string, to: string): number =>
  between(orders, from, to).length / (dayNumber(to) - dayNumber(from) + 1);

const hourOf = ({ createdAt }: Order): number => Math.floor((createdAt % secondsPerDay) / 3600);

/** Each truth computed from the orders and reviews alone, in the plainest way. */
export const measures: Readonly<Record<TruthName, (shop: Shop) => number>> = {
  repeatAfterLate: (shop) => afterLate(allSteps(shop)),
  repeatAfterOnTime: (shop) => afterOnTime(allSteps(shop)),
  lateToOnTimeRepeat: (shop) => lateToOnTime(allSteps(shop)),
  lateToOnTimeRepeatOfFirstOrders: (shop) => lateToOnTime(firstSteps(shop)),
  repeatOfDouble11Customers: (shop) => followed(365, firstSteps(shop).filter(wonByDouble11)),
  repeatOfOtherCustomers: (shop) =>
    followed(
      365,
      firstSteps(shop).filter((step) => !wonByDouble11(step))
    ),
  gaiwanCupsLift: (shop) => liftOf(shop, tastingCups, gaiwan),
  repeatAfterTeaFirst: (shop) => followed(365, firstSteps(shop).filter(startsWith('loose-tea'))),
  repeatAfterGiftFirst: (shop) => followed(365, firstSteps(shop).filter(startsWith('ceramic-gifts'))),
  ratingWhenLate: (shop) => meanRating(shop, ({ order }) => isLate(order)),
  ratingWhenOnTime: (shop) => meanRating(shop, ({ order }) => !isLate(order)),
  lateRateOfGoosewing: (shop) => lateRate(shop, ({ delivery }) => delivery?.carrier === goosewing),
  lateRateOfOtherCarriers: (shop) => lateRate(shop, ({ delivery }) => delivery?.carrier !== goosewing),
  shippedOnTime: (shop) =>
    share(
      valid(shop).filter(
        ({ channel, delivery }) => channel === 'taobao' && delivery?.shippedAt !== undefined
      ),
      ({ delivery }) => (delivery?.shippedAt ?? NaN) <= (delivery?.shipByAt ?? NaN)
    ),
  gapOfFaithfulCustomers: (shop) => median(histories(shop).filter(isFaithful).flatMap(gapsOf)),
  returnAfterFourthOrder: (shop) =>
    followed(
      120,
      histories(shop).flatMap((history) => stepsOf(history).slice(3))
    ),
  letterEffect: ({ letter, orders }) => {
    const bought = new Set(
      orders
        .filter((order) => isValid(order) && dayOfOrder(order) >= letterDay)
        .map(({ person }) => person?.number)
    );
    const rate = (isHeldOut: boolean): number =>
      share(
        letter.members.filter((member) => member.isHeldOut === isHeldOut),
        ({ person }) => bought.has(person.number)
      );
    return rate(false) - rate(true);
  },
  cupsAfterGaiwan: (shop) => {
    const has = (order: Order, wanted: Product): boolean =>
      order.lines.some(({ product }) => product === wanted);
    const from = histories(shop).flatMap((history) => {
      const first = history.findIndex((order) => has(order, gaiwan));
      return first < 0 ? [] : [history.slice(first)];
    });
    return share(from, (history) => history.some((order) => has(order, tastingCups)));
  },
  activeShare: ({ customers }) => share(customers, ({ isActive }) => isActive),
  ratingOfLeakingPots: (shop) => meanRating(shop, isOfLeakingPot),
  ratingOfSoundPots: (shop) => meanRating(shop, isOfSoundPot),
  refundedLeakingPots: (shop) =>
    refundedShare(shop, (order) => hasLeakingPot(order.lines, dayOfOrder(order))),
  refundedSoundPots: (shop) =>
    refundedShare(shop, (order) => hasPot(order) && !hasLeakingPot(order.lines, dayOfOrder(order))),
  double11Peak: (shop) => peak(shop, '2025-11-11', 'taobao'),
  blackFridayPeak: (shop) => peak(shop, '2025-11-28', 'shopify'),
  growth: (shop) =>
    between(valid(shop), '2025-11-01', '2026-10-31').length /
    between(valid(shop), '2024-11-01', '2025-10-31').length,
  summerLow: (shop) =>
    perDay(valid(shop), '2025-07-01', '2025-08-31') / perDay(valid(shop), '2024-11-01', '2025-10-31'),
  eveningShare: (shop) =>
    share(
      valid(shop).filter(({ channel }) => channel === 'taobao'),
      (order) => hourOf(order) >= 19 && hourOf(order) <= 22
    ),
  refundedShare: (shop) => refundedShare(shop, () => true),
  couponShare: (shop) => share(valid(shop), ({ coupon }) => coupon !== undefined),
  peopleOnBothChannels: (shop) =>
    histories(shop).filter((history) => new Set(history.map(({ channel }) => channel)).size === 2).length
};

import type { PurchaseLog } from '#statistics';

export const climates = ['stable', 'growing', 'fading', 'seasonal'] as const;
export type Climate = (typeof climates)[number];

export interface SimulatedShop {
  readonly climate: Climate;
  readonly log: PurchaseLog;
  /** Its days are 0 until here. */
  readonly lastDay: number;
}

/** Mulberry32: the same shop for the same number. */
function randomOf(seed: number): () => number {
  let state = Math.imul(seed, 0x9e_37_79_b1) >>> 0;
  return () => {
    state = (state + 0x6d_2b_79_f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const normal = (random: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

/** Marsaglia and Tsang 2000; mean is shape / rate. */
function gamma(random: () => number, shape: number, rate: number): number {
  if (shape < 1) return gamma(random, shape + 1, rate) * (1 - random()) ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal(random);
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(1 - random()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return (d * v) / rate;
  }
}

const between = (random: () => number, low: number, high: number): number => low + (high - low) * random();

/**
 * A shop whose people order by gaps of their own (from memoryless to regular), leave after an order or while
 * silent, and whose climate moves arrivals and rates over the days. Nothing here is a model that forecasts.
 */
export function simulateShop(seed: number): SimulatedShop {
  const random = randomOf(seed);
  const climate = climates[seed % climates.length] ?? 'stable';
  const lastDay = Math.round(between(random, 500, 1600));
  const people = Math.round(Math.exp(between(random, Math.log(800), Math.log(6000))));
  const shop = {
    shape: between(random, 1, 5),
    spread: between(random, 0.8, 3),
    gap: between(random, 30, 150),
    leaves: between(random, 0.15, 0.6),
    leavesSpread: between(random, 1, 6),
    forgets: Math.exp(between(random, Math.log(1 / 3000), Math.log(1 / 400))),
    value: between(random, 15, 200)
  };
  const growth =
    climate === 'growing'
      ? between(random, 0.3, 1)
      : climate === 'fading'
        ? between(random, -0.8, -0.2)
        : between(random, -0.1, 0.1);
  const drift =
    climate === 'growing'
      ? between(random, 0, 0.2)
      : climate === 'fading'
        ? between(random, -0.4, -0.1)
        : between(random, -0.05, 0.05);
  const swing = climate === 'seasonal' ? between(random, 0.25, 0.7) : between(random, 0, 0.12);
  const peak = between(random, 0, 365);
  const season = (day: number): number => 1 + swing * Math.cos((2 * Math.PI * (day - peak)) / 365);
  const pace = (day: number): number => season(day) * Math.exp((drift * day) / 365);
  const arrival = (day: number): number => season(day) * Math.exp((growth * day) / 365);
  const most = Math.max(...Array.from({ length: lastDay + 1 }, (_, day) => arrival(day)));
  const operational = new Float64Array(lastDay + 2);
  for (let day = 0; day <= lastDay; day++) operational[day + 1] = (operational[day] ?? 0) + pace(day);
  const histories = Array.from({ length: people }, () => {
    let first = between(random, 0, lastDay);
    while (random() * most > arrival(first)) first = between(random, 0, lastDay);
    return live(random, Math.floor(first), shop, operational, lastDay);
  });
  return { climate, log: logOf(histories), lastDay };
}

type Purchase = readonly [day: number, value: number];

function live(
  random: () => number,
  first: number,
  shop: {
    shape: number;
    spread: number;
    gap: number;
    leaves: number;
    leavesSpread: number;
    forgets: number;
    value: number;
  },
  operational: Float64Array,
  lastDay: number
): readonly Purchase[] {
  const own = shop.gap / gamma(random, shop.spread, shop.spread);
  const left = gamma(random, shop.leaves * shop.leavesSpread, 1);
  const leaves = left / (left + gamma(random, (1 - shop.leaves) * shop.leavesSpread, 1));
  const usual = shop.value * Math.exp(0.5 * normal(random));
  const purchases: Purchase[] = [];
  let day = first;
  for (;;) {
    purchases.push([day, Math.round(100 * usual * Math.exp(0.35 * normal(random))) / 100]);
    if (random() < leaves) return purchases;
    const gap = gamma(random, shop.shape, shop.shape / own);
    if (random() < 1 - Math.exp(-gap * shop.forgets)) return purchases;
    const due = (operational[day] ?? 0) + gap;
    let next = day + 1;
    while (next <= lastDay && (operational[next + 1] ?? Infinity) < due) next++;
    if (next > lastDay) return purchases;
    day = next;
  }
}

export function logOf(histories: readonly (readonly Purchase[])[]): PurchaseLog {
  const starts = new Int32Array(histories.length + 1);
  for (const [person, { length }] of histories.entries()) starts[person + 1] = (starts[person] ?? 0) + length;
  const all = histories.flat();
  return {
    starts,
    days: Int32Array.from(all, ([day]) => day),
    values: Float64Array.from(all, ([, value]) => value)
  };
}

import { classes, classOf, longestSilence, rhythms, silenceOf, silences } from './chain-states.ts';
import type { Seen } from './purchase-log.ts';

/**
 * A Markov chain over recency and frequency (Pfeifer and Carraway 2000, "Modeling customer relationships as Markov
 * chains"), day by day: the chance of an order by class and silence, and the class that follows an order. It
 * assumes nothing of how gaps are distributed, and forgets what is older than `memory` days.
 */
export interface Chain {
  /** By class and silence: chance that an order comes on a day. */
  readonly hazards: Float64Array;
  /** By class before an order: chances of the class after it. */
  readonly moves: Float64Array;
}

/** Orders to expect by class and days of silence, 0 to `longest`. */
export interface ChainOrders {
  readonly longest: number;
  readonly orders: Float64Array;
}

export const ordersAt = ({ longest, orders }: ChainOrders, row: number, silence: number): number =>
  orders[row * (longest + 1) + Math.min(longest, silence)] ?? 0;

interface Outlook {
  readonly horizon: number;
  /** Longest silence of anybody it is asked for. */
  readonly silence: number;
  /** Told of each day ahead, 1 to `horizon`, what is expected until its end; the list is reused. */
  readonly tell: (day: number, orders: ChainOrders) => void;
}

export function expectOrders({ hazards, moves }: Chain, { horizon, silence: asked, tell }: Outlook): void {
  const longest = Math.min(longestSilence, asked + horizon);
  const width = longest + 1;
  const chances = new Float64Array(classes * width);
  for (let row = 0; row < classes; row++) {
    for (let silence = 0; silence < width; silence++) {
      chances[row * width + silence] =
        hazards[row * silences + silenceOf(Math.min(longest, silence + 1))] ?? 0;
    }
  }
  let orders = new Float64Array(classes * width);
  let later = new Float64Array(classes * width);
  for (let day = 1; day <= horizon; day++) {
    for (let row = 0; row < classes; row++) {
      // Nobody has a rhythm before a second order.
      if (row > 0 && row < rhythms) continue;
      let ordered = 1;
      for (let to = 0; to < classes; to++) {
        const share = moves[row * classes + to] ?? 0;
        if (share > 0) ordered += share * (orders[to * width] ?? 0);
      }
      const base = row * width;
      for (let silence = 0; silence < longest; silence++) {
        const chance = chances[base + silence] ?? 0;
        later[base + silence] = chance * ordered + (1 - chance) * (orders[base + silence + 1] ?? 0);
      }
      const chance = chances[base + longest] ?? 0;
      later[base + longest] = chance * ordered + (1 - chance) * (orders[base + longest] ?? 0);
    }
    [orders, later] = [later, orders];
    tell(day, { longest, orders });
  }
}

/** The longest that anybody has been silent. */
export function longestOf({ length, recency, age }: Seen): number {
  let longest = 0;
  for (let index = 0; index < length; index++) {
    longest = Math.max(longest, (age[index] ?? 0) - (recency[index] ?? 0));
  }
  return longest;
}

/** Orders of each person to expect. */
export const ordersOfChain = (orders: ChainOrders, { length, repeats, recency, age }: Seen): Float64Array =>
  Float64Array.from({ length }, (_, index) => {
    const last = recency[index] ?? 0;
    return ordersAt(orders, classOf(repeats[index] ?? 0, last), (age[index] ?? 0) - last);
  });

import {
  classes,
  classOf,
  daysIn,
  longestSilence,
  middles,
  rhythms,
  silenceOf,
  silences,
  widthOf
} from './chain-states.ts';
import type { PurchaseLog, Seen } from './purchase-log.ts';

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

const memory = 365;
/** Orders a cell is drawn by towards the cells of its rhythm, and these towards all. */
const drawn = 2;
/** Fewer orders say nothing of a chance; beyond the last cell with as many it falls on as it fell before. */
const fewest = 8;
const likeliest = 0.98;

interface Counts {
  readonly orders: Float64Array;
  readonly days: Float64Array;
  readonly moves: Float64Array;
}

/** Days of silence that were lived through in the last year before a day, and the orders that ended them. */
function countsOf({ starts, days }: PurchaseLog, cut: number): Counts {
  const counts = {
    orders: new Float64Array(classes * silences),
    days: new Float64Array(classes * silences),
    moves: new Float64Array(classes * classes)
  };
  const from = cut - memory;
  for (let person = 0; person + 1 < starts.length; person++) {
    const begin = starts[person] ?? 0;
    const end = starts[person + 1] ?? 0;
    const first = days[begin] ?? 0;
    for (let at = begin; at < end && (days[at] ?? 0) <= cut; at++) {
      const day = days[at] ?? 0;
      const next = at + 1 < end ? (days[at + 1] ?? Infinity) : Infinity;
      const until = Math.min(next, cut);
      if (until <= from) continue;
      const row = classOf(at - begin, day - first);
      const ended = next > cut ? -1 : silenceOf(next - day);
      for (let cell = 0; cell < silences; cell++) {
        // As a life table counts: whoever orders within a cell was at risk for the whole of it.
        const last = cell === ended && cell < silences - 1 ? Infinity : until - day;
        add(counts.days, row * silences + cell, daysIn(cell, Math.max(from - day, 0) + 1, last));
      }
      if (ended < 0) continue;
      add(counts.orders, row * silences + ended, 1);
      add(counts.moves, row * classes + classOf(at - begin + 1, next - first), 1);
    }
  }
  return counts;
}

const add = (list: Float64Array, at: number, value: number): void => {
  list[at] = (list[at] ?? 0) + value;
};

export function fitChain(log: PurchaseLog, cut: number): Chain {
  const { orders, days, moves } = countsOf(log, cut);
  /** Sums over the classes after the first order: those of one rhythm, or all. */
  const pooled = (list: Float64Array, cell: number, rhythm?: number): number => {
    let sum = 0;
    for (let row = rhythms; row < classes; row++) {
      if (rhythm === undefined || row % rhythms === rhythm) sum += list[row * silences + cell] ?? 0;
    }
    return sum;
  };
  const ofFirst = extended((cell) => [orders[cell] ?? 0, days[cell] ?? 0]);
  const ofAll = extended((cell) => [pooled(orders, cell), pooled(days, cell)]);
  const hazards = new Float64Array(classes * silences);
  for (let cell = 0; cell < silences; cell++) {
    const usual = ofAll[cell] ?? 0;
    for (let row = 0; row < classes; row++) {
      const at = row * silences + cell;
      if (row < rhythms) {
        hazards[at] = daily(ofFirst[cell] ?? 0, cell);
        continue;
      }
      const rhythm = row % rhythms;
      const alike = (pooled(orders, cell, rhythm) + drawn) / (pooled(days, cell, rhythm) + drawn / usual);
      hazards[at] = daily(((orders[at] ?? 0) + drawn) / ((days[at] ?? 0) + drawn / alike), cell);
    }
  }
  return { hazards, moves: sharesOf(moves) };
}

/**
 * The chance of a day from orders per day at risk, such that as many as did go through the whole cell without an
 * order: where all order on its last day, nobody may be left over.
 */
function daily(rate: number, cell: number): number {
  const width = widthOf(cell);
  return width === Infinity
    ? Math.min(likeliest, rate)
    : 1 - (1 - Math.min(likeliest, rate * width)) ** (1 / width);
}

/** Orders per day at risk, by silence; after the last cell that enough is known of, they fall as a power of time, as before. */
function extended(counted: (cell: number) => readonly [orders: number, days: number]): readonly number[] {
  const cells = middles.map((middle, cell) => {
    const [orders, days] = counted(cell);
    return { orders, days, middle };
  });
  const last = cells.findLastIndex(({ orders }) => orders >= fewest);
  let [weight, x, y, xx, xy] = [0, 0, 0, 0, 0];
  for (const { orders, days, middle } of cells.slice(0, last + 1)) {
    if (middle < 45 || orders < 1) continue;
    const [log, chance] = [Math.log(middle), Math.log(orders / days)];
    weight += orders;
    x += orders * log;
    y += orders * chance;
    xx += orders * log * log;
    xy += orders * log * chance;
  }
  const spread = weight * xx - x * x;
  const fall = spread > 1e-9 ? Math.min(-1, Math.max(-4, (weight * xy - x * y) / spread)) : -1.5;
  const chances: number[] = [];
  for (const [cell, { orders, days, middle }] of cells.entries()) {
    const before = chances[cell - 1];
    if (cell <= last || before === undefined) chances.push((orders + 0.1) / (days + 20));
    else chances.push(before * (middle / (middles[cell - 1] ?? middle)) ** fall);
  }
  return chances;
}

function sharesOf(moves: Float64Array): Float64Array {
  for (let row = 0; row < classes; row++) {
    const own = moves.subarray(row * classes, (row + 1) * classes);
    const sum = own.reduce((all, value) => all + value, 0);
    // Nobody was seen to leave it: then an order changes nothing.
    if (sum === 0) own[row] = 1;
    else for (const [at, value] of own.entries()) own[at] = value / sum;
  }
  return moves;
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

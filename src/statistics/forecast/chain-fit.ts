import type { Chain } from './chain.ts';
import { classes, classOf, daysIn, middles, rhythms, silenceOf, silences, widthOf } from './chain-states.ts';
import type { PurchaseLog } from './purchase-log.ts';

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

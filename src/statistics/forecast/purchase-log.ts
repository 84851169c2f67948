/** Everybody's purchases: those of person i are at `starts[i]` until `starts[i + 1]`, the earliest first. */
export interface PurchaseLog {
  readonly starts: Int32Array;
  /** Days, counted from any one day. */
  readonly days: Int32Array;
  /** What each brought. */
  readonly values: Float64Array;
}

/** How those who had bought by the end of a day had bought by then. */
export interface Seen {
  readonly cut: number;
  readonly length: number;
  /** Their places in the log. */
  readonly who: Int32Array;
  /** Days with a purchase after the first. */
  readonly repeats: Int32Array;
  /** Days from the first purchase to the last, and to the end of the day. */
  readonly recency: Int32Array;
  readonly age: Int32Array;
  /** Mean value of the repeats, 0 without one; and of all purchases. */
  readonly repeatValue: Float64Array;
  readonly meanValue: Float64Array;
}

/** What each of them bought in the days after. */
export interface Came {
  readonly orders: Int32Array;
  readonly money: Float64Array;
}

export function seenAt({ starts, days, values }: PurchaseLog, cut: number): Seen {
  const people = starts.length - 1;
  const who = new Int32Array(people);
  const [repeats, recency, age] = [new Int32Array(people), new Int32Array(people), new Int32Array(people)];
  const [repeatValue, meanValue] = [new Float64Array(people), new Float64Array(people)];
  let length = 0;
  for (let person = 0; person < people; person++) {
    const from = starts[person] ?? 0;
    const until = starts[person + 1] ?? 0;
    const first = days[from] ?? Infinity;
    if (from === until || first > cut) continue;
    let [last, count, sum] = [first, 0, 0];
    for (let at = from; at < until && (days[at] ?? 0) <= cut; at++) {
      last = days[at] ?? 0;
      sum += values[at] ?? 0;
      count++;
    }
    who[length] = person;
    repeats[length] = count - 1;
    recency[length] = last - first;
    age[length] = cut - first;
    repeatValue[length] = count > 1 ? (sum - (values[from] ?? 0)) / (count - 1) : 0;
    meanValue[length] = sum / count;
    length++;
  }
  return { cut, length, who, repeats, recency, age, repeatValue, meanValue };
}

/** What people bought after day `from` and by day `until`. */
export function cameWithin(
  { starts, days, values }: PurchaseLog,
  { length, who }: Seen,
  from: number,
  until: number
): Came {
  const orders = new Int32Array(length);
  const money = new Float64Array(length);
  for (let index = 0; index < length; index++) {
    const person = who[index] ?? 0;
    for (let at = (starts[person + 1] ?? 0) - 1; at >= (starts[person] ?? 0); at--) {
      const day = days[at] ?? 0;
      if (day <= from) break;
      if (day > until) continue;
      orders[index] = (orders[index] ?? 0) + 1;
      money[index] = (money[index] ?? 0) + (values[at] ?? 0);
    }
  }
  return { orders, money };
}

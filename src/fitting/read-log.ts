import type { PurchaseLog } from '#statistics';
import type { LogRow } from './messages.ts';

export interface ReadLog {
  readonly log: PurchaseLog;
  readonly firstDay: number;
  readonly lastDay: number;
}

export function readLog(rows: readonly LogRow[]): ReadLog {
  const people = rows.flatMap((row) => (row.people === '' ? [] : row.people.split(';')));
  const starts = new Int32Array(people.length + 1);
  for (const [person, text] of people.entries()) {
    let commas = 0;
    for (let at = text.indexOf(','); at >= 0; at = text.indexOf(',', at + 1)) commas++;
    starts[person + 1] = (starts[person] ?? 0) + (commas + 1) / 2;
  }
  const length = starts[people.length] ?? 0;
  const [days, values] = [new Int32Array(length), new Float64Array(length)];
  let [at, firstDay] = [0, Infinity];
  for (const text of people) {
    const cells = text.split(',');
    firstDay = Math.min(firstDay, Number(cells[0]));
    for (let cell = 0; cell < cells.length; cell += 2, at++) {
      days[at] = Number(cells[cell]);
      values[at] = Number(cells[cell + 1]);
    }
  }
  return { log: { starts, days, values }, firstDay, lastDay: rows[0]?.last_day ?? 0 };
}

/** Enough people to try methods on: what is found is relative, and noise is told apart. */
const tried = 20_000;

/** An even part of the people. */
export function partOf(log: PurchaseLog): PurchaseLog {
  const people = log.starts.length - 1;
  const stride = Math.ceil(people / tried);
  if (stride <= 1) return log;
  const chosen = Array.from({ length: Math.ceil(people / stride) }, (_, index) => index * stride);
  const starts = new Int32Array(chosen.length + 1);
  for (const [index, person] of chosen.entries()) {
    starts[index + 1] = (starts[index] ?? 0) + (log.starts[person + 1] ?? 0) - (log.starts[person] ?? 0);
  }
  const [days, values] = [new Int32Array(starts.at(-1) ?? 0), new Float64Array(starts.at(-1) ?? 0)];
  for (const [index, person] of chosen.entries()) {
    const [from, until] = [log.starts[person], log.starts[person + 1]];
    days.set(log.days.subarray(from, until), starts[index]);
    values.set(log.values.subarray(from, until), starts[index]);
  }
  return { starts, days, values };
}

import type { GuessedTable } from './guess-table.ts';

/** Amounts of orders or of rows; undefined where there is none. */
export type Amounts = readonly (number | undefined)[];
/** Rows by order. */
export type Orders = readonly (readonly number[])[];

/** Rows of one order, where a column numbers the orders; else each row by itself. */
export function ordersOf({ contents, places }: GuessedTable): Orders {
  const place = places.get('order_id');
  const cells = place === undefined ? undefined : contents[place]?.cells;
  const rows = contents[0]?.cells.length ?? 0;
  const groups = new Map<string, number[]>();
  for (let row = 0; row < rows; row += 1) {
    const number = cells?.[row] ?? '';
    const key = number === '' ? `row ${row}` : `order ${number}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups.values()];
}

/** What an order says in a column: its first filled row. */
export const firstOfOrders = (values: Amounts, orders: Orders): Amounts =>
  orders.map((rows) => rows.map((row) => values[row]).find((value) => value !== undefined));

export const sumOfOrders = (values: Amounts, orders: Orders): Amounts =>
  orders.map((rows) => {
    const amounts = rows.map((row) => values[row]);
    return amounts.every((amount) => amount !== undefined)
      ? amounts.reduce((sum, amount) => sum + amount, 0)
      : undefined;
  });

/** Equal up to rounding. */
export const isClose = (left: number, right: number): boolean =>
  Math.abs(left - right) <= 0.011 + Math.abs(right) * 0.001;

export const differs = (one: Amounts, other: Amounts): boolean =>
  one.some((value, row) => {
    const beside = other[row];
    return value !== undefined && beside !== undefined && !isClose(value, beside);
  });

/** Whether cells that share a key hold several values, in at least a fifth of the keys that recur. */
export function differsWithin(keys: readonly string[], cells: readonly string[]): boolean {
  const { recurring, differing } = withinKeys(keys, cells);
  return recurring > 0 && differing * 5 >= recurring;
}

/** How many keys recur, and in how many of them the cells differ. */
export function withinKeys(
  keys: readonly string[],
  cells: readonly string[]
): { readonly recurring: number; readonly differing: number } {
  const byKey = new Map<string, Set<string>>();
  const counts = new Map<string, number>();
  for (const [row, key] of keys.entries()) {
    const cell = cells[row] ?? '';
    if (key === '' || cell === '') continue;
    byKey.set(key, (byKey.get(key) ?? new Set()).add(cell));
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const recurring = [...byKey].filter(([key]) => (counts.get(key) ?? 0) > 1);
  return { recurring: recurring.length, differing: recurring.filter(([, values]) => values.size > 1).length };
}

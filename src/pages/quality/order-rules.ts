import { type OrderName, type OrderVerdict, orderVerdicts } from '#import';
import type { CheckedKind } from './checks.ts';
import type { FoundRow } from './found-columns.ts';

/** What may be decided about the orders of a finding. */
export const orderRules = [...orderVerdicts, 'repeated-line'] as const;
export type OrderRule = OrderVerdict | 'repeated-line';

const takeOut = ['left-out', 'test-order'] as const;

/** The rules that make sense for a kind of finding, the usual one first. */
const rulesByKind: Readonly<Record<CheckedKind, readonly OrderRule[]>> = {
  // What differs is mended in the files.
  file_difference: [],
  mixed_shop: [],
  duplicate_order: ['repeated-order'],
  duplicate_line: ['repeated-line'],
  no_buyer: takeOut,
  no_number: takeOut,
  negative_price: takeOut,
  no_quantity: takeOut,
  outlier_price: takeOut,
  shipped_before_paid: takeOut,
  delivered_before_shipped: takeOut,
  future_date: takeOut,
  ancient_date: takeOut,
  lone_date: takeOut,
  // They count in no figure as it is.
  other_currency: [],
  missing_month: [],
  missing_weeks: [],
  charged_above_lines: takeOut,
  charged_below_lines: takeOut,
  refund_above_charged: takeOut,
  mixed_tax: [],
  busy_day: [],
  busy_month: [],
  test_order: ['test-order', 'left-out'],
  fill_change: [],
  number_change: [],
  shared_contact: []
};

const byName: Readonly<Record<string, readonly OrderRule[]>> = rulesByKind;

export const rulesOf = (kind: string): readonly OrderRule[] => byName[kind] ?? [];

/** An order that rows of a finding stand in. */
export interface FoundOrder {
  readonly orderKey: number;
  readonly name: OrderName;
  readonly charged: number;
  /** What of it the rows found amount to. */
  readonly atStake: number;
}

/** The order of a row; undefined where the row is of no order, or only stands beside. */
export function orderOf(row: FoundRow): FoundOrder | undefined {
  const { order_key, shop, platform, order_id, order_charged, at_stake, is_context } = row;
  if (is_context || typeof order_key !== 'number') return undefined;
  if (typeof shop !== 'string' || typeof platform !== 'string' || typeof order_id !== 'string')
    return undefined;
  return {
    orderKey: order_key,
    name: { shop, platform, orderId: order_id },
    charged: typeof order_charged === 'number' ? order_charged : 0,
    atStake: at_stake ?? 0
  };
}

/** Each order once. */
export function ordersOf(rows: readonly FoundRow[]): readonly FoundOrder[] {
  const orders = new Map<number, FoundOrder>();
  for (const order of rows.map(orderOf)) {
    if (order === undefined) continue;
    const before = orders.get(order.orderKey)?.atStake ?? 0;
    orders.set(order.orderKey, { ...order, atStake: before + order.atStake });
  }
  return [...orders.values()];
}

/** What no longer counts once the rule holds: of repeated lines their own money, else the whole order's. */
export const moneyOf = (rule: OrderRule, charged: number, atStake: number): number =>
  rule === 'repeated-line' ? atStake : charged;

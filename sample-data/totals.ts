import { type Channel, type Order, isValid } from './model.ts';
import type { Fen } from './money.ts';
import { wallClock } from './time.ts';

/** The figures every reader of the files must arrive at. Money is in yuan and of valid orders. */
export interface Totals {
  readonly orders: number;
  readonly validOrders: number;
  /** People with a valid order; at the market stall nobody is known. */
  readonly customers: number;
  readonly anonymousValidOrders: number;
  readonly lines: number;
  readonly units: number;
  readonly gross: number;
  readonly discounts: number;
  readonly shipping: number;
  readonly charged: number;
  readonly refunds: number;
  readonly chargedNet: number;
  /** gross - discounts - refunds of goods: without shipping, which goes back after all else. */
  readonly netRevenue: number;
  /** Of all orders, fully refunded ones too. */
  readonly refundsOfAllOrders: number;
  /** Payment times of the first and the last valid order. */
  readonly firstOrder: string;
  readonly lastOrder: string;
}

const inYuan = (amount: Fen): number => amount / 100;

const sum = (orders: readonly Order[], amount: (order: Order) => number): number =>
  orders.reduce((total, order) => total + amount(order), 0);

export function totalsOf(orders: readonly Order[]): Totals {
  const valid = orders.filter(isValid);
  const paidAt = valid.flatMap((order) => order.paidAt ?? []).toSorted((one, other) => one - other);
  const [charged, refunds, shipping] = (['total', 'refund', 'shipping'] as const).map((column) =>
    sum(valid, (order) => order[column])
  ) as [Fen, Fen, Fen];
  return {
    orders: orders.length,
    validOrders: valid.length,
    customers: new Set(valid.flatMap(({ person }) => person?.number ?? [])).size,
    anonymousValidOrders: valid.filter(({ person }) => person === undefined).length,
    lines: sum(valid, ({ lines }) => lines.length),
    units: sum(valid, ({ lines }) => lines.reduce((units, { quantity }) => units + quantity, 0)),
    gross: inYuan(sum(valid, ({ gross }) => gross)),
    discounts: inYuan(sum(valid, ({ discount }) => discount)),
    shipping: inYuan(shipping),
    charged: inYuan(charged),
    refunds: inYuan(refunds),
    chargedNet: inYuan(charged - refunds),
    netRevenue: inYuan(sum(valid, (order) => Math.max(order.total - order.shipping - order.refund, 0))),
    refundsOfAllOrders: inYuan(sum(orders, ({ refund }) => refund)),
    firstOrder: wallClock(paidAt.at(0) ?? Number.NaN),
    lastOrder: wallClock(paidAt.at(-1) ?? Number.NaN)
  };
}

export const totalsByChannel = (orders: readonly Order[]): Readonly<Record<Channel, Totals>> => ({
  shopify: totalsOf(orders.filter(({ channel }) => channel === 'shopify')),
  taobao: totalsOf(orders.filter(({ channel }) => channel === 'taobao'))
});

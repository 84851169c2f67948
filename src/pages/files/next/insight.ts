import type { RowOf } from '#engine';
import { wilson } from '#statistics';
import type { firstInsight } from '../queries.ts';

export type InsightFacts = RowOf<typeof firstInsight.columns>;

/** The first thing worth saying about a shop, with all that it is a share of. */
export type Insight =
  /** Too few customers for a rate: how wide the truth may lie. */
  | {
      readonly kind: 'few';
      readonly repeat: number;
      /** Of them, those whose orders are all of one day. */
      readonly sameDay: number;
      readonly customers: number;
      readonly low: number;
      readonly high: number;
    }
  | {
      readonly kind: 'returning';
      readonly repeat: number;
      /** Of them, those whose orders are all of one day. */
      readonly sameDay: number;
      readonly customers: number;
      readonly share: number;
      readonly money?: { readonly part: number; readonly whole: number; readonly share: number };
    }
  /** Hardly anybody came back: what the best customers brought. */
  | {
      readonly kind: 'best';
      readonly best: number;
      readonly customers: number;
      readonly part: number;
      readonly whole: number;
      readonly share: number;
    }
  /** No order names its buyer. */
  | { readonly kind: 'orders'; readonly orders: number; readonly average: number };

/** Below this a rate is told with the interval that it lies in. */
const fewCustomers = 100;
/** Below this share of returning customers the best ones say more. */
const hardlyAny = 0.02;

const returning = (facts: InsightFacts): Insight => {
  const { repeat_customer_count: repeat, customer_count: customers } = facts;
  const sameDay = repeat - facts.later_day_customer_count;
  const { repeat_revenue: part, net_revenue: whole } = facts;
  return {
    kind: 'returning',
    repeat,
    sameDay,
    customers,
    share: repeat / customers,
    ...(part === null || whole === null || whole <= 0 || part < 0
      ? {}
      : { money: { part, whole, share: part / whole } })
  };
};

export function insightOf(facts: InsightFacts): Insight | undefined {
  const { order_count: orders, customer_count: customers, repeat_customer_count: repeat } = facts;
  if (customers === 0) {
    const { priced_order_count: priced, net_revenue: net } = facts;
    return priced === 0 || net === null || orders === 0
      ? undefined
      : { kind: 'orders', orders: priced, average: net / priced };
  }
  const sameDay = repeat - facts.later_day_customer_count;
  if (customers < fewCustomers) {
    return { kind: 'few', repeat, sameDay, customers, ...wilson(repeat, customers) };
  }
  const { best_count: best, best_revenue: part, customer_revenue: whole } = facts;
  if (repeat / customers < hardlyAny && part !== null && whole !== null && whole > 0 && part <= whole)
    return { kind: 'best', best, customers, part, whole, share: part / whole };
  return returning(facts);
}

/** What more files would tell, the most useful first. */
export const wants = ['buyers', 'refunds', 'products', 'costs', 'reviews'] as const;
export type Want = (typeof wants)[number];

export interface Known {
  readonly customers: boolean;
  readonly refunds: boolean;
  readonly lines: boolean;
  readonly reviews: boolean;
  readonly costs: boolean;
}

export const missingWants = (known: Known): readonly Want[] => {
  const has: Readonly<Record<Want, boolean>> = {
    buyers: known.customers,
    refunds: known.refunds,
    products: known.lines,
    costs: known.costs,
    reviews: known.reviews
  };
  return wants.filter((want) => !has[want]);
};

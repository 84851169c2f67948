import { query, type RowOf } from '#engine';
import { settingWords } from '#state';
import countedSql from './counted.sql?raw';
import leftOutSql from './left_out.sql?raw';

/** The settings whose one word leaves orders out. */
export const rules = [
  'cancelled',
  'unpaid',
  'voided',
  'authorized',
  'partially_paid',
  'fully_refunded',
  'zero_value',
  'guests'
] as const;
export type Rule = (typeof rules)[number];

/** The orders that each rule concerns; `sole_count` are those that no other rule in force leaves out. */
export const leftOut = query(
  leftOutSql,
  {},
  {
    rule: [...rules, 'any'],
    is_applied: 'boolean',
    order_count: 'integer',
    charged: 'number',
    sole_count: 'integer'
  }
);
export type LeftOutRow = RowOf<typeof leftOut.columns>;

/** The row names the settings it was made under: while they differ from those chosen, it is being made anew. */
export const counted = query(
  countedSql,
  {},
  {
    ...settingWords,
    order_count: 'integer',
    counted_count: 'integer',
    other_currency_count: 'integer',
    misdated_count: 'integer',
    unpriced_count: 'integer',
    net_revenue: 'number?',
    refunded_count: 'integer',
    refund_apart_count: 'integer',
    refund_told_count: 'integer',
    refund_rate: 'number?',
    refunded_order_rate: 'number?',
    refund_sum: 'number',
    refund_dated_sum: 'number',
    shipping_sum: 'number',
    counted_shipping_sum: 'number',
    tax_sum: 'number',
    counted_tax_sum: 'number',
    refund_shipping_sum: 'number',
    gift_card_order_count: 'integer',
    gift_card_sum: 'number',
    gift_card_paid_count: 'integer',
    paid_at_count: 'integer',
    other_day_count: 'integer'
  }
);
export type CountedRow = RowOf<typeof counted.columns>;

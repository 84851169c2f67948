import type { Model } from './model.ts';
import { moneyMacros } from './money.ts';
import { allShops, type Lacking, someShops } from './open-shops.ts';
import { filterBasis } from './passes-filters.ts';
import mainCurrency from './scope/main_currency.sql?raw';
import paidSales from './scope/paid_sales.sql?raw';
import shopFacts from './scope/shop_facts.sql?raw';
import shopTotals from './scope/shop_totals.sql?raw';
import validCustomers from './scope/valid_customers.sql?raw';
import validSales from './scope/valid_sales.sql?raw';

/** The switches of docs/metrics.md section 1, with their words; the first is the default. */
export const settingWords = {
  refunds: ['net', 'ignore'],
  refund_date: ['order', 'refund'],
  date_basis: ['paid', 'created'],
  shipping: ['out', 'in'],
  tax: ['as-in-file', 'out'],
  gift_cards: ['once', 'as-in-file'],
  cancelled: ['leave-out', 'count'],
  unpaid: ['leave-out', 'count'],
  voided: ['leave-out', 'count'],
  authorized: ['count', 'leave-out'],
  partially_paid: ['count', 'leave-out'],
  fully_refunded: ['leave-out', 'count'],
  zero_value: ['leave-out', 'count'],
  guests: ['count', 'apart']
} as const;

export type Settings = {
  readonly [Name in keyof typeof settingWords]: (typeof settingWords)[Name][number];
};

export const defaultSettings: Settings = {
  refunds: 'net',
  refund_date: 'order',
  date_basis: 'paid',
  shipping: 'out',
  tax: 'as-in-file',
  gift_cards: 'once',
  cancelled: 'leave-out',
  unpaid: 'leave-out',
  voided: 'leave-out',
  authorized: 'count',
  partially_paid: 'count',
  fully_refunded: 'leave-out',
  zero_value: 'leave-out',
  guests: 'count'
};

interface CountingModel extends Model {
  /** Kept in the snapshot and made again where switches differ, kept whatever they say, or not kept. */
  readonly kind: 'switched' | 'fixed' | 'view';
}

/** What counts as a sale under the chosen settings, over all data. Each may read the ones above it. */
const countingModels: readonly CountingModel[] = [
  { name: 'main_currency', sql: mainCurrency, kind: 'fixed' },
  { name: 'paid_sales', sql: paidSales, kind: 'view' },
  { name: 'valid_sales', sql: validSales, kind: 'switched' },
  { name: 'valid_customers', sql: validCustomers, kind: 'switched' },
  { name: 'shop_facts', sql: shopFacts, kind: 'switched' },
  { name: 'shop_totals', sql: shopTotals, kind: 'switched' }
];

const stored = (name: string): string => `default_${name}`;
const chosen = (name: string): string => `chosen_${name}`;

const view = (name: string, table: string): string =>
  `create or replace temporary view ${name} as from ${table}`;

const settingStatements = (settings: Settings): string =>
  Object.entries(settings)
    .map(([name, word]) => `set variable ${name} = '${word}'`)
    .join(';\n');

const macros = moneyMacros.map(({ sql }) => sql);

const isDefault = (settings: Settings): boolean =>
  Object.entries(defaultSettings).every(([name, word]) => settings[name as keyof Settings] === word);

const viewOf = ({ name, sql }: Model): string => `create or replace temporary view ${name} as ${sql}`;

/** Statements that keep in the snapshot what counts by the default settings, so that it opens counted. */
export const martStatements: readonly string[] = [
  settingStatements(defaultSettings),
  ...macros,
  ...countingModels.flatMap((model) =>
    model.kind === 'view'
      ? [viewOf(model)]
      : [
          `create or replace table ${stored(model.name)} as ${model.sql}`,
          view(model.name, stored(model.name))
        ]
  )
];

/** Statements that name what counts, and what filters of it are written in. Needed when a setting or the snapshot changed. */
export function countingStatements(
  settings: Settings,
  /** Ids of those that are open, where some are not. */
  shops?: readonly string[],
  lacking: Lacking = []
): readonly string[] {
  const isKept = isDefault(settings) && shops === undefined;
  const made = countingModels.flatMap((model) => {
    const { name, sql, kind } = model;
    if (kind === 'view') return [viewOf(model)];
    const isSame = kind === 'fixed' && shops === undefined;
    if (isSame || isKept) return [view(name, stored(name))];
    return [`create or replace temporary table ${chosen(name)} as ${sql}`, view(name, chosen(name))];
  });
  const open = shops === undefined ? allShops(lacking) : someShops(shops, lacking);
  return [...open, settingStatements(settings), ...macros, ...made, ...filterBasis];
}

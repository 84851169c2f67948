import { query } from '#engine';
import { found, named, order, source } from './found-specs.ts';
import differingSumsSql from './differing_sums.sql?raw';
import impossibleAmountsSql from './impossible_amounts.sql?raw';
import mixedTaxSql from './mixed_tax.sql?raw';
import otherCurrenciesSql from './other_currencies.sql?raw';
import proofDifferencesSql from './proof_differences.sql?raw';
import refundsAboveChargedSql from './refunds_above_charged.sql?raw';

export const impossibleAmounts = query(
  impossibleAmountsSql,
  {},
  {
    kind: ['negative_price', 'no_quantity', 'outlier_price'],
    ...found,
    ...order,
    product_name: 'text?',
    quantity: 'number?',
    unit_price: 'number?',
    usual_price: 'number?',
    net: 'number?',
    at_stake: 'number?',
    ...source
  }
);

export const otherCurrencies = query(
  otherCurrenciesSql,
  {},
  {
    kind: ['other_currency'],
    ...found,
    ...order,
    currency: 'text?',
    foreign_amount: 'number',
    at_stake: 'number',
    ...source
  }
);

export const differingSums = query(
  differingSumsSql,
  {},
  {
    kind: ['charged_above_lines', 'charged_below_lines'],
    ...found,
    ...order,
    lines_sum: 'number',
    charged: 'number',
    difference: 'number',
    at_stake: 'number',
    ...source
  }
);

export const refundsAboveCharged = query(
  refundsAboveChargedSql,
  {},
  {
    kind: ['refund_above_charged'],
    ...found,
    ...order,
    charged: 'number?',
    refund: 'number',
    at_stake: 'number',
    ...source
  }
);

export const mixedTax = query(
  mixedTaxSql,
  {},
  {
    kind: ['mixed_tax'],
    ...found,
    ...order,
    charged: 'number?',
    lines_sum: 'number',
    at_stake: 'number',
    ...source
  }
);

/** What the import compared last: see `models/proof`. */
export const proofDifferences = query(
  proofDifferencesSql,
  {},
  {
    kind: ['file_difference', 'mixed_shop'],
    ...found,
    ...named,
    order_key: 'integer?',
    order_id: 'text?',
    in_file: 'number',
    in_orders: 'number',
    at_stake: 'number',
    ...source
  }
);

import type { Cells, SalesFormat } from '../format.ts';
import {
  dateRangeHeaders as headers,
  dateRangeTypes,
  marketplaceCurrencies
} from './amazon-date-range-headers.ts';
import { nameIn, sumOf } from './shared.ts';

type Fact = keyof typeof headers;

const name = (cells: Cells, fact: Fact): string => nameIn(cells, headers[fact]);
const marketplace = (cells: Cells): string => `lower(${cells.text(name(cells, 'marketplace'))})`;
const type = (cells: Cells): string => `lower(${cells.text(name(cells, 'type'))})`;

const isOrder = (cells: Cells): string =>
  `coalesce(${type(cells)} in (${dateRangeTypes.order.map((word) => `'${word}'`).join(', ')}), false)`;

/** Taxes of the goods alone were taken back in rows called after a refund: no goods went back there. */
const isRefund = (cells: Cells): string => {
  const words = dateRangeTypes.refund.map((word) => `starts_with(${type(cells)}, '${word}')`).join(' or ');
  return `coalesce((${words}) and not contains(${type(cells)}, 'retrocharge'), false)`;
};

const currencyBranches = Object.entries(marketplaceCurrencies)
  .map(([shop, currency]) => `when '${shop}' then '${currency}'`)
  .join(' ');

const sum = (cells: Cells, ...facts: readonly Fact[]): string =>
  sumOf(cells, ...facts.map((fact) => name(cells, fact)));

/**
 * Amazon, Reports, Payments, Date range report (transactions): one row per product sold or given back, beside
 * fees and transfers. Taxes that Amazon withholds for the state are not the shop's.
 */
export const amazonDateRange: SalesFormat = {
  id: 'amazon-date-range',
  platform: 'amazon',
  entity: 'sales',
  authority: 2,
  all: [],
  any: [headers.date, headers.settlement, headers.type, headers.order, headers.sales, headers.total],
  columns: {
    order_id: headers.order,
    order_uid: headers.order,
    created_at: headers.date,
    status: () => "'shipped'",
    currency: (cells) => `case ${marketplace(cells)} ${currencyBranches} end`,
    channel: (cells) => `replace(${marketplace(cells)}, 'amazon', 'Amazon')`,
    region: headers.state,
    city: headers.city,
    sku: headers.sku,
    product_name: headers.description,
    quantity: headers.quantity,
    line_total: (cells) => sum(cells, 'sales', 'rebates'),
    line_discount: (cells) => `-(${sum(cells, 'rebates')})`,
    line_shipping: (cells) => sum(cells, 'shipping', 'wrap'),
    line_tax: (cells) => sum(cells, 'salesTax', 'shippingTax', 'wrapTax', 'rebatesTax', 'withheld'),
    is_refund: isRefund
  },
  setAside: [{ reason: 'no-sale', when: (cells) => `not (${isOrder(cells)} or ${isRefund(cells)})` }],
  lacks: ['buyer']
};

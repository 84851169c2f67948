import type { Cells, SalesFormat } from '../format.ts';
import { nameIn } from './shared.ts';

/** English, then German. */
const headers = {
  date: ['Transaction creation date', 'Datum der Transaktionserstellung'],
  type: ['Type', 'Typ'],
  order: ['Order number', 'Bestellnummer'],
  buyer: ['Buyer username', 'Nutzername des Käufers'],
  buyerName: ['Buyer name', 'Name des Käufers'],
  city: ['Ship to city', 'Versandziel - Ort', 'Ort (Versandziel)'],
  state: ['Ship to province/region/state', 'Versandziel - Bundesland'],
  country: ['Ship to country', 'Versandziel - Land'],
  title: ['Item title', 'Angebotstitel'],
  sku: ['Custom label', 'Bestandseinheit'],
  item: ['Item ID', 'Artikelnummer'],
  quantity: ['Quantity', 'Stückzahl'],
  subtotal: ['Item subtotal', 'Zwischensumme Artikel'],
  shipping: ['Shipping and handling', 'Postage and packaging', 'Verpackung und Versand'],
  tax: ['Seller collected tax', 'Vom Verkäufer eingezogene Steuer', 'Vom Verkäufer eingezogene Steuern'],
  gross: ['Gross transaction amount', 'Transaktionsbetrag (inkl. Kosten)'],
  currency: ['Transaction currency', 'Transaktionswährung']
} as const;

type Fact = keyof typeof headers;

const text = (cells: Cells, fact: Fact): string => cells.text(nameIn(cells, headers[fact]));
const money = (cells: Cells, fact: Fact): string => cells.money(nameIn(cells, headers[fact]));
const isOfType = (cells: Cells, ...words: readonly string[]): string =>
  `coalesce(lower(${text(cells, 'type')}) in (${words.map((word) => `'${word}'`).join(', ')}), false)`;

const isOrder = (cells: Cells): string => isOfType(cells, 'order', 'bestellung');

/** A case that the buyer won, or a payment that the bank took back, gives money back as a refund does. */
const isRefund = (cells: Cells): string =>
  `(${isOfType(cells, 'refund', 'rückerstattung', 'claim', 'fall', 'payment dispute', 'zahlungsproblem')}
    and coalesce(${money(cells, 'gross')} < 0, false))`;

const over = (cells: Cells, aggregate: string): string =>
  `${aggregate} over (partition by ${text(cells, 'order')}, lower(${text(cells, 'type')}), ${cells.date(nameIn(cells, headers.date))}::date)`;

/** An order of several products has a row with its total and no product, and below it a row for each product. */
const ofOrder = (cells: Cells, fact: Fact): string => {
  const title = text(cells, 'title');
  const amount = money(cells, fact);
  return `coalesce(${over(cells, `any_value(${amount}) filter (where ${title} is null)`)}, ${over(cells, `sum(${amount})`)})`;
};

const ofProduct = (cells: Cells, value: string): string =>
  `case when ${text(cells, 'title')} is not null then ${value} end`;

/** Of a refund's rows, the one without a product holds what its products do not. */
const givenBack = (cells: Cells): string => {
  const title = text(cells, 'title');
  const gross = money(cells, 'gross');
  const ofProducts = over(cells, `sum(${gross}) filter (where ${title} is not null)`);
  return `case when ${title} is null then ${gross} - coalesce(${ofProducts}, 0) else ${gross} end`;
};

/** eBay Seller Hub, Payments, Transaction report: orders and refunds beside payouts, fees and holds. */
export const ebayTransactions: SalesFormat = {
  id: 'ebay-transactions',
  platform: 'ebay',
  entity: 'sales',
  authority: 2,
  all: [],
  any: [headers.date, headers.type, headers.order, headers.buyer, headers.gross, headers.currency],
  columns: {
    order_id: headers.order,
    order_uid: headers.order,
    created_at: headers.date,
    status: () => "'paid'",
    currency: headers.currency,
    total: (cells) => ofOrder(cells, 'gross'),
    shipping: (cells) => ofOrder(cells, 'shipping'),
    tax: (cells) => ofOrder(cells, 'tax'),
    country: headers.country,
    region: headers.state,
    city: headers.city,
    account: headers.buyer,
    buyer_name: headers.buyerName,
    sku: [...headers.sku, ...headers.item],
    product_name: headers.title,
    quantity: (cells) => ofProduct(cells, cells.number(nameIn(cells, headers.quantity))),
    line_total: (cells) =>
      `case when ${isRefund(cells)} then ${givenBack(cells)} else ${ofProduct(cells, money(cells, 'subtotal'))} end`,
    is_refund: isRefund
  },
  setAside: [{ reason: 'no-sale', when: (cells) => `not (${isOrder(cells)} or ${isRefund(cells)})` }]
};

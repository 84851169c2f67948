import type { Cells, ColumnMap, SalesFormat } from '../format.ts';
import type { ColumnOf } from '../entities.ts';
import { overOrder, ownEmail } from './shared.ts';

interface Headers {
  readonly record: string;
  readonly order: string;
  readonly title: string;
  readonly price: string;
  readonly quantity: string;
  readonly paid: string;
  readonly shipped: readonly string[];
}

/** An order of several products has a row of its own above them, with its total and without a product. */
const ofProduct = (cells: Cells, { title }: Headers, value: string): string =>
  cells.has(title) ? `case when ${cells.text(title)} is not null then ${value} end` : 'null';

/** Below the table, or in its middle: `83 record(s) downloaded`, `Seller ID : name`. */
const isNote = (cells: Cells, { record, order }: Headers): string =>
  `${cells.text(record)} is not null and not coalesce(regexp_matches(${cells.text(order)}, '^[0-9-]+$'), false)`;

const own = (headers: Headers): ColumnMap<ColumnOf<'sales'>> => ({
  order_id: headers.order,
  order_uid: headers.order,
  paid_at: headers.paid,
  shipped_at: headers.shipped,
  status: (cells) => {
    const latest = (name: string): string => overOrder(cells, headers.order, `max(${cells.date(name)})`);
    return `case when ${latest(headers.paid)} is null then 'unpaid'
      when coalesce(${headers.shipped.map(latest).join(', ')}) is not null then 'shipped' else 'paid' end`;
  },
  product_name: headers.title,
  quantity: (cells) => ofProduct(cells, headers, cells.number(headers.quantity)),
  unit_price: (cells) => ofProduct(cells, headers, cells.money(headers.price))
});

/** Headers of eBay.com and of eBay.co.uk, which differ in case and in a few words. */
const english: Headers = {
  record: 'Sales Record Number',
  order: 'Order Number',
  title: 'Item Title',
  price: 'Sold For',
  quantity: 'Quantity',
  paid: 'Paid On Date',
  shipped: ['Shipped On Date', 'Posted On Date', 'Dispatched On Date']
};

const isDollar = (cells: Cells): string => `regexp_matches(${cells.text('Total Price')}, '^-?\\$')`;

/** eBay Seller Hub, Orders report. */
export const ebayOrders: SalesFormat = {
  id: 'ebay-orders',
  platform: 'ebay',
  entity: 'sales',
  all: ['Sales Record Number', 'Order Number', 'Buyer Username', 'Total Price', 'Sale Date'],
  columns: {
    ...own(english),
    created_at: 'Sale Date',
    ship_by_at: ['Ship By Date', 'Dispatch By Date', 'Post By Date'],
    promised_at: 'Maximum Estimated Delivery Date',
    currency: (cells) => `case
        when ${cells.text('Total Price')} like '%£%' then 'GBP'
        when ${cells.text('Total Price')} like '%€%' then 'EUR'
        when ${cells.text('Total Price')} like 'AU%' then 'AUD'
        when ${cells.text('Total Price')} like 'C%' then 'CAD'
        when ${isDollar(cells)} or ${cells.text('Total Price')} like 'US%' then 'USD'
      end`,
    total: 'Total Price',
    shipping: ['Shipping And Handling', 'Postage And Packaging'],
    // What eBay collects for the state is not the shop's, unless the total says that it holds it.
    tax: (cells) => `${cells.money('Seller Collected Tax')}
      + case when lower(${cells.text('eBay Collected Tax Included in Total')}) = 'yes' then coalesce(${cells.money('eBay Collected Tax')}, 0) else 0 end`,
    payment_method: 'Payment Method',
    country: ['Ship To Country', 'Post To Country', 'Buyer Country'],
    region: ['Ship To State', 'Post To County', 'Buyer State', 'Buyer County'],
    city: ['Ship To City', 'Post To City', 'Buyer City'],
    account: 'Buyer Username',
    email: ownEmail('Buyer Email'),
    buyer_name: 'Buyer Name',
    sku: ['Custom Label', 'Item Number']
  },
  notes: (cells) => isNote(cells, english),
  lacks: ['refunds']
};

const german: Headers = {
  record: 'Verkaufsprotokollnummer',
  order: 'Bestellnummer',
  title: 'Angebotstitel',
  price: 'Verkauft für',
  quantity: 'Stückzahl',
  paid: 'Zahlungsdatum',
  shipped: ['Versanddatum', 'Versandt am']
};

/** eBay.de Verkäufer-Cockpit, Bestellungen: `116,99 €`, `10-Dez-25`, `--` for nothing. */
export const ebayOrdersGerman: SalesFormat = {
  id: 'ebay-orders-de',
  platform: 'ebay',
  entity: 'sales',
  all: ['Verkaufsprotokollnummer', 'Bestellnummer', 'Gesamtbetrag', 'Verkauft am', 'Nutzername des Käufers'],
  columns: {
    ...own(german),
    created_at: 'Verkauft am',
    currency: () => "'EUR'",
    total: 'Gesamtbetrag',
    shipping: 'Verpackung und Versand',
    payment_method: 'Zahlungsmethode',
    country: ['Versandziel - Land', 'Land des Käufers'],
    city: ['Versandziel - Ort', 'Ort des Käufers'],
    account: 'Nutzername des Käufers',
    buyer_name: 'Name des Käufers',
    sku: ['Bestandseinheit', 'Artikelnr.']
  },
  notes: (cells) => isNote(cells, german),
  lacks: ['refunds']
};

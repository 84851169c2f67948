import type { Cells, SalesFormat } from '../format.ts';

const isReturn = (cells: Cells): string =>
  `(${cells.text('InvoiceNo')} like 'C%' or ${cells.number('Quantity')} < 0)`;

/** UCI Online Retail: one row per product; an invoice number that begins with C gives money back. */
export const onlineRetail: SalesFormat = {
  id: 'uci-online-retail',
  platform: 'uci',
  entity: 'sales',
  all: ['InvoiceNo', 'StockCode', 'Quantity', 'InvoiceDate', 'UnitPrice', 'CustomerID'],
  columns: {
    order_id: 'InvoiceNo',
    created_at: 'InvoiceDate',
    currency: () => "'GBP'",
    country: 'Country',
    // Copies saved by a data frame library write the id as 17850.0.
    buyer_id: (cells) => `regexp_replace(${cells.text('CustomerID')}, '\\.0$', '')`,
    sku: 'StockCode',
    product_name: 'Description',
    quantity: 'Quantity',
    unit_price: 'UnitPrice',
    is_refund: isReturn
  },
  setAside: [
    { reason: 'negative-price', when: (cells) => `${cells.money('UnitPrice')} < 0` },
    { reason: 'no-price', when: (cells) => `coalesce(${cells.money('UnitPrice')}, 0) = 0` }
  ]
};

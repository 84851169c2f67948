import type { Format, SalesFormat } from '../format.ts';
import { takenOff } from './shared.ts';

/** Etsy Payments sales: one row per payment, without products; Sold Orders knows the order better. */
export const etsyPayments: SalesFormat = {
  id: 'etsy-payments',
  platform: 'etsy',
  entity: 'sales',
  authority: 2,
  all: ['Payment ID', 'Buyer Username', 'Order ID', 'Gross Amount', 'Order Date'],
  columns: {
    order_id: (cells) => `ltrim(${cells.text('Order ID')}, '#')`,
    order_uid: (cells) => `ltrim(${cells.text('Order ID')}, '#')`,
    created_at: 'Order Date',
    currency: 'Currency',
    total: 'Gross Amount',
    refund: (cells) => `coalesce(nullif(${cells.money('Refund Amount')}, 0),
        ${takenOff(cells, 'Gross Amount', 'Adjusted Gross', ['Adjusted Fees', 'Adjusted Net'])})`,
    payment_method: 'Payment Type',
    account: 'Buyer Username',
    buyer_name: ['Buyer Name', 'Buyer']
  },
  lacks: ['lines']
};

/** Money that went to the bank, and the monthly statement of fees: neither names a sale. */
export const etsyBankFiles: readonly Format[] = [
  {
    id: 'etsy-deposits',
    platform: 'etsy',
    entity: 'unused',
    all: ['Date', 'Amount', 'Status', 'Bank Account Ending Digits']
  },
  {
    id: 'etsy-statement',
    platform: 'etsy',
    entity: 'unused',
    all: ['Date', 'Type', 'Title', 'Info', 'Fees & Taxes', 'Net']
  }
];

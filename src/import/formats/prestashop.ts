import type { OrderStatus } from '../entities.ts';
import type { SalesFormat } from '../format.ts';
import { signedCurrency } from './shared.ts';

const statuses: Readonly<Record<string, OrderStatus>> = {
  'payment accepted': 'paid',
  'remote payment accepted': 'paid',
  'processing in progress': 'paid',
  'on backorder (paid)': 'paid',
  'on backorder (not paid)': 'unpaid',
  'awaiting check payment': 'unpaid',
  'awaiting bank wire payment': 'unpaid',
  'awaiting paypal payment': 'unpaid',
  'awaiting cash on delivery validation': 'paid',
  'payment error': 'cancelled',
  'partial payment': 'paid'
};

/**
 * PrestaShop, Orders, Export: the columns of the order grid. Its `Customer` is an initial and a last
 * name, by which several people would be one: the orders stay without a customer.
 */
export const prestashopOrders: SalesFormat = {
  id: 'prestashop-orders',
  platform: 'prestashop',
  entity: 'sales',
  all: ['ID', 'Reference', 'New client', 'Customer', 'Total', 'Status', 'Date'],
  columns: {
    order_id: 'ID',
    created_at: 'Date',
    status: (cells) => cells.status('Status', statuses),
    currency: signedCurrency('Total'),
    total: 'Total',
    country: 'Delivery',
    buyer_name: 'Customer'
  },
  lacks: ['buyer', 'lines', 'refunds']
};

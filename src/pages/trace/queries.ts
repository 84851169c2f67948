import { query, type RowOf } from '#engine';
import personOrdersSql from './person_orders.sql?raw';
import scopeOrdersSql from './scope_orders.sql?raw';
import tracedOrderSql from './traced_order.sql?raw';

const orderColumns = {
  order_key: 'integer',
  order_id: 'text',
  display_name: 'text?',
  ordered_at: 'text?',
  channel: 'text?',
  status: 'text',
  charged: 'number?',
  refund: 'number',
  /** Null where the order does not count. */
  net_revenue: 'number?',
  currency: 'text?',
  order_total: 'integer'
} as const;
const pageParams = { order_limit: 'integer', order_offset: 'integer' } as const;

export const personOrders = query(personOrdersSql, { customer_key: 'integer', ...pageParams }, orderColumns);

export const scopeOrders = query(
  scopeOrdersSql,
  { from_on: 'date', until_on: 'date', ...pageParams },
  orderColumns
);
export type OrderRow = RowOf<typeof orderColumns>;

export const tracedOrder = query(
  tracedOrderSql,
  { order_key: 'integer' },
  {
    order_key: 'integer',
    shop: 'text',
    platform: 'text',
    order_id: 'text',
    display_name: 'text?',
    created_at: 'text?',
    paid_at: 'text?',
    status: 'text',
    currency: 'text?',
    charged: 'number?',
    refund: 'number',
    net_revenue: 'number?'
  }
);

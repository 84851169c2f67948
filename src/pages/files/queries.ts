import { query } from '#engine';
import changedOrdersSql from './changed_orders.sql?raw';
import changedPeopleSql from './changed_people.sql?raw';

/** Whom the last import brought, brought back or moved. */
export const changedPeople = query(
  changedPeopleSql,
  { who: ['fresh', 'back', 'moved'] },
  {
    customer_key: 'integer',
    display_name: 'text?',
    email: 'text?',
    phone: 'text?',
    segment_before: 'text?',
    segment_after: 'text?',
    order_count: 'integer',
    net_revenue: 'number?',
    last_order_on: 'date?'
  }
);

export const changedOrders = query(
  changedOrdersSql,
  { order_limit: 'integer' },
  {
    order_id: 'text',
    change: ['changed', 'gone'],
    status_before: 'text?',
    status_after: 'text?',
    charged_before: 'number?',
    charged_after: 'number?',
    refund_before: 'number?',
    refund_after: 'number?'
  }
);

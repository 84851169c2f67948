import { query } from '#engine';
import changedOrdersSql from './changed_orders.sql?raw';
import changedPeopleSql from './changed_people.sql?raw';
import firstInsightSql from './first_insight.sql?raw';

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

/** Over everything that counts in the open shops, whatever is filtered. */
export const firstInsight = query(
  firstInsightSql,
  {},
  {
    order_count: 'integer',
    priced_order_count: 'integer',
    customer_count: 'integer',
    /** With two orders or more, and of these on two days or more. */
    repeat_customer_count: 'integer',
    later_day_customer_count: 'integer',
    best_count: 'integer',
    /** Money is null where no order has an amount. */
    best_revenue: 'number?',
    customer_revenue: 'number?',
    repeat_revenue: 'number?',
    net_revenue: 'number?',
    has_costs: 'boolean'
  }
);

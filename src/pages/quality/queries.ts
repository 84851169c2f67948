import { query, type RowOf } from '#engine';
import { found, importDay, named, order, source } from './found-specs.ts';
import calendarGapsSql from './calendar_gaps.sql?raw';
import checkedTotalsSql from './checked_totals.sql?raw';
import duplicateLinesSql from './duplicate_lines.sql?raw';
import duplicateOrdersSql from './duplicate_orders.sql?raw';
import fileFactsSql from './file_facts.sql?raw';
import fillChangesSql from './fill_changes.sql?raw';
import impossibleDatesSql from './impossible_dates.sql?raw';
import likelyTestOrdersSql from './likely_test_orders.sql?raw';
import orderNumberChangesSql from './order_number_changes.sql?raw';
import ordersWithoutBuyerSql from './orders_without_buyer.sql?raw';
import ordersWithoutNumberSql from './orders_without_number.sql?raw';
import loneDatesSql from './lone_dates.sql?raw';
import sharedContactsSql from './shared_contacts.sql?raw';
import suddenChangesSql from './sudden_changes.sql?raw';

export const checkedTotals = query(
  checkedTotalsSql,
  {},
  {
    order_count: 'integer',
    main_currency_count: 'integer',
    charged: 'number',
    first_on: 'date?',
    last_on: 'date?'
  }
);
export type CheckedTotals = RowOf<typeof checkedTotals.columns>;

export const duplicateOrders = query(
  duplicateOrdersSql,
  {},
  { kind: ['duplicate_order'], ...found, ...order, charged: 'number?', at_stake: 'number', ...source }
);

export const duplicateLines = query(
  duplicateLinesSql,
  {},
  {
    kind: ['duplicate_line'],
    ...found,
    ...order,
    product_name: 'text?',
    quantity: 'number?',
    unit_price: 'number?',
    net: 'number',
    at_stake: 'number',
    ...source
  }
);

export const ordersWithoutBuyer = query(
  ordersWithoutBuyerSql,
  {},
  {
    kind: ['no_buyer'],
    ...found,
    ...named,
    ordered_at: 'text?',
    charged: 'number?',
    at_stake: 'number',
    ...source
  }
);

export const ordersWithoutNumber = query(
  ordersWithoutNumberSql,
  {},
  {
    kind: ['no_number'],
    ...found,
    ...named,
    ordered_at: 'text?',
    charged: 'number?',
    at_stake: 'number',
    ...source
  }
);

export const impossibleDates = query(impossibleDatesSql, importDay, {
  kind: ['shipped_before_paid', 'delivered_before_shipped', 'future_date', 'ancient_date'],
  ...found,
  ...named,
  display_name: 'text?',
  created_at: 'text?',
  paid_at: 'text?',
  shipped_at: 'text?',
  delivered_at: 'text?',
  confirmed_at: 'text?',
  charged: 'number?',
  at_stake: 'number',
  ...source
});

export const calendarGaps = query(calendarGapsSql, importDay, {
  kind: ['missing_month', 'missing_weeks'],
  ...found,
  from_on: 'date',
  until_on: 'date',
  day_count: 'integer',
  usual_count: 'number',
  at_stake: 'number'
});

export const suddenChanges = query(suddenChangesSql, importDay, {
  kind: ['busy_day', 'busy_month'],
  ...found,
  from_on: 'date',
  until_on: 'date',
  order_count: 'integer',
  usual_count: 'number',
  at_stake: 'number'
});

export const likelyTestOrders = query(
  likelyTestOrdersSql,
  {},
  {
    kind: ['test_order'],
    ...found,
    ...order,
    sign: ['name', 'email', 'product', 'gateway', 'tag', 'note', 'amount'],
    charged: 'number?',
    at_stake: 'number',
    ...source
  }
);

export type LikelyTestOrder = RowOf<typeof likelyTestOrders.columns>;

export const fillChanges = query(
  fillChangesSql,
  {},
  {
    kind: ['fill_change'],
    ...found,
    told_by: 'text',
    fact: ['buyer', 'email', 'phone', 'country', 'region', 'payment_method', 'lines'],
    change_on: 'date',
    share_before: 'number',
    share_after: 'number',
    order_count: 'integer',
    at_stake: 'number'
  }
);

export type FillChange = RowOf<typeof fillChanges.columns>;

export const orderNumberChanges = query(
  orderNumberChangesSql,
  {},
  {
    kind: ['number_change'],
    ...found,
    told_by: 'text',
    change_on: 'date',
    number_before: 'text?',
    number_after: 'text',
    order_count: 'integer',
    at_stake: 'number'
  }
);

export const loneDates = query(loneDatesSql, importDay, {
  kind: ['lone_date'],
  ...found,
  ...order,
  charged: 'number?',
  at_stake: 'number',
  ...source
});

export const sharedContacts = query(
  sharedContactsSql,
  {},
  {
    kind: ['shared_contact'],
    ...found,
    contact: 'text',
    order_count: 'integer',
    guest_count: 'integer',
    from_on: 'date?',
    until_on: 'date?',
    at_stake: 'number'
  }
);

export const fileFacts = query(
  fileFactsSql,
  {},
  {
    file_id: 'integer',
    order_count: 'integer',
    charged: 'number',
    first_on: 'date?',
    currency: 'text?'
  }
);
export type FileFacts = RowOf<typeof fileFacts.columns>;

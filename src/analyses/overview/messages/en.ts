import { changeOf, guestShare, mostMoved, shareOf } from '../sentences.ts';
import type { OverviewText } from '../messages.ts';

const orders = { one: '# order', other: '# orders' };
const customers = { one: '# customer', other: '# customers' };
const name = {
  channel: 'channel',
  product: 'product',
  category: 'category',
  region: 'region',
  country: 'country'
};

export const en: OverviewText = {
  headline: (now, before, against, format) => {
    const count = format.plural(now.order_count, orders);
    if (now.order_count === 0) return 'No orders in these dates.';
    if (now.net_revenue === null) return `${count}; your files name no amounts.`;
    const came = `${format.moneyWhole(now.net_revenue)} from ${count}`;
    const change = changeOf(now, before);
    if (change !== undefined && against !== undefined) {
      return `${came}, ${change >= 0 ? 'up' : 'down'} ${format.percent(Math.abs(change))} on ${against}.`;
    }
    const regulars = now.customer_count === null ? null : shareOf(now.repeat_revenue, now.net_revenue);
    return regulars === null
      ? `${came}.`
      : `${came}; returning customers spent ${format.percentWhole(regulars)} of it.`;
  },
  lede: (now, format) => {
    if (now.order_count === 0) return '';
    if (now.customer_count === null) {
      return 'No buyer information: none of these orders says who bought, so nothing can be said about customers.';
    }
    const bought = format.plural(now.customer_count, customers);
    const who =
      now.returning_customer_count === 0
        ? `${bought} bought; ${format.integer(now.repeat_customer_count)} of them ordered at least twice.`
        : `${bought} bought: ${format.integer(now.new_customer_count)} for the first time, ${format.integer(now.returning_customer_count)} had bought before.`;
    const share = guestShare(now);
    return share === null
      ? who
      : `${who} ${format.percent(share)} of orders name no buyer and are in no figure about customers.`;
  },
  kpis: 'Key figures',
  kpi: {
    revenue: 'Net revenue',
    orders: 'Orders',
    customers: 'Customers',
    aov: 'Average order value',
    spend: 'Spend per customer',
    returning: 'Returning customers',
    repeat: 'Repeat rate, all time',
    refunds: 'Refund rate'
  },
  unknown: 'Unknown',
  note: {
    charged: (amount) => `${amount} charged`,
    unpriced: (count, format) =>
      `without ${format.plural(count, { one: '# order that has no amount', other: '# orders that have no amount' })}`,
    noAmounts: 'your files name no amounts',
    noBuyers: 'no buyer information',
    guests: (count, share, format) => `${format.integer(count)} (${share}) without a buyer`,
    newAndReturning: (fresh, returning) => `${fresh} new, ${returning} returning`,
    onceAndMore: (once, more) => `${once} bought once, ${more} more often`,
    perOrder: 'net revenue per order',
    perCustomer: 'net revenue per customer',
    perKnownCustomer: 'orders without a buyer left out',
    returning: (range) => `had bought before, ${range} (95%)`,
    repeat: (range) => `bought twice or more, ${range} (95%)`,
    sameDay: (count, format) => `${format.integer(count)} of them on one day only`,
    refundedOrders: (share, count, format) => `${share} of paid orders (${format.integer(count)})`,
    refundsOf: (told, format) => `of the ${format.plural(told, orders)} whose file tells of refunds`,
    noRefunds: 'no file tells of refunds'
  },
  against: (range) => `vs ${range}`,
  comparison: { previous: 'period before', year: 'year before' },
  noComparison: (kinds, from, format) =>
    `No comparison with ${format.list(kinds.map((kind) => ({ previous: 'the period before', year: 'a year before' })[kind]))}: your data starts on ${from}.`,
  gap: {
    buyer: 'No file says who bought: figures about customers are unknown.',
    amounts: 'No file names amounts: figures of money are unknown.',
    refunds: 'No file tells of refunds: the refund rate is unknown, and net revenue is before refunds.'
  },
  broughtBy: (exports) => `Import as well: ${exports}.`,
  anyExport: {
    buyer: 'An order export with an e-mail, a phone or a customer number per order would.',
    amounts: 'An order export with totals or prices would.',
    refunds: 'An order export with a refund column, or a list of refunds, would.'
  },
  overTime: (trend, format) => {
    if (trend === undefined) return 'Revenue over time';
    const { whole, first, last } = trend;
    return trend.direction === undefined
      ? `Returning customers spent ${format.percentWhole(whole)} of known customers’ revenue`
      : `Returning customers spent ${format.percentWhole(last)} of known customers’ revenue lately, ${trend.direction} from ${format.percentWhole(first)}`;
  },
  overTimeQuestion: 'Revenue over time',
  overTimeSub: 'Net revenue by first and later orders. Striped bars: incomplete period.',
  ordersOverTime: 'Orders over time',
  ordersOverTimeSub: 'Your files name no amounts, so orders are counted. Striped bars: incomplete period.',
  grain: 'Group by',
  series: { new: 'First orders', returning: 'Later orders', guest: 'Buyer unknown', orders: 'Orders' },
  incomplete: 'incomplete period',
  from: (rows, by, format) => {
    const [top] = rows;
    if (top === undefined) return 'Where it came from';
    const place = top.value ?? 'not stated';
    if (rows.length === 1)
      return top.value === null
        ? `No ${name[by]} is named in your files`
        : `Everything came from one ${name[by]}: ${place}`;
    return top.revenue_share === null
      ? 'Where orders came from'
      : `${place} brought ${format.percentWhole(top.revenue_share)}`;
  },
  fromQuestion: 'Where it came from',
  fromSub: 'Net revenue by where the order was placed or sent. Click a bar to keep only it.',
  by: { channel: 'Channel', product: 'Product', category: 'Category', region: 'Region', country: 'Country' },
  byLegend: 'By',
  unstated: 'not stated',
  others: (count, format) => format.plural(count, { one: '# other', other: '# others' }),
  changed: (rows, by, format) => {
    const most = mostMoved(rows);
    if (most === undefined) return 'What changed';
    const value = most.row.value ?? 'not stated';
    return `By ${name[by]}: ${value} moved most, ${format.changeMoney(most.row.difference)}; all together ${format.changeMoney(most.total)}`;
  },
  changedQuestion: 'What changed',
  changedSub: 'What each part adds to the change of net revenue; together they are the whole change.',
  changedNeeds: 'Choose dates that leave an equally long period before them, for example the last 12 months.',
  compareLatest: (days) => `Compare the last ${days} days with the ${days} before`,
  part: { named: 'By name', unstated: 'Not stated', others: 'All others' },
  column: {
    starts_on: 'From',
    new_revenue: 'First orders',
    returning_revenue: 'Later orders',
    guest_revenue: 'Buyer unknown',
    order_count: 'Orders',
    new_customer_count: 'New customers',
    compared_order_count: 'Orders, period compared',
    year_revenue: 'A year before',
    year_order_count: 'Orders, a year before',
    is_complete: 'Whole period',
    value: 'Name',
    value_count: 'Names',
    customer_count: 'Customers',
    net_revenue: 'Net revenue',
    revenue_share: 'Share',
    compared_revenue: 'Compared period',
    part: 'Part',
    revenue: 'This period',
    difference: 'Difference',
    total_difference: 'Whole change',
    recency_days: 'Days since the order'
  },
  toDo: 'What to do this week',
  second: (count) => `Remind ${count} one-time ${count === '1' ? 'buyer' : 'buyers'} of a second order.`,
  secondBody: (from, until) =>
    `Of the customers who come back, most order a second time between day ${from} and day ${until}. These people bought once and are there now.`,
  see: (count) => (count === '1' ? 'See who it is' : `See the ${count} people`),
  peopleSub: 'Largest first order on top.',
  fewToDo: (count) =>
    `Only ${count} at the point where second orders usually come: too few to advise anything.`,
  noneToDo: 'Nobody is at the point where second orders usually come. Segments and Retention say more.',
  how: {
    totals: [
      'Net revenue is what customers were charged, less shipping and refunds (switches, see “How sales are counted”); shipping that was refunded is not taken off twice. Orders that were cancelled, unpaid, fully refunded or worth nothing do not count. An order whose file names no amount counts as an order, and its money is unknown.',
      'A customer is new if the first order over all data lies in the chosen dates. Orders without a known buyer count as orders and revenue, never as people.',
      'Average order value: net revenue divided by orders. Spend per customer: net revenue of the orders whose buyer is known, divided by these buyers.',
      'Returning customers: of the customers of the chosen dates, those who had a valid order before them. Repeat rate, all time: of all customers up to the last day of the data, whatever dates are chosen, those with at least two orders. Both with a Wilson 95% interval. Two orders on one day count as two; how many customers have no other day is said beside it.',
      'Changes: sums in per cent, rates in percentage points. Whole months are compared with whole months, a sales season with the same season a year before, whole weeks with the same weekdays.',
      'Refund rate: money given back, divided by money paid, over all orders that were paid and not cancelled, fully refunded ones included, whatever the switches leave out. Only orders whose files would tell of a refund are in it.'
    ],
    overTime: [
      'Each order counts on the day it was paid, or created where the file has no payment day. A first order is the first of that person over all data, whatever is filtered.'
    ],
    from: ['Net revenue of the orders in the chosen dates, by the value stated in the order.'],
    changed: [
      'Net revenue in the chosen dates minus that in the compared ones, by one dimension at a time: the eight names that moved most, what names none, and all others in one. Added up they are the whole change.',
      'By product and category, what an order brought is shared out among its lines in proportion to their amounts.',
      'With many names, some always move by chance: take a difference as a question, not as a finding.'
    ]
  }
};

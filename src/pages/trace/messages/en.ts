import type { TraceText } from '../messages.ts';

export const en: TraceText = {
  personTitle: (name) => `Orders of ${name}`,
  personSub: 'All orders of this person in your files, the latest first, whether they count or not.',
  salesTitle: 'The orders behind this',
  salesSub: (name, from, until) =>
    `${name}: orders that count from ${from} to ${until} and pass the filters, the latest first.`,
  orderTitle: (orderId) => `Order ${orderId} in your files`,
  orderSub: 'Every row of every file that tells of this order, with its cells as they stand there.',
  shown: (shown, all, { integer, plural }) =>
    shown < all
      ? `The latest ${integer(shown)} of ${integer(all)} orders. The export has all of them.`
      : plural(all, { one: '# order', other: '# orders' }),
  column: {
    order_id: 'Order',
    display_name: 'Customer',
    ordered_at: 'Ordered',
    channel: 'Channel',
    status: 'Status',
    charged: 'Charged',
    refund: 'Refunded',
    net_revenue: 'Counts as revenue',
    currency: 'Currency'
  },
  status: {
    paid: 'paid',
    shipped: 'shipped',
    completed: 'completed',
    'partially-refunded': 'partly refunded',
    refunded: 'refunded',
    cancelled: 'cancelled',
    unpaid: 'unpaid',
    unknown: 'not known'
  },
  notCounted: 'does not count',
  openOrder: (orderId) => `Show order ${orderId} in the files`,
  none: 'No orders',
  noneBody: 'No order that counts falls within these dates and filters.',
  back: 'Back to the orders',
  reveal: 'Show all cells in full',
  revealHint: 'Until then, cells that may tell who somebody is are hidden.',
  fileSub: (rows, { plural }) =>
    plural(rows, { one: '# row tells of this order', other: '# rows tell of this order' }),
  cell: 'Column',
  row: (row) => `Row ${row}`,
  aside: (reason) => `set aside: ${reason}`,
  used: 'In the figures',
  isUsed: 'used',
  cut: 'There are more rows; the first 200 are shown.',
  noRows: 'No row of the files could be found for this order.',
  gone: 'This order is no longer among the orders.'
};

import type { QualityText } from '../messages.ts';
import { kindEn } from './kinds-en.ts';

export const en: QualityText = {
  lede: 'What in your files would make the figures wrong, most money first. Your files are never changed: you decide what counts, and every decision can be undone.',
  failed: 'Not everything could be checked.',
  headline: (score, count, first, { plural }) =>
    `Your data scores ${score} of 100: ${plural(count, { one: 'one thing to look at', other: '# things to look at' })}, first of all ${first}.`,
  headlineClean: (orders) => `Nothing wrong was found in ${orders} orders.`,
  headlineHints: (orders, count, { plural }) =>
    `Nothing wrong was found in ${orders} orders; ${plural(count, { one: 'one thing may be worth a look', other: '# things may be worth a look' })}.`,
  progress: (done, all) => `${done} of ${all} checks done`,
  score: {
    title: (score) => `Score: ${score} of 100`,
    question: 'Score',
    sub: 'Taken off 100: the share that each finding touches, times its weight.',
    how: [
      'The score is 100 less the points of every finding that is not ignored; it never falls below 0 and is rounded down, so that only a shop without a finding has 100. Points = share touched × weight × 100.',
      'The share is money: what the rows found amount to, of all that was charged in the main currency, cancelled and unpaid orders left out. Orders in another currency are a share of all orders, because amounts in two currencies do not add up. Rows that could not be read are a share of all rows read, because their amounts are not known.',
      'Weight 1: sales themselves are wrong or missing (money that differs between files and orders, two orders with one number, refunds above the amount charged, orders entered twice, impossible prices, quantities and dates, another currency, gaps in the calendar, orders charged more than their lines, rows that could not be read). Weight 0.5: only some figures suffer (lines that stand twice, orders without a buyer, orders years apart, an unknown status, destroyed IDs). Weight 0.25: only delivery times do (shipped before paid, delivered before shipped). Weight 0: may well be right (orders charged less than their lines, busy days and months, likely test orders, changes of format, rows left out on purpose).',
      'A row found by two checks counts in both. All data is checked, whatever is filtered.'
    ],
    none: 'Nothing was taken off.',
    start: 'Every shop starts with',
    result: 'Score, rounded down',
    part: {
      money: (share, weight) => `${share} of money × ${weight}`,
      orders: (share, weight) => `${share} of orders × ${weight}`,
      rows: (share, weight) => `${share} of rows × ${weight}`
    },
    columns: {
      order_count: 'Orders checked',
      main_currency_count: 'In the main currency',
      charged: 'Charged',
      first_on: 'First order',
      last_on: 'Last order'
    },
    importDay: 'Last import'
  },
  problems: { title: 'What to mend', sub: 'The most money first, by weight.' },
  hints: { title: 'Worth a look', sub: 'May well be right as it is, and costs the score nothing.' },
  ignored: { title: 'Ignored', sub: 'Found, and not counted in the score because you said so.' },
  clean: {
    title: 'Nothing to mend',
    body: 'All the checks below ran over all your files and found nothing that would make figures wrong.'
  },
  checked: { title: 'What is checked', sub: 'Every import runs all of it anew, over all your files.' },
  kind: kindEn,
  share: {
    money: (share) => `${share} of all money`,
    orders: (share) => `${share} of all orders`,
    rows: (share) => `${share} of all rows`
  },
  points: (points) => `−${points} points`,
  less: (least) => `< ${least}`,
  showRows: 'Show rows',
  place: { files: 'Open Files', identity: 'Open Who is who' },
  showPeriods: 'Show dates',
  showChanges: 'Show changes',
  ignore: 'Ignore',
  restore: 'Count again',
  done: {
    ignored: (name) => `Ignored: ${name}.`,
    restored: (name) => `Counted again: ${name}.`
  },
  notKept: 'This holds until the page is closed: the browser keeps nothing.',
  decide: 'Decide',
  rule: {
    'left-out': {
      label: 'Leave out',
      effect: (count, money, { plural }) =>
        `${plural(count, { one: '# order', other: '# orders' })}, ${money}, will no longer count on any page. The rows stay listed on Files, as left out by you.`,
      done: (count, { plural }) => `${plural(count, { one: '# order', other: '# orders' })} left out.`
    },
    'test-order': {
      label: 'Treat as test orders',
      effect: (count, money, { plural }) =>
        `${plural(count, { one: '# order', other: '# orders' })}, ${money}, will no longer count on any page. The rows stay listed on Files, as test orders.`,
      done: (count, { plural }) =>
        `${plural(count, { one: '# order', other: '# orders' })} treated as ${count === 1 ? 'a test' : 'tests'}.`
    },
    'repeated-order': {
      label: 'Keep the first of each',
      effect: (count, money, { plural }) =>
        `${plural(count, { one: '# repeated order', other: '# repeated orders' })}, ${money}, will no longer count. The first of each stays.`,
      done: (count, { plural }) =>
        `${plural(count, { one: '# repeated order', other: '# repeated orders' })} taken out, the first of each kept.`
    },
    'repeated-line': {
      label: 'Count each line once',
      effect: (count, money, { plural }) =>
        `Lines that stand again in ${plural(count, { one: '# order', other: '# orders' })}, ${money}, will no longer count. The first of each stays, and so does the total of the order where the file gives one.`,
      done: (count, { plural }) =>
        `Lines of ${plural(count, { one: '# order', other: '# orders' })} count once.`
    }
  },
  decided: {
    title: 'Your rules',
    sub: 'What you decided about orders. Each holds for later imports too, until you undo it.',
    columns: {
      decided_at: 'Decided',
      rule: 'Rule',
      order_count: 'Orders',
      about: 'Found as',
      undo: 'Undo'
    },
    undoing: (rule, count, { plural }) =>
      `Undo: ${rule}, ${plural(count, { one: '# order', other: '# orders' })}`,
    undone: 'Undone: the orders count as before.',
    failed: 'The figures could not be built anew',
    building: 'Building the figures anew'
  },
  rows: {
    sub: (shown, all) => `${shown} of ${all} rows. The export has all of them.`,
    reveal: 'Show names in full',
    selectAll: 'Select all shown',
    selected: (count, { plural }) => plural(count, { one: '# order selected', other: '# orders selected' }),
    decideAll: (count, { plural }) =>
      plural(count, { one: 'Decide on the order', other: 'Decide on all # orders' }),
    decideSelected: (count, { plural }) =>
      plural(count, { one: 'Decide on # order', other: 'Decide on # orders' }),
    trace: 'In the files',
    fileBefore: 'Compared with',
    sign: {
      name: 'name',
      email: 'e-mail',
      product: 'product',
      gateway: 'payment method',
      tag: 'tag or memo',
      note: 'note',
      amount: 'amount'
    },
    fact: {
      buyer: 'buyer',
      email: 'e-mail',
      phone: 'phone',
      country: 'country',
      region: 'region',
      payment_method: 'way of payment',
      lines: 'lines'
    },
    question: {
      shop: 'Shop of the file',
      'status-words': 'Status words',
      currency: 'Currency',
      'date-order': 'Day or month first',
      'open-date-order': 'Day or month first',
      'decimal-mark': 'Decimal mark',
      age: 'Which file is newer'
    },
    what: {
      column_gone: 'column gone',
      column_new: 'new column',
      date_order: 'day and month in another order',
      decimal_sign: 'another decimal sign',
      currency: 'another currency'
    },
    inWords: { ymd: 'year-month-day', dmy: 'day-month-year', mdy: 'month-day-year' },
    which: { first: 'first', again: 'again' },
    columns: {
      is_context: 'Which',
      order_id: 'Order',
      display_name: 'Customer',
      ordered_at: 'Ordered',
      product_name: 'Product',
      quantity: 'Quantity',
      unit_price: 'Unit price',
      usual_price: 'Usual price',
      net: 'Line total',
      created_at: 'Ordered',
      paid_at: 'Paid',
      shipped_at: 'Shipped',
      delivered_at: 'Delivered',
      confirmed_at: 'Buyer confirmed',
      currency: 'Currency',
      foreign_amount: 'Amount in it',
      lines_sum: 'Lines add up to',
      charged: 'Charged',
      difference: 'Difference',
      from_on: 'From',
      until_on: 'Until',
      day_count: 'Days',
      order_count: 'Orders',
      usual_count: 'Usual orders',
      usual_charged: 'Usual money',
      file: 'File',
      source_row: 'Row',
      reason: 'Reason',
      row_count: 'Rows',
      people_named: 'People named',
      likely_cause: 'Likely cause, and what helps',
      sign: 'Looks like a test by',
      told_by: 'Platform',
      fact: 'Fact',
      change_on: 'From month',
      share_before: 'Share before',
      share_after: 'Share after',
      number_before: 'Before',
      number_after: 'After',
      in_file: 'In the file',
      in_orders: 'In your orders',
      refund: 'Refunded',
      contact: 'E-mail or phone',
      guest_count: 'Without a customer',
      what_asked: 'What',
      found_count: 'Count',
      what: 'What differs',
      from: 'Before',
      to: 'Now'
    }
  }
};

import type { PeopleText } from '../messages.ts';
import { factEn } from './facts-en.ts';

const dayCount = { one: '# day', other: '# days' };

export const en: PeopleText = {
  headline: (count, isNarrowed, format) =>
    `${format.plural(count, { one: '# person', other: '# people' })} ${isNarrowed ? 'found' : 'in your files'}`,
  headlineNobody: 'Nobody is named in your files',
  lede: 'Find anyone by name, e-mail, phone or order number. Figures are over all orders of a person; filters choose who is listed and set the segment.',
  failed: 'The list could not be made',
  search: 'Find a person',
  searchHint: 'Name, e-mail, phone or order number',
  reveal: 'Show names in full',
  columns: 'Columns',
  export: 'Export list',
  exported: (count) => `${count} people saved`,
  tag: 'Your tag',
  anyTag: 'Any',
  list: 'People',
  range: (from, until, all) => (all === undefined ? `${from}–${until}` : `${from}–${until} of ${all}`),
  nobody: {
    title: 'Nobody found',
    body: 'Try fewer letters, the start of an order number, or fewer conditions.',
    clear: 'Clear search and conditions'
  },
  empty: {
    title: 'No person is named in your files',
    body: 'Orders without an e-mail, phone or account name nobody. An export with customer details, or a customer list, brings people here.'
  },
  predicting: 'Fitting the lifetime model for the columns you chose',
  conditions: {
    label: 'Conditions',
    add: 'Add a condition',
    remove: 'Remove condition',
    fact: 'Fact',
    operator: 'Comparison',
    value: 'Value',
    word: {
      least: 'at least',
      most: 'at most',
      is: 'is',
      has: 'contains',
      known: 'is known',
      unknown: 'is not known'
    },
    dateWord: { least: 'on or after', most: 'on or before', is: 'on' }
  },
  fact: factEn,
  person: {
    back: 'All people',
    headline: (name, orders, money, since, format) =>
      `${name}: ${format.plural(orders, { one: '# order', other: '# orders' })} for ${money} since ${since}`,
    headlineNoOrder: (name) => `${name} has no order that counts`,
    next: ({ next_on, silent_days, median_gap, basis }, format) => {
      if (next_on === null || median_gap === null) return '';
      const whose = basis === 'own' ? 'their own rhythm' : "the shop's usual rhythm";
      const over = silent_days - Math.round(median_gap);
      return over > 0
        ? `By ${whose} the next order was expected around ${format.date(next_on)}, ${format.plural(over, dayCount)} before the data ends.`
        : `By ${whose} the next order is expected around ${format.date(next_on)}.`;
    },
    lede: 'Figures are over all orders; segment and expectations are by the filters.',
    missing: 'This person is not in the data',
    missingBody:
      'The link names nobody whom the present files know. They may have been erased, or the file that named them is no longer in use.',
    kpis: 'This person in figures',
    average: 'Average order value',
    silent: (days) => `${days} before the data ends`,
    ordersNote: (written) => `${written} in the files, cancelled ones too`,
    refunds: 'Refunds',
    refundNote: (orders) => `on ${orders}`,
    scores: (r, f, m) => `R ${r} · F ${f ?? '–'} · M ${m ?? '–'}`,
    noSegment: 'Not in the filters',
    identity: 'Merge or split',
    files: 'Rows in your files'
  },
  facts: {
    title: 'Who this is',
    ids: 'Ids in the files',
    place: 'Lives in',
    birthday: 'Birthday',
    nextBirthday: (day) => `next on ${day}`,
    marketing: { yes: 'Accepts marketing', no: 'No marketing, please', unknown: 'Not known' },
    fileTags: 'Tags in the files',
    known: 'Customer since'
  },
  history: {
    title: (now, changed, format) =>
      changed === 0
        ? `${now}, as before`
        : `${now} now, after ${format.plural(changed, { one: '# change', other: '# changes' })}`,
    question: 'Segment over time',
    sub: 'Every quarter of a year (13 weeks), from the orders as they were',
    how: [
      'Everybody is scored again as of each of these days, from the orders up to that day, by the segment rules of today. This person’s scores are read from that.',
      'R is how recently, F how often, M for how much; 5 is best. Refunds are counted as known today.'
    ],
    empty: 'No order in the filters, so no segment.',
    columns: { seen_on: 'As of', r_score: 'R', f_score: 'F', m_score: 'M' }
  },
  rhythm: {
    title: ({ next_on, is_overdue }, format) => {
      if (next_on === null) return 'When to expect the next order';
      return is_overdue
        ? `Next order expected around ${format.date(next_on)}: overdue`
        : `Next order expected around ${format.date(next_on)}`;
    },
    question: 'When to expect the next order',
    sub: ({ basis, own_gap_count, shop_gap_count }, format) =>
      basis === 'own'
        ? `From ${format.plural(own_gap_count, { one: '# gap', other: '# gaps' })} between their own order days`
        : `From ${format.plural(shop_gap_count, { one: '# gap', other: '# gaps' })} of customers who had ordered as often`,
    how: [
      'Day of the last order plus the median number of days between order days. Orders of one day are one purchase.',
      'With three order days or more the median is the person’s own; with two, that of all gaps after a second order; with one, that of the gaps between first and second orders. Overdue is told as on the page At risk: longer silent than four in five of such gaps. The range is the middle half of those gaps: a quarter was shorter, a quarter longer. It is a habit seen so far, not a promise.'
    ],
    empty: 'No order in the filters, so no rhythm.',
    tooFew: 'Nobody in the filters has ordered twice yet, so there is no rhythm to go by.',
    ownTooFew:
      'Too few orders for a rhythm of their own: that of customers who had ordered as often is used.',
    gap: 'Usual gap',
    half: 'Middle half',
    last: 'Last order',
    overdue: (days) => `${days} overdue`
  },
  worth: {
    title: ({ clv, clv_months }, format) =>
      clv === null || clv_months === null
        ? 'What to expect'
        : `Expected to bring ${format.moneyWhole(clv)} in ${format.plural(clv_months, { one: '# month', other: '# months' })}`,
    question: 'What to expect',
    how: [
      'Expected orders times the expected value of an order (Gamma-Gamma), by the way of reckoning that foretold this shop’s past best: a purchase model (BG/NBD or MBG/NBD), a Markov chain over how often and how lately people bought, or “the next period equals the last”. See the page Lifetime value for the trials.',
      'The range holds what 95 in 100 people with such a history do; it is wide, because one person’s orders are few. Months are discounted, and a margin is applied where you set one.',
      'Whether somebody still buys comes from the purchase model, and only where the orders tell who is gone.'
    ],
    empty: 'No order in the filters, so nothing to expect.',
    alive: 'Probability alive (still a customer)',
    aliveUnknown: 'cannot be told',
    orders: (days) => `Expected orders in ${days}`,
    perOrder: 'Expected value of an order',
    value: (months) => `Expected value in ${months}`,
    noInterval: 'no interval',
    verdict: {
      tried:
        'By the way of reckoning that foretold your own past best. The range is what one customer like this may do, 95 times in 100.',
      too_short: 'Your orders do not reach back far enough to try a forecast, so none is given.',
      too_few: 'Too few orders came back in the past to try a forecast on, so none is given.'
    },
    unidentified: 'The data do not show who is gone for good, so no probability is given.',
    running: 'Fitting the lifetime model'
  },
  products: {
    title: (count, top, format) =>
      count === 1
        ? `Bought ${top}`
        : `Bought ${format.plural(count, { one: '# product', other: '# products' })}, ${top} most often`,
    question: 'What they bought',
    how: ['Lines of orders that count, by product. Returned pieces are not taken off.'],
    empty: 'No order lines are known. A file with products on the orders brings them.',
    columns: { product: 'Product', category: 'Category', unit_count: 'Pieces', last_order_on: 'Last' }
  },
  offers: {
    title: (product) => `Offer next: ${product}`,
    question: 'What to offer next',
    sub: 'Not bought yet, and taken more than usual by buyers of the same',
    how: [
      'For every product this person bought: of all others who bought it, how many took another product, in the same order or later. Only products taken by at least 10 of them.',
      'The share is drawn towards the share of all customers who have the product, as if 20 more buyers had done as everybody does; so a few buyers alone make no rule. Shown where the share is above the usual one even at the lower end of its 95 % interval. People who buy one thing often have the other: that says nothing of why.'
    ],
    empty:
      'No product stands out: nothing that buyers of the same took more often than everybody does, or too few of them (at least 10 are needed).',
    reason: ({ because_of, taker_count, buyer_count, share, usual_share }, format) =>
      `${format.percentWhole(share)} of ${format.plural(buyer_count, { one: '# buyer', other: '# buyers' })} of ${because_of ?? '–'} took it (${format.integer(taker_count)}); of all customers ${format.percent(usual_share)} have it`,
    columns: {
      product: 'Product',
      because_of: 'Because of',
      taker_count: 'Took it',
      buyer_count: 'Buyers',
      share: 'Share',
      usual_share: 'Usual share',
      score: 'Score'
    }
  },
  experience: {
    title: 'Deliveries, ratings, complaints',
    sub: 'Beside what is usual in the shop',
    delivery: 'Days to delivery (median)',
    late: 'Late parcels',
    rating: 'Average rating',
    tickets: 'Tickets',
    refunds: 'Orders with a refund',
    lateOf: (late, promised) => `${late} of ${promised}`,
    shop: (value) => `shop: ${value}`
  },
  timeline: {
    title: (count, format) => format.plural(count, { one: '# thing happened', other: '# things happened' }),
    question: 'Timeline',
    how: [
      'Everything the files tell of this person, and your own notes: orders with their lines, refunds, reviews, survey answers, tickets, visits. Newest first.',
      'Orders that do not count as a sale by your rules are marked.'
    ],
    empty: 'The files tell of nothing that happened.',
    more: (shown, all) => `The latest ${shown} of ${all}`,
    kind: {
      order: 'Order',
      refund: 'Refund',
      review: 'Review',
      survey: 'Survey',
      ticket: 'Ticket',
      event: 'Visit',
      note: 'Note',
      contact: 'Contact',
      tag: 'Tag'
    },
    event: { view: 'looked at', cart: 'put in the cart', favourite: 'marked as favourite', order: 'ordered' },
    notCounted: 'does not count',
    delivered: (day) => `delivered ${day}`,
    confirmed: (day) => `buyer confirmed ${day}`,
    late: 'late',
    resolved: (day) => `resolved ${day}`,
    score: (value) => `rated ${value}`,
    rows: 'Rows in the files',
    undated: 'no day'
  },
  notes: {
    title: 'Notes, tags and contacts',
    sub: 'Yours alone, kept in this browser; found again after every import',
    kind: { note: 'Note', tag: 'Tag', contact: 'Contact' },
    what: 'What to add',
    text: 'Text',
    tagText: 'Tag',
    on: 'Day',
    channel: 'By',
    channels: { phone: 'Phone', mail: 'E-mail', chat: 'Chat', visit: 'In person', other: 'Other' },
    add: 'Add',
    edit: 'Edit',
    save: 'Save',
    remove: (text) => `Delete: ${text}`,
    removed: 'Deleted',
    none: 'Nothing noted yet.',
    tags: 'Tags',
    failed: 'This could not be kept: the browser refused to store it.',
    noIds: 'Notes are kept by a person’s ids, and this person has none.'
  },
  take: {
    label: 'Export',
    json: 'Everything known (JSON)',
    csv: 'Everything known (CSV)',
    hint: 'Names in full, as the person may ask for',
    failed: 'The export could not be made'
  },
  erase: {
    open: 'Erase this person',
    title: (name) => `Erase ${name}?`,
    whatTitle: 'What happens',
    what: [
      'Name, ids, address, birthday, texts and every column that is not understood are emptied in all rows that name this person, in the figures and in the stored copy of your files.',
      'Their orders stay as orders of a guest, so that money and counts still tie out.',
      'Your notes, tags and contacts about them are deleted, and they are taken out of your audiences.',
      'Earlier imports hold their rows as they were: they are deleted, so that imports up to now can no longer be undone.',
      'Importing the same files again does not bring them back: only scrambled ids are kept to know them by.'
    ],
    notTitle: 'What this cannot do',
    not: ['Your own files, exports and backups keep them: delete those yourself.', 'It cannot be undone.'],
    confirm: 'Erase for good',
    understood: 'I understand that this cannot be undone',
    done: 'Erased. Their orders are now orders of a guest.',
    noIds: 'This person shares all ids with others. Split them first under Who is who.'
  }
};

import type { RiskText } from '../messages.ts';

const people = { one: '# customer', other: '# customers' };
const signed = (share: number): string => `${share < 0 ? '−' : '+'}${Math.abs(share * 100).toFixed(1)}`;

const rhythmHow =
  'Several orders of one day count as one. Whoever has three such days or more is judged by the median of their own gaps; whoever has two, by the gaps of all customers after their second order; whoever has one, by how long others took to order a second time. Fewer than 20 such gaps, or less than 90 days of orders, tell nothing, and nobody is judged by them.';
const stateHow =
  'Overdue: longer since the last order than four in five gaps last. Lapsed: longer than 19 in 20. For people with one order these are the days by which four in five, or 19 in 20, of those who came back were back (Kaplan-Meier). For people with a rhythm of their own these are multiples of their median gap, the same multiples for everybody, read from all such people together, because two or three gaps of one person do not show how much they vary.';

export const en: RiskText = {
  headline: ({ atRiskCount, regularCount }, format) => {
    if (atRiskCount === 0) return 'Nobody is past the usual time to their next order.';
    const all = `${format.plural(atRiskCount, people)} ${atRiskCount === 1 ? 'is' : 'are'} past the usual time to their next order`;
    return regularCount === 0
      ? `${all}.`
      : `${all}, ${format.integer(regularCount)} of them regulars with a rhythm of their own.`;
  },
  lede: ({ twice, once, lapsedCount }, format) => {
    const judged = [
      twice.count > 0 && twice.overdueAfter !== null
        ? `${format.integer(twice.count)} ordered on two days: four in five later gaps are over within ${format.days(twice.overdueAfter)}.`
        : '',
      once.count > 0 && once.overdueAfter !== null
        ? `${format.integer(once.count)} ordered once: four in five of the customers who came back did so within ${format.days(once.overdueAfter)}.`
        : ''
    ];
    const lapsed =
      lapsedCount > 0
        ? `${format.plural(lapsedCount, people)} more ${lapsedCount === 1 ? 'has' : 'have'} been silent for longer than 19 in 20 gaps last.`
        : '';
    return [...judged, lapsed].filter((part) => part !== '').join(' ');
  },
  stake: ({ value, low, high, days }, format) =>
    `${format.moneyWhole(value)}${low === null || high === null ? '' : ` (${format.moneyRange(low, high)})`} is expected of those past their time in the next ${days} days.`,
  naive: (days) =>
    `On this shop’s own past the simple rule foretold best: what is expected is what each customer did in the last ${days} days, corrected by how far off that was. Nothing is said about who is gone.`,
  noChurnClaim:
    'In this shop’s data the model cannot tell who is gone from who only pauses, so no probability is shown. Days since the last order and the usual gap stand without it.',
  fitting: 'Learning from all orders what to expect of each customer',
  figures: {
    label: 'Key figures',
    atRisk: 'Past their usual time',
    ofAll: (share) => `${share} of all customers`,
    regulars: 'Regulars among them',
    regularsNote: 'judged by their own rhythm',
    stake: (days) => `Expected of them, ${days} days`,
    stakeNote: (range) => `${range} (95%)`,
    noRange: 'no interval without a model',
    lapsed: 'Lapsed',
    lapsedNote: 'silent longer than 19 in 20 gaps',
    newly: 'New since the last import',
    newlyNote: (day) => `not yet past it on ${day}`,
    firstImport: 'known from the second import on'
  },
  list: {
    question: 'Whom to write to first',
    title: (value, count) => `Most is at stake with these ${count}: ${value} of expected orders`,
    sub: 'In the order of what is expected of each in the coming days. Names are shortened; the full list can be searched and exported.',
    seeAll: 'See all',
    usual: (days, basis) => `${days}${basis === 'own' ? '' : ' (others)'}`,
    times: (ratio) => `${ratio}×`,
    column: {
      name: 'Customer',
      since: 'Days silent',
      usual: 'Usual gap',
      stake: 'At stake',
      alive: 'Still buying',
      before: 'What came before'
    },
    nothingBefore: 'Nothing on file',
    how: [
      rhythmHow,
      stateHow,
      'At stake is the number of orders expected in the coming days times the value expected of an order, from the model of the page Lifetime value. “Still buying” is the model’s probability that the customer has not stopped for good; it is left empty where the data do not show who has.',
      'What came before: a parcel of the last order later than promised, a rating of 1 or 2, money given back, or a ticket, on the day of the last order or after it and before the customer was overdue. It says what happened, not why they stay away.'
    ],
    empty: 'There is nobody to write to first here.'
  },
  state: {
    in_rhythm: 'In rhythm',
    at_risk: 'Past usual time',
    lapsed: 'Lapsed',
    unknown: 'Cannot be told yet'
  },
  basis: {
    own: 'own rhythm',
    regulars: 'later gaps of others',
    first: 'second orders of others'
  },
  purpose: {
    second: 'Remind of a second order',
    write: 'Write to',
    last: 'One last message',
    let_be: 'In their usual time',
    rest: 'Let rest',
    unknown: 'Cannot be told yet'
  },
  group: {
    overdue: 'Past their usual time, or lapsed',
    at_risk: 'Past their usual time',
    lapsed: 'Lapsed',
    troubled: 'Past their usual time, after a bad experience',
    newly_overdue: 'Past their usual time since the last import',
    write: 'Past their usual time, to write to',
    last: 'Lapsed, one last message',
    rest: 'Have left, let rest'
  },
  returned: 'Came back with the last import',
  peopleSub: 'Most at stake first',
  waits: {
    question: 'How long do people wait between two orders?',
    title: ({ half, mostOfThem, lastDay }, format) => {
      if (half === undefined)
        return `Fewer than half of all orders are followed by another within ${lastDay} days`;
      const first = `Half of all orders are followed by another within ${format.days(Math.round(half.days))}`;
      return mostOfThem === undefined
        ? first
        : `${first}, four in five within ${format.days(Math.round(mostOfThem.days))}`;
    },
    sub: ({ waitCount, cutOffCount }, format) =>
      `${format.integer(waitCount)} waits; ${format.integer(cutOffCount)} still run when the data ends and count as waiting until then.`,
    gap: { next: 'Any next order', second: 'Second order' },
    gapLegend: 'Which wait',
    share: 'Ordered again',
    interval: '95% interval',
    watched: 'Still watched after it',
    day: (day) => `Day ${day}`,
    axisDay: (day) => (day === 0 ? '0 days' : String(day)),
    halfMark: (day) => `half: ${day}`,
    mostMark: (day) => `4 in 5: ${day}`,
    points: ({ half, mostOfThem }, format) => {
      const range = (low: number | undefined, high: number | undefined): string =>
        `${format.integer(low ?? null)} – ${format.integer(high ?? null)}`;
      if (half === undefined) return 'The curve does not reach one half in the time the data covers.';
      const first = `Half: day ${format.decimal(half.days, 0)} (95%: ${range(half.low, half.high)}).`;
      return mostOfThem === undefined
        ? `${first} Four in five is not reached in the time the data covers.`
        : `${first} Four in five: day ${format.decimal(mostOfThem.days, 0)} (95%: ${range(mostOfThem.low, mostOfThem.high)}).`;
    },
    tooFew: (count) => `Only ${count} people ordered again so far; from 20 on the curve is drawn.`,
    tooShort: (days, { plural }) =>
      `The first order is ${plural(days, { one: '# day', other: '# days' })} back, so only the quickest can have come back; from 90 days on the curve is drawn.`,
    how: [
      'The Kaplan-Meier estimate of the time from one order day to the next of the same customer, with Greenwood’s 95 % interval (log-log).',
      'A wait that still runs when the data ends is not a return and not a loss: it is known only that it lasted that long. It counts among those waiting until then, and drops out afterwards (right-censoring). Leaving such waits out would make everybody look faster than they are.',
      'Several waits of one person are not independent, so for “any next order” the true interval is somewhat wider.'
    ]
  },
  winBacks: {
    question: 'After how much silence do people still come back?',
    title: (days, share, follow) =>
      `Of those silent for ${days} days, ${share} came back within the next ${follow}`,
    noTitle: 'Nobody can be watched for long enough yet',
    sub: (follow) => `By days of silence; counted are people who can be seen for ${follow} days after it.`,
    followLegend: 'Came back within',
    share: 'Came back',
    interval: '95% interval',
    counted: 'Of those watched',
    ever: 'Ever so far, of all',
    now: 'Silent so long now',
    of: (part, whole, format) => `${format.integer(part)} of ${format.integer(whole)}`,
    axisDays: (days) => `${days} d`,
    silent: (days) => `Silent for ${days} days`,
    tooFewWatched: 'Fewer than 10 people can be watched for long enough.',
    tooFew: 'Too few people have been silent for long enough to tell how many come back.',
    how: [
      'Each person counts once for each length, by their first silence that long, whatever they did later. The range is the Wilson 95 % interval.',
      'Whoever reached that silence only lately has had no time to come back. So only people whose silence began early enough to be seen for the whole follow-up are counted; the tooltip and the table also name how many ever came back so far out of all, which is too low for recent silences.',
      'It says how many came back in the past, with whatever letters were sent then. It does not say what a letter would change.'
    ]
  },
  befores: {
    question: 'What came before the silence?',
    title: (kind, last, followed) =>
      ({
        late: `${last} of last orders came late, against ${followed} where people ordered again`,
        rating: `${last} of ratings of last orders were 1 or 2, against ${followed} where people ordered again`,
        refund: `${last} of last orders were refunded, against ${followed} where people ordered again`,
        ticket: `${last} of last orders had a ticket, against ${followed} where people ordered again`
      })[kind],
    noDifference: 'Bad experiences are about as frequent before a silence as elsewhere',
    sub: 'Share of orders with the experience: the last ones of overdue people, and those that another order followed.',
    last: 'Last order before the silence',
    followed: 'Orders followed by another',
    interval: '95% interval',
    difference: 'Difference (95%)',
    kind: { late: 'Late parcel', rating: 'Rating 1–2', refund: 'Money back', ticket: 'Ticket' },
    of: (share, part, whole, format) => `${share} (${format.integer(part)} of ${format.integer(whole)})`,
    points: ({ low, high }) => `${signed(low)} to ${signed(high)} points`,
    tooFew:
      'The files tell too little about parcels, ratings, refunds or tickets. Order exports with promised and delivered dates, review exports and ticket exports would help.',
    how: [
      'For every day with an order it is noted what the files tell of it: whether its parcel came later than promised, whether it was rated 1 or 2, whether money was given back, whether a ticket was opened before the next order. A share is of the orders that the files say anything about; ratings of those that were rated.',
      'After a last order only what happened before the customer was overdue counts. Ranges are Wilson’s and, for the difference, Newcombe’s 95 % intervals.',
      'The two groups differ in more than this experience, so a difference shows what goes together, not what makes people leave.'
    ]
  },
  toDo: {
    title: 'What to do',
    sub: 'Lists to look through and to export',
    write: (count, format) => `Write to ${format.plural(count, people)} past their usual time.`,
    last: (count, format) => `Send ${format.plural(count, people)} one last message.`,
    few: {
      write: (count, format) => `${format.plural(count, people)} past their usual time.`,
      last: (count, format) => `${format.plural(count, people)} lapsed.`
    },
    body: {
      write: 'Start at the top: the list is in the order of what is expected of each.',
      last: 'They are silent for longer than 19 in 20 gaps last, but some still come back. One message, no discount for all.'
    },
    apologise: (count, format) =>
      `Put things right with ${format.plural(count, people)} whose last experience was bad.`,
    apologiseBody:
      'Their last order came late, was rated 1 or 2, was refunded or led to a ticket. Answer that first, before any offer.',
    newly: (count, format) =>
      `Look at ${format.plural(count, people)} who slipped past their time since the last import.`,
    newlyBody: 'Not yet overdue in the data before, overdue now: the earliest moment to notice.',
    returned: (count, format) => `Thank ${format.plural(count, people)} who came back with the last import.`,
    returnedBody: 'They had been slipping away by the default segments, and ordered again.',
    rest: (count, format) => `Let ${format.plural(count, people)} rest: they have left.`,
    restBody: 'Write only when there is real news, or ask a few of them why they left.',
    see: (count, format) => format.plural(count, { one: 'See # person', other: 'See # people' }),
    none: 'Nobody is overdue in these filters.',
    unknown: (count, format) => `Nothing can be said of ${format.plural(count, people)} yet.`,
    unknownBody: 'Too few customers like them have been seen for 90 days.'
  },
  noneKnown:
    'Too early to tell who is overdue: that takes 20 gaps between orders, and 90 days since the first order.',
  tooFew: 'Fewer than five customers in the filters: there is no rhythm to compare with.',
  column: {
    state: 'State',
    value_at_stake: 'Value at stake',
    value_low: 'Value at stake, lower bound',
    value_high: 'Value at stake, upper bound',
    p_alive: 'Probability still buying',
    expected_orders: 'Expected orders',
    expected_value: 'Expected value of an order',
    days_since: 'Days since last order',
    typical_gap: 'Usual gap (days)',
    gap_basis: 'Judged by',
    overdue_ratio: 'Times the usual gap',
    purchase_count: 'Days with orders',
    was_late: 'Late parcel before',
    was_rated_low: 'Rating 1–2 before',
    was_refunded: 'Refund before',
    had_ticket: 'Ticket before',
    is_newly_overdue: 'New since the last import',
    purpose: 'Advice',
    accepts_marketing: 'Wants marketing',
    customer: 'Name in the files',
    segment_before: 'Segment before',
    segment_after: 'Segment now',
    days: 'Days',
    event_count: 'Ordered again on it',
    censored_count: 'Cut off by the end of the data',
    watched_days: 'Days since the first order',
    silent_days: 'Days of silence',
    reached_count: 'People ever silent so long',
    ever_back_count: 'Came back so far',
    watched_count: 'Watched long enough',
    back_count: 'Of these came back in time',
    silent_now_count: 'Silent so long now',
    kind: 'Experience',
    last_count: 'Last orders of overdue people',
    last_bad_count: 'Of these with it',
    followed_count: 'Orders followed by another',
    followed_bad_count: 'Of those with it'
  }
};

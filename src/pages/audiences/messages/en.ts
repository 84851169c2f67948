import type { AudiencesText } from '../messages.ts';

const people = { one: '# person', other: '# people' };

/** A difference of two shares: `+3.2 points`. */
const points = (difference: number, digits: (value: number) => string): string =>
  `${difference < 0 ? '−' : '+'}${digits(Math.abs(difference) * 100)}`;

export const en: AudiencesText = {
  headline: (audiences, started, { plural, integer }) =>
    `${plural(audiences, { one: '# audience', other: '# audiences' })}; ${started === 0 ? 'none is being measured yet' : `${integer(started)} being measured`}.`,
  headlineOne: (name, count, { plural }) => `${name}: ${plural(count, people)}`,
  headlineNone: 'No audience yet',
  lede: 'Lists of people to write to. Leave some out at random, and the next import shows whether those you wrote to bought more.',
  ledeOne: (since, isRule) =>
    since !== null
      ? `Measured since ${since}. Who belongs and who is left out stays as it was on that day.`
      : isRule
        ? 'A rule: who belongs changes with every import, until you start.'
        : 'A fixed list: the same people at every import, known again by e-mail, phone or account.',
  notKept: 'This browser does not let audiences be stored. They hold until you close the page.',
  failed: 'The audience could not be counted',
  none: {
    title: 'Keep a list of people here',
    body: 'Open the people behind any figure (a segment, a cell, a flow), choose “Save as audience”, or make a rule of your own.',
    segments: 'Go to segments'
  },
  list: {
    title: 'Your audiences',
    sub: 'Counted in the files that are open now; revenue is all they brought so far.',
    kind: { rule: 'Rule', list: 'List' },
    draft: 'Not started',
    since: (day) => `Since ${day}`,
    columns: {
      name: 'Name',
      kind: 'Kind',
      people: 'People',
      held_out: 'Left out',
      net_revenue: 'Net revenue',
      state: 'Measured'
    }
  },
  back: 'All audiences',
  remove: 'Delete audience',
  removed: (name) => `Deleted: ${name}`,
  people: (count, { plural }) => plural(count, people),
  seePeople: 'See the people',
  columns: { is_held_out: 'Left out to compare', accepts_marketing: 'Wants marketing' },
  kpis: {
    label: 'Audience in figures',
    people: 'People',
    peopleNote: (listed, { integer }) => `of ${integer(listed)} on the list`,
    email: 'With e-mail',
    phone: 'With phone',
    revenue: 'Net revenue so far',
    revenueNote: (perHead) => `${perHead} a person`
  },
  plan: {
    title: 'What to do',
    name: 'Name',
    what: 'What you plan',
    hint: 'For you and your team: the offer, the channel, the day.',
    use: 'Use this',
    advice: {
      second: {
        title: 'Ask for the second order.',
        body: 'Most bought once, not long ago. Show what goes with their first order, and how to use it; keep discounts for later.'
      },
      keep: {
        title: 'Thank them, and show what is new.',
        body: 'Most have ordered more than once, and lately. First access or a small gift suits them better than a discount.'
      },
      remind: {
        title: 'Remind them.',
        body: 'Most have been silent for more than three months. Name what they bought and what has come since, in one short message.'
      },
      'win-back': {
        title: 'Try to win them back, once.',
        body: 'Most have been silent for half a year or more. One offer with a clear end date; leave those who do not answer in peace.'
      }
    }
  },
  response: {
    title: (share) => `Of people like these, ${share} bought within 30 days`,
    unknown: 'What people like these did before',
    sub: 'People who 60 days before your last order day had bought as often and as lately as these, mixed as this audience is.',
    within: (days) => `Bought within ${days} days`,
    range: (share, range) => `${share} (${range})`,
    basis: (n) => `Seen in ${n} people.`,
    revenue: (buyers, range) => `For this audience that is about ${buyers} people (${range}) in 30 days.`,
    covered: (share) => `It rests on ${share} of those who have bought; of the rest there was nobody alike.`,
    nothing: 'Nobody in this audience has bought, or nobody alike was there 60 days earlier.',
    how: [
      'Everybody is put into a kind of buyer: 1, 2, 3–4, 5 or more orders, and up to 30, 90, 180, 365 or more days since the last. Kinds are taken 60 days before the last day of your files, and the share who bought within 30 and 60 days is counted for each.',
      'The shares are then averaged by how many of each kind are in this audience. The range is a 95% interval (Wilson) at the number of people that the average is worth.',
      'It tells what such people did whether or not anybody wrote to them. Another season may bring other numbers.'
    ]
  },
  holdout: {
    title: (heldOut, reached, { integer }) => `Write to ${integer(reached)}, leave out ${integer(heldOut)}`,
    none: 'Nobody is left out to compare with',
    sub: 'Drawn by lot, the same each time. Those left out are not in the exported file and show what happens without your message.',
    share: 'Share left out',
    noneShare: 'Nobody',
    fixed: 'Drawn when you started; it stays so.',
    refusing: (count, { plural }) =>
      `${plural(count, { one: '# person does', other: '# people do' })} not want marketing and ${count === 1 ? 'counts' : 'count'} on neither side.`,
    detectable: (difference, share) =>
      `With these sizes a difference of ${difference} percentage points or more is likely to be seen (four times of five), where about ${share} buy within 30 days.`,
    small: 'Too small to see much',
    smallBody: (difference, share) =>
      `Only a difference of ${difference} percentage points or more is likely to be seen, and about ${share} of people like these buy within 30 days. Leave out more, or take a larger audience.`,
    fewest: 'Fewer than 30 people on one side. Leave out more, or take a larger audience.'
  },
  export: {
    title: (count, { plural }) => `Save ${plural(count, people)} for your mail or message program`,
    sub: 'The file is made on this device. Text that looks like a formula is made harmless.',
    tool: 'For',
    tools: {
      shopify: 'Shopify',
      klaviyo: 'Klaviyo',
      mailchimp: 'Mailchimp',
      youzan: 'Youzan 有赞',
      sms: 'Text messages (SMS)'
    },
    hint: {
      shopify:
        'Customers > Import. Where Shopify overwrites customers it knows, it replaces their tags: keep “overwrite” off, or remove the column.',
      klaviyo:
        'Lists > Import contacts. Phone numbers are as in your files; Klaviyo wants them with + and country code.',
      mailchimp: 'Audience > Import contacts. People without an e-mail are left out.',
      youzan: 'Customers > Import. Check the columns against the template of your shop.',
      sms: 'One number a line, with the name. People without a phone are left out.'
    },
    format: 'Format',
    names: 'Names and contacts',
    full: 'In full',
    fullNote: 'The file holds personal data. Delete it when the message is sent.',
    masked: 'Masked, for sharing',
    refusing: (count, { plural }) =>
      `Leave out ${plural(count, { one: '# person who does', other: '# people who do' })} not want marketing`,
    unreachable: (count, { plural }) => `${plural(count, people)} cannot be reached this way.`,
    save: 'Save file',
    starts: 'Saving in full starts the measuring: who belongs and who is left out stays as it is today.',
    started: (name, day) => `${name} is measured since ${day}`
  },
  result: {
    name: 'Did they buy?',
    notStarted: 'The result will stand here',
    notStartedBody: 'Save the file, send your message, and import newer orders later.',
    tooEarly: 'Too early to tell',
    tooEarlyBody: (days, start, until, { plural }) =>
      `Started on ${start}; your files reach to ${until}: ${plural(days, { one: '# day', other: '# days' })} of orders since. Import newer orders once at least 7 days are in.`,
    nobody: 'None of these people is in the files that are open.',
    noHoldout: ({ reached }, { percent, integer }) =>
      `${percent(reached.rate)} of ${integer(reached.people)} people bought since the start`,
    noHoldoutBody: 'Nobody was left out, so nobody can tell how many would have bought anyway.',
    tooFew: ({ reached, heldOut }, { integer }) =>
      `Too few to compare: ${integer(reached.buyers)} of ${integer(reached.people)} written to bought, ${integer(heldOut.buyers)} of ${integer(heldOut.people)} left out`,
    tooFewBody: 'Below 30 people on a side a difference says nothing.',
    measured: ({ reached, heldOut, rate, verdict }, { percent, decimal }) =>
      `${percent(reached.rate)} of those written to bought, ${percent(heldOut.rate)} of those left out: ${
        verdict === 'open'
          ? 'the difference may be chance'
          : `${verdict === 'more' ? 'more' : 'fewer'}, by ${decimal(Math.min(Math.abs(rate.low), Math.abs(rate.high)) * 100)} to ${decimal(Math.max(Math.abs(rate.low), Math.abs(rate.high)) * 100)} points`
      }`,
    rate: ({ reached, heldOut, rate }, { decimal }) =>
      `Buying rate: ${points(reached.rate - heldOut.rate, decimal)} points (95% interval ${points(rate.low, decimal)} to ${points(rate.high, decimal)}).`,
    revenue: ({ reached, heldOut, revenue, revenueVerdict }, { money, moneyRange }) =>
      `Net revenue per head: ${money(reached.revenue)} against ${money(heldOut.revenue)}, a difference of ${money(reached.revenue - heldOut.revenue)} (95% interval ${moneyRange(revenue.low, revenue.high)})${revenueVerdict === 'open' ? ', which may be chance' : ''}.`,
    sub: (start, until) => `Orders from ${start} to ${until}, all of them, counted as your settings say.`,
    start: 'Sent on',
    startHint: 'Sales from this day on count.',
    begin: 'Start without a file',
    again: 'Start anew',
    againNote: 'Opens the list again and draws those left out anew when you start.',
    side: { reached: 'Written to', heldOut: 'Left out' },
    columns: {
      side: 'Group',
      people: 'People',
      buyers: 'Bought',
      rate: 'Share',
      revenue: 'Net revenue per head'
    },
    how: [
      'Both groups were drawn by lot from one list, so they are alike but for your message. Everybody counts in the group they were drawn for, also those whom the message did not reach; who did not want marketing when you started counts in neither.',
      'The interval of the difference of shares is Newcombe’s (hybrid score); that of revenue per head is of two means whose spread may differ. An interval that holds 0 means that the difference may be chance.',
      'People are known again by any e-mail, phone or account they share with the list. Two on the list who turned out to be one person count once; if one of them was written to, as written to.'
    ]
  },
  overlap: {
    title: 'In other audiences, too',
    sub: 'People who may get several messages.',
    none: 'None of these people is in another audience.',
    shared: (count, share) => `${count} (${share})`
  },
  rule: {
    make: 'New rule',
    edit: 'Change the rule',
    title: 'Who belongs',
    sub: 'Everybody who meets all conditions of a group, in any of the groups. Over all data; segments as your settings cut them.',
    name: 'Name of the audience',
    or: 'or',
    group: (place) => `Group ${place}`,
    addGroup: 'Or: another group',
    save: 'Save rule',
    found: (count, { plural }) =>
      plural(count, { one: '# person meets it today', other: '# people meet it today' }),
    counting: 'Counting …',
    note: 'The rule is followed anew at every import until you start measuring.'
  }
};

import type { IdentityText } from '../messages.ts';

export const en: IdentityText = {
  headline: (people, names, files, pairs, { plural }) =>
    `${plural(people, { one: '# person', other: '# people' })} recognised from ${plural(names, { one: '# name', other: '# names' })} in ${plural(files, { one: '# file', other: '# files' })}; ${pairs}.`,
  pairsOpen: (count, { plural }) =>
    count === 0
      ? 'no pair needs your eye'
      : plural(count, { one: '# pair needs your eye', other: '# pairs need your eye' }),
  headlineNobody: (orders, { plural }) =>
    `None of ${plural(orders, { one: '# order', other: '# orders' })} says who bought.`,
  failed: 'Who is who could not be read.',
  lede: 'Files name one customer in many ways. Whoever shares an id is one person here; where that may be wrong, you decide, and it holds for every later import.',
  reveal: 'Show names in full',
  kpis: {
    label: 'People in figures',
    people: 'People',
    names: 'Names in the files',
    namesNote: 'different combinations of e-mail, phone and account',
    merged: 'Named in several ways',
    mergedNote: (share) => `${share} of all people`,
    guests: 'Orders of nobody',
    guestsNote: (share) => `${share} of all orders: no id, or a masked one`
  },
  nobody: {
    title: 'No order says who bought',
    body: 'Without customers there are no segments, no repeat rate and no retention. Sales, products and regions work as they are.',
    masked: (channel, count) => `${channel} masks its buyers: ${count} orders have an id with stars in it.`,
    help: (exports) => `This would bring them: ${exports}.`,
    anyExport:
      'An export with e-mail, phone, customer number or account would bring them. Marketplaces that mask buyers give none: a list of members or of shop accounts may.'
  },
  keys: {
    title: (key, share) => `${key} names the buyer of ${share} of orders`,
    question: 'Which id names whom',
    sub: 'The share of orders on which each id stands and can be used, the most trusted first.',
    how: [
      'Two rows are one person if they share an id, directly or through a third row. Ids that can be used: customer number, e-mail in lower case, phone as digits without 86, account. A customer number or an account counts on its own platform only.',
      'Masked ids (138****0000), e-mail addresses that a marketplace makes for one order, and phones of one repeated digit name nobody. Nor does an e-mail or a phone that more than three accounts share: it is a placeholder.',
      'A name with an address never joins by itself. Where an order has nothing else, and exactly one person has that name and address, the pair is offered to you below.',
      'All orders of the files are counted, cancelled ones too, whatever is filtered.'
    ],
    orders: (count, guests, { plural }) =>
      `${plural(count, { one: '# order', other: '# orders' })}, ${guests} without a buyer`,
    masked: (count) => `${count} masked`,
    unused: (count) => `${count} shared by many`,
    offered: 'joins only when you say so',
    columns: {
      platform: 'Platform',
      kind: 'Id',
      order_count: 'Orders',
      guest_count: 'Without a buyer',
      filled_count: 'Filled',
      masked_count: 'Masked',
      unused_count: 'Shared by many, or not used',
      usable_count: 'Names somebody'
    }
  },
  key: {
    buyer_id: { name: 'Customer number', meaning: 'what the platform itself calls the customer' },
    email: { name: 'E-mail', meaning: 'the same on every platform' },
    phone: { name: 'Phone', meaning: 'the same on every platform; families and offices share one' },
    account: { name: 'Account', meaning: 'the name under which somebody logs in' },
    buyer_alias: { name: 'Number of the order', meaning: 'names a customer within one order or file' },
    name_address: { name: 'Name and address', meaning: 'only where an order has no id at all' }
  },
  pairs: {
    title: (count, { plural }) =>
      plural(count, { one: '# pair needs your eye', other: '# pairs need your eye' }),
    sub: 'One person or two? The surest kinds first, then the most money. Your answer is kept.',
    none: {
      title: 'No pair needs your eye',
      body: 'Nobody looks like two people, and no two people look like one. After each import it is checked again.'
    },
    more: (count) => `Show more (${count})`,
    side: ['One', 'Other'],
    same: 'same',
    differs: 'differs',
    fact: {
      display_name: 'Name',
      email: 'E-mail',
      phone: 'Phone',
      account: 'Account',
      address: 'Address',
      city: 'City',
      platforms: 'Platform',
      orders: 'Orders',
      revenue: 'Net revenue',
      dates: 'First to last order'
    },
    guest: 'No id: belongs to nobody today',
    join: 'Join',
    keepApart: 'Keep apart',
    split: 'Split',
    keepTogether: 'Same person',
    open: 'Look closer',
    kind: {
      phone: {
        title: 'One phone, two e-mail addresses',
        why: 'One person today, by the phone alone; the names are not alike. A family or an office may share a phone.'
      },
      guest: {
        title: 'Orders without an id, and one person of that name and address',
        why: 'These orders belong to nobody today. Nobody else has this name and address.'
      },
      address: {
        title: 'Same address, similar name',
        why: 'Two people today: no id is shared. It may be one with a second e-mail, or a family.'
      },
      email: {
        title: 'E-mail addresses that one slip tells apart',
        why: 'Two people today. Most likely one of the two was mistyped.'
      },
      city: {
        title: 'Same name, same city',
        why: 'Two people today. Nothing that both say differs, and nobody else there has this name. The weakest of these signs.'
      }
    }
  },
  merged: {
    title: (count, { plural }) =>
      plural(count, {
        one: '# person is named in several ways',
        other: '# people are named in several ways'
      }),
    sub: 'With the most trusted id that brings them together. A name opens the ways side by side.',
    none: {
      title: 'Everybody is named in one way',
      body: 'No two sets of ids share anything. More files, or another channel, may change that.'
    },
    columns: { joined_by: 'Joined by', persona_count: 'Ways', platform_count: 'Platforms' },
    byHand: 'You'
  },
  person: {
    sub: (names, { plural }) => plural(names, { one: 'Named in one way', other: 'Named in # ways' }),
    joinedBy: 'What makes them one',
    joinedByHand: 'You joined some of these. To take it back, see “What you decided” on the page.',
    sharedBy: (count, { plural }) => plural(count, { one: 'in # way', other: 'in # ways' }),
    doesNotJoin: 'Does not join',
    names: 'Ways, side by side',
    shared: 'shared',
    noOrders: 'no orders: from a customer list, a review or a ticket',
    rows: (shown, all) => `Rows in your files (${shown} of ${all})`,
    orders: 'Show orders',
    entity: {
      order: 'Order',
      customer: 'Customer list',
      refund: 'Refund',
      review: 'Review',
      survey: 'Survey',
      ticket: 'Ticket',
      event: 'Event'
    },
    columns: {
      entity: 'Row of',
      label: 'What',
      happened_on: 'Day',
      amount: 'Amount',
      file: 'File',
      source_row: 'Row'
    }
  },
  byHand: {
    title: 'Join two people yourself',
    sub: 'For those whom only you know to be one.',
    first: 'First person',
    second: 'Second person',
    choose: 'Choose',
    other: 'Choose another',
    pick: 'Choose a person',
    join: 'Same person',
    same: 'That is the same person already.'
  },
  decided: {
    title: 'What you decided',
    sub: 'Holds for every import, until you take it back.',
    joined: (ids) => `One person: ${ids}`,
    split: (ids) => `Joins nobody: ${ids}`,
    apart: (ids) => `Kept apart: ${ids}`,
    together: (ids) => `Fine as one: ${ids}`,
    undo: (what) => `Undo: ${what}`,
    columns: { what: 'Decision', when: 'When', undo: 'Undo' }
  },
  done: {
    joined: 'Joined: they are one person now.',
    split: 'Split: this id joins nobody now.',
    apart: 'Kept apart. You will not be asked again.',
    together: 'Fine as it is. You will not be asked again.',
    undone: 'Taken back.',
    notKept: 'This holds until the page is closed: the browser keeps nothing.'
  },
  building: {
    notFollowing: 'The figures do not follow all you decided yet',
    notFollowingBody: 'Building them was stopped. What you see is right for what you had decided before.',
    refused: 'Nothing was changed',
    failed: 'The figures could not be built anew',
    safe: 'What you see is untouched, and your decision is kept.',
    remedy: 'Try again, or take the decision back below.'
  }
};

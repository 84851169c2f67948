import { segmentNames } from '../../segments.ts';
import type { MigrationText } from '../messages.ts';

const people = { one: '# customer', other: '# customers' };
const place: MigrationText['place'] = {
  ...segmentNames.en,
  outside: 'No order lately',
  not_yet: 'Not yet customers'
};

export const en: MigrationText = {
  place,
  way: (before, after) => `${place[before]} → ${place[after]}`,
  headline: ({ slipped, back, newcomers }, since, format) =>
    `Since ${since}, ${slipped === 0 ? 'nobody' : format.plural(slipped, people)} slipped away, ${back === 0 ? 'nobody' : format.integer(back)} came back and ${format.integer(newcomers)} ${newcomers === 1 ? 'is' : 'are'} new.`,
  lede: ({ thenCount, nowCount, stayed }, then, now, format) =>
    `${format.plural(thenCount, people)} had a segment on ${then}, ${format.integer(nowCount)} ${nowCount === 1 ? 'has' : 'have'} one on ${now}; ${format.integer(stayed)} ${stayed === 1 ? 'is' : 'are'} where they were.`,
  tooEarly: ({ thenCount }, then, format) =>
    thenCount === 0
      ? `Nobody had a segment on ${then}: your orders do not reach back that far, so nobody can have moved since.`
      : `Only ${format.plural(thenCount, people)} had a segment on ${then}: too few to tell who moves where.`,
  nobody: 'No customers in the filters on either day.',
  tooFew: 'Fewer than ten customers: see their list in “What to do”.',
  figures: {
    label: 'Key figures',
    now: 'Customers with a segment',
    nowNote: (then) => `against ${then}`,
    kind: { slipped: 'Slipped away', back: 'Came back', newcomers: 'New', lost: 'Lost' },
    note: {
      slipped: 'from active into silent segments',
      back: 'from silent into active segments',
      newcomers: 'first order between the two days',
      lost: 'no order in the time looked at'
    },
    stayed: 'In the same segment',
    stayedNote: 'of those who had one'
  },
  days: {
    span: 'Compare with',
    spans: { month: 'A month ago', quarter: 'A quarter ago', half: 'Half a year ago', year: 'A year ago' },
    then: 'Earlier day',
    now: 'Later day',
    history: 'Orders looked at before each day',
    histories: { all: 'All of them', '24': 'The last 24 months', '12': 'The last 12 months' }
  },
  flows: {
    question: 'Who moved where?',
    title: (way, count, format) => `The largest move: ${way}, ${format.plural(count, people)}`,
    noMove: 'Everybody is where they were',
    sub: (then, now) => `From ${then} to ${now}. Press a ribbon or a segment to see its people.`,
    name: 'Moves',
    before: 'Before',
    after: 'After',
    people: 'Customers',
    share: (name) => `Of “${name}”`,
    ordered: 'Ordered in between',
    view: 'Shown as',
    views: { picture: 'Picture', matrix: 'Matrix' },
    fromTo: 'From ↓ to →',
    sum: 'All',
    see: (way, count) => `${way}: see ${count} people`,
    how: [
      'Everybody is scored twice by the rules chosen on the page Segments: once by the orders known on the earlier day, once by those known on the later one. Later orders never show in the earlier score. Refunds count on the day that your settings say.',
      'Each score looks back as far as chosen above, so both days are judged alike. Equal groups are cut anew on each day: a person can move because others did.',
      '“Not yet customers” placed their first order after the earlier day. “No order lately” had ordered before, but not in the months that count; with all orders looked at nobody is lost that way, the silent segments hold them.',
      'Slipped away: from an active segment into one of the silent ones (at risk, can’t lose, hibernating, or their like). Came back: the other way.'
    ]
  },
  sizes: {
    question: 'How did the segments grow and shrink?',
    title: (name, change, first) => `${name}: ${change} since ${first}`,
    steady: 'The segments are as large as a year ago',
    sub: 'Customers by segment on the same day of each month, the most valuable at the bottom.',
    tooFew: 'One month of orders: a second one is needed to see a change.',
    how: [
      'For each of the last 13 months the whole shop is scored by the orders known on that day. Months before the first order are left out.'
    ]
  },
  toDo: {
    title: 'What to do',
    sub: 'Lists to look through and to export',
    action: {
      slipped: (count, format) => `Look at ${format.plural(count, people)} who slipped away.`,
      back: (count, format) => `Thank ${format.plural(count, people)} who came back.`,
      newcomers: (count, format) => `Look at ${format.plural(count, people)} who are new.`,
      lost: (count, format) => `Look at ${format.plural(count, people)} who dropped out.`
    },
    body: {
      slipped:
        'They were active on the earlier day and are silent now. Whom of them to write to is told under At risk.',
      back: 'They had been silent and ordered again. Ask what brought them back.',
      newcomers: 'Their first order lies between the two days. Whom of them to remind is told on Overview.',
      lost: 'They had orders in the days before the earlier day, and none in those before the later one.'
    },
    mostly: (way, count, format) => `Most of them: ${way} (${format.integer(count)}).`,
    see: (count, format) => format.plural(count, { one: 'See # person', other: 'See # people' }),
    none: 'Nobody moved between these two days.'
  },
  list: {
    kind: {
      slipped: 'Slipped away',
      back: 'Came back',
      newcomers: 'New customers',
      lost: 'Lost',
      stayed: 'In the same segment',
      moved: 'In another segment'
    },
    on: (name, day) => `${name} on ${day}`,
    sub: (then, now) => `Segments of ${then} and ${now}; orders and revenue are those of the later day.`
  },
  column: {
    segment_before: 'Segment before',
    segment_after: 'Segment after',
    ordered_count: 'Ordered in between',
    as_of: 'Day'
  }
};

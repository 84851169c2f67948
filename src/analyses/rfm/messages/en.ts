import { segmentNames } from '../../segments.ts';
import type { RfmText } from '../messages.ts';
import { actionsEn } from './actions-en.ts';
import { howEn } from './how-en.ts';

const segment = segmentNames.en;

export const en: RfmText = {
  segment,
  segmentShort: {
    ...segment,
    potential_loyalists: 'Potential',
    need_attention: 'Attention',
    about_to_sleep: 'Sleepy',
    hibernating: 'Asleep'
  },
  headline: ({ slipping, fallenCount, best, bestSegment }, since, format) => {
    const name = segment[bestSegment].toLowerCase();
    if (slipping.count === 0) {
      return best.count === 0
        ? 'Nobody who used to buy often has gone quiet.'
        : `Nobody who used to buy often has gone quiet, and ${format.plural(best.count, { one: '# customer is', other: '# customers are' })} in “${segment[bestSegment]}”.`;
    }
    const spent = slipping.revenue === null ? undefined : format.moneyWhole(slipping.revenue);
    const people = format.plural(slipping.count, {
      one: `# customer${spent === undefined ? '' : ` who has spent ${spent}`} used to buy much or often and has gone quiet`,
      other: `# customers${spent === undefined ? '' : ` who have spent ${spent}`} used to buy much or often and have gone quiet`
    });
    const fallen =
      bestSegment === 'champions'
        ? { one: `; # of them was a champion on ${since}`, other: `; # of them were champions on ${since}` }
        : {
            one: `; # of them was in “${name}” on ${since}`,
            other: `; # of them were in “${name}” on ${since}`
          };
    return `${people}${fallenCount === 0 ? '' : format.plural(fallenCount, fallen)}.`;
  },
  lede: ({ customerCount, segmentCount, best, bestSegment }, preset, format) => {
    const by = {
      grid: 'by how recently and how often they bought',
      codes: 'by how recently, how often and for how much they bought',
      classes: 'by whether they bought lately, often and for much'
    }[preset];
    const all = `${format.plural(customerCount, { one: '# customer', other: '# customers' })} in ${format.plural(segmentCount, { one: '# segment', other: '# segments' })} ${by}.`;
    if (best.count === 0 || best.revenueShare === null) return all;
    return `${all} The ${format.percent(best.count / customerCount)} in “${segment[bestSegment]}” bring ${format.percentWhole(best.revenueShare)} of net revenue.`;
  },
  narrowed: (segments, { customerCount, revenue }, format) =>
    `${format.plural(customerCount, { one: '# customer', other: '# customers' })} in ${format.list(segments.map((id) => `“${segment[id]}”`))}${revenue === null ? '' : ` ${customerCount === 1 ? 'has' : 'have'} spent ${format.moneyWhole(revenue)}`}.`,
  little: (why, format) =>
    why.kind === 'young'
      ? {
          headline: `Too early for segments: your orders cover ${format.days(why.days)}.`,
          lede: 'Who is late to come back shows from 90 days of orders on. Until then the table below only says who ordered, how often and for how much; “Retention” shows from the first weeks who comes back.'
        }
      : {
          headline: 'Nine in ten customers bought once, so segments say little here.',
          lede: 'Frequency tells hardly anybody apart. “Retention” shows which first orders are followed by another, and “Lifetime value” what a new customer brings.'
        },
  nobody: 'No customers in these filters',
  kpis: 'Key figures',
  kpi: {
    customers: 'Customers',
    repeat: 'Came back at least once',
    slipping: 'Gone quiet',
    spent: 'What these have spent so far'
  },
  note: {
    since: (day) => `against ${day}`,
    best: (people, revenue) => `${people} of people, ${revenue} of revenue`,
    interval: (range) => `${range} (95 %)`,
    ofRevenue: (share) => `${share} of all net revenue`
  },
  matrix: {
    question: 'Where do customers stand?',
    title: ({ measure, value, share, where }) =>
      ({
        customer_count: `${share} of customers stand here: ${where}`,
        net_revenue: `${share} of net revenue comes from here: ${where}`,
        revenue_per_customer: `Customers spend most, ${value} each, here: ${where}`,
        average_order_value: `Orders are largest, ${value} on average, here: ${where}`,
        orders_per_customer: `Customers order most often, ${value} times each, here: ${where}`
      })[measure],
    sub: {
      segments:
        'The colour is the segment, the bar the figure against the largest. Press a cell to see its people.',
      depth: 'The deeper the colour, the larger the figure. Press a cell to see its people.',
      codes:
        'One board for each level of spending. The colour is the segment; press a cell to see its people.',
      classes: 'Three questions, each answered high or low. Press a class to see its people.'
    },
    kind: { 'recency-frequency': 'Recency × orders', 'recency-money': 'Recency × money' },
    kindLegend: 'Sides of the matrix',
    measure: {
      customer_count: 'Customers',
      net_revenue: 'Net revenue',
      revenue_per_customer: 'Spend per customer',
      average_order_value: 'Average order value',
      orders_per_customer: 'Orders per customer'
    },
    measureLegend: 'Figure in the cells',
    tooFew:
      'Fewer than five customers cannot be parted into groups that mean something. Their list is in “What to do”.',
    emptyScores: (scores) =>
      `Nobody has ${scores}: equal figures always share a score, and a cut-off of your own may leave one empty.`,
    emptyScore: (dimension, score) => `${dimension.toLowerCase()} score ${score}`,
    cellPeople: (count, format) => format.plural(count, { one: '# person', other: '# people' }),
    moneyBlock: (label) => `Spent ${label}`
  },
  dimension: { recency: 'Recency', frequency: 'Frequency', money: 'Money' },
  axis: {
    recency: 'Days since the last order',
    frequency: 'Orders',
    money: 'Net revenue'
  },
  where: {
    recency: (label) => `last order ${label} ago`,
    frequency: (label) => (label === '1' ? '1 order' : `${label} orders`),
    money: (label) => `${label} spent`
  },
  comma: ', ',
  scale: {
    any: 'any',
    nobody: 'nobody',
    daysUpTo: (days) => `≤ ${days} d`,
    daysOver: (days) => `> ${days} d`,
    ordersFrom: (count) => `${count}+`,
    between: (first, last) => `${first}–${last}`,
    from: (money) => `≥ ${money}`,
    below: (money) => `< ${money}`
  },
  half: {
    recency: ['long ago', 'lately'],
    frequency: ['seldom', 'often'],
    money: ['little', 'much']
  },
  table: {
    title: (rows, { slipping, best, bestSegment }, format) =>
      best.revenueShare === null || rows.length === 0
        ? 'Segments'
        : `${segment[bestSegment]} bring ${format.percentWhole(best.revenueShare)} of net revenue, those gone quiet have brought ${format.percentWhole(slipping.revenueShare)}`,
    question: 'Segments',
    cuts: (cuts) => `Cut-offs: ${cuts}`,
    change: (day) => `Change since ${day}`,
    only: 'Only these',
    onlyOf: (name) => `Narrow every page to ${name}`,
    seeOf: (name) => `See the people in ${name}`,
    actions: 'Actions'
  },
  ...actionsEn,
  people: {
    inCell: (where) => `Customers: ${where}`,
    sub: (day) => `Days are counted to ${day}.`
  },
  settings: {
    title: 'How customers are scored',
    button: 'Presets and cut-offs',
    preset: 'Preset',
    presets: {
      grid: 'Ten segments (recency × orders)',
      codes: '27 codes in six segments',
      classes: 'Eight classes'
    },
    presetHelp: {
      grid: 'Five scores each. Which segment a cell belongs to can be changed below.',
      codes: 'Three scores each, 27 combinations, six segments.',
      classes:
        'Recency, frequency and money each high or low, split at the average, the median or where you say.'
    },
    methodOf: (dimension) => `Scores of ${dimension.toLowerCase()}`,
    methods: {
      fifths: 'Five equal groups',
      thirds: 'Three equal groups',
      fixed: 'Cut-offs of your own',
      mean: 'Split at the average',
      median: 'Split at the median'
    },
    cut: {
      recency: (score) => `Score ${score}: at most … days`,
      frequency: (score) => `Score ${score}: from … orders`,
      money: (score) => `Score ${score}: from …`
    },
    cutsOf: (dimension) => `Cut-offs of ${dimension.toLowerCase()}`,
    mustRise: 'Not applied yet: each cut-off must be a number, and each one larger than the one before.',
    grid: 'Segments of the cells',
    gridHelp: 'Every cell belongs to one segment, so nobody is counted twice or left out.',
    gridCell: (where) => `Segment of the cell ${where}`,
    reset: 'Back to the preset',
    now: (cuts) => `Now: ${cuts}`
  },
  column: {
    orders_per_customer: 'Orders per customer',
    median_recency_days: 'Median days since last order',
    revenue_per_customer: 'Spend per customer',
    segment_before: 'Segment 90 days earlier',
    r_score: 'Recency score',
    f_score: 'Frequency score',
    m_score: 'Money score'
  },
  outside: 'No order lately',
  how: howEn
};

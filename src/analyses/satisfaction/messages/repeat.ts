import type { Format, Messages } from '#i18n';
import { unreachable } from '#lib';
import type { Contrast } from '../findings.ts';
import type { Experience, Outcome } from '../queries.ts';
import { pointsOf } from '../spans.ts';

/** The bounds of a difference without their signs, the smaller first. */
function sizes({ interval }: Contrast, format: Format): readonly [string, string] {
  const [near, far] = [Math.abs(interval.low), Math.abs(interval.high)].toSorted((one, other) => one - other);
  return [format.decimal((near ?? 0) * 100, 0), format.decimal((far ?? 0) * 100, 0)];
}

/** How many points fewer and how many more are both possible. */
const either = ({ interval }: Contrast, format: Format): readonly [string, string] => [
  format.decimal(Math.abs(interval.low) * 100, 0),
  format.decimal(Math.abs(interval.high) * 100, 0)
];

const outcomeEn: Readonly<Record<Outcome, string>> = {
  on_time: 'Parcel on time',
  late: 'Parcel late',
  high: 'Rated 4 or 5',
  middle: 'Rated 3',
  low: 'Rated 1 or 2',
  not_refunded: 'No refund',
  refunded: 'Refunded'
};
const afterEn: Readonly<Record<Outcome, string>> = {
  on_time: 'after one on time',
  late: 'After a late parcel',
  high: 'after one of 4 or 5',
  middle: 'After a rating of 3',
  low: 'After a rating of 1 or 2',
  not_refunded: 'without one',
  refunded: 'After a refund'
};

const en = {
  question: 'Does it cost us customers?',
  title(contrasts: readonly Contrast[], format: Format): string {
    const lower = contrasts.find(({ verdict }) => verdict === 'lower');
    if (lower === undefined)
      return 'Who had a bad experience comes back no less, as far as this data can tell';
    const { outcome, reference } = lower;
    return `${afterEn[outcome.outcome]} ${format.percentWhole(outcome.repeat_rate)} order again within 90 days, ${afterEn[reference.outcome]} ${format.percentWhole(reference.repeat_rate)}`;
  },
  sub: 'Share of customers who ordered in the 90 days after, with its 95% interval. Press a dot to see who did not.',
  outcome: outcomeEn,
  experience: { delivery: 'Parcel', rating: 'Rating', refund: 'Refund' } satisfies Record<Experience, string>,
  again: 'Ordered again',
  interval: '95% interval',
  customers: 'Customers',
  figure: (count: number, format: Format) => `n ${format.integerShort(count)}`,
  compared: ({ outcome, reference }: Contrast) =>
    `${outcomeEn[outcome.outcome]} and ${outcomeEn[reference.outcome].toLowerCase()}`,
  sentence(contrast: Contrast, format: Format): string {
    const size = pointsOf(contrast.difference, format);
    const [near, far] = sizes(contrast, format);
    const [fewer, more] = either(contrast, format);
    switch (contrast.verdict) {
      case 'lower':
        return `${size} points fewer come back, 95% sure between ${near} and ${far}.`;
      case 'higher':
        return `${size} points more come back, 95% sure between ${near} and ${far}.`;
      case 'unclear':
        return `No clear difference: anything from ${fewer} points fewer to ${more} more.`;
      case 'too-few':
        return `Too few people to say: ${format.integer(contrast.outcome.customer_count)} and ${format.integer(contrast.reference.customer_count)}.`;
      default:
        return unreachable(contrast.verdict);
    }
  },
  caution:
    'This says what goes together, not what leads to what: people with late parcels may also live further away, buy other things or have come through a sale.',
  empty:
    'No first parcel, rating or order of a named customer within these dates lies 90 days before the last sale. Earlier dates or more history would tell.',
  notBack: (count: number, outcome: Outcome, format: Format) =>
    `${outcomeEn[outcome]}: ${format.plural(count, { one: '# customer', other: '# customers' })} who did not come back`,
  notBackSub: 'No order in the 90 days after it',
  how: [
    'Each customer counts once for each of the three questions, by the first parcel, rating or order within the dates and filters. What counts is an order in the 90 days after: after arrival, after the rating and, for refunds, after the order itself.',
    'Only what lies at least 90 days before the last sale is taken, so that everybody had the full 90 days. Guests cannot be followed and are left out.',
    'Differences carry Newcombe’s 95% interval. Several are looked at, so that one which only just leaves zero out deserves doubt. None of them proves a cause; only a trial in which chance decides would.'
  ]
};

const outcomeZh: Readonly<Record<Outcome, string>> = {
  on_time: '准时送达',
  late: '晚到',
  high: '好评（4–5 分）',
  middle: '中评（3 分）',
  low: '差评（1–2 分）',
  not_refunded: '没有退款',
  refunded: '退过款'
};

const zh: typeof en = {
  question: '体验不好，会不会丢客户？',
  title(contrasts, format) {
    const lower = contrasts.find(({ verdict }) => verdict === 'lower');
    if (lower === undefined) return '就现有数据看，体验不好的客户复购没有明显更少';
    const { outcome, reference } = lower;
    return `${outcomeZh[outcome.outcome]}之后 90 天复购率 ${format.percentWhole(outcome.repeat_rate)}，${outcomeZh[reference.outcome]}的是 ${format.percentWhole(reference.repeat_rate)}`;
  },
  sub: '之后 90 天内再次下单的客户占比，附 95% 把握范围。点圆点看谁没有回来。',
  outcome: outcomeZh,
  experience: { delivery: '包裹', rating: '评价', refund: '退款' },
  again: '90 天复购率',
  interval: '95% 把握范围',
  customers: '客户数',
  figure: (count, format) => `${format.integerShort(count)} 人`,
  compared: ({ outcome, reference }) => `${outcomeZh[outcome.outcome]}对比${outcomeZh[reference.outcome]}`,
  sentence(contrast, format) {
    const size = pointsOf(contrast.difference, format);
    const [near, far] = sizes(contrast, format);
    const [fewer, more] = either(contrast, format);
    switch (contrast.verdict) {
      case 'lower':
        return `复购率低 ${size} 个百分点，95% 把握在 ${near} 到 ${far} 之间。`;
      case 'higher':
        return `复购率高 ${size} 个百分点，95% 把握在 ${near} 到 ${far} 之间。`;
      case 'unclear':
        return `没有明显差别：可能低 ${fewer} 个百分点，也可能高 ${more} 个。`;
      case 'too-few':
        return `人数太少，看不出来：${format.integer(contrast.outcome.customer_count)} 人和 ${format.integer(contrast.reference.customer_count)} 人。`;
      default:
        return unreachable(contrast.verdict);
    }
  },
  caution: '这里只说明两件事常一起出现，不等于因果：晚到的客户也可能住得更远、买的东西不同，或是大促带来的。',
  empty:
    '所选日期内，没有哪位具名客户的首个包裹、评价或订单早于最后一笔销售 90 天。日期放早一些或导入更多历史数据就能看。',
  notBack: (count, outcome, format) => `${outcomeZh[outcome]}后没有回来的 ${format.integer(count)} 位客户`,
  notBackSub: '之后 90 天内没有再下单',
  how: [
    '三个问题里每位客户各算一次，取所选日期和筛选范围内的第一个包裹、第一条评价或第一笔订单。看的是之后 90 天有没有再下单：包裹从送达算起，评价从写下那天算起，退款从订单当天算起。',
    '只取早于最后一笔销售至少 90 天的，保证每个人都有完整的 90 天。游客订单无法跟踪，不计入。',
    '差值附 Newcombe 95% 区间。同时看了好几项，刚好不含零的要存疑。这些都不能证明因果，只有随机分组的试验才行。'
  ]
};

export const repeat: Messages<typeof en> = { en, zh };

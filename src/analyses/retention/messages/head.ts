import type { Format, Messages } from '#i18n';
import type { Comparison, Rate } from '../findings.ts';
import type { FirstOrderTrait } from '../queries.ts';
import { traits } from './traits.ts';

export interface HeadText {
  readonly within: string;
  readonly days: (days: number) => string;
  readonly headline: (rate: Rate, days: number, format: Format) => string;
  /** For so few people that a share would promise too much. */
  readonly fewHeadline: (rate: Rate, days: number, format: Format) => string;
  readonly tooEarly: (days: number) => string;
  readonly tooEarlyLede: (count: number, format: Format) => string;
  readonly nobody: string;
  readonly nobodyLede: string;
  readonly counted: (rate: Rate, days: number, format: Format) => string;
  /** Who ordered again on the first day alone. */
  readonly sameDay: (count: number, format: Format) => string;
  /** Who comes back most and least, if anybody does. Names are the reader's. */
  readonly contrast: (
    comparison: Comparison,
    trait: FirstOrderTrait,
    names: { readonly best: string; readonly worst: string },
    format: Format
  ) => string;
  readonly looks: (count: number, trait: FirstOrderTrait) => string;
  /** Whose first orders the dates chose, and until when they are seen. */
  readonly followed: (days: string, until: string) => string;
}

export const head: Messages<HeadText> = {
  en: {
    within: 'Back within',
    days: (days) => `${days} days`,
    headline: ({ share, low, high }, days, format) =>
      `${format.percent(share)} of new customers come back within ${days} days (${format.percentRange(low, high)}).`,
    fewHeadline: ({ repeat_count, customer_count }, days, format) =>
      `${format.integer(repeat_count)} of ${format.plural(customer_count, { one: '# new customer', other: '# new customers' })} came back within ${days} days.`,
    tooEarly: (days) => `Too early to say who comes back within ${days} days.`,
    tooEarlyLede: (count, format) =>
      `None of the ${format.integer(count)} new customers has been a customer for so long when the data ends. Choose fewer days, or import older orders.`,
    nobody: 'Nobody first ordered in these dates.',
    nobodyLede:
      'The dates choose first orders: a new customer is one whose very first order lies in them and passes the filters. Choose longer dates or fewer filters. Orders without a buyer cannot be followed.',
    counted: ({ repeat_count, customer_count }, days, format) =>
      `Of ${format.plural(customer_count, { one: '# person', other: '# people' })} whose first order lies at least ${days} days back, ${format.integer(repeat_count)} came back on a later day in that time.`,
    sameDay: (count, format) =>
      `${format.plural(count, { one: '# person', other: '# people' })} ordered twice on the same day and not again in that time; that does not count as coming back.`,
    contrast: ({ best, worst }, trait, names, format) => {
      const who = traits.en.who[trait];
      const most = best && `${who(names.best)} come back most (${format.percent(best.rate.share)})`;
      const least = worst && `${who(names.worst)} least (${format.percent(worst.rate.share)})`;
      if (most && least) return `People ${most}, those ${least}.`;
      if (most) return `People ${most}.`;
      if (worst) return `People ${who(names.worst)} come back least (${format.percent(worst.rate.share)}).`;
      return '';
    },
    looks: (count, trait) =>
      `${count} ${traits.en.traits[trait]} were compared, with the margins widened for so many looks.`,
    followed: (days, until) => `First orders of ${days}, followed until ${until}.`
  },
  zh: {
    within: '看多少天内回购',
    days: (days) => `${days} 天`,
    headline: ({ share, low, high }, days, format) =>
      `新客 ${days} 天内的复购率是 ${format.percent(share)}（${format.percentRange(low, high)}）。`,
    fewHeadline: ({ repeat_count, customer_count }, days, format) =>
      `${format.integer(customer_count)} 位新客中有 ${format.integer(repeat_count)} 位在 ${days} 天内又下了单。`,
    tooEarly: (days) => `现在还看不出谁会在 ${days} 天内回购。`,
    tooEarlyLede: (count, format) =>
      `这 ${format.integer(count)} 位新客的首单到数据截止日都还没满这么多天。可以选短一点的天数，或导入更早的订单。`,
    nobody: '所选时间内没有新客。',
    nobodyLede:
      '这里的时间选的是首单：首单落在其中、并且符合筛选条件的才算新客。可以放宽日期或筛选。没有买家信息的订单无法追踪。',
    counted: ({ repeat_count, customer_count }, days, format) =>
      `首单已满 ${days} 天的 ${format.integer(customer_count)} 位客户里，${format.integer(repeat_count)} 位在期限内改天又下了单。`,
    sameDay: (count, format) => `另有 ${format.integer(count)} 位只在首单当天又下了一单，不算回购。`,
    contrast: ({ best, worst }, trait, names, format) => {
      const who = traits.zh.who[trait];
      const most = best && `${who(names.best)}复购率最高（${format.percent(best.rate.share)}）`;
      const least = worst && `${who(names.worst)}复购率最低（${format.percent(worst.rate.share)}）`;
      const told = [most, least].filter((part) => part !== undefined);
      return told.length === 0 ? '' : `${told.join('，')}。`;
    },
    looks: (count, trait) => `一共比较了 ${count} 个${traits.zh.traits[trait]}，误差范围已按比较次数放宽。`,
    followed: (days, until) => `首单在 ${days}，之后的订单统计到 ${until}。`
  }
};

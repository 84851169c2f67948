import type { Format, Messages } from '#i18n';
import type { Rate } from '../findings.ts';

interface FiguresText {
  readonly label: string;
  readonly newCustomers: string;
  readonly newCustomersNote: string;
  readonly within: (days: number) => string;
  readonly ever: string;
  readonly everNote: (sameDayCount: number, format: Format) => string;
  readonly range: (rate: Rate, format: Format) => string;
  readonly tooYoung: string;
  readonly half: string;
  readonly halfNote: (lastDay: number) => string;
  readonly halfUnknown: string;
}

export const figures: Messages<FiguresText> = {
  en: {
    label: 'Key figures',
    newCustomers: 'New customers',
    newCustomersNote: 'first order in these dates',
    within: (days) => `Back within ${days} days`,
    ever: 'Ordered again so far',
    everNote: (sameDayCount, format) =>
      sameDayCount === 0
        ? 'however young'
        : `however young; ${format.integer(sameDayCount)} of them on one day only`,
    range: ({ low, high, customer_count }, format) =>
      `${format.percentRange(low, high)}, n ${format.integer(customer_count)}`,
    tooYoung: 'nobody has been a customer for so long',
    half: 'Median time to return',
    halfNote: (lastDay) => `of those who return within ${lastDay} days`,
    halfUnknown: 'too few second orders to tell'
  },
  zh: {
    label: '关键指标',
    newCustomers: '新客数',
    newCustomersNote: '首单在所选时间内',
    within: (days) => `${days} 天复购率`,
    ever: '至今复购率',
    everNote: (sameDayCount, format) =>
      sameDayCount === 0
        ? '含刚来的新客'
        : `含刚来的新客；其中 ${format.integer(sameDayCount)} 位的订单都在同一天`,
    range: ({ low, high, customer_count }, format) =>
      `${format.percentRange(low, high)}，n ${format.integer(customer_count)}`,
    tooYoung: '还没有客户满这么多天',
    half: '回购间隔中位数',
    halfNote: (lastDay) => `以 ${lastDay} 天内回购的客户计`,
    halfUnknown: '第二单太少，暂时看不出'
  }
};

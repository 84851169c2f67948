import type { Format, Messages } from '#i18n';
import type { ChannelValue, MeanValue } from '../findings.ts';

export interface ToDoText {
  readonly title: string;
  readonly sub: string;
  readonly pay: (value: string) => string;
  /** `isBeforeGoods`: nobody said what goods cost. */
  readonly payWhy: (value: MeanValue, isBeforeGoods: boolean, format: Format) => string;
  readonly payNow: (cost: string, isMore: boolean) => string;
  /** Where channels differ. */
  readonly payBy: (values: readonly ChannelValue[], format: Format) => string;
  readonly care: (count: number, format: Format) => string;
  readonly careWhy: (share: string) => string;
  readonly fading: (count: number, format: Format) => string;
  readonly fadingWhy: (brought: string, expected: string, months: number) => string;
  readonly leave: (count: number, format: Format) => string;
  readonly leaveWhy: (share: string) => string;
  readonly see: (count: number, format: Format) => string;
  readonly lists: Readonly<Record<'top' | 'fading' | 'low', string>>;
  readonly pastList: (share: string) => string;
  readonly none: string;
}

const people = (count: number, format: Format): string =>
  format.plural(count, { one: '# customer', other: '# customers' });

export const toDo: Messages<ToDoText> = {
  en: {
    title: 'What to do',
    sub: 'What you may pay, and who deserves the care',
    pay: (value) => `Pay at most ${value} to win a customer`,
    payWhy: ({ months }, isBeforeGoods, format) =>
      `The break-even: the low end (95 %) of what one leaves within ${format.plural(months, { one: 'a month', other: '# months' })}, after refunds${isBeforeGoods ? ' but before the cost of goods: say above what you keep of each sale' : ' and the cost of goods'}. Postage that you pay and platform fees are not in your files: take them off.`,
    payNow: (cost, isMore) =>
      isMore ? `Now you pay ${cost}, which is more.` : `Now you pay ${cost}, so there is room.`,
    payBy: (values, format) =>
      `By the channel of the first order it differs: ${values.map(({ channel, interval }) => `${channel === '' ? 'not known' : channel} ${format.moneyWhole(Math.max(0, interval.low))}`).join(', ')}.`,
    care: (count, format) => `Look after ${people(count, format)} first`,
    careWhy: (share) =>
      `They are the 20 % of whom most is expected, and hold ${share} of it. Service, early access and a personal word belong here.`,
    fading: (count, format) => `Ask a few of ${people(count, format)} why they left`,
    fadingWhy: (brought, expected, months) =>
      `They are among the 20 % who brought most so far (${brought} together), yet all of them together are expected to bring ${expected} in the next ${months === 1 ? 'month' : `${months} months`}. Their reasons are worth more than a discount.`,
    leave: (count, format) => `Spend little on ${people(count, format)} more`,
    leaveWhy: (share) =>
      `They are of the half of whom least is expected, and hold ${share} of the whole. A discount for them would mostly be given away.`,
    see: (count, format) => `See ${people(count, format)}`,
    lists: {
      top: 'The 20 % of whom most is expected',
      fading: 'Brought much, little expected',
      low: 'Least is expected of them, and little came'
    },
    pastList: (share) => `The ${share} of customers who brought most`,
    none: 'No customers in these filters.'
  },
  zh: {
    title: '可以做什么',
    sub: '获客最多花多少，谁最值得用心',
    pay: (value) => `拉一位新客最多花 ${value}`,
    payWhy: ({ months }, isBeforeGoods) =>
      `盈亏平衡点：一位新客 ${months} 个月内留下金额的下限（95%），已扣退款${isBeforeGoods ? '，还没扣商品成本，请在上方填写毛利率' : '和商品成本'}。您承担的运费和平台佣金文件里没有，请自行扣除。`,
    payNow: (cost, isMore) => (isMore ? `现在每位花 ${cost}，已经超出。` : `现在每位花 ${cost}，还有余地。`),
    payBy: (values, format) =>
      `按首单渠道有差别：${values.map(({ channel, interval }) => `${channel === '' ? '未知' : channel} ${format.moneyWhole(Math.max(0, interval.low))}`).join('，')}。`,
    care: (count, format) => `优先照顾好 ${format.integer(count)} 位客户`,
    careWhy: (share) =>
      `他们是预计价值最高的 20%，占全部预计价值的 ${share}。专属服务、优先购、一句问候都该先给他们。`,
    fading: (count, format) => `从 ${format.integer(count)} 位客户里找几位问问为什么不来了`,
    fadingWhy: (brought, expected, months) =>
      `他们属于至今贡献最多的 20%（合计 ${brought}），未来 ${months} 个月全部加起来却只预计带来 ${expected}。弄清原因比发优惠更值。`,
    leave: (count, format) => `少在另外 ${format.integer(count)} 位客户身上花钱`,
    leaveWhy: (share) => `他们的预计价值在较低的一半，只占全部的 ${share}，给他们的优惠多半收不回来。`,
    see: (count, format) => `查看 ${format.integer(count)} 位客户`,
    lists: { top: '预计价值最高的 20%', fading: '贡献多、预计少的客户', low: '预计少、贡献也少的客户' },
    pastList: (share) => `贡献最多的 ${share} 客户`,
    none: '当前筛选下没有客户。'
  }
};

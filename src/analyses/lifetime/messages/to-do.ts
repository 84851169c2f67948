import type { Format, Messages } from '#i18n';
import type { MeanValue } from '../findings.ts';

export interface ToDoText {
  readonly title: string;
  readonly sub: string;
  readonly pay: (value: string) => string;
  /** `isBeforeGoods`: nobody said what goods cost. */
  readonly payWhy: (value: MeanValue, isBeforeGoods: boolean, format: Format) => string;
  readonly payNow: (cost: string, isMore: boolean) => string;
  readonly care: (count: number, format: Format) => string;
  readonly careWhy: (share: string) => string;
  readonly fading: (count: number, format: Format) => string;
  readonly fadingWhy: (brought: string) => string;
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
      `That is the cautious end of what one leaves within ${format.plural(months, { one: 'a month', other: '# months' })}.${isBeforeGoods ? ' It is before the cost of goods: say above what you keep of each sale.' : ''}`,
    payNow: (cost, isMore) =>
      isMore ? `Now you pay ${cost}, which is more.` : `Now you pay ${cost}, so there is room.`,
    care: (count, format) => `Look after ${people(count, format)} first`,
    careWhy: (share) =>
      `They are the 20 % of whom most is expected, and hold ${share} of it. Service, early access and a personal word belong here.`,
    fading: (count, format) => `Write personally to ${people(count, format)}`,
    fadingWhy: (brought) =>
      `They are among the 20 % who brought most so far (${brought} together), yet belong to the half of whom least is expected. Customers like them still come back, so a message can reach them.`,
    leave: (count, format) => `Spend little on ${people(count, format)}`,
    leaveWhy: (share) =>
      `They belong to the half of whom least is expected, and hold ${share} of the whole. A discount for them would mostly be given away.`,
    see: (count, format) => `See ${people(count, format)}`,
    lists: {
      top: 'The 20 % of whom most is expected',
      fading: 'Brought much, little expected',
      low: 'Least is expected, and no reason to write'
    },
    pastList: (share) => `The ${share} of customers who brought most`,
    none: 'No customers in these filters.'
  },
  zh: {
    title: '可以做什么',
    sub: '获客最多花多少，谁最值得用心',
    pay: (value) => `拉一位新客最多花 ${value}`,
    payWhy: ({ months }, isBeforeGoods) =>
      `这是一位新客 ${months} 个月内留下金额的保守估计。${isBeforeGoods ? '还没扣商品成本，请在上方填写毛利率。' : ''}`,
    payNow: (cost, isMore) => (isMore ? `现在每位花 ${cost}，已经超出。` : `现在每位花 ${cost}，还有余地。`),
    care: (count, format) => `优先照顾好 ${format.integer(count)} 位客户`,
    careWhy: (share) =>
      `他们是预计价值最高的 20%，占全部预计价值的 ${share}。专属服务、优先购、一句问候都该先给他们。`,
    fading: (count, format) => `给 ${format.integer(count)} 位客户单独写几句`,
    fadingWhy: (brought) =>
      `他们属于至今贡献最多的 20%（合计 ${brought}），预计价值却落在较低的一半。这样的客户还有人回来，值得联系。`,
    leave: (count, format) => `少在 ${format.integer(count)} 位客户身上花钱`,
    leaveWhy: (share) => `他们的预计价值在较低的一半，只占全部的 ${share}，给他们的优惠多半收不回来。`,
    see: (count, format) => `查看 ${format.integer(count)} 位客户`,
    lists: { top: '预计价值最高的 20%', fading: '贡献多、预计少的客户', low: '预计价值低、不必联系的客户' },
    pastList: (share) => `贡献最多的 ${share} 客户`,
    none: '当前筛选下没有客户。'
  }
};

import type { Messages } from '#i18n';
import type { Segment } from '#models';
import { messages as rfm } from '../../rfm/messages.ts';

export interface SegmentsText {
  readonly names: Readonly<Record<Segment | 'outside', string>>;
  readonly question: string;
  readonly title: (segment: string, share: string) => string;
  readonly sub: (months: string) => string;
  readonly range: string;
  readonly each: string;
  readonly expected: string;
  readonly brought: string;
  readonly alive: string;
  readonly orders: (days: number) => string;
  readonly actions: string;
  readonly seeOf: (name: string) => string;
  readonly everybody: string;
  readonly listSub: (months: string) => string;
}

export const segments: Messages<SegmentsText> = {
  en: {
    names: { ...rfm.en.segment, outside: rfm.en.outside },
    question: 'What is expected of each segment?',
    title: (segment, share) => `“${segment}” hold ${share} of all that is expected`,
    sub: (months) => `Expected value within ${months}, by segment (scores as on the page Segments).`,
    range: '95 % interval',
    each: 'Per customer',
    expected: 'Expected value',
    brought: 'Brought so far',
    alive: 'Chance to be still buying',
    orders: (days) => `Orders, next ${days} days`,
    actions: 'Actions',
    seeOf: (name) => `See the people in ${name}`,
    everybody: 'Everybody by expected value',
    listSub: (months) =>
      `Expected within ${months}, on average of people with such a history: not a promise about one person.`
  },
  zh: {
    names: { ...rfm.zh.segment, outside: rfm.zh.outside },
    question: '每个客群预计带来多少？',
    title: (segment, share) => `“${segment}”占全部预计价值的 ${share}`,
    sub: (months) => `${months}内的预计价值，按客户分层（与“客户分层”页相同）。`,
    range: '95% 区间',
    each: '人均',
    expected: '预计价值',
    brought: '至今已带来',
    alive: '仍会购买的概率',
    orders: (days) => `未来 ${days} 天订单`,
    actions: '操作',
    seeOf: (name) => `查看${name}的名单`,
    everybody: '全部客户按预计价值排列',
    listSub: (months) => `${months}内的预计值，是有同样购买记录的客户的平均水平，不是对某个人的承诺。`
  }
};

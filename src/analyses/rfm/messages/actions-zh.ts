import type { RfmText } from '../messages.ts';

/** What is advised about a segment. */
export const actionsZh: Pick<RfmText, 'toDo'> = {
  toDo: {
    title: '可以做什么',
    sub: '看以前同一群客户后来怎么样；最值得联系的在前',
    none: '当前筛选下没有可以联系的客户。',
    step: {
      write: (count, segment, format) => `联系“${segment}”里的 ${format.integer(count)} 位客户。`,
      no_discount: (count, segment, format) => `“${segment}”里的 ${format.integer(count)} 位客户不必打折。`,
      let_be: (count, segment, format) => `“${segment}”里的 ${format.integer(count)} 位客户不用管。`,
      rest: (count, segment, format) =>
        `“${segment}”里的 ${format.integer(count)} 位客户已经离开，不再打扰。`,
      unknown: (count, segment, format) => `“${segment}”里的 ${format.integer(count)} 位客户还看不出。`
    },
    listOf: {
      write: (segment) => `${segment}：可以联系的`,
      no_discount: (segment) => `${segment}：节奏正常的`,
      let_be: (segment) => `${segment}：节奏正常的`,
      rest: (segment) => `${segment}：已经离开的`,
      unknown: (segment) => segment
    },
    inTime: '他们还在平常的下单间隔内。',
    restWhy: '有真正的新消息再联系，或者找几位问问为什么走。',
    resting: (count, format) => `这一群里另有 ${format.integer(count)} 位已经离开。`,
    see: (count) => `查看 ${count} 人名单`,
    more: (count) => `再看 ${count} 条`,
    fewer: '收起'
  }
};

import type { Format, Messages } from '#i18n';
import type { FirstOrderTrait } from '../queries.ts';
import { traits } from './traits.ts';

interface NamedShare {
  readonly name: string;
  readonly share: number;
}

interface ToDoText {
  readonly title: string;
  readonly sub: string;
  readonly remind: (count: number, format: Format) => string;
  readonly remindWhy: (from: number, until: number) => string;
  readonly last: (count: number, format: Format) => string;
  readonly lastWhy: string;
  readonly follow: (name: string) => string;
  readonly followWhy: (best: NamedShare, worst: NamedShare | undefined, format: Format) => string;
  readonly expectLess: (name: string) => string;
  readonly expectLessWhy: (worst: NamedShare, days: number, format: Format) => string;
  readonly see: (count: number, format: Format) => string;
  readonly seeNotBack: (count: number, format: Format) => string;
  readonly tooFew: string;
  readonly notBackList: (trait: FirstOrderTrait, name: string) => string;
  readonly notBackSub: string;
}

export const toDo: Messages<ToDoText> = {
  en: {
    title: 'What to do',
    sub: 'From your own shop’s waiting times',
    remind: (count, format) =>
      `Remind ${format.plural(count, { one: '# customer', other: '# customers' })} while the window is open.`,
    remindWhy: (from, until) =>
      `Of the customers who come back, most order a second time between day ${from} and day ${until}. These people bought once and are there now.`,
    last: (count, format) =>
      `Let ${format.plural(count, { one: '# customer', other: '# customers' })} who bought once rest: they have left.`,
    lastWhy: 'Write only when there is real news, or ask a few of them what they missed.',
    follow: (name) => `Look at what “${name}” does differently.`,
    followWhy: (best, worst, format) =>
      `${format.percent(best.share)} of those who started there came back${worst === undefined ? '' : `, against ${format.percent(worst.share)} for “${worst.name}”`}. Whether it brings people back, or draws those who would come anyway, a small trial tells.`,
    expectLess: (name) => `Expect less of those won by “${name}”.`,
    expectLessWhy: ({ share }, days, format) =>
      `${format.percent(share)} of them came back within ${days} days, clearly fewer than of the others. Set what it costs to win them against what they bring before doing it again.`,
    see: (count, format) => format.plural(count, { one: 'See # person', other: 'See # people' }),
    seeNotBack: (count, format) =>
      format.plural(count, { one: 'See # not back yet', other: 'See # not back yet' }),
    tooFew:
      'Too early to read a rhythm from second orders: it takes 20 of them, and customers who can be watched for 90 days. Until then nobody here is early or late; those who bought once are the people to thank and to ask what they missed.',
    notBackList: (trait, name) => `Not back yet: people ${traits.en.who[trait](name)}`,
    notBackSub: 'One valid order so far'
  },
  zh: {
    title: '可以做什么',
    sub: '按本店客户自己的回购节奏',
    remind: (count, format) => `趁回购窗口还开着，提醒 ${format.integer(count)} 位客户。`,
    remindWhy: (from, until) =>
      `会回来的客户，多数在首单后第 ${from} 到 ${until} 天下第二单。这些客户只买过一次，正在这个时段。`,
    last: (count, format) => `${format.integer(count)} 位只买过一次的客户已经离开，不再打扰。`,
    lastWhy: '有真正的新消息再联系，或者找几位问问还缺什么。',
    follow: (name) => `看看“${name}”有什么不一样。`,
    followWhy: (best, worst, format) =>
      `从这里开始的客户有 ${format.percent(best.share)} 回购${worst === undefined ? '' : `，而“${worst.name}”是 ${format.percent(worst.share)}`}。是它让人回来，还是来的本就是爱回购的人，做个小范围试验就知道。`,
    expectLess: (name) => `“${name}”带来的客户，别指望太多回购。`,
    expectLessWhy: ({ share }, days, format) =>
      `${days} 天内只有 ${format.percent(share)} 回购，明显低于其他客户。再做之前，先算算拉来他们花了多少、他们又带来多少。`,
    see: (count, format) => `查看这 ${format.integer(count)} 人`,
    seeNotBack: (count, format) => `查看 ${format.integer(count)} 位未回购客户`,
    tooFew:
      '现在还看不出第二单的节奏：至少要有 20 次第二单，并且能观察客户 90 天。在那之前谈不上早晚，可以先感谢买过一次的客户，问问他们还缺什么。',
    notBackList: (trait, name) => `还没回购：${traits.zh.who[trait](name)}`,
    notBackSub: '至今只有一笔有效订单'
  }
};

import type { Messages } from '#i18n';

interface Choices {
  readonly title: string;
  readonly yes: string;
  readonly no: string;
}

/** Questions about a file before it is imported; each says what holds until it is answered. */
export interface QuestionsText {
  readonly title: (count: number) => string;
  readonly none: string;
  readonly optional: string;
  readonly choose: string;
  readonly noneFits: string;
  readonly noColumn: string;
  readonly keep: string;
  readonly lacking: (fact: string) => { readonly title: string; readonly body: string };
  readonly amount: { readonly title: string; readonly body: string };
  readonly tooSmall: (column: string) => { readonly title: string; readonly body: string };
  readonly orderOrLine: (column: string, order: string) => Choices;
  readonly weak: (column: string, fact: string) => Choices;
  readonly entity: (instead: string) => Choices;
  readonly dates: (column: string) => { readonly title: string; readonly body: string };
  readonly dayFirst: string;
  readonly monthFirst: string;
  readonly currency: { readonly title: string; readonly body: string; readonly unknown: string };
  readonly order: { readonly title: string; readonly body: string };
  readonly buyer: { readonly title: string; readonly body: string };
  readonly refunds: { readonly title: string; readonly body: string };
  readonly shop: {
    readonly title: string;
    readonly body: string;
    readonly auto: string;
    readonly fresh: string;
  };
  readonly unused: (count: number, columns: string) => string;
  readonly columns: (count: number) => string;
}

export const questionsText: Messages<QuestionsText> = {
  en: {
    title: (count) => (count === 1 ? 'One question' : `${count} questions`),
    none: 'Nothing to ask. Check the rows beside this, then import.',
    optional: 'You can leave this open.',
    choose: 'Choose or type to search',
    noneFits: 'Nothing found',
    noColumn: 'No column',
    keep: 'That is right',
    lacking: (fact) => ({
      title: `Which column is: ${fact}?`,
      body: 'The file cannot be used without it.'
    }),
    amount: {
      title: 'Which column is what the customer paid for the order?',
      body: 'Several could be. The first of them is taken until you choose.'
    },
    tooSmall: (column) => ({
      title: `Is “${column}” what the order came to?`,
      body: 'It is less than its products add up to.'
    }),
    orderOrLine: (column, order) => ({
      title: `Is “${column}” of the whole order, or of each row?`,
      yes: 'Of the whole order',
      no: `Of each row: the rows of order ${order} add up`
    }),
    weak: (column, fact) => ({
      title: `Is “${column}” this: ${fact}?`,
      yes: 'Yes',
      no: 'No, do not use it so'
    }),
    entity: (instead) => ({
      title: `Each row could also be ${instead}.`,
      yes: 'It is as chosen above',
      no: `It is ${instead}`
    }),
    dates: (column) => ({
      title: `Which comes first in “${column}”, the day or the month?`,
      body: 'No row here shows it. Until you choose, the whole file is looked at.'
    }),
    dayFirst: 'Day first (31/12/2024)',
    monthFirst: 'Month first (12/31/2024)',
    currency: {
      title: 'Which currency are the amounts in?',
      body: 'The file does not say. Left open, they are not added to amounts in a known currency.',
      unknown: 'I do not know'
    },
    order: {
      title: 'Which column is the order number?',
      body: 'Left open, each row counts as an order of its own.'
    },
    buyer: {
      title: 'Which column says who bought?',
      body: 'An e-mail, a phone, an account or a customer number. Left open, customers are unknown.'
    },
    refunds: {
      title: 'Does a column say what was given back?',
      body: 'Left open, refunds are unknown, not 0. You can also import a refund list later.'
    },
    shop: {
      title: 'Which shop is this file of?',
      body: 'Left open, its order numbers, buyers and currency decide.',
      auto: 'As its contents show',
      fresh: 'A new shop'
    },
    unused: (count, columns) =>
      `${count === 1 ? '1 column is' : `${count} columns are`} not used: ${columns}`,
    columns: (count) => `All columns (${count})`
  },
  zh: {
    title: (count) => `有 ${count} 个问题需要确认`,
    none: '没有要问的。看一下旁边的数据，没问题就导入。',
    optional: '可以先不答。',
    choose: '选择，或输入文字搜索',
    noneFits: '没有找到',
    noColumn: '没有这一列',
    keep: '没错',
    lacking: (fact) => ({ title: `哪一列是「${fact}」？`, body: '缺少这一列，文件就用不了。' }),
    amount: {
      title: '哪一列是买家为订单实付的金额？',
      body: '有好几列都像，在您选择之前先按第一列算。'
    },
    tooSmall: (column) => ({ title: `「${column}」是订单的总金额吗？`, body: '它比商品金额加起来还少。' }),
    orderOrLine: (column, order) => ({
      title: `「${column}」是整单的金额，还是每一行的金额？`,
      yes: '整单的金额',
      no: `每一行的金额：订单 ${order} 的各行要相加`
    }),
    weak: (column, fact) => ({ title: `「${column}」是「${fact}」吗？`, yes: '是', no: '不是，不要这样用' }),
    entity: (instead) => ({
      title: `每一行也可能是${instead}。`,
      yes: '按上面选的来',
      no: `是${instead}`
    }),
    dates: (column) => ({
      title: `「${column}」里是日在前还是月在前？`,
      body: '这里的几行看不出来。在您选择之前，会看完整个文件再判断。'
    }),
    dayFirst: '日在前（31/12/2024）',
    monthFirst: '月在前（12/31/2024）',
    currency: {
      title: '金额是什么币种？',
      body: '文件里没有写。不答的话，不会和已知币种的金额相加。',
      unknown: '不清楚'
    },
    order: { title: '哪一列是订单号？', body: '不答的话，每一行算一笔订单。' },
    buyer: {
      title: '哪一列写着是谁买的？',
      body: '邮箱、手机号、会员名或客户编号都可以。不答的话，客户按未知处理。'
    },
    refunds: {
      title: '有没有哪一列写着退款金额？',
      body: '不答的话，退款按未知处理，不会当成 0。以后也可以补导退款列表。'
    },
    shop: {
      title: '这份文件是哪家店铺的？',
      body: '不答的话，按订单号、买家和币种判断。',
      auto: '按文件内容判断',
      fresh: '一家新店铺'
    },
    unused: (count, columns) => `有 ${count} 列没有用到：${columns}`,
    columns: (count) => `全部列（${count}）`
  }
};

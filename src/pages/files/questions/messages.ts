import type { Format, Messages } from '#i18n';
import type { OrderStatus } from '#import';

/** What an import could not know, and is asked. */
export interface QuestionsText {
  readonly statuses: {
    readonly title: (words: number, format: Format) => string;
    readonly body: (column: string) => string;
    readonly orders: (count: number, money: string, format: Format) => string;
    readonly meaning: (word: string) => string;
    readonly status: Readonly<Record<OrderStatus, string>>;
    readonly apply: string;
    readonly applied: string;
    readonly undo: string;
    readonly failed: string;
  };
  readonly said: {
    readonly title: string;
    readonly sentence: (platform: string, word: string, status: string) => string;
    readonly undo: (word: string) => string;
  };
}

export const questionsText: Messages<QuestionsText> = {
  en: {
    statuses: {
      title: (words, { plural }) =>
        plural(words, { one: '# order status to explain', other: '# order statuses to explain' }),
      body: (column) =>
        `We don’t know what these values of “${column}” mean. Until you choose, these orders count as paid.`,
      orders: (count, money, { plural }) =>
        `${plural(count, { one: '# order', other: '# orders' })}, ${money}`,
      meaning: (word) => `Meaning of “${word}”`,
      status: {
        paid: 'Paid: counts',
        authorized: 'Authorised, not captured: counts',
        'partially-paid': 'Partly paid: counts',
        shipped: 'Shipped: counts',
        completed: 'Completed: counts',
        'partially-refunded': 'Partly refunded: counts',
        refunded: 'Refunded: does not count',
        cancelled: 'Cancelled: does not count',
        voided: 'Voided, never captured: does not count',
        unpaid: 'Not paid: does not count',
        unknown: 'Choose a meaning'
      },
      apply: 'Apply',
      applied: 'Applied, also to later files of this platform.',
      undo: 'Undo',
      failed: 'Your choice could not be applied. The figures are as before; try again.'
    },
    said: {
      title: 'Order statuses you explained',
      sentence: (platform, word, status) => `${platform}: ${word} → ${status}`,
      undo: (word) => `Undo “${word}”`
    }
  },
  zh: {
    statuses: {
      title: (words, { plural }) => plural(words, { other: '有 # 种订单状态需要您说明' }),
      body: (column) => `「${column}」里的这些写法我们不认识。在您选择之前，这些订单先按已付款计入。`,
      orders: (count, money, { plural }) => `${plural(count, { other: '# 单' })}，${money}`,
      meaning: (word) => `「${word}」的含义`,
      status: {
        paid: '已付款（计入）',
        authorized: '已授权未收款（计入）',
        'partially-paid': '部分付款（计入）',
        shipped: '已发货（计入）',
        completed: '已完成（计入）',
        'partially-refunded': '部分退款（计入）',
        refunded: '已退款（不计入）',
        cancelled: '已取消（不计入）',
        voided: '授权已撤销，没有收款（不计入）',
        unpaid: '未付款（不计入）',
        unknown: '请选择含义'
      },
      apply: '应用',
      applied: '已应用，以后导入这个平台的文件也照此处理。',
      undo: '撤销',
      failed: '没能应用您的选择，数据和之前一样，请再试一次。'
    },
    said: {
      title: '您说明过的订单状态',
      sentence: (platform, word, status) => `${platform}：${word} → ${status}`,
      undo: (word) => `撤销「${word}」`
    }
  }
};

import type { Format, Messages } from '#i18n';
import type { ExplainedDifference, OpenReason, ProvenSum, UnexplainedDifference } from '#import';

/** What a file states beside what the orders hold. */
export interface ProofText {
  readonly title: string;
  readonly sum: Readonly<Record<ProvenSum, string>>;
  readonly same: (money: string) => string;
  readonly apart: (inFile: string, inOrders: string) => string;
  readonly holds: string;
  readonly holdsExplained: string;
  readonly differs: (count: number, money: string, format: Format) => string;
  readonly explained: (difference: ExplainedDifference, format: Format) => string;
  readonly reason: Readonly<Record<OpenReason, string>>;
  readonly order: (difference: UnexplainedDifference, format: Format) => string;
  readonly more: (count: number, format: Format) => string;
  readonly showRows: string;
  readonly rowsTitle: string;
  readonly rowsSub: (name: string) => string;
  readonly unprovenFiles: (names: readonly string[], format: Format) => string;
}

const named = (examples: readonly string[], count: number, format: Format): string =>
  examples.length === 0
    ? ''
    : ` (${examples.join(format.locale === 'zh' ? '、' : ', ')}${count > examples.length ? '…' : ''})`;

export const proofText: Messages<ProofText> = {
  en: {
    title: 'Checked against your orders',
    sum: { amount: 'Order totals', lines: 'Products', refund: 'Refunds' },
    same: (money) => `${money} in the file and in your orders`,
    apart: (inFile, inOrders) => `${inFile} in the file, ${inOrders} in your orders`,
    holds: 'Your orders hold all the money in this file.',
    holdsExplained: 'Every difference between this file and your orders is explained:',
    differs: (count, money, { plural }) =>
      `${plural(count, { one: '# amount in this file differs', other: '# amounts in this file differ' })} from your orders, ${money} in all:`,
    explained({ what, reason, orderCount, inFile, inOrders, examples, otherFile }, format) {
      const orders = format.plural(orderCount, { one: '# order', other: '# orders' });
      const which = named(examples, orderCount, format);
      const from = otherFile ?? 'another file';
      const sums = `${format.money(inFile)} here, ${format.money(inOrders)} in your orders`;
      switch (reason) {
        case 'newer-file':
          return `${this.sum[what]} of ${orders}${which} are taken from ${from}, which is newer: ${sums}.`;
        case 'order-report':
          return `${this.sum[what]} of ${orders}${which} are completed by ${from}: ${sums}.`;
        case 'no-date':
          return `${orders}${which} ${orderCount === 1 ? 'has' : 'have'} no date in any file and ${orderCount === 1 ? 'is' : 'are'} left out: ${format.money(inFile)}.`;
        case 'no-amount':
          return `${orders}${which} ${orderCount === 1 ? 'has' : 'have'} no amount in any file.`;
        case 'other-currency':
          return `${orders}${which} ${orderCount === 1 ? 'is' : 'are'} in another currency and left out of the figures.`;
      }
    },
    reason: {
      'rows-differ':
        'Rows with one order number state different amounts, and only one of them counts. If they are separate orders, give each its own number and import again.',
      'other-order':
        'Another file has a different order with the same number, and only that one counts. If the files are from two shops, import each into its own shop.',
      'no-day':
        'These refunds have no date and no order among your files, so no figure includes them. Import the orders they belong to, or an export with refund dates.',
      unknown: 'Compare these rows with your shop before you rely on the totals.'
    },
    order: ({ orderId, row, inFile, inOrders }, { money, integer }) =>
      `${[orderId, row === null ? null : `row ${integer(row)}`].filter((part) => part !== null).join(', ')}: ${money(inFile)} in the file, ${money(inOrders)} in your orders`,
    more: (count, { plural }) => plural(count, { one: '# more', other: '# more' }),
    showRows: 'Show rows',
    rowsTitle: 'Rows that differ from your orders',
    rowsSub: (name) => `${name}: all rows of these orders, as they stand in the file`,
    unprovenFiles: (names, { list }) =>
      `Your orders do not hold all the money in ${list(names)}. See what differs below.`
  },
  zh: {
    title: '与订单核对',
    sum: { amount: '订单金额', lines: '商品金额', refund: '退款' },
    same: (money) => `文件与订单都是 ${money}`,
    apart: (inFile, inOrders) => `文件 ${inFile}，订单 ${inOrders}`,
    holds: '文件里的金额与订单一致。',
    holdsExplained: '文件与订单的差异都有原因：',
    differs: (count, money, { integer }) => `有 ${integer(count)} 处金额与订单不一致，共 ${money}：`,
    explained({ what, reason, orderCount, inFile, inOrders, examples, otherFile }, format) {
      const orders = `${format.integer(orderCount)} 笔订单${named(examples, orderCount, format).trim().replace('(', '（').replace(')', '）')}`;
      const from = otherFile === null ? '其他文件' : `「${otherFile}」`;
      const sums = `本文件 ${format.money(inFile)}，订单 ${format.money(inOrders)}`;
      switch (reason) {
        case 'newer-file':
          return `${orders}的${this.sum[what]}以更新的${from}为准：${sums}。`;
        case 'order-report':
          return `${orders}的${this.sum[what]}由${from}补全：${sums}。`;
        case 'no-date':
          return `${orders}在所有文件里都没有日期，未计入：${format.money(inFile)}。`;
        case 'no-amount':
          return `${orders}在所有文件里都没有金额。`;
        case 'other-currency':
          return `${orders}是其他币种，未计入。`;
      }
    },
    reason: {
      'rows-differ':
        '同一订单号的几行写着不同的金额，只计入了其中一个。如果是不同的订单，请分别编号后重新导入。',
      'other-order':
        '另一个文件里有同号的另一笔订单，只计入了那一笔。如果两个文件来自两家店，请分别导入各自的店铺。',
      'no-day':
        '这些退款没有日期，也找不到对应的订单，没有计入任何数字。请导入对应的订单，或带退款日期的报表。',
      unknown: '请先与店铺后台核对这些行，再使用合计数。'
    },
    order: ({ orderId, row, inFile, inOrders }, { money, integer }) =>
      `${[orderId, row === null ? null : `第 ${integer(row)} 行`].filter((part) => part !== null).join('，')}：文件 ${money(inFile)}，订单 ${money(inOrders)}`,
    more: (count, { integer }) => `另有 ${integer(count)} 处`,
    showRows: '查看这些行',
    rowsTitle: '与订单不一致的行',
    rowsSub: (name) => `${name}：这些订单在文件里的所有行`,
    unprovenFiles: (names, { list }) => `${list(names)}里的金额与订单不一致，详见下方。`
  }
};

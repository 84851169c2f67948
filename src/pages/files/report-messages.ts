import type { Format, Messages } from '#i18n';
import type { Lack, SetAsideReason } from '#import';

/** What became of the rows, dates and sums of one file. */
export interface ReportText {
  readonly column: Readonly<
    Record<'file' | 'platform' | 'read' | 'used' | 'aside' | 'encoding' | 'shop', string>
  >;
  readonly reason: Readonly<Record<SetAsideReason, string>>;
  readonly unused: (written: string, count: number) => string;
  readonly showRows: string;
  readonly rowsTitle: (reason: string) => string;
  readonly rowsSub: (name: string, shown: string, all: string) => string;
  readonly rowNumber: string;
  readonly moneyTitle: string;
  readonly moneyHow: string;
  readonly money: Readonly<Record<'column' | 'inFile' | 'used' | 'setAside', string>>;
  readonly tiesOut: string;
  readonly dateProof: (column: string, order: string, value: string, row: string) => string;
  readonly dateGuess: (column: string, order: string) => string;
  readonly order: Readonly<Record<'ymd' | 'dmy' | 'mdy', string>>;
  readonly warning: (column: string, count: string, example: string) => string;
  readonly destroyed: (column: string, count: string, example: string) => string;
  readonly misdated: (count: number, examples: readonly string[], format: Format) => string;
  readonly misdatedExample: (order: string, day: string, row: string) => string;
  readonly stores: (stores: readonly string[], count: number, example: string, format: Format) => string;
  readonly unnumbered: (count: number, rows: readonly string[], format: Format) => string;
  readonly lack: Readonly<Record<Lack, string>>;
  readonly broughtBy: (exports: string) => string;
}

export const reportText: Messages<ReportText> = {
  en: {
    column: {
      file: 'File',
      platform: 'Read as',
      read: 'Rows read',
      used: 'Used',
      aside: 'Set aside',
      encoding: 'Text encoding',
      shop: 'Shop'
    },
    reason: {
      'same-file': 'the same file was imported before',
      'blank-row': 'blank row',
      'repeated-header': 'header repeated within the file',
      footer: 'a note or total beside the table, not a row of it',
      'other-table':
        'another table below this one, with other columns: save it as a file of its own and import that',
      'no-order-number': 'no order number',
      'no-date': 'the order has no date in any file',
      'no-rating': 'no rating',
      'no-amount': 'no amount',
      'no-price': 'no price',
      'cancelled-line': 'a product that was cancelled while the rest of its order was not',
      'unreadable-date': 'the date cannot be read',
      'unreadable-amount': 'the amount cannot be read',
      'unreadable-quantity': 'the quantity cannot be read',
      'unreadable-rating': 'the rating cannot be read',
      'negative-price': 'negative price (a correction, not a sale)',
      'rating-out-of-range': 'the rating is not between 1 and 5',
      'score-out-of-range': 'the score is outside the scale of the survey',
      'unknown-event': 'not a view, a cart, a favourite or an order',
      'money-out': 'money paid out, not a sale',
      'no-sale': 'money moved or received that is no sale',
      'in-order-report': 'paid through a marketplace, whose order report tells of it',
      'not-refunded': 'asked for, and no money was given back',
      'too-many-cells': 'more cells than the header has columns',
      'broken-quote': 'a quotation mark is not closed',
      'not-text': 'bytes that are no text',
      'line-too-long': 'the line is too long',
      unreadable: 'the row cannot be read',
      'not-used': 'no page uses this table',
      spam: 'marked as spam',
      'left-out': 'left out by you',
      'test-order': 'test orders, as you said',
      'repeated-order': 'the same order again, as you said',
      'repeated-line': 'the same line again, as you said'
    },
    unused: (written, count) => (count === 1 ? '1 column is not used' : `${written} columns are not used`),
    showRows: 'Show rows',
    rowsTitle: (reason) => `Set aside: ${reason}`,
    rowsSub: (name, shown, all) => `${name}: ${shown} of ${all} rows`,
    rowNumber: 'Row',
    moneyTitle: 'Column totals',
    moneyHow:
      'Each money column summed three times: over the whole file, over the rows used, over the rows set aside.',
    money: { column: 'Column', inFile: 'In the file', used: 'Used', setAside: 'Set aside' },
    tiesOut: 'ties out',
    dateProof: (column, order, value, row) => `${column} is ${order}: row ${row} says ${value}.`,
    dateGuess: (column, order) =>
      `${column} is read as ${order}; no cell proves it, since every day is 12 or lower.`,
    order: { ymd: 'year, month, day', dmy: 'day first', mdy: 'month first' },
    warning: (column, count, example) =>
      `${column}: ${count} cells cannot be read and are left empty, such as “${example}”.`,
    destroyed: (column, count, example) =>
      `${column}: ${count} numbers were destroyed when the file was saved from a spreadsheet, such as “${example}”. They are left empty and identify nobody. Export the file again to get them.`,
    misdated: (count, examples, { plural, list }) =>
      `${plural(count, {
        one: '# order has an impossible date and counts nowhere until it is mended',
        other: '# orders have impossible dates and count nowhere until they are mended'
      })}: ${list(examples)}. Correct the date in the file and import it again.`,
    misdatedExample: (order, day, row) => `${order} of ${day} (row ${row})`,
    stores: (stores, count, example, { plural, list }) =>
      `${list(stores)} number their orders alike: ${plural(count, {
        one: '# number stands for an order of each',
        other: '# numbers stand for an order of each'
      })}, kept apart as “${example}”.`,
    unnumbered: (count, rows, { plural, list, integer }) =>
      `${plural(count, {
        one: '# row has no order number. It has a date and an amount of its own and counts as an order',
        other:
          '# rows have no order number. They have dates and amounts of their own, so each counts as an order'
      })} (${count === 1 ? 'row' : 'rows'} ${list(count > rows.length ? [...rows, `${integer(count - rows.length)} more`] : rows)}).`,
    lack: {
      buyer: 'This file does not say who bought: its orders count as sales and belong to no customer.',
      lines: 'This file does not list products: its orders are missing wherever products are asked about.',
      dates: 'This file has no dates: its rows count once another file says when the orders were made.',
      refunds: 'This file says nothing of refunds: its sales stand as they were before money was given back.',
      'full-refunds':
        'This file tells of part refunds only: an order that was refunded in full looks the same as one that was not refunded.',
      orders: 'This file lists customers and no orders.',
      'order-numbers':
        'Payments carry no order number of the shop: if the orders of the same sales are imported too, these sales count twice, so leave one of the two out.'
    },
    broughtBy: (exports) => `Import as well: ${exports}.`
  },
  zh: {
    column: {
      file: '文件',
      platform: '识别为',
      read: '读取行数',
      used: '采用',
      aside: '未采用',
      encoding: '编码',
      shop: '店铺'
    },
    reason: {
      'same-file': '这个文件之前导入过',
      'blank-row': '空行',
      'repeated-header': '表中重复出现的表头',
      footer: '表格自带的说明或合计，不是数据',
      'other-table': '下方另一张表（列名不同），请单独存成一个文件再导入',
      'no-order-number': '没有订单号',
      'no-date': '所有文件里都没有这笔订单的日期',
      'no-rating': '没有评分',
      'no-amount': '没有金额',
      'no-price': '没有价格',
      'cancelled-line': '单独取消的商品（同一订单的其他商品没有取消）',
      'unreadable-date': '日期读不懂',
      'unreadable-amount': '金额读不懂',
      'unreadable-quantity': '数量读不懂',
      'unreadable-rating': '评分读不懂',
      'negative-price': '价格为负（属于冲账，不是销售）',
      'rating-out-of-range': '评分不在 1～5 之间',
      'score-out-of-range': '分数超出问卷的分值范围',
      'unknown-event': '不是浏览、加购、收藏或下单',
      'money-out': '支出，不是销售收入',
      'no-sale': '资金往来，不是销售',
      'in-order-report': '平台订单的货款，已在订单报表里',
      'not-refunded': '只是申请，没有退款',
      'too-many-cells': '单元格数多于表头列数',
      'broken-quote': '引号没有闭合',
      'not-text': '含有非文本字节',
      'line-too-long': '这一行太长',
      unreadable: '这一行读不了',
      'not-used': '目前没有页面用到这张表',
      spam: '被标记为垃圾评价',
      'left-out': '您选择不计入',
      'test-order': '您标记的测试单',
      'repeated-order': '您确认的重复订单',
      'repeated-line': '您确认的重复明细'
    },
    unused: (written) => `有 ${written} 列没有用到`,
    showRows: '查看这些行',
    rowsTitle: (reason) => `未采用：${reason}`,
    rowsSub: (name, shown, all) => `${name}：${all} 行中的 ${shown} 行`,
    rowNumber: '行号',
    moneyTitle: '各金额列合计',
    moneyHow: '每个金额列都分别合计三次：整个文件、采用的行、未采用的行。',
    money: { column: '列', inFile: '文件合计', used: '采用', setAside: '未采用' },
    tiesOut: '对得上',
    dateProof: (column, order, value, row) => `「${column}」按${order}读取：第 ${row} 行写着 ${value}。`,
    dateGuess: (column, order) => `「${column}」按${order}读取；日都不大于 12，没有单元格能证明。`,
    order: { ymd: '年月日', dmy: '日在前', mdy: '月在前' },
    warning: (column, count, example) => `「${column}」有 ${count} 格读不懂，按空处理，例如“${example}”。`,
    destroyed: (column, count, example) =>
      `「${column}」有 ${count} 个号码被表格软件改成了“${example}”这样的写法，按空处理，不用来识别客户。请重新导出原始文件。`,
    misdated: (count, examples, { integer, list }) =>
      `${integer(count)} 笔订单的日期不可能，改正之前不计入任何数字：${list(examples)}。请在文件里改正日期后重新导入。`,
    misdatedExample: (order, day, row) => `${order}（${day}，第 ${row} 行）`,
    stores: (stores, count, example, { integer, list }) =>
      `${list(stores)}的订单号有重复：${integer(count)} 个号码在不同店铺各是一笔订单，已分开，写作「${example}」。`,
    unnumbered: (count, rows, { integer, list }) =>
      `${integer(count)} 行没有订单号，但有自己的日期和金额，每行各算一笔订单（第 ${list(rows)} 行${count > rows.length ? '等' : ''}）。`,
    lack: {
      buyer: '这个文件没有买家信息：订单计入销售额，但归不到任何客户名下。',
      lines: '这个文件没有商品明细：凡是按商品看的地方都不包含这些订单。',
      dates: '这个文件没有日期：要等另一个文件给出下单时间，这些行才会计入。',
      refunds: '这个文件没有退款信息：销售额是退款之前的数。',
      'full-refunds': '这个文件只写明部分退款：全额退款的订单和没有退款的订单看起来一样。',
      orders: '这个文件只有客户名单，没有订单。',
      'order-numbers':
        '收款记录里没有店铺订单号：如果同一批订单也导入了，销售额会重复计算，两者只导入一个即可。'
    },
    broughtBy: (exports) => `可补充导入：${exports}。`
  }
};

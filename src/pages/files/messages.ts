import type { Messages } from '#i18n';
import type { ImportError, ImportProgress, SetAsideReason, UnreadableWhy } from '#import';

export interface FilesText {
  readonly headline: (files: number, rows: string) => string;
  readonly lede: (orders: string, valid: string, customers: string) => string;
  readonly add: string;
  readonly undo: string;
  readonly redo: string;
  readonly undone: string;
  readonly erase: string;
  readonly eraseTitle: string;
  readonly eraseBody: string;
  readonly eraseYes: string;
  readonly cancel: string;
  readonly close: string;
  readonly looking: (count: number) => string;
  readonly step: Readonly<Record<ImportProgress['step'], string>>;
  readonly fileOf: (name: string, nth: number, count: number) => string;
  readonly rows: (count: string) => string;
  readonly aboutRows: (count: string) => string;
  readonly choosing: string;
  readonly choosingHint: string;
  readonly recognised: (platform: string) => string;
  readonly mapped: string;
  readonly needsMapping: string;
  readonly map: string;
  readonly changeMapping: string;
  readonly leaveOut: string;
  readonly importNow: (count: number) => string;
  readonly nothingLeft: string;
  readonly unreadable: Readonly<Record<UnreadableWhy, string>>;
  readonly failedTitle: string;
  readonly failed: Readonly<Record<ImportError['kind'], string>>;
  readonly safe: string;
  readonly again: string;
  readonly doneTitle: (rows: string) => string;
  readonly doneAside: (rows: string) => string;
  readonly toOverview: string;
  readonly column: Readonly<Record<'file' | 'platform' | 'read' | 'used' | 'aside' | 'encoding', string>>;
  readonly reason: Readonly<Record<SetAsideReason, string>>;
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
  readonly history: string;
  readonly totals: string;
  readonly moneyTotals: string;
  readonly total: Readonly<
    Record<'orders' | 'valid' | 'customers' | 'charged' | 'refunds' | 'chargedNet' | 'netRevenue', string>
  >;
  readonly platform: Readonly<Record<string, string>>;
}

export const filesText: Messages<FilesText> = {
  en: {
    headline: (files, rows) =>
      `${files} ${files === 1 ? 'file' : 'files'}, ${rows} rows, every one accounted for.`,
    lede: (orders, valid, customers) => `${orders} orders, ${valid} of them count, by ${customers} people.`,
    add: 'Add files',
    undo: 'Undo last import',
    redo: 'Redo',
    undone: 'Went back one import.',
    erase: 'Delete all data',
    eraseTitle: 'Delete all data from this device?',
    eraseBody:
      'The imported data goes for good; your own files stay where they are. Saved views and mappings are kept.',
    eraseYes: 'Delete all data',
    cancel: 'Cancel',
    close: 'Close',
    looking: (count) => `Looking at ${count} ${count === 1 ? 'file' : 'files'}`,
    step: {
      starting: 'Starting',
      reading: 'Reading',
      understanding: 'Reading dates and amounts',
      people: 'Finding who is who',
      arranging: 'Arranging orders, products and people',
      finishing: 'Writing it down'
    },
    fileOf: (name, nth, count) => `${name} (${nth} of ${count})`,
    rows: (count) => `${count} rows`,
    aboutRows: (count) => `${count} rows so far`,
    choosing: 'Your files',
    choosingHint: 'Nothing is imported before you say so.',
    recognised: (platform) => `read as ${platform}`,
    mapped: 'read as you mapped it',
    needsMapping: 'not recognised: say which column is what',
    map: 'Map columns',
    changeMapping: 'Change',
    leaveOut: 'Leave out',
    importNow: (count) => (count === 1 ? 'Import this file' : `Import ${count} files`),
    nothingLeft: 'No file is left to import.',
    unreadable: {
      empty: 'The file is empty.',
      'header-only': 'The file has a header and no rows below it: perhaps the export covered no orders.',
      gone: 'The file can no longer be read. It was moved, changed or deleted; choose it again.',
      excel: 'This is an Excel workbook. Save it as CSV (UTF-8) and drop that.',
      'excel-legacy': 'This is an old Excel workbook. Save it as CSV (UTF-8) and drop that.',
      zip: 'This is a ZIP archive. Unpack it and drop the files inside.',
      gzip: 'This file is compressed (gzip). Unpack it and drop the file inside.',
      pdf: 'This is a PDF. Export the orders as CSV instead.',
      image: 'This is a picture.',
      sqlite: 'This is a database file. Export a table as CSV instead.',
      duckdb: 'This is a database file. Export a table as CSV instead.',
      parquet: 'This is a Parquet file. Export it as CSV instead.',
      unknown: 'This is not a text file.'
    },
    failedTitle: 'Nothing was imported',
    failed: {
      cancelled: 'The import was cancelled.',
      'storage-full': 'The device has no room left for the browser. Free some space and try again.',
      'out-of-memory':
        'The files need more memory than this browser gives. Close other tabs, or import fewer files at once.',
      busy: 'Another tab is importing. Wait until it is done.',
      'not-recognised': 'A file was not recognised and has no mapping.',
      'unreadable-file': 'A file could not be read.',
      failed: 'Something in the files was not understood.'
    },
    safe: 'What you had before is untouched.',
    again: 'Back to the files',
    doneTitle: (rows) => `${rows} rows imported`,
    doneAside: (rows) => `${rows} rows set aside, each with its reason`,
    toOverview: 'See the overview',
    column: {
      file: 'File',
      platform: 'Read as',
      read: 'Rows read',
      used: 'Used',
      aside: 'Set aside',
      encoding: 'Text'
    },
    reason: {
      'same-file': 'the same file was imported before',
      'blank-row': 'blank row',
      'repeated-header': 'header repeated within the file',
      footer: 'a note or total below the table',
      'no-order-number': 'no order number',
      'no-date': 'the order has no date in any file',
      'no-rating': 'no rating',
      'no-amount': 'no amount',
      'no-price': 'no price',
      'unreadable-date': 'the date cannot be read',
      'unreadable-amount': 'the amount cannot be read',
      'unreadable-quantity': 'the quantity cannot be read',
      'unreadable-rating': 'the rating cannot be read',
      'negative-price': 'negative price (a correction, not a sale)',
      'rating-out-of-range': 'the rating is not between 1 and 5',
      'too-many-cells': 'more cells than the header has columns',
      'broken-quote': 'a quotation mark is not closed',
      'not-text': 'bytes that are no text',
      'line-too-long': 'the line is too long',
      unreadable: 'the row cannot be read',
      'not-used': 'no page uses this table',
      spam: 'marked as spam'
    },
    showRows: 'Show rows',
    rowsTitle: (reason) => `Set aside: ${reason}`,
    rowsSub: (name, shown, all) => `${name}: ${shown} of ${all} rows`,
    rowNumber: 'Row',
    moneyTitle: 'Do the sums tie out?',
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
    history: 'Files in use',
    totals: 'What they add up to',
    moneyTotals: 'Money of the orders that count',
    total: {
      orders: 'Orders',
      valid: 'Orders that count',
      customers: 'People with an order that counts',
      charged: 'Charged',
      refunds: 'Refunds',
      chargedNet: 'Charged less refunds',
      netRevenue: 'Net revenue'
    },
    platform: {
      shopify: 'Shopify',
      woocommerce: 'WooCommerce',
      taobao: 'Taobao / Tmall',
      etsy: 'Etsy',
      olist: 'Olist',
      uci: 'Online Retail',
      judgeme: 'Judge.me reviews',
      generic: 'your own table'
    }
  },
  zh: {
    headline: (files, rows) => `共 ${files} 个文件，${rows} 行，每一行都有交代。`,
    lede: (orders, valid, customers) => `${orders} 笔订单，其中 ${valid} 笔有效，来自 ${customers} 位客户。`,
    add: '添加文件',
    undo: '撤销上次导入',
    redo: '恢复',
    undone: '已退回上一次导入。',
    erase: '清空数据',
    eraseTitle: '从本机清空全部数据？',
    eraseBody: '导入的数据会彻底删除，您自己的文件不受影响。已保存的视图和列对应关系会保留。',
    eraseYes: '清空数据',
    cancel: '取消',
    close: '关闭',
    looking: (count) => `正在查看 ${count} 个文件`,
    step: {
      starting: '准备中',
      reading: '读取中',
      understanding: '识别日期和金额',
      people: '识别同一位客户',
      arranging: '整理订单、商品和客户',
      finishing: '写入本机'
    },
    fileOf: (name, nth, count) => `${name}（第 ${nth} / ${count} 个）`,
    rows: (count) => `${count} 行`,
    aboutRows: (count) => `已读约 ${count} 行`,
    choosing: '待导入的文件',
    choosingHint: '您确认之前不会导入任何内容。',
    recognised: (platform) => `识别为${platform}`,
    mapped: '按您设定的列对应读取',
    needsMapping: '没认出来，请指定每列是什么',
    map: '指定列',
    changeMapping: '修改',
    leaveOut: '不导入',
    importNow: (count) => `导入 ${count} 个文件`,
    nothingLeft: '没有可导入的文件了。',
    unreadable: {
      empty: '文件是空的。',
      'header-only': '只有表头，没有数据行，可能导出时没有选到订单。',
      gone: '文件读不到了：可能被移动、修改或删除，请重新选择。',
      excel: '这是 Excel 工作簿，请另存为 CSV（UTF-8）再拖入。',
      'excel-legacy': '这是旧版 Excel 工作簿，请另存为 CSV（UTF-8）再拖入。',
      zip: '这是压缩包，请先解压。',
      gzip: '这是 gzip 压缩文件，请先解压。',
      pdf: '这是 PDF，请改为导出 CSV。',
      image: '这是图片。',
      sqlite: '这是数据库文件，请把表导出为 CSV。',
      duckdb: '这是数据库文件，请把表导出为 CSV。',
      parquet: '这是 Parquet 文件，请导出为 CSV。',
      unknown: '这不是文本文件。'
    },
    failedTitle: '没有导入任何内容',
    failed: {
      cancelled: '导入已取消。',
      'storage-full': '设备空间不足，请清理后重试。',
      'out-of-memory': '内存不够。请关闭其他标签页，或分批导入。',
      busy: '另一个标签页正在导入，请等它完成。',
      'not-recognised': '有文件没认出来，也没有指定列。',
      'unreadable-file': '有文件读不了。',
      failed: '文件里有内容无法理解。'
    },
    safe: '之前的数据没有任何变化。',
    again: '返回文件列表',
    doneTitle: (rows) => `已导入 ${rows} 行`,
    doneAside: (rows) => `另有 ${rows} 行未采用，原因逐条列出`,
    toOverview: '查看经营总览',
    column: {
      file: '文件',
      platform: '识别为',
      read: '读取行数',
      used: '采用',
      aside: '未采用',
      encoding: '编码'
    },
    reason: {
      'same-file': '这个文件之前导入过',
      'blank-row': '空行',
      'repeated-header': '表中重复出现的表头',
      footer: '表格下方的说明或合计',
      'no-order-number': '没有订单号',
      'no-date': '所有文件里都没有这笔订单的日期',
      'no-rating': '没有评分',
      'no-amount': '没有金额',
      'no-price': '没有价格',
      'unreadable-date': '日期读不懂',
      'unreadable-amount': '金额读不懂',
      'unreadable-quantity': '数量读不懂',
      'unreadable-rating': '评分读不懂',
      'negative-price': '价格为负（属于冲账，不是销售）',
      'rating-out-of-range': '评分不在 1～5 之间',
      'too-many-cells': '单元格数多于表头列数',
      'broken-quote': '引号没有闭合',
      'not-text': '含有非文本字节',
      'line-too-long': '这一行太长',
      unreadable: '这一行读不了',
      'not-used': '目前没有页面用到这张表',
      spam: '被标记为垃圾评价'
    },
    showRows: '查看这些行',
    rowsTitle: (reason) => `未采用：${reason}`,
    rowsSub: (name, shown, all) => `${name}：${all} 行中的 ${shown} 行`,
    rowNumber: '行号',
    moneyTitle: '金额对得上吗？',
    moneyHow: '每个金额列都分别合计三次：整个文件、采用的行、未采用的行。',
    money: { column: '列', inFile: '文件合计', used: '采用', setAside: '未采用' },
    tiesOut: '对得上',
    dateProof: (column, order, value, row) => `「${column}」按${order}读取：第 ${row} 行写着 ${value}。`,
    dateGuess: (column, order) => `「${column}」按${order}读取；日都不大于 12，没有单元格能证明。`,
    order: { ymd: '年月日', dmy: '日在前', mdy: '月在前' },
    warning: (column, count, example) => `「${column}」有 ${count} 格读不懂，按空处理，例如“${example}”。`,
    history: '正在使用的文件',
    totals: '合计',
    moneyTotals: '有效订单的金额',
    total: {
      orders: '订单数',
      valid: '有效订单',
      customers: '有有效订单的客户',
      charged: '实付金额',
      refunds: '退款',
      chargedNet: '实付减退款',
      netRevenue: '净销售额'
    },
    platform: {
      shopify: ' Shopify 订单',
      woocommerce: ' WooCommerce 订单',
      taobao: '淘宝/天猫报表',
      etsy: ' Etsy 订单',
      olist: ' Olist',
      uci: ' Online Retail',
      judgeme: ' Judge.me 评价',
      generic: '自定义表格'
    }
  }
};

import type { Format, Messages } from '#i18n';

/** The page itself: the files in use and what they add up to. */
export interface FilesText {
  readonly headline: (files: number, rows: string) => string;
  /** Customers are undefined where no order names a buyer. */
  readonly lede: (orders: string, valid: string, customers: string | undefined) => string;
  readonly add: string;
  readonly undo: string;
  readonly redo: string;
  readonly undone: string;
  readonly erase: string;
  readonly eraseTitle: string;
  readonly eraseBody: string;
  readonly eraseYes: string;
  readonly history: string;
  readonly totals: string;
  readonly total: Readonly<
    Record<'valid' | 'customers' | 'charged' | 'refunds' | 'chargedNet' | 'netRevenue' | 'refundRate', string>
  >;
  readonly unknown: string;
  readonly note: {
    readonly ofOrders: (count: string) => string;
    readonly noBuyers: string;
    readonly guests: (count: string, share: string) => string;
    readonly noAmounts: string;
    readonly unpriced: (count: number, format: Format) => string;
    readonly noRefunds: string;
    readonly refundedOrders: (share: string, count: string) => string;
    /** Why the money given back is less than what the refund rate is of. */
    readonly fullyRefunded: (count: number, format: Format) => string;
    readonly refundsOf: (told: number, format: Format) => string;
  };
}

export const filesText: Messages<FilesText> = {
  en: {
    headline: (files, rows) =>
      `${files} ${files === 1 ? 'file' : 'files'}, ${rows} rows, every one accounted for.`,
    lede: (orders, valid, customers) =>
      customers === undefined
        ? `${orders} orders, ${valid} of them count. No buyer information.`
        : `${orders} orders, ${valid} of them count, by ${customers} people.`,
    add: 'Add files',
    undo: 'Undo last import',
    redo: 'Redo',
    undone: 'Went back one import.',
    erase: 'Delete all data',
    eraseTitle: 'Delete all data from this device?',
    eraseBody:
      'The imported data goes for good; your own files stay where they are. Saved views and mappings are kept.',
    eraseYes: 'Delete all data',
    history: 'Files in use',
    totals: 'What they add up to',
    total: {
      valid: 'Orders that count',
      customers: 'Customers',
      charged: 'Charged',
      refunds: 'Refunds',
      chargedNet: 'Charged less refunds',
      netRevenue: 'Net revenue',
      refundRate: 'Refund rate'
    },
    unknown: 'Unknown',
    note: {
      ofOrders: (count) => `of ${count} in the files`,
      noBuyers: 'no buyer information',
      guests: (count, share) => `${count} (${share}) without a buyer`,
      noAmounts: 'your files name no amounts',
      unpriced: (count, { plural }) =>
        `without ${plural(count, { one: '# order that has no amount', other: '# orders that have no amount' })}`,
      noRefunds: 'no file tells of refunds',
      refundedOrders: (share, count) => `${share} of paid orders (${count}), full refunds included`,
      fullyRefunded: (count, { plural }) =>
        `of counted orders; ${plural(count, { one: '# fully refunded order is', other: '# fully refunded orders are' })} not among them`,
      refundsOf: (told, { plural }) =>
        `of the ${plural(told, { one: '# order', other: '# orders' })} whose file tells of refunds`
    }
  },
  zh: {
    headline: (files, rows) => `共 ${files} 个文件，${rows} 行，每一行都有交代。`,
    lede: (orders, valid, customers) =>
      customers === undefined
        ? `${orders} 笔订单，其中 ${valid} 笔有效。没有买家信息。`
        : `${orders} 笔订单，其中 ${valid} 笔有效，来自 ${customers} 位客户。`,
    add: '添加文件',
    undo: '撤销上次导入',
    redo: '恢复',
    undone: '已退回上一次导入。',
    erase: '清空数据',
    eraseTitle: '从本机清空全部数据？',
    eraseBody: '导入的数据会彻底删除，您自己的文件不受影响。已保存的视图和列对应关系会保留。',
    eraseYes: '清空数据',
    history: '正在使用的文件',
    totals: '合计',
    total: {
      valid: '有效订单',
      customers: '客户数',
      charged: '实付金额',
      refunds: '退款',
      chargedNet: '实付减退款',
      netRevenue: '净销售额',
      refundRate: '退款率'
    },
    unknown: '未知',
    note: {
      ofOrders: (count) => `文件里共 ${count} 单`,
      noBuyers: '没有买家信息',
      guests: (count, share) => `${count} 笔（${share}）无买家信息`,
      noAmounts: '文件里没有金额',
      unpriced: (count, { integer }) => `不含 ${integer(count)} 笔没有金额的订单`,
      noRefunds: '文件里没有退款信息',
      refundedOrders: (share, count) => `付款订单的 ${share}（${count} 笔），含全额退款`,
      fullyRefunded: (count, { integer }) => `只含有效订单，另有 ${integer(count)} 笔全额退款的不计入`,
      refundsOf: (told, { integer }) => `按有退款信息的 ${integer(told)} 笔订单计算`
    }
  }
};

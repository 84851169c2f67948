import type { Messages } from '#i18n';

/** The page itself: the files in use and what they add up to. */
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
  readonly history: string;
  readonly totals: string;
  readonly total: Readonly<
    Record<'valid' | 'customers' | 'charged' | 'refunds' | 'chargedNet' | 'netRevenue', string>
  > & { readonly ofOrders: (count: string) => string };
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
    history: 'Files in use',
    totals: 'What they add up to',
    total: {
      ofOrders: (count) => `of ${count} in the files`,
      valid: 'Orders that count',
      customers: 'Customers',
      charged: 'Charged',
      refunds: 'Refunds',
      chargedNet: 'Charged less refunds',
      netRevenue: 'Net revenue'
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
    history: '正在使用的文件',
    totals: '合计',
    total: {
      ofOrders: (count) => `文件里共 ${count} 单`,
      valid: '有效订单',
      customers: '客户数',
      charged: '实付金额',
      refunds: '退款',
      chargedNet: '实付减退款',
      netRevenue: '净销售额'
    }
  }
};

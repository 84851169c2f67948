import type { Messages } from '#i18n';

export interface ShopText {
  readonly label: string;
  readonly all: string;
  readonly open: string;
  readonly orders: (count: string) => string;
  readonly noCurrency: string;
  readonly only: (name: string) => string;
  readonly rename: (name: string) => string;
  readonly name: string;
  readonly save: string;
  readonly cancel: string;
  readonly renamed: (name: string) => string;
  readonly undo: string;
  readonly several: (count: string) => string;
  readonly together: string;
  readonly atLeastOne: string;
  readonly sample: string;
  readonly sampleHint: string;
  readonly showSample: string;
  readonly backToOwn: string;
  readonly removeSample: string;
  readonly sampleRemoved: string;
  readonly sampleStays: string;
}

export const shopText: Messages<ShopText> = {
  en: {
    label: 'Shops shown',
    all: 'All shops together',
    open: 'Shown',
    orders: (count) => `${count} orders`,
    noCurrency: 'no currency told',
    only: (name) => `Show ${name} alone`,
    rename: (name) => `Rename ${name}`,
    name: 'Name of the shop',
    save: 'Save',
    cancel: 'Cancel',
    renamed: (name) => `The shop is now called “${name}”`,
    undo: 'Undo',
    several: (count) => `${count} shops`,
    together: 'People who bought in several of these shops count once.',
    atLeastOne: 'One shop has to stay open.',
    sample: 'Sample',
    sampleHint: 'Invented people, kept apart from your data.',
    showSample: 'Show the sample shop',
    backToOwn: 'Back to your own data',
    removeSample: 'Remove the sample shop',
    sampleRemoved: 'The sample shop is gone. You can open it again from the start page.',
    sampleStays: 'The sample shop is still here, apart from your data.'
  },
  zh: {
    label: '显示哪些店铺',
    all: '全部店铺合并看',
    open: '显示中',
    orders: (count) => `${count} 笔订单`,
    noCurrency: '文件里没写币种',
    only: (name) => `只看${name}`,
    rename: (name) => `重命名${name}`,
    name: '店铺名称',
    save: '保存',
    cancel: '取消',
    renamed: (name) => `店铺已改名为「${name}」`,
    undo: '撤销',
    several: (count) => `${count} 家店铺`,
    together: '在几家店都买过的人只算一个人。',
    atLeastOne: '至少要留一家店铺。',
    sample: '示例',
    sampleHint: '人物都是虚构的，和您的数据分开。',
    showSample: '看示例店铺',
    backToOwn: '回到自己的数据',
    removeSample: '移除示例店铺',
    sampleRemoved: '示例店铺已移除，需要时可以从首页再打开。',
    sampleStays: '示例店铺还在，和您的数据是分开的。'
  }
};

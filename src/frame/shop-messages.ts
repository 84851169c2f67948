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
    atLeastOne: 'One shop has to stay open.'
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
    atLeastOne: '至少要留一家店铺。'
  }
};

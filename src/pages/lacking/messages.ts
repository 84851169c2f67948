import type { Format, Messages } from '#i18n';

/** Why no order counts, where one thing is true of all of them. */
export type Reason = 'refunded' | 'cancelled' | 'unpaid' | 'misdated';

export interface LackingText {
  readonly headline: {
    readonly orders: string;
    readonly counting: (orders: number, format: Format) => string;
    readonly buyer: string;
    readonly amounts: string;
  };
  readonly allAre: Readonly<Record<Reason, (orders: number, format: Format) => string>>;
  readonly some: Readonly<Record<Reason, (orders: number, format: Format) => string>>;
  readonly body: Readonly<Record<'orders' | 'counting' | 'buyer' | 'amounts', string>>;
  readonly orderCount: (orders: number, format: Format) => string;
  readonly broughtBy: (exports: string) => string;
  readonly anyExport: Readonly<Record<'orders' | 'buyer' | 'amounts', string>>;
  readonly toFiles: string;
}

const orders = { one: '# order', other: '# orders' };

export const messages: Messages<LackingText> = {
  en: {
    headline: {
      orders: 'Your files hold no orders.',
      counting: (count, { plural }) => `${plural(count, orders)}, and none of them counts as a sale.`,
      buyer: 'No buyer information.',
      amounts: 'Your files name no amounts.'
    },
    allAre: {
      refunded: (count, { plural }) => `${plural(count, orders)}, all given back.`,
      cancelled: (count, { plural }) => `${plural(count, orders)}, all cancelled.`,
      unpaid: (count, { plural }) => `${plural(count, orders)}, none paid.`,
      misdated: (count, { plural }) => `${plural(count, orders)}, all with impossible dates.`
    },
    some: {
      refunded: (count, { plural }) => `${plural(count, orders)} fully refunded`,
      cancelled: (count, { plural }) => `${plural(count, orders)} cancelled`,
      unpaid: (count, { plural }) => `${plural(count, orders)} not paid`,
      misdated: (count, { plural }) =>
        plural(count, { one: '# order with an impossible date', other: '# orders with impossible dates' })
    },
    body: {
      orders: 'This page speaks of orders.',
      counting: 'This page speaks of orders that count as sales.',
      buyer: 'None of your orders says who bought, so nothing on this page can be known.',
      amounts: 'This page speaks of money, which none of your orders names.'
    },
    orderCount: (count, { plural }) => `${plural(count, orders)} without a buyer count as sales elsewhere.`,
    broughtBy: (exports) => `Import as well: ${exports}.`,
    anyExport: {
      orders: 'Add an order export of your shop.',
      buyer: 'An order export with an e-mail, a phone or a customer number per order would tell.',
      amounts: 'An order export with totals or prices would tell.'
    },
    toFiles: 'Add files'
  },
  zh: {
    headline: {
      orders: '文件里没有订单。',
      counting: (count, { integer }) => `${integer(count)} 笔订单，没有一笔计入销售。`,
      buyer: '没有买家信息。',
      amounts: '文件里没有金额。'
    },
    allAre: {
      refunded: (count, { integer }) => `${integer(count)} 笔订单，全部已退款。`,
      cancelled: (count, { integer }) => `${integer(count)} 笔订单，全部已取消。`,
      unpaid: (count, { integer }) => `${integer(count)} 笔订单，都没有付款。`,
      misdated: (count, { integer }) => `${integer(count)} 笔订单，日期都不可能。`
    },
    some: {
      refunded: (count, { integer }) => `${integer(count)} 笔全额退款`,
      cancelled: (count, { integer }) => `${integer(count)} 笔已取消`,
      unpaid: (count, { integer }) => `${integer(count)} 笔未付款`,
      misdated: (count, { integer }) => `${integer(count)} 笔日期不可能`
    },
    body: {
      orders: '这一页统计的是订单。',
      counting: '这一页只统计计入销售的订单。',
      buyer: '订单里都没有写明买家，这一页的数据无法统计。',
      amounts: '这一页统计的是金额，而订单里都没有金额。'
    },
    orderCount: (count, { integer }) => `${integer(count)} 笔无买家信息的订单，在其他页面照常计入销售。`,
    broughtBy: (exports) => `可补充导入：${exports}。`,
    anyExport: {
      orders: '请添加店铺的订单报表。',
      buyer: '可补充带会员名、手机号或客户编号的订单报表。',
      amounts: '可补充带实付金额或单价的订单报表。'
    },
    toFiles: '添加文件'
  }
};

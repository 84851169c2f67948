import type { Format, Messages } from '#i18n';
import type { Insight, Want } from './insight.ts';

export interface NextText {
  readonly insightTitle: string;
  readonly insight: (insight: Insight, format: Format) => string;
  readonly title: string;
  readonly sub: string;
  readonly want: Readonly<
    Record<Want, { readonly name: string; readonly shows: string; readonly table: string }>
  >;
  /** Where a platform's owner finds the file in its admin. */
  readonly menu: (exports: readonly string[], format: Format) => string;
  /** By platform: the menus of files that no order export is, and so are in no list of formats. */
  readonly menus: Readonly<Record<string, Readonly<Partial<Record<Want, string>>>>>;
  readonly add: string;
}

const onOneDay: Messages<(count: number, format: Format) => string> = {
  en: (count, { integer }) => (count === 0 ? '' : `, ${integer(count)} of them only on the same day`),
  zh: (count, { integer }) => (count === 0 ? '' : `，其中 ${integer(count)} 位都在同一天`)
};

export const nextText: Messages<NextText> = {
  en: {
    insightTitle: 'A first insight',
    insight(insight, format) {
      const { percent, integer, money, moneyWhole, plural } = format;
      switch (insight.kind) {
        case 'few':
          return `${integer(insight.repeat)} of ${plural(insight.customers, { one: '# customer', other: '# customers' })} ordered more than once${onOneDay.en(insight.sameDay, format)}. With so few customers, the true repeat rate could be anywhere from ${percent(insight.low)} to ${percent(insight.high)}.`;
        case 'returning':
          return `${percent(insight.share)} of customers ordered more than once (${integer(insight.repeat)} of ${integer(insight.customers)}${onOneDay.en(insight.sameDay, format)})${
            insight.money === undefined
              ? '.'
              : `. Orders after the first bring ${percent(insight.money.share)} of net revenue (${moneyWhole(insight.money.part)} of ${moneyWhole(insight.money.whole)}).`
          }`;
        case 'best':
          return `The top 10% of customers (${integer(insight.best)} of ${integer(insight.customers)}) bring ${percent(insight.share)} of customers’ net revenue (${moneyWhole(insight.part)} of ${moneyWhole(insight.whole)}).`;
        case 'orders':
          return `The average order is ${money(insight.average)}, over ${plural(insight.orders, { one: '# order', other: '# orders' })} with an amount.`;
      }
    },
    title: 'What to add next',
    sub: 'Each file adds to what you already have; nothing is replaced.',
    want: {
      buyers: {
        name: 'Customer details',
        shows: 'Adds segments, retention, customers at risk and lifetime value.',
        table: 'Any order or customer table with an e-mail, phone or account.'
      },
      refunds: {
        name: 'Refunds',
        shows: 'Adds refund rates and net revenue, and what refunds do to repeat orders.',
        table: 'Any table with an order number, an amount and a date.'
      },
      products: {
        name: 'Products in each order',
        shows: 'Adds revenue by product, what to offer next and which first purchase brings people back.',
        table: 'Any table with an order number, a product name, a quantity and a price.'
      },
      costs: {
        name: 'Product costs',
        shows: 'Turns lifetime value from revenue into margin, and shows what a new customer may cost.',
        table: 'Any table with a SKU or product name and the cost of one piece.'
      },
      reviews: {
        name: 'Reviews',
        shows: 'Adds ratings over time, what unhappy customers mention and how delivery affects ratings.',
        table: 'Any table with a rating, a date and an order number or product.'
      }
    },
    menu: (exports, { list }) => `Export: ${list(exports)}.`,
    menus: {
      shopify: {
        costs: 'Shopify, Products, Export (column “Cost per item”)',
        reviews: 'your review app, such as Judge.me'
      },
      woocommerce: { costs: 'WooCommerce, Products, Export, if a cost plug-in adds a cost column' }
    },
    add: 'Add files'
  },
  zh: {
    insightTitle: '第一个发现',
    insight(insight, format) {
      const { percent, integer, money, moneyWhole } = format;
      switch (insight.kind) {
        case 'few':
          return `${integer(insight.customers)} 位客户里有 ${integer(insight.repeat)} 位买过不止一次${onOneDay.zh(insight.sameDay, format)}。客户还太少，真实复购率可能在 ${percent(insight.low)} 到 ${percent(insight.high)} 之间。`;
        case 'returning':
          return `${percent(insight.share)} 的客户买过不止一次（${integer(insight.customers)} 位里的 ${integer(insight.repeat)} 位${onOneDay.zh(insight.sameDay, format)}）${
            insight.money === undefined
              ? '。'
              : `，首单之后的订单贡献了净销售额的 ${percent(insight.money.share)}（${moneyWhole(insight.money.whole)} 里的 ${moneyWhole(insight.money.part)}）。`
          }`;
        case 'best':
          return `前 10% 的客户（${integer(insight.customers)} 位里的 ${integer(insight.best)} 位）贡献了客户净销售额的 ${percent(insight.share)}（${moneyWhole(insight.whole)} 里的 ${moneyWhole(insight.part)}）。`;
        case 'orders':
          return `笔单价 ${money(insight.average)}（按 ${integer(insight.orders)} 笔有金额的订单）。`;
      }
    },
    title: '接下来可以补充',
    sub: '补充的文件会与现有数据合并，不会覆盖。',
    want: {
      buyers: {
        name: '买家信息',
        shows: '可以看客户分层、留存、流失预警和客户价值。',
        table: '带邮箱、手机号或账号的订单表或客户表。'
      },
      refunds: {
        name: '退款',
        shows: '可以看退款率、净销售额，以及退款对复购的影响。',
        table: '带订单号、金额、日期的表格。'
      },
      products: {
        name: '商品明细',
        shows: '可以看各商品销售额、下一单推荐，以及哪些首购商品带来复购。',
        table: '带订单号、商品名称、数量、价格的表格。'
      },
      costs: {
        name: '商品成本',
        shows: '客户价值可以按毛利算，并看到一个新客最多可以花多少钱。',
        table: '带商家编码或商品名称、单件成本的表格。'
      },
      reviews: {
        name: '评价',
        shows: '可以看评分走势、差评高频词，以及物流对评分的影响。',
        table: '带评分、日期、订单号或商品的表格。'
      }
    },
    menu: (exports, { list }) => `可导出：${list(exports)}。`,
    menus: {
      shopify: {
        costs: 'Shopify 后台「商品」里的导出（含 Cost per item 列）',
        reviews: '评价应用（例如 Judge.me）'
      },
      woocommerce: { costs: 'WooCommerce 后台「产品」里的导出（成本插件会加上成本列）' }
    },
    add: '添加文件'
  }
};

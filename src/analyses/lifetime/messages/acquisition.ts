import type { Messages } from '#i18n';
import type { CohortPeriod } from '../queries.ts';

export interface AcquisitionText {
  readonly question: string;
  readonly title: (cost: string, paid: string) => string;
  readonly sub: string;
  readonly empty: string;
  readonly spend: string;
  readonly newCustomers: string;
  readonly cost: string;
  readonly soFar: string;
  readonly payback: string;
  readonly paidIn: (index: number, period: CohortPeriod) => string;
  readonly notYet: string;
  readonly usual: (index: number | undefined, period: CohortPeriod) => string;
  readonly nobody: string;
  readonly openPeriod: (name: string) => string;
  readonly keptAll: string;
}

const english = { week: 'week', month: 'month', quarter: 'quarter', year: 'year' } as const;
const chinese = { week: '周', month: '月', quarter: '季', year: '年' } as const;

export const acquisition: Messages<AcquisitionText> = {
  en: {
    question: 'Do new customers pay back what they cost?',
    title: (cost, paid) => `A new customer costs ${cost}, ${paid}`,
    sub: 'Marketing spend of each period by its new customers, beside what these have left so far.',
    empty:
      'No marketing spend is known. Import a table with the columns date and spend (channel and campaign if you have them) on the page Files, and this shows what a new customer costs and when the cost has come back.',
    spend: 'Spend',
    newCustomers: 'New customers',
    cost: 'Cost of one (CAC)',
    soFar: 'Left by one so far',
    payback: 'Paid back',
    paidIn: (index, period) =>
      index === 0
        ? `in the ${english[period]} of the first order`
        : `in ${english[period]} ${index} after it`,
    notYet: 'not yet',
    usual: (index, period) => {
      if (index === undefined) return 'which has not come back on average so far';
      if (index === 0) return `back on average in the ${english[period]} of the first order`;
      return `back on average in ${english[period]} ${index} after the first order`;
    },
    nobody: 'nobody won',
    openPeriod: (name) => `${name} (not over)`,
    keptAll:
      'No product costs are known and nothing else is said about margin, so all revenue counts as kept: pay-back looks faster than it is. Say above what you keep of each sale.'
  },
  zh: {
    question: '获客花费多久能回本？',
    title: (cost, paid) => `每位新客成本 ${cost}，${paid}`,
    sub: '各期推广花费除以当期新客数，对照这批新客至今留下的毛利。',
    empty:
      '还没有推广花费。在“文件”页导入一张含日期和花费两列的表（有渠道、计划更好），这里就能看到每位新客的成本，以及多久回本。',
    spend: '推广花费',
    newCustomers: '新客数',
    cost: '获客成本（CAC）',
    soFar: '人均至今留下',
    payback: '回本',
    paidIn: (index, period) =>
      index === 0 ? `首单当${chinese[period]}` : `首单后第 ${index} ${chinese[period]}`,
    notYet: '还没有',
    usual: (index, period) => {
      if (index === undefined) return '平均来看还没有回本';
      return index === 0
        ? `平均首单当${chinese[period]}回本`
        : `平均首单后第 ${index} ${chinese[period]}回本`;
    },
    nobody: '没有新客',
    openPeriod: (name) => `${name}（未过完）`,
    keptAll:
      '没有商品成本，也没有填写毛利率，现在把全部销售额都算作留下，回本会显得偏快。请在上方填写毛利率。'
  }
};

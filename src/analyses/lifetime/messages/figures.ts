import type { Format, Messages } from '#i18n';

export interface FiguresText {
  readonly kpis: string;
  readonly value: (months: number) => string;
  readonly valueUnknown: string;
  readonly expectedEach: (months: number) => string;
  readonly expectedAll: (months: number) => string;
  readonly top: string;
  readonly cost: string;
  readonly interval: (range: string) => string;
  readonly untold: string;
  readonly gini: (value: string) => string;
  readonly costNote: (count: number, format: Format) => string;
  readonly noSpend: string;
  readonly tooEarly: string;
  readonly alive: (count: string, all: string) => string;
}

export const figures: Messages<FiguresText> = {
  en: {
    kpis: 'Key figures',
    value: (months) => (months === 1 ? 'Value in the first month' : `Value in the first ${months} months`),
    valueUnknown: 'Value of a new customer',
    expectedEach: (months) => `Expected of a customer, next ${months} mo.`,
    expectedAll: (months) => `Expected of all, next ${months} mo.`,
    top: 'Net revenue from the top 20%',
    cost: 'Cost of a new customer (CAC)',
    interval: (range) => `${range} (95 %)`,
    untold: 'could not be tried on the past',
    gini: (value) => `Gini ${value}: 0 all alike, 1 all from one`,
    costNote: (count, format) =>
      `marketing spend ÷ ${format.plural(count, { one: '# new customer', other: '# new customers' })}`,
    noSpend: 'no marketing spend imported',
    tooEarly: 'too early to say',
    alive: (count, all) => `${count} of ${all} are expected to be still buying`
  },
  zh: {
    kpis: '关键指标',
    value: (months) => `首单后 ${months} 个月价值`,
    valueUnknown: '新客价值',
    expectedEach: (months) => `每位客户未来 ${months} 个月预计`,
    expectedAll: (months) => `全部客户未来 ${months} 个月预计`,
    top: '前 20% 客户贡献的净销售额',
    cost: '获客成本（CAC）',
    interval: (range) => `${range}（95%）`,
    untold: '还没能在历史上检验',
    gini: (value) => `基尼系数 ${value}：0 人人相同，1 全来自一人`,
    costNote: (count, format) => `推广花费 ÷ ${format.integer(count)} 位新客`,
    noSpend: '未导入推广花费',
    tooEarly: '时间太短，还看不出',
    alive: (count, all) => `${all} 位中预计有 ${count} 位仍会购买`
  }
};

import type { Format, Messages } from '#i18n';
import type { Worth } from '../findings.ts';
import type { CohortPeriod } from '../queries.ts';

type Reached = { readonly value: string; readonly index: number; readonly period: CohortPeriod };

export interface CohortsText {
  readonly question: string;
  readonly title: (range: string, cohortCount: number, reached: Omit<Reached, 'value'>) => string;
  readonly sub: (worth: Worth, period: CohortPeriod) => string;
  readonly periodLegend: string;
  readonly periods: Readonly<Record<CohortPeriod, string>>;
  readonly open: string;
  readonly customers: string;
  readonly valueSoFar: (worth: Worth) => string;
  readonly after: (index: number, period: CohortPeriod, format: Format) => string;
  readonly empty: string;
  readonly listOf: (name: string) => string;
  readonly curvesQuestion: string;
  readonly curvesTitle: (worth: Worth, reached: Reached) => string;
  readonly curvesSub: (period: CohortPeriod) => string;
  readonly average: string;
  readonly averageOf: (cohorts: number, people: number, format: Format) => string;
  readonly tooYoung: string;
}

const english: Readonly<Record<CohortPeriod, readonly [one: string, other: string]>> = {
  week: ['week', 'weeks'],
  month: ['month', 'months'],
  quarter: ['quarter', 'quarters'],
  year: ['year', 'years']
};
const spanEn = (count: number, period: CohortPeriod) => `${count} ${english[period][count === 1 ? 0 : 1]}`;
const chinese: Readonly<Record<CohortPeriod, string>> = {
  week: '周',
  month: '个月',
  quarter: '个季度',
  year: '年'
};
const spanZh = (count: number, period: CohortPeriod) => `${count} ${chinese[period]}`;

export const cohorts: Messages<CohortsText> = {
  en: {
    question: 'What have the customers of each period brought?',
    title: (range, cohortCount, { index, period }) =>
      `${index === 0 ? `Within their first ${english[period][0]}` : `After ${spanEn(index, period)}`}, customers had brought ${range} each, by cohort (${cohortCount} of them)`,
    sub: (worth, period) =>
      `${worth === 'margin' ? 'Margin' : 'Net revenue'} per customer so far, by ${english[period][1]} since that of the first order. Striped: not over yet; earlier cohorts are in the table. Press a cell for its people.`,
    periodLegend: 'Customers of one',
    periods: { week: 'Week', month: 'Month', quarter: 'Quarter', year: 'Year' },
    open: 'Not over yet',
    customers: 'Customers',
    valueSoFar: (worth) =>
      worth === 'margin' ? 'Margin per customer so far' : 'Net revenue per customer so far',
    after: (index, period) =>
      index === 0 ? `${english[period][0]} of the first order` : `${spanEn(index, period)} later`,
    empty:
      'A cohort is made of people whose very first order passes the filters: there are none. Choose fewer filters.',
    listOf: (name) => `Customers won in ${name}`,
    curvesQuestion: 'How does the value of a customer grow?',
    curvesTitle: (worth, { value, index, period }) =>
      `${index === 0 ? `By the end of the first ${english[period][0]}` : `After ${spanEn(index, period)}`} a customer has brought ${value}${worth === 'margin' ? ' of margin' : ''}`,
    curvesSub: (period) =>
      `Per customer so far, by ${english[period][1]} since that of the first order; the mean of all, and an early, a middle and a late cohort. Whole ${english[period][1]} of the calendar, so it differs a little from the figure above, which counts days from each first order.`,
    average: 'All',
    averageOf: (count, people, format) =>
      `Mean of ${format.plural(people, { one: '# customer', other: '# customers' })} in ${format.plural(count, { one: '# cohort', other: '# cohorts' })}`,
    tooYoung: 'A curve needs two periods that are over. Choose shorter periods, or come back later.'
  },
  zh: {
    question: '每一批新客带来了多少？',
    title: (range, cohortCount, { index, period }) =>
      `首单${index === 0 ? '当期' : `后 ${spanZh(index, period)}`}，${cohortCount} 批新客人均累计 ${range}`,
    sub: (worth, period) =>
      `人均累计${worth === 'margin' ? '毛利' : '净销售额'}，横轴为首单后的${chinese[period].replace('个', '')}数。斜纹：周期还没过完；更早的批次见表格。点格子看名单。`,
    periodLegend: '按首单分组',
    periods: { week: '周', month: '月', quarter: '季', year: '年' },
    open: '周期未过完',
    customers: '客户数',
    valueSoFar: (worth) => (worth === 'margin' ? '人均累计毛利' : '人均累计净销售额'),
    after: (index, period) => (index === 0 ? '首单当期' : `首单后第 ${spanZh(index, period)}`),
    empty: '首单符合筛选条件的才算新客，目前没有。可以放宽筛选。',
    listOf: (name) => `${name}的新客`,
    curvesQuestion: '客户价值是怎样增长的？',
    curvesTitle: (worth, { value, index, period }) =>
      `${index === 0 ? '首单当期' : `首单后 ${spanZh(index, period)}`}，人均累计${worth === 'margin' ? '毛利' : ''} ${value}`,
    curvesSub: () =>
      '人均累计，横轴为首单后的周期数；粗线为全部客户的平均，另列早、中、晚三批新客。这里按自然周期累计，上方的数字从每人首单起逐日计算，所以略有出入。',
    average: '全部',
    averageOf: (count, people, format) => `${count} 批共 ${format.integer(people)} 位客户的平均`,
    tooYoung: '画曲线至少要有两个已过完的周期。可以选更短的周期，或过些时候再看。'
  }
};

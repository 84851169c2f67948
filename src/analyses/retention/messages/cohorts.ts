import type { Format, Messages } from '#i18n';
import type { Interval } from '#statistics';
import type { Measure } from '../measures.ts';
import type { CohortKind, CohortPeriod } from '../queries.ts';

interface Reached {
  /** The average of the measure, as written, after so many periods. */
  readonly value: string;
  readonly index: number;
  readonly period: CohortPeriod;
}

interface CohortsText {
  readonly question: string;
  /** What the scrolling table is called, within the card that asks the question. */
  readonly table: string;
  readonly title: Readonly<Record<Measure, (reached: Reached) => string>>;
  readonly sub: (measure: Measure, by: CohortKind, period: CohortPeriod) => string;
  readonly measure: Readonly<Record<Measure, string>>;
  readonly measureLegend: string;
  readonly kind: Readonly<Record<CohortKind, string>>;
  readonly kindLegend: string;
  readonly periodLegend: string;
  readonly corner: (by: CohortKind, period: CohortPeriod) => string;
  readonly size: string;
  readonly columns: (period: CohortPeriod) => string;
  readonly average: string;
  readonly averageRange: (interval: Interval, cohortCount: number, format: Format) => string;
  readonly after: (index: number, period: CohortPeriod, format: Format) => string;
  readonly people: (count: number, size: number, format: Format) => string;
  readonly repeaters: (count: number, size: number, format: Format) => string;
  readonly interval: string;
  readonly underWay: string;
  readonly unwatched: string;
  readonly howTo: string;
  readonly curve: (name: string) => string;
  readonly curvesTitle: (measure: Measure) => string;
  readonly curvesSub: (measure: Measure, period: CohortPeriod) => string;
  readonly tooYoung: string;
  readonly all: (rows: number, columns: number) => string;
  readonly fewer: string;
  readonly keys: string;
  readonly empty: string;
}

const afterEn = (index: number, period: CohortPeriod): string =>
  index === 0 ? `${period} of the first order` : `${period} ${index} after the first order`;

const unitZh: Readonly<Record<CohortPeriod, string>> = {
  week: '周',
  month: '个月',
  quarter: '个季度',
  year: '年'
};
const ownZh: Readonly<Record<CohortPeriod, string>> = {
  week: '周',
  month: '月',
  quarter: '季度',
  year: '年'
};
const afterZh = (index: number, period: CohortPeriod): string =>
  index === 0 ? `首单当${ownZh[period]}` : `首单后第 ${index} ${unitZh[period]}`;

export const cohorts: Messages<CohortsText> = {
  en: {
    question: 'Cohorts: what becomes of new customers',
    table: 'Cohort table',
    title: {
      retention: ({ value, index, period }) =>
        `On average ${value} of customers order in ${period} ${index} after their first order`,
      repeat: ({ value, index, period }) =>
        `On average ${value} have ordered at least twice by the end of ${period} ${index}`,
      ltv: ({ value, index, period }) =>
        `A customer has brought ${value} by the end of ${period} ${index}, on average`,
      orders: ({ value, index, period }) =>
        `A customer has placed ${value} orders by the end of ${period} ${index}, on average`,
      revenue: ({ value, index, period }) =>
        `A cohort brings ${value} in ${period} ${index} after the first order, on average`,
      retained: ({ value, index, period }) =>
        `In ${period} ${index}, ${value} of the revenue of the first ${period} comes again`,
      order_value: ({ value, index, period }) =>
        `An order is worth ${value} in ${period} ${index} after the first, on average`,
      refunds: ({ value, index, period }) =>
        `${value} of the money goes back in ${period} ${index} after the first order`
    },
    sub: (measure, by, period) => {
      const columns = `${cohorts.en.measure[measure]}, by ${period}s since the ${period} of the first order.`;
      return by === 'period'
        ? `${columns} Striped: the ${period} is not over.`
        : `${columns} Each cell counts only people whose ${period} is over.`;
    },
    measure: {
      retention: 'Customers who order',
      repeat: 'Ordered again so far',
      ltv: 'Revenue per customer so far',
      orders: 'Orders per customer so far',
      revenue: 'Net revenue',
      retained: 'Revenue against the first period',
      order_value: 'Average order value',
      refunds: 'Refund rate'
    },
    measureLegend: 'Show',
    kind: {
      period: 'Time of first order',
      product: 'First product',
      category: 'First category',
      channel: 'First channel',
      coupon: 'First coupon',
      country: 'Country',
      region: 'Region'
    },
    kindLegend: 'Group by',
    periodLegend: 'Length of a period',
    corner: (by, period) =>
      by !== 'period' ? cohorts.en.kind[by] : period === 'week' ? 'Week from' : 'First order in',
    size: 'Customers',
    columns: (period) => `${period}s since the first order`,
    average: 'Average',
    averageRange: ({ low, high }, cohortCount, format) =>
      `Average of ${format.plural(cohortCount, { one: '# cohort', other: '# cohorts' })}, 95% interval ${format.percentRange(low, high)}`,
    after: (index, period) => afterEn(index, period).replace(/^./, (letter) => letter.toUpperCase()),
    people: (count, size, format) => `${format.integer(count)} of ${format.integer(size)} customers ordered`,
    repeaters: (count, size, format) =>
      `${format.integer(count)} of ${format.integer(size)} ordered again so far`,
    interval: '95% interval',
    underWay: 'This period is not over: the figure may still change.',
    unwatched: 'Nobody’s period is over yet.',
    howTo: 'Press a cell to see its people, a row’s name to draw its curve.',
    curve: (name) => `Curve of ${name}`,
    curvesTitle: (measure) => `${cohorts.en.measure[measure]}: the average and the cohorts picked`,
    curvesSub: (measure, period) =>
      `${cohorts.en.measure[measure]}, by ${period}s since the first order, as far as a fifth of the people can be watched. Pick rows in the table to draw them.`,
    tooYoung: 'A curve needs at least two periods that are over. Choose shorter periods or longer dates.',
    all: (rows, columns) =>
      [rows > 0 && `${rows} more rows`, columns > 0 && `${columns} more columns`].filter(Boolean).join(', '),
    fewer: 'Show fewer',
    keys: 'Arrow keys move between cells, Enter opens the people behind one.',
    empty: 'No new customers in these dates and filters. Orders without a buyer have no cohort.'
  },
  zh: {
    question: '同期群：新客后来怎么样了',
    table: '同期群表格',
    title: {
      retention: ({ value, index, period }) => `${afterZh(index, period)}，平均有 ${value} 的客户下单`,
      repeat: ({ value, index, period }) => `到${afterZh(index, period)}，平均有 ${value} 的客户买过两次以上`,
      ltv: ({ value, index, period }) => `到${afterZh(index, period)}，平均每位客户累计贡献 ${value}`,
      orders: ({ value, index, period }) => `到${afterZh(index, period)}，平均每位客户累计下 ${value} 单`,
      revenue: ({ value, index, period }) => `${afterZh(index, period)}，一批新客平均带来 ${value}`,
      retained: ({ value, index, period }) =>
        `${afterZh(index, period)}的销售额，平均是首${ownZh[period]}的 ${value}`,
      order_value: ({ value, index, period }) => `${afterZh(index, period)}，平均笔单价 ${value}`,
      refunds: ({ value, index, period }) => `${afterZh(index, period)}，平均退款率 ${value}`
    },
    sub: (measure, by, period) => {
      const columns = `${cohorts.zh.measure[measure]}，横向是首单之后的${ownZh[period]}数。`;
      return by === 'period'
        ? `${columns}斜纹表示这一${ownZh[period]}还没过完。`
        : `${columns}每格只算这一${ownZh[period]}已经过完的客户。`;
    },
    measure: {
      retention: '留存率（当期下单）',
      repeat: '累计复购率',
      ltv: '人均累计销售额',
      orders: '人均累计订单数',
      revenue: '净销售额',
      retained: '销售额留存',
      order_value: '笔单价',
      refunds: '退款率'
    },
    measureLegend: '指标',
    kind: {
      period: '首单时间',
      product: '首单商品',
      category: '首单类目',
      channel: '首单渠道',
      coupon: '首单优惠券',
      country: '国家',
      region: '地区'
    },
    kindLegend: '分组',
    periodLegend: '周期长度',
    corner: (by, period) => (by === 'period' && period === 'week' ? '首单那周' : cohorts.zh.kind[by]),
    size: '客户数',
    columns: (period) => `首单之后的${ownZh[period]}数`,
    average: '平均',
    averageRange: ({ low, high }, cohortCount, format) =>
      `${format.integer(cohortCount)} 批新客的平均，95% 区间 ${format.percentRange(low, high)}`,
    after: (index, period) => afterZh(index, period),
    people: (count, size, format) => `${format.integer(size)} 人中 ${format.integer(count)} 人下单`,
    repeaters: (count, size, format) => `${format.integer(size)} 人中 ${format.integer(count)} 人至今已复购`,
    interval: '95% 区间',
    underWay: '这一期还没过完，数字还会变。',
    unwatched: '还没有客户过完这一期。',
    howTo: '点格子看名单，点行名画出这一行的曲线。',
    curve: (name) => `${name}的曲线`,
    curvesTitle: (measure) => `${cohorts.zh.measure[measure]}：平均与所选各批`,
    curvesSub: (measure, period) =>
      `${cohorts.zh.measure[measure]}，横向是首单之后的${ownZh[period]}数，画到还能观察两成客户为止。在表格里点行名可增减曲线。`,
    tooYoung: '至少要有两期过完才画得出曲线。可以选短一点的周期或放宽日期。',
    all: (rows, columns) =>
      [rows > 0 && `还有 ${rows} 行`, columns > 0 && `还有 ${columns} 列`].filter(Boolean).join('，'),
    fewer: '收起',
    keys: '方向键在格子间移动，回车打开名单。',
    empty: '所选首单时间和筛选下没有新客。没有买家信息的订单不进同期群。'
  }
};

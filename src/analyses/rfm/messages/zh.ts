import { segmentNames } from '../../segments.ts';
import type { RfmText } from '../messages.ts';
import { actionsZh } from './actions-zh.ts';
import { howZh } from './how-zh.ts';

const segment = segmentNames.zh;

export const zh: RfmText = {
  segment,
  segmentShort: {
    ...segment,
    champions: '冠军',
    loyal: '忠诚',
    potential_loyalists: '潜力',
    hibernating: '沉睡',
    recent: '近期'
  },
  headline: ({ slipping, fallenCount, best, bestSegment }, since, format) => {
    if (slipping.count === 0) {
      return best.count === 0
        ? '没有老客沉默下来。'
        : `没有老客沉默下来，“${segment[bestSegment]}”有 ${format.integer(best.count)} 人。`;
    }
    const people = `${format.integer(slipping.count)} 位老客已经沉默${slipping.revenue === null ? '' : `，他们累计消费 ${format.moneyWhole(slipping.revenue)}`}`;
    return fallenCount === 0
      ? `${people}。`
      : `${people}；其中 ${format.integer(fallenCount)} 位在${since}还是${segment[bestSegment]}。`;
  },
  lede: ({ customerCount, segmentCount, best, bestSegment }, preset, format) => {
    const by = {
      grid: '最近下单和下单次数',
      codes: '最近下单、下单次数和消费金额',
      classes: '最近下单、下单次数和消费金额的高低'
    }[preset];
    const all = `${format.integer(customerCount)} 位客户，按${by}分成 ${format.integer(segmentCount)} 个客群。`;
    if (best.count === 0 || best.revenueShare === null) return all;
    return `${all}${format.percent(best.count / customerCount)} 的${segment[bestSegment]}贡献了 ${format.percentWhole(best.revenueShare)} 的净销售额。`;
  },
  narrowed: (segments, { customerCount, revenue }, format) =>
    `${format.list(segments.map((id) => `“${segment[id]}”`))}共 ${format.integer(customerCount)} 位客户${revenue === null ? '' : `，累计消费 ${format.moneyWhole(revenue)}`}。`,
  little: (why, format) =>
    why.kind === 'young'
      ? {
          headline: `现在分层还太早：订单只有 ${format.days(why.days)}。`,
          lede: '至少要有 90 天的订单，才看得出谁该来没来。在那之前，下表只说明谁买过、买了几次、花了多少；“复购留存”页从头几周起就能看谁回来了。'
        }
      : {
          headline: '九成客户只买过一次，分层在这里说明不了什么。',
          lede: '购买次数几乎分不开人。“复购留存”页看哪些首单之后有第二单，“客户价值”页看一位新客带来多少。'
        },
  nobody: '当前筛选下没有客户',
  kpis: '关键数字',
  kpi: {
    customers: '客户数',
    repeat: '复购率（下过两单以上）',
    slipping: '已沉默的老客',
    spent: '已沉默老客的累计消费'
  },
  note: {
    since: (day) => `与${day}相比`,
    best: (people, revenue) => `占客户 ${people}，占销售额 ${revenue}`,
    interval: (range) => `${range}（95%）`,
    ofRevenue: (share) => `占全部净销售额 ${share}`
  },
  matrix: {
    question: '客户都在什么位置？',
    title: ({ measure, value, share, where }) =>
      ({
        customer_count: `${share} 的客户在这里：${where}`,
        net_revenue: `${share} 的净销售额来自这里：${where}`,
        revenue_per_customer: `客单价最高 ${value}，在这里：${where}`,
        average_order_value: `笔单价最高 ${value}，在这里：${where}`,
        orders_per_customer: `人均下单最多 ${value} 单，在这里：${where}`
      })[measure],
    sub: {
      segments: '颜色代表客群，横条是该格与最大一格之比。点格子看名单。',
      depth: '颜色越深，数字越大。点格子看名单。',
      codes: '按消费高低分成几张图，颜色代表客群。点格子看名单。',
      classes: '最近下单、下单次数、消费金额各分高低。点客群看名单。'
    },
    kind: { 'recency-frequency': '最近下单 × 次数', 'recency-money': '最近下单 × 金额' },
    kindLegend: '矩阵的两条边',
    measure: {
      customer_count: '客户数',
      net_revenue: '净销售额',
      revenue_per_customer: '客单价',
      average_order_value: '笔单价',
      orders_per_customer: '人均单数'
    },
    measureLegend: '格子里的数字',
    tooFew: '不到五位客户，分组没有意义。名单在“可以做什么”里。',
    emptyScores: (scores) => `没有人得到${scores}：相同的数字总在同一档，自定的分界里也可能没有人。`,
    emptyScore: (dimension, score) => `${dimension} ${score} 分`,
    cellPeople: (count, format) => `${format.integer(count)} 人`,
    moneyBlock: (label) => `消费 ${label}`
  },
  dimension: { recency: '最近下单', frequency: '下单次数', money: '消费金额' },
  axis: {
    recency: '距上次下单天数',
    frequency: '订单数',
    money: '净消费'
  },
  where: {
    recency: (label) => `上次下单 ${label}`,
    frequency: (label) => `${label} 单`,
    money: (label) => `消费 ${label}`
  },
  comma: '，',
  scale: {
    any: '不限',
    nobody: '无人',
    daysUpTo: (days) => `≤ ${days} 天`,
    daysOver: (days) => `> ${days} 天`,
    ordersFrom: (count) => `${count}+`,
    between: (first, last) => `${first}–${last}`,
    from: (money) => `≥ ${money}`,
    below: (money) => `< ${money}`
  },
  half: {
    recency: ['很久没来', '最近来过'],
    frequency: ['次数少', '次数多'],
    money: ['花得少', '花得多']
  },
  table: {
    title: (rows, { slipping, best, bestSegment }, format) =>
      best.revenueShare === null || rows.length === 0
        ? '客群'
        : `${segment[bestSegment]}贡献 ${format.percentWhole(best.revenueShare)} 的净销售额，已沉默的老客贡献过 ${format.percentWhole(slipping.revenueShare)}`,
    question: '客群',
    cuts: (cuts) => `分界：${cuts}`,
    change: (day) => `比${day}增减`,
    only: '只看这群',
    onlyOf: (name) => `所有页面只看${name}`,
    seeOf: (name) => `查看${name}名单`,
    actions: '操作'
  },
  ...actionsZh,
  people: {
    inCell: (where) => `客户：${where}`,
    sub: (day) => `天数算到${day}。`
  },
  settings: {
    title: '客户怎么打分',
    button: '分群方式和分界',
    preset: '分群方式',
    presets: {
      grid: '十个客群（最近下单 × 次数）',
      codes: '27 种组合，六个客群',
      classes: 'RFM 八类客户'
    },
    presetHelp: {
      grid: '每项五档。每一格归哪个客群，可在下面修改。',
      codes: '每项三档，共 27 种组合，归入六个客群。',
      classes: '最近下单、下单次数、消费金额各分高低，按平均数、中位数或自定的数字划分。'
    },
    methodOf: (dimension) => `${dimension}的分档`,
    methods: {
      fifths: '按人数五等分',
      thirds: '按人数三等分',
      fixed: '自定分界',
      mean: '按平均数分高低',
      median: '按中位数分高低'
    },
    cut: {
      recency: (score) => `${score} 分：不超过…天`,
      frequency: (score) => `${score} 分：至少…单`,
      money: (score) => `${score} 分：至少…元`
    },
    cutsOf: (dimension) => `${dimension}的分界`,
    mustRise: '还没有生效：每个分界都要是数字，并且比前一个大。',
    grid: '每格归哪个客群',
    gridHelp: '每格只属于一个客群，所以没有人会被漏掉或重复计算。',
    gridCell: (where) => `${where} 这一格的客群`,
    reset: '恢复默认',
    now: (cuts) => `当前：${cuts}`
  },
  column: {
    orders_per_customer: '人均单数',
    median_recency_days: '距上次下单天数（中位数）',
    revenue_per_customer: '客单价',
    segment_before: '90 天前的客群',
    r_score: 'R 分',
    f_score: 'F 分',
    m_score: 'M 分'
  },
  outside: '统计期内没有订单',
  how: howZh
};

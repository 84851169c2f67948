import { changeOf, guestShare, mostMoved, shareOf } from '../sentences.ts';
import type { OverviewText } from '../messages.ts';

const name = { channel: '渠道', product: '商品', category: '类目', region: '省份/地区', country: '国家' };

export const zh: OverviewText = {
  headline: (now, before, against, format) => {
    const count = `${format.integer(now.order_count)} 笔订单`;
    if (now.order_count === 0) return '所选日期内没有订单。';
    if (now.net_revenue === null) return `${count}，文件里没有金额。`;
    const came = `${count}，净销售额 ${format.moneyWhole(now.net_revenue)}`;
    const change = changeOf(now, before);
    if (change !== undefined && against !== undefined) {
      return `${came}，对比 ${against}${change >= 0 ? '增长' : '下降'} ${format.percent(Math.abs(change))}。`;
    }
    const regulars = now.customer_count === null ? null : shareOf(now.repeat_revenue, now.net_revenue);
    return regulars === null ? `${came}。` : `${came}，复购订单贡献 ${format.percentWhole(regulars)}。`;
  },
  lede: (now, format) => {
    if (now.order_count === 0) return '';
    if (now.customer_count === null) return '没有买家信息：这些订单都没有写明买家，客户相关的数据无法统计。';
    const bought = `${format.integer(now.customer_count)} 位客户下过单`;
    const who =
      now.returning_customer_count === 0
        ? `${bought}，买过两次及以上的有 ${format.integer(now.repeat_customer_count)} 位。`
        : `${bought}：首次成交 ${format.integer(now.new_customer_count)} 位，之前买过的 ${format.integer(now.returning_customer_count)} 位。`;
    const share = guestShare(now);
    return share === null ? who : `${who}另有 ${format.percent(share)} 的订单没有买家信息，不计入客户数据。`;
  },
  kpis: '核心指标',
  kpi: {
    revenue: '净销售额',
    orders: '订单数',
    customers: '客户数',
    aov: '笔单价',
    spend: '客单价',
    returning: '老客占比',
    repeat: '复购率（全部时间）',
    refunds: '退款率'
  },
  unknown: '未知',
  note: {
    charged: (amount) => `支付金额 ${amount}（含后来退款的）`,
    unpriced: (count, format) => `不含 ${format.integer(count)} 笔没有金额的订单`,
    noAmounts: '文件里没有金额',
    noBuyers: '没有买家信息',
    guests: (count, share, format) => `${format.integer(count)} 笔（${share}）无买家信息`,
    newAndReturning: (fresh, returning) => `首次成交 ${fresh}，再次成交 ${returning}`,
    onceAndMore: (once, more) => `只买一次 ${once}，买过多次 ${more}`,
    perOrder: '净销售额 ÷ 订单数',
    perCustomer: '净销售额 ÷ 客户数',
    perKnownCustomer: '净销售额 ÷ 客户数，不含无买家信息的订单',
    returning: (range) => `之前买过的客户，${range}（95% 置信区间）`,
    repeat: (range) => `买过两次及以上，${range}（95% 置信区间）`,
    sameDay: (count, format) => `其中 ${format.integer(count)} 位的订单都在同一天`,
    refundedOrders: (share, count, format) => `付款订单的 ${share}（${format.integer(count)} 笔）`,
    refundsOf: (told, format) => `按有退款信息的 ${format.integer(told)} 笔订单计算`,
    noRefunds: '文件里没有退款信息'
  },
  against: (range) => `对比 ${range}`,
  comparison: { previous: '环比', year: '同比' },
  noComparison: (kinds, from, format) =>
    `无法${format.list(kinds.map((kind) => ({ previous: '环比', year: '同比' })[kind]))}：数据从 ${from} 开始。`,
  gap: {
    buyer: '没有买家信息：客户相关的数据无法统计。',
    amounts: '文件里没有金额：金额相关的数据无法统计。',
    refunds: '文件里没有退款信息：退款率未知，净销售额未扣退款。'
  },
  broughtBy: (exports) => `可补充导入：${exports}。`,
  anyExport: {
    buyer: '可补充带会员名、手机号或客户编号的订单报表。',
    amounts: '可补充带实付金额或单价的订单报表。',
    refunds: '可补充带退款金额的订单报表，或退款列表。'
  },
  overTime: (trend, format) => {
    if (trend === undefined) return '销售趋势';
    const { whole, first, last } = trend;
    return trend.direction === undefined
      ? `有买家信息的销售额里，复购订单占 ${format.percentWhole(whole)}`
      : `有买家信息的销售额里，复购订单占比从 ${format.percentWhole(first)} ${trend.direction === 'up' ? '升' : '降'}到 ${format.percentWhole(last)}`;
  },
  overTimeQuestion: '销售趋势',
  overTimeSub: '按首单和复购拆分的净销售额；斜纹表示该周期不完整。',
  ordersOverTime: '订单趋势',
  ordersOverTimeSub: '文件里没有金额，按订单数统计；斜纹表示该周期不完整。',
  grain: '按',
  series: { new: '首单', returning: '复购', guest: '无买家信息', orders: '订单数' },
  incomplete: '周期不完整',
  from: (rows, by, format) => {
    const [top] = rows;
    if (top === undefined) return '销售额来自哪里';
    const place = top.value ?? '未注明';
    if (rows.length === 1)
      return top.value === null ? `文件里没有${name[by]}` : `全部来自一个${name[by]}：${place}`;
    return top.revenue_share === null
      ? '订单来自哪里'
      : `${place}贡献了 ${format.percentWhole(top.revenue_share)}`;
  },
  fromQuestion: '销售额来自哪里',
  fromSub: '按下单渠道或收货地统计净销售额。点击某一条，只看它。',
  by: name,
  byLegend: '按',
  unstated: '未注明',
  others: (count, format) => `其余 ${format.integer(count)} 项`,
  changed: (rows, by, format) => {
    const most = mostMoved(rows);
    if (most === undefined) return '涨跌排行';
    const value = most.row.value ?? '未注明';
    return `按${name[by]}：${value}变化最大，${format.changeMoney(most.row.difference)}，整体 ${format.changeMoney(most.total)}`;
  },
  changedQuestion: '涨跌排行',
  changedSub: '各项对净销售额涨跌的贡献，加起来就是整体变化。',
  changedNeeds: '请选一段前面还有同样长数据的时间，比如近 12 个月。',
  compareLatest: (days) => `最近 ${days} 天，对比前一个 ${days} 天`,
  part: { named: '单项', unstated: '未注明', others: '其余' },
  column: {
    starts_on: '开始日期',
    new_revenue: '首单',
    returning_revenue: '复购',
    guest_revenue: '无买家信息',
    order_count: '订单数',
    new_customer_count: '新客数',
    compared_order_count: '对比周期订单数',
    year_revenue: '同比周期',
    year_order_count: '同比周期订单数',
    is_complete: '完整周期',
    value: '名称',
    value_count: '项数',
    customer_count: '客户数',
    net_revenue: '净销售额',
    revenue_share: '占比',
    compared_revenue: '对比周期',
    part: '类型',
    revenue: '本周期',
    difference: '差额',
    total_difference: '整体变化',
    recency_days: '距下单天数'
  },
  toDo: '本周可以做什么',
  second: (count) => `提醒 ${count} 位只买过一次的客户下第二单。`,
  secondBody: (from, until) =>
    `会回来的客户，多数在首单后第 ${from} 到 ${until} 天下第二单。这些客户只买过一次，正在这个时段。`,
  see: (count) => `查看这 ${count} 位客户`,
  peopleSub: '首单金额大的在前。',
  fewToDo: (count) => `正处在常见第二单时机的只有 ${count} 位，人太少，给不出建议。`,
  noneToDo: '目前没有人正处在常见的第二单时机。可以看看「客户分层」和「复购留存」。',
  how: {
    totals: [
      '净销售额 = 客户实付 − 运费 − 退款（退掉的运费不重复扣）。已取消、未付款、全额退款、零金额的订单不计入。文件里没有金额的订单计入订单数，金额按未知处理。',
      '首次成交：在全部数据里首单落在所选时间内的客户。没有买家信息的订单计入订单数和销售额，不算人数。',
      '笔单价 = 净销售额 ÷ 订单数。客单价 = 有买家信息的订单的净销售额 ÷ 这些买家数。',
      '老客占比 = 所选时间内下单的客户中，在这之前已有有效订单的客户占比。复购率（全部时间）= 截至数据最后一天下单两次及以上的客户 ÷ 全部下过单的客户，不受所选时间影响。都附 95% 置信区间。同一天的两笔算两笔；订单全在同一天的客户数写在旁边。',
      '涨跌：金额和数量用百分比，比率用百分点。整月对比整月，大促对比去年同一大促，整周对比去年同样的星期。',
      '退款率 = 退款金额 ÷ 支付金额，按全部已付款且未取消的订单计算，含全额退款的订单，不受计入规则影响。只统计文件里带退款信息的订单。'
    ],
    overTime: [
      '订单计入付款当天，文件里没有付款时间则计入下单当天。首单指该客户在全部数据里的第一单，不受筛选影响。'
    ],
    from: ['所选时间内订单的净销售额，按订单上写明的渠道或地区统计。'],
    changed: [
      '所选时间的净销售额减去对比周期的净销售额，一次只按一个维度：变化最大的八项、未注明的、其余合并为一项，加起来就是整体变化。',
      '按商品、类目时，每笔订单的金额按明细金额的比例分摊到各商品。',
      '项目一多，总有一些只是碰巧变化：把它当成线索，不要当成结论。'
    ]
  }
};

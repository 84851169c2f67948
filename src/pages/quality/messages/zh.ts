import type { QualityText } from '../messages.ts';
import { kindZh } from './kinds-zh.ts';

export const zh: QualityText = {
  lede: '文件里哪些地方会让数字不准，按涉及金额从大到小排列。文件本身不会改动，算不算由您决定，每一步都能撤销。',
  failed: '有几项没有检查成功。',
  headline: (score, count, first, { integer }) =>
    `数据质量\u00a0${score}\u00a0分，${integer(count)}\u00a0个问题要看，首先是：${first}。`,
  headlineClean: (orders) => `检查了 ${orders} 笔订单，没有发现问题。`,
  headlineHints: (orders, count, { integer }) =>
    `检查了 ${orders} 笔订单，没有发现问题，另有 ${integer(count)} 处可以留意。`,
  progress: (done, all) => `已检查 ${done}/${all} 项`,
  score: {
    title: (score) => `得分 ${score}（满分 100）`,
    question: '得分',
    sub: '从 100 分里扣：每个问题涉及的占比 × 权重。',
    how: [
      '得分 = 100 减去所有未忽略问题的扣分，最低 0 分；向下取整，所以只有没有问题的店铺才是 100 分。扣分 = 涉及占比 × 权重 × 100。',
      '占比按金额算：问题行的金额 ÷ 主币种的实付总额，已取消和未付款的订单不算。其他币种的订单按订单数算占比，因为不同币种不能相加。没能读取的行按行数算占比，因为不知道金额。',
      '权重 1：销售本身不准或缺失（文件与订单金额不一致、同号的不同订单、退款高于实付、订单重复、价格数量日期不可能、其他币种、日历有缺口、实付高于明细、没能读取的行）。权重 0.5：只影响部分数字（明细重复、认不出买家、日期远离其他订单、状态不明、编号被改坏）。权重 0.25：只影响发货和收货时长。权重 0：很可能本来就对（实付低于明细、订单激增的日子和月份、疑似测试订单、格式变化、有意剔除的行）。',
      '同一行被两项查出，两项都计。检查的是全部数据，与筛选无关。'
    ],
    none: '没有扣分。',
    start: '起始分',
    result: '得分（向下取整）',
    part: {
      money: (share, weight) => `金额占比 ${share} × ${weight}`,
      orders: (share, weight) => `订单占比 ${share} × ${weight}`,
      rows: (share, weight) => `行数占比 ${share} × ${weight}`
    },
    columns: {
      order_count: '检查的订单',
      main_currency_count: '其中主币种',
      charged: '实付总额',
      first_on: '最早订单',
      last_on: '最近订单'
    },
    importDay: '最近导入'
  },
  problems: { title: '需要处理', sub: '按涉及金额和权重排列。' },
  hints: { title: '可以留意', sub: '很可能本来就对，不扣分。' },
  ignored: { title: '已忽略', sub: '查出来了，按您的意思不计入得分。' },
  clean: { title: '没有要处理的问题', body: '下面各项都查过了全部文件，没有发现会让数字不准的地方。' },
  checked: { title: '都检查什么', sub: '每次导入后，都会用全部文件重新检查一遍。' },
  kind: kindZh,
  share: {
    money: (share) => `占金额 ${share}`,
    orders: (share) => `占订单 ${share}`,
    rows: (share) => `占行数 ${share}`
  },
  points: (points) => `扣 ${points} 分`,
  less: (least) => `不到 ${least}`,
  showRows: '查看这些行',
  place: { files: '打开「文件」', identity: '打开「客户识别」' },
  showPeriods: '查看日期',
  showChanges: '查看变化',
  ignore: '忽略',
  restore: '恢复计入',
  done: {
    ignored: (name) => `已忽略：${name}。`,
    restored: (name) => `已恢复：${name}。`
  },
  notKept: '关闭页面后失效：浏览器没有保存下来。',
  decide: '处理',
  rule: {
    'left-out': {
      label: '剔除',
      effect: (count, money, { integer }) =>
        `${integer(count)} 笔订单（${money}）不再计入任何页面；这些行在「文件」页仍能看到，原因是您剔除。`,
      done: (count, { integer }) => `已剔除 ${integer(count)} 笔订单。`
    },
    'test-order': {
      label: '标为测试订单',
      effect: (count, money, { integer }) =>
        `${integer(count)} 笔订单（${money}）不再计入任何页面；这些行在「文件」页仍能看到，原因是测试订单。`,
      done: (count, { integer }) => `已把 ${integer(count)} 笔订单标为测试。`
    },
    'repeated-order': {
      label: '每组只留第一笔',
      effect: (count, money, { integer }) =>
        `${integer(count)} 笔重复订单（${money}）不再计入，每组第一笔照常计算。`,
      done: (count, { integer }) => `已去掉 ${integer(count)} 笔重复订单，每组第一笔保留。`
    },
    'repeated-line': {
      label: '相同明细只算一次',
      effect: (count, money, { integer }) =>
        `${integer(count)} 笔订单里重复的明细（${money}）不再计入，每组第一行照常计算；文件给了订单总额的，总额不变。`,
      done: (count, { integer }) => `${integer(count)} 笔订单里的重复明细只算一次了。`
    }
  },
  decided: {
    title: '您定的规则',
    sub: '您对订单做的处理，以后导入也一直有效，直到撤销。',
    columns: {
      decided_at: '时间',
      rule: '处理',
      order_count: '订单数',
      about: '来自',
      undo: '撤销'
    },
    undoing: (rule, count, { integer }) => `撤销：${rule}，${integer(count)} 笔订单`,
    undone: '已撤销，这些订单恢复计入。',
    failed: '没能重新计算',
    building: '正在重新计算'
  },
  rows: {
    sub: (shown, all) => `${all} 行中的 ${shown} 行，导出包含全部。`,
    reveal: '显示完整姓名',
    selectAll: '全选显示的行',
    selected: (count, { integer }) => `已选 ${integer(count)} 笔`,
    decideAll: (count, { integer }) => `处理全部 ${integer(count)} 笔`,
    decideSelected: (count, { integer }) => `处理选中的 ${integer(count)} 笔`,
    trace: '看文件原文',
    fileBefore: '对比的文件',
    sign: {
      name: '姓名',
      email: '邮箱',
      product: '商品',
      gateway: '支付方式',
      tag: '标签或卖家备注',
      note: '备注或留言',
      amount: '金额'
    },
    fact: {
      buyer: '买家',
      email: '邮箱',
      phone: '手机号',
      country: '国家',
      region: '地区',
      payment_method: '付款方式',
      lines: '明细'
    },
    question: {
      shop: '属于哪家店',
      'status-words': '订单状态',
      currency: '币种',
      'date-order': '日月顺序',
      'open-date-order': '日月顺序',
      'decimal-mark': '小数点',
      age: '哪个文件更新'
    },
    what: {
      column_gone: '少了一列',
      column_new: '多了一列',
      date_order: '日月顺序变了',
      decimal_sign: '小数点写法变了',
      currency: '币种变了'
    },
    inWords: { ymd: '年-月-日', dmy: '日-月-年', mdy: '月-日-年' },
    which: { first: '首次', again: '重复' },
    columns: {
      is_context: '哪一次',
      order_id: '订单号',
      display_name: '客户',
      ordered_at: '下单时间',
      product_name: '商品',
      quantity: '数量',
      unit_price: '单价',
      usual_price: '平时单价',
      net: '小计',
      created_at: '下单时间',
      paid_at: '付款时间',
      shipped_at: '发货时间',
      delivered_at: '签收时间',
      confirmed_at: '确认收货时间',
      currency: '币种',
      foreign_amount: '该币种金额',
      lines_sum: '明细合计',
      charged: '实付金额',
      difference: '差额',
      from_on: '开始',
      until_on: '结束',
      day_count: '天数',
      order_count: '订单数',
      usual_count: '平时订单数',
      usual_charged: '平时金额',
      file: '文件',
      source_row: '行号',
      reason: '原因',
      row_count: '行数',
      people_named: '名单人数',
      likely_cause: '可能的原因和办法',
      sign: '像测试的地方',
      told_by: '平台',
      fact: '信息',
      change_on: '从哪个月起',
      share_before: '之前占比',
      share_after: '之后占比',
      number_before: '之前',
      number_after: '之后',
      in_file: '文件金额',
      in_orders: '订单金额',
      refund: '退款',
      contact: '邮箱或手机号',
      guest_count: '无客户的订单',
      what_asked: '内容',
      found_count: '数量',
      what: '哪里不同',
      from: '之前',
      to: '现在'
    }
  }
};

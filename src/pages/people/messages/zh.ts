import type { PeopleText } from '../messages.ts';
import { factZh } from './facts-zh.ts';

export const zh: PeopleText = {
  headline: (count, isNarrowed, format) =>
    `${isNarrowed ? '找到' : '您的文件里一共有'} ${format.integer(count)} 位客户`,
  headlineNobody: '文件里没有能认出来的客户',
  lede: '按姓名、邮箱、手机号或订单号，马上找到任何一位客户。每位客户的数字按其全部订单计算；筛选条件决定列出谁，也决定所属分层。',
  failed: '名单没有生成',
  search: '查找客户',
  searchHint: '姓名、邮箱、手机号或订单号',
  reveal: '显示完整姓名',
  columns: '显示列',
  export: '导出名单',
  exported: (count) => `已保存 ${count} 位客户`,
  tag: '我的标签',
  anyTag: '不限',
  list: '客户名单',
  range: (from, until, all) => (all === undefined ? `${from}–${until}` : `${from}–${until}，共 ${all}`),
  nobody: {
    title: '没有找到',
    body: '少输几个字，试试订单号开头几位，或者减少条件。',
    clear: '清空搜索和条件'
  },
  empty: {
    title: '文件里没有客户信息',
    body: '订单里没有邮箱、手机号或会员名，就认不出是谁买的。导入带买家信息的订单表，或者客户名单，这里就会有人。'
  },
  predicting: '正在为所选的预测列拟合模型',
  conditions: {
    label: '条件',
    add: '添加条件',
    remove: '去掉条件',
    fact: '字段',
    operator: '比较',
    value: '值',
    word: { least: '不少于', most: '不超过', is: '等于', has: '包含', known: '有值', unknown: '没有值' },
    dateWord: { least: '不早于', most: '不晚于', is: '当天' }
  },
  fact: factZh,
  person: {
    back: '全部客户',
    headline: (name, orders, money, since, format) =>
      `${name}：从${since}起下了 ${format.integer(orders)} 单，共 ${money}`,
    headlineNoOrder: (name) => `${name}还没有计入的订单`,
    next: ({ next_on, silent_days, median_gap, basis }, format) => {
      if (next_on === null || median_gap === null) return '';
      const whose = basis === 'own' ? '按自己的购买节奏' : '按全店一般的购买节奏';
      const over = silent_days - Math.round(median_gap);
      return over > 0
        ? `${whose}，下一单本该在${format.date(next_on)}前后，到数据截止日已晚了 ${format.integer(over)} 天。`
        : `${whose}，下一单预计在${format.date(next_on)}前后。`;
    },
    lede: '数字按全部订单计算，分层和预期按筛选条件计算。',
    missing: '数据里没有这位客户',
    missingBody: '这个链接对应的人不在现有文件里：可能已被抹除，也可能提到此人的文件已经不用了。',
    kpis: '这位客户的数字',
    average: '笔单价',
    silent: (days) => `距数据截止日 ${days}`,
    ordersNote: (written) => `文件里共 ${written} 单，含已取消`,
    refunds: '退款',
    refundNote: (orders) => `涉及 ${orders}`,
    scores: (r, f, m) => `R ${r} · F ${f ?? '–'} · M ${m ?? '–'}`,
    noSegment: '不在筛选范围内',
    identity: '合并或拆分',
    files: '文件里的原始行'
  },
  facts: {
    title: '基本信息',
    ids: '文件里的各个账号',
    place: '所在地',
    birthday: '生日',
    nextBirthday: (day) => `下次 ${day}`,
    marketing: { yes: '接受营销信息', no: '不接受营销信息', unknown: '未知' },
    fileTags: '文件里的标签',
    known: '入会时间'
  },
  history: {
    title: (now, changed, format) =>
      changed === 0 ? `${now}，一直没变` : `现在是${now}，变过 ${format.integer(changed)} 次`,
    question: '分层变化',
    sub: '每季度（13 周）一次，按当时的订单算',
    how: [
      '在每个日期，用截至当天的订单、按现在的分层规则，给所有人重新打分，再取这位客户的结果。',
      'R 看最近，F 看次数，M 看金额，5 分最好。退款按现在已知的情况算。'
    ],
    empty: '筛选范围内没有订单，所以没有分层。',
    columns: { seen_on: '截至', r_score: 'R', f_score: 'F', m_score: 'M' }
  },
  rhythm: {
    title: ({ next_on, is_overdue }, format) => {
      if (next_on === null) return '下一单大概什么时候';
      return is_overdue
        ? `下一单本该在${format.date(next_on)}前后，已经晚了`
        : `下一单预计在${format.date(next_on)}前后`;
    },
    question: '下一单大概什么时候',
    sub: ({ basis, own_gap_count, shop_gap_count }, format) =>
      basis === 'own'
        ? `根据自己的 ${format.integer(own_gap_count)} 次下单间隔`
        : `根据下单次数相同的客户的 ${format.integer(shop_gap_count)} 次下单间隔`,
    how: [
      '最近一次下单日，加上两次下单之间天数的中位数。同一天的几单算一次购买。',
      '有三个下单日的用自己的中位数；有两个的，用全店第二单之后的间隔；只有一个的，用首单到第二单的间隔。是否超期与“流失预警”一致：沉默超过这类间隔的八成。区间是中间一半的间隔：四分之一更短，四分之一更长。这只是到目前为止的习惯，不是保证。'
    ],
    empty: '筛选范围内没有订单，看不出节奏。',
    tooFew: '筛选范围内还没有人买过第二次，看不出节奏。',
    ownTooFew: '订单太少，还看不出自己的节奏，先按下单次数相同的客户算。',
    gap: '一般间隔',
    half: '中间一半',
    last: '最近下单',
    overdue: (days) => `晚了 ${days}`
  },
  worth: {
    title: ({ clv, clv_months }, format) =>
      clv === null || clv_months === null
        ? '预期表现'
        : `未来 ${format.integer(clv_months)} 个月，预期带来 ${format.moneyWhole(clv)}`,
    question: '预期表现',
    how: [
      '预计订单数 × 预计每单金额（Gamma-Gamma），采用在本店历史上预测最准的方法：购买模型（BG/NBD 或 MBG/NBD）、按购买次数与沉默时间的马尔可夫链，或“下期与上期相同”。检验结果见“客户价值”页。',
      '范围是有同样购买记录的客户 95% 会落入的区间；一个人的订单很少，所以范围很宽。各月按折现率打折，设了毛利率就乘上毛利率。',
      '是否仍会购买由购买模型给出，只在订单足以看出谁已流失时才显示。'
    ],
    empty: '筛选范围内没有订单，谈不上预期。',
    alive: '活跃概率（还会再来的可能）',
    aliveUnknown: '看不出来',
    orders: (days) => `未来 ${days}预期订单数`,
    perOrder: '预期每单金额',
    value: (months) => `未来 ${months}预期价值`,
    noInterval: '没有区间',
    verdict: {
      tried: '采用在店铺自己历史上预测最准的方法。范围是这样一位客户 95% 可能落入的区间。',
      too_short: '订单历史太短，预测没法检验，所以不给数字。',
      too_few: '过去的回头订单太少，预测没法检验，所以不给数字。'
    },
    unidentified: '从数据里看不出谁已经流失，所以不给活跃概率。',
    running: '正在拟合客户价值模型'
  },
  products: {
    title: (count, top, format) =>
      count === 1 ? `买过${top}` : `买过 ${format.integer(count)} 种商品，最常买${top}`,
    question: '买过什么',
    how: ['计入的订单里的商品行，按商品合计，退货没有扣除。'],
    empty: '没有商品明细。导入带商品的订单表，这里就会有。',
    columns: { product: '商品', category: '类目', unit_count: '件数', last_order_on: '最近' }
  },
  offers: {
    title: (product) => `接下来可以推荐：${product}`,
    question: '接下来推荐什么',
    sub: '还没买过，而买过同款的人比一般客户更常买',
    how: [
      '对这位客户买过的每种商品：其他买过它的人里，有多少人在同一单或之后还买了另一种。至少 10 人买过的才算。',
      '比例会往“全部客户里买过它的比例”拉近，相当于再加 20 位和大家一样的买家，免得几个人就成了规律。按 95% 区间的下限算仍高于平时比例的，才列出来。买了这个的人常有那个，并不说明原因。'
    ],
    empty: '没有突出的商品：买过同款的人没有更常买别的，或者人数不够（至少 10 人）。',
    reason: ({ because_of, taker_count, buyer_count, share, usual_share }, format) =>
      `买过${because_of ?? '–'}的 ${format.integer(buyer_count)} 人里，${format.percentWhole(share)}（${format.integer(taker_count)} 人）也买了；全部客户里买过的占 ${format.percent(usual_share)}`,
    columns: {
      product: '商品',
      because_of: '依据',
      taker_count: '也买了',
      buyer_count: '买家数',
      share: '比例',
      usual_share: '平时比例',
      score: '得分'
    }
  },
  experience: {
    title: '收货、评价与投诉',
    sub: '和全店一般情况对照',
    delivery: '收货天数（中位数）',
    late: '晚到包裹',
    rating: '平均评分',
    tickets: '客服工单',
    refunds: '有退款的订单',
    lateOf: (late, promised) => `${promised} 件里 ${late} 件`,
    shop: (value) => `全店：${value}`
  },
  timeline: {
    title: (count, format) => `一共 ${format.integer(count)} 条往来`,
    question: '往来记录',
    how: [
      '文件里关于这位客户的一切，加上您自己的记录：订单和商品、退款、评价、问卷、工单、浏览。最近的在前。',
      '按您的口径不计入销售的订单会标出来。'
    ],
    empty: '文件里没有往来记录。',
    more: (shown, all) => `最近 ${shown} 条，共 ${all} 条`,
    kind: {
      order: '订单',
      refund: '退款',
      review: '评价',
      survey: '问卷',
      ticket: '工单',
      event: '浏览',
      note: '备注',
      contact: '联系',
      tag: '标签'
    },
    event: { view: '浏览了', cart: '加购了', favourite: '收藏了', order: '下单了' },
    notCounted: '不计入',
    delivered: (day) => `${day} 送达`,
    confirmed: (day) => `${day} 确认收货`,
    late: '晚到',
    resolved: (day) => `${day} 解决`,
    score: (value) => `${value} 分`,
    rows: '文件里的原始行',
    undated: '日期未知'
  },
  notes: {
    title: '备注、标签与联系记录',
    sub: '只属于您，存在这个浏览器里；再次导入也不会丢',
    kind: { note: '备注', tag: '标签', contact: '联系' },
    what: '添加什么',
    text: '内容',
    tagText: '标签',
    on: '日期',
    channel: '方式',
    channels: { phone: '电话', mail: '邮件', chat: '聊天', visit: '当面', other: '其他' },
    add: '添加',
    edit: '编辑',
    save: '保存',
    remove: (text) => `删除：${text}`,
    removed: '已删除',
    none: '还没有记录。',
    tags: '标签',
    failed: '没能保存：浏览器不让写入。',
    noIds: '记录要靠账号才能跟着人走，这位客户没有任何账号。'
  },
  take: {
    label: '导出',
    json: '全部资料（JSON）',
    csv: '全部资料（CSV）',
    hint: '姓名完整，可应本人要求提供',
    failed: '导出没有成功'
  },
  erase: {
    open: '抹除此人',
    title: (name) => `抹除${name}？`,
    whatTitle: '会做什么',
    what: [
      '在所有提到此人的行里，姓名、账号、地址、生日、文字，以及没有识别的列，都会清空：计算结果里和本机保存的文件副本里都一样。',
      '订单保留下来，算作匿名买家的订单，金额和单数照样对得上。',
      '您为此人写的备注、标签和联系记录会删除，各个人群里也不再有此人。',
      '以前的导入里还有原来的行，会一并删除：到目前为止的导入不能再撤销。',
      '再次导入同样的文件，也不会恢复：只留下打乱过的账号用来识别。'
    ],
    notTitle: '做不到什么',
    not: ['您自己手里的文件、导出和备份里仍然有，请自行删除。', '无法恢复。'],
    confirm: '永久抹除',
    understood: '我知道这无法恢复',
    done: '已抹除，订单已转为匿名买家的订单。',
    noIds: '此人的账号都与别人共用，请先到“客户识别”里拆分。'
  }
};

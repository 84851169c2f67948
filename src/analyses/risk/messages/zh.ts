import type { RiskText } from '../messages.ts';

const signed = (share: number): string => `${share < 0 ? '−' : '+'}${Math.abs(share * 100).toFixed(1)}`;

const rhythmHow =
  '同一天的几单算一次。有三个及以上下单日的客户，按自己各次间隔的中位数看；有两个下单日的，按全店第二单之后的间隔看；只有一个下单日的，按其他客户隔多久下第二单来看。这样的间隔不满 20 次，或订单不满 90 天，就不判断。';
const stateHow =
  '超过平常间隔：距上次下单的天数，超过八成的间隔。已流失：超过 95% 的间隔。只下过一次单的客户，看的是会回来的客户八成、95% 已经回来的天数（Kaplan-Meier）。有自己节奏的客户按自己中位间隔的倍数看；倍数由所有这类客户合起来得出，因为一个人的两三次间隔看不出快慢差多少。';

export const zh: RiskText = {
  headline: ({ atRiskCount, regularCount }, format) => {
    if (atRiskCount === 0) return '没有客户超过该下一单的时间。';
    const all = `${format.integer(atRiskCount)} 位客户超过了该下一单的时间`;
    return regularCount === 0
      ? `${all}。`
      : `${all}，其中 ${format.integer(regularCount)} 位是有自己节奏的老客。`;
  },
  lede: ({ twice, once, lapsedCount }, format) => {
    const judged = [
      twice.count > 0 && twice.overdueAfter !== null
        ? `${format.integer(twice.count)} 位有两个下单日：第二单之后的间隔，八成不超过 ${format.days(twice.overdueAfter)}。`
        : '',
      once.count > 0 && once.overdueAfter !== null
        ? `${format.integer(once.count)} 位只下过一次单：会回来的客户，八成在 ${format.days(once.overdueAfter)}内回来。`
        : ''
    ].join('');
    const lapsed =
      lapsedCount > 0 ? `还有 ${format.integer(lapsedCount)} 位沉默得比 95% 的间隔都久，算已流失。` : '';
    return `${judged}${lapsed}`;
  },
  stake: ({ value, low, high, days }, format) =>
    `超期客户未来 ${days} 天预期消费 ${format.moneyWhole(value)}${low === null || high === null ? '' : `（${format.moneyRange(low, high)}）`}。`,
  naive: (days) =>
    `在本店自己的历史上，简单规则预测得最准：预期按每位客户最近 ${days} 天的情况推算，再按它过去的偏差校正；不判断谁已经流失。`,
  noChurnClaim:
    '从本店数据里，模型分不清谁已经走了、谁只是暂停，所以不显示概率。沉默天数和平常间隔不受影响。',
  fitting: '正在根据全部订单估算每位客户的预期',
  figures: {
    label: '关键数字',
    atRisk: '超过平常间隔',
    ofAll: (share) => `占全部客户 ${share}`,
    regulars: '其中的老客',
    regularsNote: '按各自的节奏判断',
    stake: (days) => `他们未来 ${days} 天的预期消费`,
    stakeNote: (range) => `${range}（95%）`,
    noRange: '没有模型，给不出区间',
    lapsed: '已流失',
    lapsedNote: '沉默超过 95% 的间隔',
    newly: '上次导入后新增',
    newlyNote: (day) => `${day}时还没超期`,
    firstImport: '第二次导入起才有'
  },
  list: {
    question: '先联系谁',
    title: (value, count) => `这 ${count} 位最值得先联系：预期消费共 ${value}`,
    sub: '按每人未来的预期消费排序。姓名已打码；完整名单可搜索、导出。',
    seeAll: '查看全部',
    usual: (days, basis) => `${days}${basis === 'own' ? '' : '（参照他人）'}`,
    times: (ratio) => `${ratio} 倍`,
    column: {
      name: '客户',
      since: '沉默天数',
      usual: '平常间隔',
      stake: '预期消费',
      alive: '仍会购买',
      before: '之前发生过'
    },
    nothingBefore: '没有记录',
    how: [
      rhythmHow,
      stateHow,
      '预期消费 = 未来这些天的预期订单数 × 预期每单金额，来自“客户价值”页的模型。“仍会购买”是模型估计这位客户还没有彻底离开的概率；数据看不出谁已离开时留空。',
      '之前发生过：最后一单的包裹晚到、评分 1–2 星、退款、或有咨询投诉，发生在最后一单当天或之后、超期之前。只说发生过什么，不说离开的原因。'
    ],
    empty: '目前没有要先联系的客户。'
  },
  state: { in_rhythm: '节奏正常', at_risk: '超过平常间隔', lapsed: '已流失', unknown: '还看不出' },
  basis: { own: '自己的节奏', regulars: '老客的间隔', first: '别人的第二单' },
  purpose: {
    second: '提醒第二单',
    write: '联系',
    last: '最后联系一次',
    let_be: '节奏正常',
    rest: '不再打扰',
    unknown: '还看不出'
  },
  group: {
    overdue: '超期或已流失的客户',
    at_risk: '超过平常间隔的客户',
    lapsed: '已流失的客户',
    troubled: '有过不好体验、超过平常间隔的客户',
    newly_overdue: '上次导入后新超期的客户',
    write: '超过平常间隔、可以联系的客户',
    last: '已流失、最后联系一次的客户',
    rest: '已经离开、不再打扰的客户'
  },
  returned: '上次导入中回来的客户',
  peopleSub: '预期消费高的在前',
  waits: {
    question: '客户两单之间隔多久？',
    title: ({ half, mostOfThem, lastDay }, format) => {
      if (half === undefined) return `${lastDay} 天内有下一单的不到一半`;
      const first = `一半的订单在 ${format.days(Math.round(half.days))}内有下一单`;
      return mostOfThem === undefined
        ? first
        : `${first}，八成在 ${format.days(Math.round(mostOfThem.days))}内`;
    },
    sub: ({ waitCount, cutOffCount }, format) =>
      `共 ${format.integer(waitCount)} 段等待；其中 ${format.integer(cutOffCount)} 段到数据截止时还没等到，算等到那时为止。`,
    gap: { next: '任意下一单', second: '第二单' },
    gapLegend: '看哪一段间隔',
    share: '已再次下单',
    interval: '95% 区间',
    watched: '之后仍在观察',
    day: (day) => `第 ${day} 天`,
    axisDay: (day) => (day === 0 ? '0 天' : String(day)),
    halfMark: (day) => `一半：${day}`,
    mostMark: (day) => `八成：${day}`,
    points: ({ half, mostOfThem }, format) => {
      const range = (low: number | undefined, high: number | undefined): string =>
        `${format.integer(low ?? null)} – ${format.integer(high ?? null)}`;
      if (half === undefined) return '在数据覆盖的时间里，曲线到不了一半。';
      const first = `一半：第 ${format.decimal(half.days, 0)} 天（95%：${range(half.low, half.high)}）。`;
      return mostOfThem === undefined
        ? `${first}在数据覆盖的时间里到不了八成。`
        : `${first}八成：第 ${format.decimal(mostOfThem.days, 0)} 天（95%：${range(mostOfThem.low, mostOfThem.high)}）。`;
    },
    tooFew: (count) => `目前只有 ${count} 人再次下单，满 20 次才画得出曲线。`,
    tooShort: (days, { integer }) =>
      `第一笔订单到现在只有 ${integer(days)} 天，回来的只是最快的那些；满 90 天才画得出曲线。`,
    how: [
      '同一客户从一个下单日到下一个下单日的时间，用 Kaplan-Meier 方法估计，区间是 Greenwood 95% 区间（log-log）。',
      '数据截止时还没等到下一单的，不算回来，也不算流失：只知道至少等了这么久。截止前算在等待的人里，之后不再计入（右删失）。如果丢掉这些，会显得大家都回来得很快。',
      '同一客户的多段等待并不独立，看“任意下一单”时真实区间会略宽一些。'
    ]
  },
  winBacks: {
    question: '沉默多久之后还会回来？',
    title: (days, share, follow) => `沉默 ${days} 天的客户，${share} 在之后 ${follow} 天内回来了`,
    noTitle: '还没有人能观察到足够久',
    sub: (follow) => `按沉默天数；只算之后还能观察满 ${follow} 天的客户。`,
    followLegend: '多久之内回来',
    share: '回来的占比',
    interval: '95% 区间',
    counted: '观察期足够的',
    ever: '至今回来过（全部）',
    now: '现在沉默这么久的',
    of: (part, whole, format) => `${format.integer(whole)} 人中 ${format.integer(part)} 人`,
    axisDays: (days) => `${days} 天`,
    silent: (days) => `沉默 ${days} 天`,
    tooFewWatched: '能观察满的不到 10 人。',
    tooFew: '沉默够久的客户太少，说不出有多少会回来。',
    how: [
      '每个沉默天数，每位客户只算一次，取他第一次沉默这么久的那次，不管后来如何。区间是 Wilson 95% 区间。',
      '刚刚沉默到这么久的客户还来不及回来，所以只算之后能观察满整个期限的客户；提示和表格里也列出全部客户中至今回来过的人数，对最近才沉默的会偏低。',
      '这是过去有多少人回来，包含当时做过的召回，不代表再联系一次会有多大作用。'
    ]
  },
  befores: {
    question: '沉默之前发生过什么？',
    title: (kind, last, followed) =>
      ({
        late: `最后一单 ${last} 晚到，后来又下单的是 ${followed}`,
        rating: `最后一单的评价 ${last} 是 1–2 星，后来又下单的是 ${followed}`,
        refund: `最后一单 ${last} 退过款，后来又下单的是 ${followed}`,
        ticket: `最后一单 ${last} 有咨询投诉，后来又下单的是 ${followed}`
      })[kind],
    noDifference: '沉默之前的不好体验，并不比平常多',
    sub: '有这种体验的订单占比：超期客户的最后一单，和后来还有下一单的订单。',
    last: '沉默前的最后一单',
    followed: '后来有下一单的订单',
    interval: '95% 区间',
    difference: '相差（95%）',
    kind: { late: '包裹晚到', rating: '评分 1–2 星', refund: '退款', ticket: '咨询投诉' },
    of: (share, part, whole, format) => `${share}（${format.integer(whole)} 中 ${format.integer(part)}）`,
    points: ({ low, high }) => `${signed(low)} 到 ${signed(high)} 个百分点`,
    tooFew:
      '文件里关于物流、评价、退款、咨询投诉的记录太少。带有承诺和签收时间的订单、评价导出、工单导出会有帮助。',
    how: [
      '对每个下单日，记下文件里说到的：包裹是否晚于承诺、是否被评 1–2 星、是否退过款、下一单之前是否有咨询投诉。占比以文件有记录的订单为分母，评分以有评价的订单为分母。',
      '最后一单之后，只算超期之前发生的。区间是 Wilson 95% 区间，差值是 Newcombe 95% 区间。',
      '两组订单的差别不止这一点，所以差异只说明两件事常在一起，不说明客户为什么走。'
    ]
  },
  toDo: {
    title: '可以做什么',
    sub: '名单可查看、可导出',
    write: (count, format) => `联系 ${format.integer(count)} 位超过平常间隔的客户。`,
    last: (count, format) => `最后联系一次 ${format.integer(count)} 位已流失客户。`,
    few: {
      write: (count, format) => `${format.integer(count)} 位客户超过平常间隔。`,
      last: (count, format) => `${format.integer(count)} 位客户已流失。`
    },
    body: {
      write: '从上往下联系：名单按每人的预期消费排序。',
      last: '他们沉默得比 95% 的间隔都久，但还有人会回来。联系一次就够，不必人人发优惠。'
    },
    apologise: (count, format) => `先给 ${format.integer(count)} 位最后体验不好的客户一个交代。`,
    apologiseBody: '他们的最后一单晚到、评了 1–2 星、退过款或有咨询投诉。先回应这件事，再谈优惠。',
    newly: (count, format) => `看看上次导入后新超期的 ${format.integer(count)} 位客户。`,
    newlyBody: '之前的数据里还没超期，现在超了：这是最早能发现的时候。',
    returned: (count, format) => `谢谢上次导入中回来的 ${format.integer(count)} 位客户。`,
    returnedBody: '按默认客群他们原本正在流失，又下单了。',
    rest: (count, format) => `${format.integer(count)} 位客户已经离开，不再打扰。`,
    restBody: '有真正的新消息再联系，或者找几位问问为什么走。',
    see: (count, format) => `查看 ${format.integer(count)} 人名单`,
    none: '当前筛选下没有超期客户。',
    unknown: (count, format) => `${format.integer(count)} 位客户还看不出。`,
    unknownBody: '能观察满 90 天的同类客户太少。'
  },
  noneKnown: '现在还看不出谁超期：至少要有 20 次间隔，并且首单过去 90 天。',
  tooFew: '筛选内不到五位客户，没有节奏可比。',
  column: {
    state: '状态',
    value_at_stake: '预期消费',
    value_low: '预期消费下限',
    value_high: '预期消费上限',
    p_alive: '仍会购买的概率',
    expected_orders: '预期订单数',
    expected_value: '预期每单金额',
    days_since: '沉默天数',
    typical_gap: '平常间隔（天）',
    gap_basis: '按什么判断',
    overdue_ratio: '是平常间隔的几倍',
    purchase_count: '下单日数',
    was_late: '之前晚到',
    was_rated_low: '之前 1–2 星',
    was_refunded: '之前退款',
    had_ticket: '之前咨询投诉',
    is_newly_overdue: '上次导入后新增',
    purpose: '建议',
    accepts_marketing: '愿意接收营销',
    customer: '文件里的名字',
    segment_before: '原客群',
    segment_after: '现客群',
    days: '天数',
    event_count: '当天再次下单',
    censored_count: '到数据截止未等到',
    watched_days: '首单至今天数',
    silent_days: '沉默天数',
    reached_count: '曾沉默这么久的人数',
    ever_back_count: '至今回来过',
    watched_count: '观察期足够',
    back_count: '其中按期回来',
    silent_now_count: '现在沉默这么久',
    kind: '体验',
    last_count: '超期客户的最后一单',
    last_bad_count: '其中有此体验',
    followed_count: '后来有下一单的订单',
    followed_bad_count: '其中有此体验（对照）'
  }
};

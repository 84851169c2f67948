import { segmentNames } from '../../segments.ts';
import type { MigrationText } from '../messages.ts';

const place: MigrationText['place'] = {
  ...segmentNames.zh,
  outside: '统计期内没下单',
  not_yet: '还不是客户'
};

export const zh: MigrationText = {
  place,
  way: (before, after) => `${place[before]} → ${place[after]}`,
  headline: ({ slipped, back, newcomers }, since, format) =>
    `${since}以来，${format.integer(slipped)} 位客户沉默下去，${back === 0 ? '没有人回来' : `${format.integer(back)} 位回来了`}，新增 ${format.integer(newcomers)} 位新客。`,
  lede: ({ thenCount, nowCount, stayed }, then, now, format) =>
    `${then}有 ${format.integer(thenCount)} 位客户在各客群里，${now}有 ${format.integer(nowCount)} 位；${format.integer(stayed)} 位还在原来的客群。`,
  tooEarly: ({ thenCount }, then, format) =>
    thenCount === 0
      ? `${then}还没有人有分层：订单没有那么早，所以谈不上谁流动了。`
      : `${then}只有 ${format.integer(thenCount)} 位客户有分层，人太少，看不出流动。`,
  nobody: '筛选内这两天都没有客户。',
  tooFew: '不到十位客户，名单在“可以做什么”里。',
  figures: {
    label: '关键数字',
    now: '在客群里的客户',
    nowNote: (then) => `与${then}相比`,
    kind: { slipped: '沉默下去', back: '回来了', newcomers: '新客', lost: '流失' },
    note: {
      slipped: '从活跃客群到沉默客群',
      back: '从沉默客群到活跃客群',
      newcomers: '两天之间的首单',
      lost: '统计期内没下单'
    },
    stayed: '客群没变',
    stayedNote: '占原有客户'
  },
  days: {
    span: '和什么时候比',
    spans: { month: '一个月前', quarter: '一季度前', half: '半年前', year: '一年前' },
    then: '较早的一天',
    now: '较晚的一天',
    history: '统计周期（每天往前）',
    histories: { all: '全部订单', '24': '24 个月', '12': '12 个月' }
  },
  flows: {
    question: '客户从哪里去了哪里？',
    title: (way, count, format) => `变动最多的是 ${way}，${format.integer(count)} 人`,
    noMove: '大家都在原来的客群',
    sub: (then, now) => `从${then}到${now}。点一条流向或一个客群看名单。`,
    name: '流向',
    before: '之前',
    after: '之后',
    people: '客户数',
    share: (name) => `占“${name}”`,
    ordered: '期间下过单',
    view: '显示方式',
    views: { picture: '图', matrix: '表' },
    fromTo: '从 ↓ 到 →',
    sum: '合计',
    see: (way, count) => `${way}：查看 ${count} 人`,
    how: [
      '按“客户分层”页选的规则给每位客户打两次分：一次只用较早那天已有的订单，一次用较晚那天已有的订单。后来的订单不会影响较早的分。退款按您的设置计入。',
      '两天都往前看同样长的时间，口径一致。等分的分界每天重新划，所以别人变了，自己也可能换客群。',
      '“还不是客户”：首单在较早那天之后。“统计期内没下单”：以前买过，但不在统计周期内；统计全部订单时不会有人这样流失，他们在沉默的客群里。',
      '沉默下去：从活跃客群到沉默的客群（流失风险、不可流失、沉睡等）。回来了：反过来。'
    ]
  },
  sizes: {
    question: '各客群的人数怎么变？',
    title: (name, change, first) => `${name}自${first}以来 ${change}`,
    steady: '各客群人数和一年前一样',
    sub: '每月同一天各客群的人数，最有价值的在最下面。',
    tooFew: '只有一个月的订单，再有一个月才看得出变化。',
    how: ['最近 13 个月，每月都用当天已有的订单给全店客户打分。首单之前的月份不显示。']
  },
  toDo: {
    title: '可以做什么',
    sub: '名单可查看、可导出',
    action: {
      slipped: (count, format) => `看看沉默下去的 ${format.integer(count)} 位客户。`,
      back: (count, format) => `谢谢 ${format.integer(count)} 位回来的客户。`,
      newcomers: (count, format) => `看看 ${format.integer(count)} 位新客。`,
      lost: (count, format) => `看看不再下单的 ${format.integer(count)} 位客户。`
    },
    body: {
      slipped: '较早那天还活跃，现在沉默了。该联系其中哪些人，看“流失预警”。',
      back: '他们沉默过，又下单了。问问是什么让他们回来的。',
      newcomers: '首单在这两天之间。该提醒其中哪些人，看“经营总览”。',
      lost: '较早那天之前的统计期内下过单，较晚那天之前没有。'
    },
    mostly: (way, count, format) => `其中最多的是 ${way}（${format.integer(count)} 人）。`,
    see: (count, format) => `查看 ${format.integer(count)} 人名单`,
    none: '这两天之间没有人变动。'
  },
  list: {
    kind: {
      slipped: '沉默下去的客户',
      back: '回来的客户',
      newcomers: '新客',
      lost: '流失的客户',
      stayed: '客群没变的客户',
      moved: '换了客群的客户'
    },
    on: (name, day) => `${day}：${name}`,
    sub: (then, now) => `${then}和${now}的客群；订单数和销售额算到较晚那天。`
  },
  column: {
    segment_before: '之前的客群',
    segment_after: '之后的客群',
    ordered_count: '期间下过单',
    as_of: '日期'
  }
};

import type { AudiencesText } from '../messages.ts';

const points = (difference: number, digits: (value: number) => string): string =>
  `${difference < 0 ? '−' : '+'}${digits(Math.abs(difference) * 100)}`;

export const zh: AudiencesText = {
  headline: (audiences, started, { integer }) =>
    `共 ${integer(audiences)} 个人群，${started === 0 ? '还没有开始看效果的' : `${integer(started)} 个正在看效果`}`,
  headlineOne: (name, count, { integer }) => `${name}：${integer(count)} 人`,
  headlineNone: '还没有人群',
  lede: '要触达的名单都存在这里。随机留一部分人不联系，下次导入就能看出联系过的人是不是买得更多。',
  ledeOne: (since, isRule) =>
    since !== null
      ? `从 ${since} 开始看效果，名单和留出的人保持当天的样子不变。`
      : isRule
        ? '按规则圈人：开始之前，每次导入都会重新圈一遍。'
        : '固定名单：每次导入都是这些人，靠邮箱、手机号或账号认出来。',
  notKept: '这个浏览器不允许保存人群，关闭页面后就没有了。',
  failed: '人群没能算出来',
  none: {
    title: '把要触达的人存到这里',
    body: '在任意数字背后的客户名单里（分层、格子、流向）点“存为人群”，或者自己写一条规则。',
    segments: '去看客户分层'
  },
  list: {
    title: '我的人群',
    sub: '按当前打开的文件计算；净销售额是这些人到目前为止带来的全部。',
    kind: { rule: '规则', list: '名单' },
    draft: '未开始',
    since: (day) => `${day} 起`,
    columns: {
      name: '名称',
      kind: '类型',
      people: '人数',
      held_out: '留出不联系',
      net_revenue: '净销售额',
      state: '看效果'
    }
  },
  back: '全部人群',
  remove: '删除人群',
  removed: (name) => `已删除：${name}`,
  people: (count, { integer }) => `${integer(count)} 人`,
  seePeople: '查看名单',
  columns: { is_held_out: '留出对照', accepts_marketing: '愿意接收营销' },
  kpis: {
    label: '人群概况',
    people: '人数',
    peopleNote: (listed, { integer }) => `名单共 ${integer(listed)} 人`,
    email: '有邮箱',
    phone: '有手机号',
    revenue: '累计净销售额',
    revenueNote: (perHead) => `人均 ${perHead}`
  },
  plan: {
    title: '怎么做',
    name: '名称',
    what: '打算怎么做',
    hint: '写给自己和同事看：什么优惠、走哪个渠道、哪天发。',
    use: '采用',
    advice: {
      second: {
        title: '促成第二单。',
        body: '大多只买过一次，而且不久之前。告诉他们第一单怎么用、搭配什么，先不急着打折。'
      },
      keep: {
        title: '道声谢，看看新品。',
        body: '大多买过不止一次，最近也来过。优先购买或小礼物，比打折更合适。'
      },
      remind: {
        title: '提醒一下。',
        body: '大多三个月以上没来。一条短消息，说清买过什么、又上了什么新品。'
      },
      'win-back': {
        title: '试着挽回一次。',
        body: '大多半年以上没来。给一个写明截止日期的优惠，没回应的就不再打扰。'
      }
    }
  },
  response: {
    title: (share) => `类似的老客，30 天内有 ${share} 的人下单`,
    unknown: '类似的客户以前的表现',
    sub: '取数据最后一天的 60 天以前，购买次数和间隔天数与这群人相近的客户，按这群人的构成加权。',
    within: (days) => `${days} 天内下单`,
    range: (share, range) => `${share}（${range}）`,
    basis: (n) => `依据 ${n} 位客户。`,
    revenue: (buyers, range) => `照这个比例，这群人 30 天内约有 ${buyers} 人下单（${range}）。`,
    covered: (share) => `依据的是其中 ${share} 买过的人，其余的找不到相近的客户。`,
    nothing: '这群人都没有买过，或者 60 天前没有相近的客户。',
    how: [
      '按购买次数（1、2、3–4、5 次及以上）和距上次购买的天数（30、90、180、365 天以内及以上）把客户分成若干类，取数据最后一天的 60 天以前的状态，分别数出 30 天和 60 天内下单的比例。',
      '再按这群人中各类的人数加权平均。区间是 95% 威尔逊区间，按平均数相当的样本量计算。',
      '这说的是这类客户本来的表现，不管有没有人联系过他们；换个季节数字可能不同。'
    ]
  },
  holdout: {
    title: (heldOut, reached, { integer }) => `联系 ${integer(reached)} 人，留出 ${integer(heldOut)} 人`,
    none: '没有留出对照的人',
    sub: '随机抽取，每次结果一样。留出的人不进导出文件，用来看不联系会怎样。',
    share: '留出比例',
    noneShare: '不留',
    fixed: '开始时已抽好，不再变动。',
    refusing: (count, { integer }) => `${integer(count)} 人不愿接收营销，两组都不算。`,
    detectable: (difference, share) =>
      `按这样的人数，在 30 天内约 ${share} 的人会买的情况下，相差 ${difference} 个百分点以上才比较容易看出来（五次里有四次）。`,
    small: '人数太少，看不出多少',
    smallBody: (difference, share) =>
      `相差 ${difference} 个百分点以上才比较容易看出来，而类似的客户 30 天内约 ${share} 会买。请多留一些，或换更大的人群。`,
    fewest: '有一组不到 30 人。请多留一些，或换更大的人群。'
  },
  export: {
    title: (count, { integer }) => `导出 ${integer(count)} 人，用于群发`,
    sub: '文件在本机生成；形似公式的文字已做安全处理。',
    tool: '用于',
    tools: {
      shopify: 'Shopify',
      klaviyo: 'Klaviyo',
      mailchimp: 'Mailchimp',
      youzan: '有赞',
      sms: '短信'
    },
    hint: {
      shopify: '客户 > 导入。若勾选覆盖已有客户，原有标签会被替换：请不要勾选，或删掉标签列。',
      klaviyo: '列表 > 导入联系人。手机号与您的文件一致；Klaviyo 要求带 + 和国家区号。',
      mailchimp: '受众 > 导入联系人。没有邮箱的人不在文件里。',
      youzan: '客户 > 导入客户。请对照店铺后台的模板检查列名。',
      sms: '一行一个手机号，附姓名。没有手机号的人不在文件里。'
    },
    format: '格式',
    names: '姓名和联系方式',
    full: '完整',
    fullNote: '文件含个人信息，发送后请删除。',
    masked: '打码，便于传阅',
    refusing: (count, { integer }) => `去掉 ${integer(count)} 位不愿接收营销的人`,
    unreachable: (count, { integer }) => `${integer(count)} 人没有可用的联系方式。`,
    save: '保存文件',
    starts: '保存完整文件后开始看效果：名单和留出的人保持今天的样子不变。',
    started: (name, day) => `${name}：从 ${day} 开始看效果`
  },
  result: {
    name: '买了吗？',
    notStarted: '效果会显示在这里',
    notStartedBody: '保存文件、发出消息，之后导入新的订单即可。',
    tooEarly: '还太早，看不出来',
    tooEarlyBody: (days, start, until, { integer }) =>
      `${start} 开始，文件到 ${until} 为止，只有 ${integer(days)} 天的订单。满 7 天后再导入新订单来看。`,
    nobody: '当前打开的文件里找不到这些人。',
    noHoldout: ({ reached }, { percent, integer }) =>
      `开始以来，${integer(reached.people)} 人中有 ${percent(reached.rate)} 下单`,
    noHoldoutBody: '没有留出对照，无从知道不联系时会有多少人买。',
    tooFew: ({ reached, heldOut }, { integer }) =>
      `人数太少，没法比较：联系的 ${integer(reached.people)} 人里 ${integer(reached.buyers)} 人买了，留出的 ${integer(heldOut.people)} 人里 ${integer(heldOut.buyers)} 人买了`,
    tooFewBody: '有一组不到 30 人，差别说明不了什么。',
    measured: ({ reached, heldOut, rate, verdict }, { percent, decimal }) =>
      `联系过的人有 ${percent(reached.rate)} 下单，留出的有 ${percent(heldOut.rate)}：${
        verdict === 'open'
          ? '差别可能只是碰巧'
          : `${verdict === 'more' ? '高出' : '低了'} ${decimal(Math.min(Math.abs(rate.low), Math.abs(rate.high)) * 100)} 到 ${decimal(Math.max(Math.abs(rate.low), Math.abs(rate.high)) * 100)} 个百分点`
      }`,
    rate: ({ reached, heldOut, rate }, { decimal }) =>
      `下单比例相差 ${points(reached.rate - heldOut.rate, decimal)} 个百分点（95% 区间 ${points(rate.low, decimal)} 到 ${points(rate.high, decimal)}）。`,
    revenue: ({ reached, heldOut, revenue, revenueVerdict }, { money, moneyRange }) =>
      `人均净销售额 ${money(reached.revenue)}，对照 ${money(heldOut.revenue)}，相差 ${money(reached.revenue - heldOut.revenue)}（95% 区间 ${moneyRange(revenue.low, revenue.high)}）${revenueVerdict === 'open' ? '，可能只是碰巧' : ''}。`,
    sub: (start, until) => `${start} 至 ${until} 的全部订单，按您的计算口径。`,
    start: '发送日期',
    startHint: '从这一天起的销售计入。',
    begin: '不导出，直接开始',
    again: '重新开始',
    againNote: '名单重新开放，再次开始时重新抽取留出的人。',
    side: { reached: '联系的', heldOut: '留出的' },
    columns: { side: '分组', people: '人数', buyers: '下单人数', rate: '比例', revenue: '人均净销售额' },
    how: [
      '两组是从同一份名单里随机抽的，除了收没收到您的消息，其他情况相近。每个人都算在当初抽到的那一组，没收到消息的也一样；开始时就不愿接收营销的人，两组都不算。',
      '比例之差用纽科姆区间，人均金额之差用两组均值（离散程度可以不同）的区间。区间里包含 0，说明这点差别可能只是碰巧。',
      '靠邮箱、手机号或账号认人。名单上两个人后来合并成一个人的，只算一次；其中有一个联系过，就算联系过。'
    ]
  },
  overlap: {
    title: '也在其他人群里',
    sub: '这些人可能收到多条消息。',
    none: '这些人都不在其他人群里。',
    shared: (count, share) => `${count} 人（${share}）`
  },
  rule: {
    make: '新建规则',
    edit: '修改规则',
    title: '圈哪些人',
    sub: '满足任意一组全部条件的人。按全部数据计算，分层按您的设置划分。',
    name: '人群名称',
    or: '或者',
    group: (place) => `第 ${place} 组`,
    addGroup: '或者：再加一组',
    save: '保存规则',
    found: (count, { integer }) => `目前有 ${integer(count)} 人符合`,
    counting: '正在计算…',
    note: '开始看效果之前，每次导入都会重新圈人。'
  }
};

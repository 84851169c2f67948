import type { IdentityText } from '../messages.ts';

export const zh: IdentityText = {
  headline: (people, names, files, pairs, { integer }) =>
    `${integer(files)} 个文件里的 ${integer(names)} 个买家身份，归并为 ${integer(people)} 位客户；${pairs}。`,
  pairsOpen: (count, { integer }) => (count === 0 ? '没有需要您确认的' : `${integer(count)} 对需要您确认`),
  headlineNobody: (orders, { integer }) => `${integer(orders)} 笔订单都没有买家信息。`,
  failed: '客户识别结果没能读出来。',
  lede: '同一位客户在不同文件里常有不同的叫法。这里凡是共用同一个标识的，就算同一个人；拿不准的由您决定，以后每次导入都照此执行。',
  reveal: '显示完整信息',
  kpis: {
    label: '客户识别概况',
    people: '客户数',
    names: '买家身份数',
    namesNote: '文件里出现过的标识组合',
    merged: '合并的客户',
    mergedNote: (share) => `占全部客户的 ${share}`,
    guests: '认不出买家的订单',
    guestsNote: (share) => `占全部订单的 ${share}，没有标识或已脱敏`
  },
  nobody: {
    title: '没有一笔订单写明买家',
    body: '没有客户，就没有客户分层、复购率和留存；销售、商品和地区照常可看。',
    masked: (channel, count) => `${channel}隐藏了买家：${count} 笔订单的标识带星号。`,
    help: (exports) => `导出这些报表就能补上：${exports}。`,
    anyExport:
      '带邮箱、手机号、客户编号或会员名的报表就能补上。会脱敏的平台给不了这些，可以试试会员名单或店铺账号列表。'
  },
  keys: {
    title: (key, share) => `${key}能认出 ${share} 的订单是谁买的`,
    question: '靠什么认人',
    sub: '各标识填写且可用的订单占比，越靠前越可信。',
    how: [
      '两行只要共用一个标识，或者通过第三行连上，就算同一个人。可用的标识：客户编号、邮箱（不分大小写）、手机号（只看数字，去掉 86）、会员名。客户编号和会员名只在本平台内有效。',
      '脱敏的标识（138****0000）、平台为单笔订单生成的邮箱、全是同一个数字的号码，都不认。超过三个账号共用的邮箱或手机号是占位用的，也不认。',
      '姓名加地址不会自动合并。订单没有别的标识、而且这个姓名和地址只对应一位客户时，才在下面请您确认。',
      '统计文件里的全部订单，包括已取消的，不受筛选影响。'
    ],
    orders: (count, guests, { integer }) => `${integer(count)} 笔订单，其中 ${guests} 笔认不出买家`,
    masked: (count) => `${count} 笔已脱敏`,
    unused: (count) => `${count} 笔多人共用`,
    offered: '由您确认后才合并',
    columns: {
      platform: '平台',
      kind: '标识',
      order_count: '订单数',
      guest_count: '认不出买家',
      filled_count: '已填写',
      masked_count: '已脱敏',
      unused_count: '多人共用或未采用',
      usable_count: '能认出买家'
    }
  },
  key: {
    buyer_id: { name: '客户编号', meaning: '平台自己给客户的编号' },
    email: { name: '邮箱', meaning: '在各平台通用' },
    phone: { name: '手机号', meaning: '在各平台通用；家人、同事可能共用' },
    account: { name: '会员名', meaning: '登录平台用的名字' },
    buyer_alias: { name: '订单内编号', meaning: '只在一笔订单或一个文件内有效' },
    name_address: { name: '姓名加地址', meaning: '只看没有任何标识的订单' }
  },
  pairs: {
    title: (count, { integer }) => `${integer(count)} 对需要您确认`,
    sub: '是一个人还是两个人？把握大的在前，金额大的在前。您的回答会一直记住。',
    none: {
      title: '没有需要您确认的',
      body: '没有谁像是两个人，也没有两个人像是同一个。每次导入后都会再查一遍。'
    },
    more: (count) => `再看一些（${count}）`,
    side: ['甲', '乙'],
    same: '相同',
    differs: '不同',
    fact: {
      display_name: '姓名',
      email: '邮箱',
      phone: '手机号',
      account: '会员名',
      address: '地址',
      city: '城市',
      platforms: '平台',
      orders: '订单数',
      revenue: '净销售额',
      dates: '首单至末单'
    },
    guest: '没有标识，目前不属于任何客户',
    join: '合并',
    keepApart: '保持分开',
    split: '拆开',
    keepTogether: '是同一个人',
    open: '查看详情',
    kind: {
      phone: {
        title: '手机号相同，邮箱不同',
        why: '目前算一个人，只靠手机号连在一起，姓名并不像。可能是家人或同事共用号码。'
      },
      guest: {
        title: '没有标识的订单，姓名和地址正好对上一位客户',
        why: '这些订单目前不属于任何人。这个姓名和地址没有第二个人。'
      },
      address: {
        title: '地址相同，姓名相近',
        why: '目前算两个人，没有共用的标识。可能是一个人换了邮箱，也可能是一家人。'
      },
      email: {
        title: '邮箱只差一两个字母',
        why: '目前算两个人。很可能其中一个打错了。'
      },
      city: {
        title: '姓名和城市相同',
        why: '目前算两个人。双方信息没有矛盾，当地也没有第三个同名的人。这是最弱的一种迹象。'
      }
    }
  },
  merged: {
    title: (count, { integer }) => `${integer(count)} 位客户由多个身份合并而来`,
    sub: '列出把他们连起来的最可信的标识。点姓名可以并排查看各个身份。',
    none: {
      title: '每位客户都只有一个身份',
      body: '没有两组标识有交集。再添加文件或别的渠道，可能就有了。'
    },
    columns: { joined_by: '合并依据', persona_count: '身份数', platform_count: '平台数' },
    byHand: '您的决定'
  },
  person: {
    sub: (names, { integer }) => `共 ${integer(names)} 个身份`,
    joinedBy: '靠什么合并',
    joinedByHand: '其中有您手动合并的。要撤销，请看页面上的“您的决定”。',
    sharedBy: (count, { integer }) => `${integer(count)} 个身份共用`,
    doesNotJoin: '不作合并依据',
    names: '各个身份',
    shared: '共用',
    noOrders: '没有订单：来自客户名单、评价或工单',
    rows: (shown, all) => `您文件里的行（${all} 行中的 ${shown} 行）`,
    orders: '查看订单',
    entity: {
      order: '订单',
      customer: '客户名单',
      refund: '退款',
      review: '评价',
      survey: '问卷',
      ticket: '工单',
      event: '行为'
    },
    columns: {
      entity: '来源',
      label: '内容',
      happened_on: '日期',
      amount: '金额',
      file: '文件',
      source_row: '行号'
    }
  },
  byHand: {
    title: '手动合并两位客户',
    sub: '只有您知道他们是同一个人时用。',
    first: '第一位',
    second: '第二位',
    choose: '选择',
    other: '换一位',
    pick: '选择客户',
    join: '是同一个人',
    same: '他们已经是同一位客户了。'
  },
  decided: {
    title: '您的决定',
    sub: '对以后每次导入都有效，直到您撤销。',
    joined: (ids) => `算同一个人：${ids}`,
    split: (ids) => `不作合并依据：${ids}`,
    apart: (ids) => `保持分开：${ids}`,
    together: (ids) => `确认是同一个人：${ids}`,
    undo: (what) => `撤销：${what}`,
    columns: { what: '决定', when: '时间', undo: '撤销' }
  },
  done: {
    joined: '已合并为同一位客户。',
    split: '已拆开，这个标识不再作合并依据。',
    apart: '保持分开，以后不再询问。',
    together: '维持现状，以后不再询问。',
    undone: '已撤销。',
    notKept: '浏览器不保存数据，关闭页面后失效。'
  },
  building: {
    notFollowing: '数字还没有按您的全部决定更新',
    notFollowingBody: '重新计算被中止了。现在看到的，是之前那些决定下的结果。',
    refused: '没有任何改动',
    failed: '没能重新计算',
    safe: '现有数字没有变化，您的决定也已保留。',
    remedy: '请重试，或者在下面撤销这个决定。'
  }
};

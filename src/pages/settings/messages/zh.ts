import type { SettingsText } from '../messages.ts';

export const zh: SettingsText = {
  headline: (counted, all, leftOut, apart) =>
    `${all} 笔订单中，${counted} 笔计入销售，按规则剔除 ${[`${leftOut} 笔`, ...apart].join('，')}。`,
  apart: {
    otherCurrency: (count) => `其他币种 ${count} 笔`,
    misdated: (count) => `日期不可能 ${count} 笔`
  },
  allCount: (all) => `${all} 笔订单全部计入销售，没有剔除任何订单。`,
  lede: '所有页面都按这里的口径、用全部数据计算。改动会记在网址里：分享链接和保存的视图都会带上，点浏览器的后退即可撤销。',
  failed: '订单没有统计成功。',
  group: {
    orders: { title: '哪些订单算销售', sub: '一笔订单可能同时符合几条规则，每条都会计一次。' },
    money: { title: '净销售额怎么算', sub: '实付金额，减去下面选择扣除的部分。' },
    days: { title: '算在哪一天', sub: '决定算进哪个月，以及客户什么时候回购。' }
  },
  switch: {
    cancelled: {
      title: '已取消的订单',
      words: {
        'leave-out': { label: '剔除', meaning: '取消了就不是一笔销售。' },
        count: { label: '计入', meaning: '和其他订单一样计算。' }
      }
    },
    unpaid: {
      title: '未付款的订单',
      words: {
        'leave-out': { label: '剔除', meaning: '还没有收到钱。' },
        count: { label: '计入', meaning: '从下单那天起计算。' }
      }
    },
    voided: {
      title: '授权已撤销的订单',
      words: {
        'leave-out': { label: '剔除', meaning: '预授权撤销了，钱没有收。' },
        count: { label: '计入', meaning: '和其他订单一样计算。' }
      }
    },
    authorized: {
      title: '已授权、未收款的订单',
      words: {
        count: { label: '计入', meaning: '钱已预留、还没有收；Shopify 报表也计入。' },
        'leave-out': { label: '剔除', meaning: '收到的钱才算销售。' }
      }
    },
    partially_paid: {
      title: '部分付款的订单',
      words: {
        count: { label: '计入', meaning: '按订单全额计算，包括还没付的部分。' },
        'leave-out': { label: '剔除', meaning: '付清的订单才算销售。' }
      }
    },
    fully_refunded: {
      title: '全额退款的订单',
      words: {
        'leave-out': { label: '剔除', meaning: '钱全退了，订单和退款都不进任何数字。' },
        count: { label: '计入', meaning: '算一笔订单，销售额再由退款冲掉。' }
      }
    },
    zero_value: {
      title: '零元订单',
      words: {
        'leave-out': { label: '剔除', meaning: '赠品、补发、测试单，没有收钱，或金额为空。' },
        count: { label: '计入', meaning: '算订单数，笔单价会被拉低。' }
      }
    },
    guests: {
      title: '认不出买家的订单',
      words: {
        count: { label: '计入', meaning: '计入订单和销售额，但不算任何一位客户。' },
        apart: { label: '剔除', meaning: '只看能认出买家的订单。' }
      }
    },
    refunds: {
      title: '退款',
      words: {
        net: { label: '扣除', meaning: '净销售额是真正留下的钱。' },
        ignore: { label: '不扣除', meaning: '不看退款，全额退款的订单也计入。' }
      }
    },
    refund_date: {
      title: '退款算在哪天',
      words: {
        order: { label: '订单那天', meaning: '从卖出的那个月里扣。' },
        refund: { label: '退款那天', meaning: '从退钱的那个月里扣。' }
      }
    },
    date_basis: {
      title: '订单算在哪天',
      words: {
        paid: { label: '付款时间', meaning: '没有付款时间的，按下单时间。' },
        created: { label: '下单时间', meaning: '没有下单时间的，按付款时间。' }
      }
    },
    shipping: {
      title: '运费',
      words: {
        out: { label: '扣除', meaning: '买家付的运费不算销售额。' },
        in: { label: '计入', meaning: '买家付的运费也算销售额。' }
      }
    },
    tax: {
      title: '税费',
      words: {
        'as-in-file': { label: '按文件', meaning: '订单金额里含税就含税，不加不减。' },
        out: { label: '扣除', meaning: '文件里写明的税费不算销售额。' }
      }
    },
    gift_cards: {
      title: '礼品卡',
      words: {
        once: {
          label: '只算一次',
          meaning: '有订单用礼品卡付款的，用卡时才算销售额；看不出用卡的，卖卡时算。'
        },
        'as-in-file': { label: '按文件', meaning: '卖卡时算一次，用卡时再算一次。' }
      }
    }
  },
  isDefault: '默认',
  isChanged: '已改',
  fact: {
    rule: (count, money, { integer }) => `${integer(count)} 笔，共 ${money}。`,
    noOrder: {
      cancelled: '文件里没有。',
      unpaid: '文件里没有。',
      voided: '文件里没有。',
      authorized: '文件里没有。',
      partially_paid: '文件里没有。',
      fully_refunded: '文件里没有。',
      zero_value: '文件里没有。',
      guests: '每笔订单都认得出买家。'
    },
    sole: (count, { integer }) => `其中 ${integer(count)} 笔不符合其他生效的规则。`,
    noEffect: '不扣除退款时，此项不起作用。',
    refunds: (count, money, { integer }) => `${integer(count)} 笔订单有退款，共 ${money}。`,
    refundsApart: (count, { integer }) => `另有 ${integer(count)} 笔退款对不上订单，按退款那天计算。`,
    noRefund: '文件里没有退款。',
    refundRate: (ofMoney, ofOrders) =>
      `退款率：金额 ${ofMoney}，订单 ${ofOrders}，按全部付款订单计算，不受这里的选择影响。`,
    noRefundRate: '文件里没有退款信息，退款率未知。',
    unpriced: (count, { integer }) => `计入的订单中有 ${integer(count)} 笔没有金额：按未知处理，不当作 0。`,
    refundDays: (dated, all) => `${all} 退款中，${dated} 有退款日期；其余跟订单走。`,
    noRefundDay: '文件里没有退款日期，退款都跟订单走。',
    paidTimes: (paid, all) => `${all} 笔订单中，${paid} 笔有付款时间。`,
    otherDay: (count, { integer }) => `${integer(count)} 笔付款和下单不在同一天。`,
    noOtherDay: '付款都在下单当天。',
    refundedShipping: (money) => `退款里有 ${money} 是运费（文件写明，或退款超出商品金额的部分）。`,
    giftCards: (count, money, { integer }) => `${integer(count)} 笔订单含礼品卡，共 ${money}。`,
    giftCardsPaid: (count, { integer }) =>
      count === 0 ? '看不出有订单用礼品卡付款，按卖卡时计算。' : `${integer(count)} 笔订单用礼品卡付款。`,
    amount: {
      shipping: (all, counted) => `文件里共有运费 ${all}，其中 ${counted} 属于计入的订单。`,
      tax: (all, counted) => `文件里共有税费 ${all}，其中 ${counted} 属于计入的订单。`
    },
    noAmount: { shipping: '文件里没有运费。', tax: '文件里没有税费。' }
  },
  leftOut: (count, money, { integer }) => `合计剔除 ${integer(count)} 笔，共 ${money}。`,
  shared: (count, { integer }) => `其中 ${integer(count)} 笔同时符合不止一条规则，每条各计一次。`,
  outcome: '当前口径的结果',
  outcomes: { counted: '计入销售的订单', leftOut: '剔除', netRevenue: '净销售额' },
  reset: '恢复默认',
  segments: '客户分层按什么标准划分，在这一页设置：'
};

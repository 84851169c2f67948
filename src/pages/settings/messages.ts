import type { Format, Messages } from '#i18n';
import type { Settings } from '#state';
import type { Rule } from './queries.ts';

export interface WordText {
  readonly label: string;
  readonly meaning: string;
}

/** Every switch, and every word that it can be set to. */
type SwitchTexts = {
  readonly [Name in keyof Settings]: {
    readonly title: string;
    readonly words: Readonly<Record<Settings[Name], WordText>>;
  };
};

/** A number of orders, or of refunds, and how the language writes and inflects it. */
type Counted = (count: number, format: Format) => string;
type CountedMoney = (count: number, money: string, format: Format) => string;

export type GroupName = 'orders' | 'money' | 'days';

export interface SettingsText {
  readonly headline: (counted: string, all: string, leftOut: string) => string;
  readonly headlineWithOthers: (counted: string, all: string, leftOut: string, others: string) => string;
  readonly allCount: (all: string) => string;
  readonly lede: string;
  readonly failed: string;
  readonly group: Readonly<Record<GroupName, { readonly title: string; readonly sub: string }>>;
  readonly switch: SwitchTexts;
  readonly isDefault: string;
  readonly isChanged: string;
  readonly fact: {
    readonly rule: CountedMoney;
    readonly noOrder: Readonly<Record<Rule, string>>;
    readonly sole: Counted;
    readonly noEffect: string;
    readonly refunds: CountedMoney;
    readonly refundsApart: Counted;
    readonly noRefund: string;
    readonly refundDays: (dated: string, all: string) => string;
    readonly noRefundDay: string;
    readonly paidTimes: (paid: string, all: string) => string;
    readonly otherDay: Counted;
    readonly noOtherDay: string;
    readonly amount: Readonly<Record<'shipping' | 'tax', (all: string, counted: string) => string>>;
    readonly noAmount: Readonly<Record<'shipping' | 'tax', string>>;
  };
  readonly leftOut: CountedMoney;
  readonly shared: Counted;
  readonly outcome: string;
  readonly outcomes: Readonly<Record<'counted' | 'leftOut' | 'netRevenue', string>>;
  readonly reset: string;
  readonly segments: string;
}

export const messages: Messages<SettingsText> = {
  en: {
    headline: (counted, all, leftOut) =>
      `${counted} of ${all} orders count as sales; these rules leave out ${leftOut}.`,
    headlineWithOthers: (counted, all, leftOut, others) =>
      `${counted} of ${all} orders count as sales; these rules leave out ${leftOut}, another currency ${others}.`,
    allCount: (all) => `All ${all} orders count as sales; these rules leave none out.`,
    lede: 'Every page counts by these rules, over all of your data. A change is kept in the address: links and saved views carry it, and the back button undoes it.',
    failed: 'The orders could not be counted.',
    group: {
      orders: {
        title: 'Which orders count',
        sub: 'An order may fall under several rules; it is counted in each of them.'
      },
      money: {
        title: 'What net revenue is',
        sub: 'What customers were charged, less what you take off here.'
      },
      days: { title: 'Which day something counts on', sub: 'It decides the month, and who came back when.' }
    },
    switch: {
      cancelled: {
        title: 'Cancelled orders',
        words: {
          'leave-out': { label: 'Leave out', meaning: 'An order that was called off is no sale.' },
          count: { label: 'Count', meaning: 'It counts like any other order.' }
        }
      },
      unpaid: {
        title: 'Unpaid orders',
        words: {
          'leave-out': { label: 'Leave out', meaning: 'Nobody has paid for it so far.' },
          count: { label: 'Count', meaning: 'It counts from the day it was placed.' }
        }
      },
      fully_refunded: {
        title: 'Fully refunded orders',
        words: {
          'leave-out': {
            label: 'Leave out',
            meaning: 'All the money went back: neither the order nor its refund is in any figure.'
          },
          count: { label: 'Count', meaning: 'It is an order, and its refund takes its revenue off again.' }
        }
      },
      zero_value: {
        title: 'Orders of no value',
        words: {
          'leave-out': { label: 'Leave out', meaning: 'Gifts, replacements, tests: nothing was charged.' },
          count: { label: 'Count', meaning: 'They are orders, and make the average order smaller.' }
        }
      },
      guests: {
        title: 'Orders without a known customer',
        words: {
          count: {
            label: 'Count',
            meaning: 'They are orders and revenue, but nobody’s: no page takes them for a person.'
          },
          apart: { label: 'Leave out', meaning: 'Only orders of people whom your files name.' }
        }
      },
      refunds: {
        title: 'Refunds',
        words: {
          net: { label: 'Take off', meaning: 'Net revenue is what stays with you.' },
          ignore: {
            label: 'Ignore',
            meaning: 'Money given back is not looked at; fully refunded orders count.'
          }
        }
      },
      refund_date: {
        title: 'Day of a refund',
        words: {
          order: {
            label: 'The order’s day',
            meaning: 'It makes the month smaller in which the sale was made.'
          },
          refund: {
            label: 'Its own day',
            meaning: 'It makes the month smaller in which the money went back.'
          }
        }
      },
      date_basis: {
        title: 'Day of an order',
        words: {
          paid: { label: 'When it was paid', meaning: 'Without a payment time: when it was placed.' },
          created: { label: 'When it was placed', meaning: 'Without such a time: when it was paid.' }
        }
      },
      shipping: {
        title: 'Shipping',
        words: {
          out: { label: 'Take off', meaning: 'What customers pay for shipping is no revenue.' },
          in: { label: 'Leave in', meaning: 'What customers pay for shipping is revenue.' }
        }
      },
      tax: {
        title: 'Tax',
        words: {
          'as-in-file': { label: 'As in the file', meaning: 'It stays in where the order’s total holds it.' },
          out: { label: 'Take off', meaning: 'The tax that the file names is no revenue.' }
        }
      }
    },
    isDefault: 'default',
    isChanged: 'changed',
    fact: {
      rule: (count, money, { plural }) =>
        `${plural(count, { one: '# order', other: '# orders' })}, ${money}.`,
      noOrder: {
        cancelled: 'Your files have none.',
        unpaid: 'Your files have none.',
        fully_refunded: 'Your files have none.',
        zero_value: 'Your files have none.',
        guests: 'Every order has a known customer.'
      },
      sole: (count, { plural }) =>
        plural(count, {
          one: '# of them falls under no other rule in force.',
          other: '# of them fall under no other rule in force.'
        }),
      noEffect: 'No effect while refunds are ignored.',
      refunds: (count, money, { plural }) =>
        `Money was given back for ${plural(count, { one: '# order', other: '# orders' })}, ${money} in all.`,
      refundsApart: (count, { plural }) =>
        plural(count, {
          one: '# refund names no order and counts on its own day.',
          other: '# refunds name no order and count on their own day.'
        }),
      noRefund: 'Your files have no refund.',
      refundDays: (dated, all) =>
        `Your files give the day of ${dated} of the ${all} that went back; the rest stays with its order.`,
      noRefundDay: 'Your files give no day of a refund: all of it stays with its order.',
      paidTimes: (paid, all) => `${paid} of ${all} orders have a payment time.`,
      otherDay: (count, { plural }) =>
        plural(count, {
          one: '# was paid on another day than placed.',
          other: '# were paid on another day than placed.'
        }),
      noOtherDay: 'None was paid on another day than placed.',
      amount: {
        shipping: (all, counted) => `${all} of shipping in your files, ${counted} on orders that count.`,
        tax: (all, counted) => `${all} of tax in your files, ${counted} on orders that count.`
      },
      noAmount: { shipping: 'Your files name no shipping.', tax: 'Your files name no tax.' }
    },
    leftOut: (count, money, { plural }) =>
      `Left out in all: ${plural(count, { one: '# order', other: '# orders' })}, ${money}.`,
    shared: (count, { plural }) =>
      plural(count, {
        one: '# of them falls under more than one rule and is counted in each.',
        other: '# of them fall under more than one rule and are counted in each.'
      }),
    outcome: 'What these rules lead to',
    outcomes: { counted: 'Count as sales', leftOut: 'Left out', netRevenue: 'Net revenue' },
    reset: 'Back to the defaults',
    segments: 'Where one segment of customers ends and the next begins is set on another page:'
  },
  zh: {
    headline: (counted, all, leftOut) => `${all} 笔订单中，${counted} 笔计入销售，按规则剔除 ${leftOut} 笔。`,
    headlineWithOthers: (counted, all, leftOut, others) =>
      `${all} 笔订单中，${counted} 笔计入销售，按规则剔除 ${leftOut} 笔，其他币种 ${others} 笔。`,
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
          'leave-out': { label: '剔除', meaning: '赠品、补发、测试单，没有收钱。' },
          count: { label: '计入', meaning: '算订单数，客单价会被拉低。' }
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
      }
    },
    isDefault: '默认',
    isChanged: '已改',
    fact: {
      rule: (count, money, { integer }) => `${integer(count)} 笔，共 ${money}。`,
      noOrder: {
        cancelled: '文件里没有。',
        unpaid: '文件里没有。',
        fully_refunded: '文件里没有。',
        zero_value: '文件里没有。',
        guests: '每笔订单都认得出买家。'
      },
      sole: (count, { integer }) => `其中 ${integer(count)} 笔不符合其他生效的规则。`,
      noEffect: '不扣除退款时，此项不起作用。',
      refunds: (count, money, { integer }) => `${integer(count)} 笔订单有退款，共 ${money}。`,
      refundsApart: (count, { integer }) => `另有 ${integer(count)} 笔退款对不上订单，按退款那天计算。`,
      noRefund: '文件里没有退款。',
      refundDays: (dated, all) => `${all} 退款中，${dated} 有退款日期；其余跟订单走。`,
      noRefundDay: '文件里没有退款日期，退款都跟订单走。',
      paidTimes: (paid, all) => `${all} 笔订单中，${paid} 笔有付款时间。`,
      otherDay: (count, { integer }) => `${integer(count)} 笔付款和下单不在同一天。`,
      noOtherDay: '付款都在下单当天。',
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
  }
};

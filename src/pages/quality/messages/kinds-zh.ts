import type { QualityText } from '../messages.ts';
import { importKindsZh } from './import-kinds-zh.ts';

/** What is found, how, and what to do about it. */
export const kindZh: QualityText['kind'] = {
  ...importKindsZh,
  duplicate_order: {
    name: '重复的订单',
    found: (count, money, { integer }) => `${integer(count)} 笔订单重复出现，共 ${money}。`,
    effect: '一次购买算成了两次，销售额、订单数和复购率都偏高。',
    advice: '逐对看一下。确实是同一笔的，只留第一笔；买家真的买了两次的，忽略即可。',
    how: '同一个人、同样的实付金额、同一分钟下单，订单号不同；或同一个十位以上的订单号、同一天，出现在两个平台或店铺的文件里（比如 ERP 和平台各导了一份）。每组第一笔不算，只计后面的。'
  },
  duplicate_line: {
    name: '订单里重复的明细',
    found: (count, money, { integer }) =>
      `${integer(count)} 行明细与同一订单的另一行商品、数量、价格都一样，共 ${money}。`,
    effect: '商品的销量和销售额偏高；文件没有订单总额的，总销售额也偏高。',
    advice: '抽几笔看看。文件里写重了的，只算一次；买家真的买了两份的，忽略即可。',
    how: '同一订单里商品、数量、单价、小计都相同。没有价格的行（赠品）不查。'
  },
  no_buyer: {
    name: '认不出买家的订单',
    found: (count, money, { integer }) => `${integer(count)} 笔订单认不出买家，共 ${money}。`,
    effect: '算销售额，但归不到任何客户：复购率、客户分层和留存都不含这些订单，可能偏高或偏低。',
    advice: '导出时带上买家账号、手机号或邮箱，或者补一份客户表；「文件」页写明了您的平台该导哪一份。',
    how: '所有文件都没有给出这笔订单的邮箱、手机号、账号或客户编号。'
  },
  no_number: {
    name: '没有订单号的订单',
    found: (count, money, { integer }) => `${integer(count)} 行没有订单号，每行各算一笔订单，共 ${money}。`,
    effect: '线下现金单这样算没问题；如果几行其实是同一笔购买，订单数会偏多、笔单价会偏低。',
    advice: '抽几笔看看。同一笔的几行，请填上相同的订单号再导入。',
    how: '订单号为空（或文件没有这一列），但这一行有自己的日期和金额。'
  },
  negative_price: {
    name: '价格为负的明细',
    found: (count, money, { integer }) => `${integer(count)} 行明细价格为负，共 ${money}。`,
    effect: '会拉低商品和当天的销售额。',
    advice: '多半是把优惠或退款记成了商品。退款请用退款报表导入。',
    how: '明细单价小于 0。'
  },
  no_quantity: {
    name: '数量为零或负的明细',
    found: (count, money, { integer }) => `${integer(count)} 行明细数量为零或负，共 ${money}。`,
    effect: '这些商品的销量和均价不准。',
    advice: '多半是删掉的商品或退货。在店铺后台核对后重新导出。',
    how: '明细数量小于或等于 0。'
  },
  outlier_price: {
    name: '价格高出百倍的明细',
    found: (count, money, { integer }) => `${integer(count)} 行明细的单价是平时的 100 倍以上，共 ${money}。`,
    effect: '几行就足以带偏销售额、笔单价和客户分层。',
    advice: '多半是小数点丢了。改正价格，或改正这一列的读法，再导入一次。',
    how: '单价不低于同一商品单价中位数的 100 倍，只查有五个以上价格的商品。'
  },
  shipped_before_paid: {
    name: '付款前就发货的订单',
    found: (count, money, { integer }) => `${integer(count)} 笔订单的发货日早于付款日，共 ${money}。`,
    effect: '发货、收货时长和它们对评分的影响不准，销售额不受影响。',
    advice: '货到付款属于正常，忽略即可。否则到「文件」页看看日期是怎么读的。',
    how: '发货日早于付款日。'
  },
  delivered_before_shipped: {
    name: '发货前就签收的订单',
    found: (count, money, { integer }) => `${integer(count)} 笔订单的签收日早于发货日，共 ${money}。`,
    effect: '发货、收货时长和它们对评分的影响不准，销售额不受影响。',
    advice: '到「文件」页看看这两列日期是怎么读的，可能有一列日和月读反了。',
    how: '签收日早于发货日。'
  },
  future_date: {
    name: '日期晚于导入日的订单',
    found: (count, money, { integer }) => `${integer(count)} 笔订单的日期晚于导入那天，共 ${money}。`,
    effect: '数据看起来延续到了那一天，所有客户都显得很久没买。',
    advice: '可能日和月读反了，到「文件」页看看日期是怎么读的，在那里改正。',
    how: '下单、付款、发货或签收日晚于最近一次导入的日子。'
  },
  ancient_date: {
    name: '2000 年以前的订单',
    found: (count, money, { integer }) => `${integer(count)} 笔订单的日期在 2000 年以前，共 ${money}。`,
    effect: '趋势图会从几十年前画起，这些订单也没算进真正的月份。',
    advice: '多半是软件给空日期填的默认值（1970、1900），请带上真实日期重新导出。',
    how: '下单、付款、发货或签收日早于 2000 年 1 月 1 日。'
  },
  other_currency: {
    name: '其他币种的订单',
    found: (count, _, { integer, currency }) =>
      `${integer(count)} 笔订单不是${currency === null ? '主要币种' : ` ${currency}`}。`,
    effect: '不同币种不能相加，这些订单不计入任何数字。',
    advice: '按店铺币种导出金额，或者一个币种单独建一个店。',
    how: '多数订单的币种是主币种，这些订单是别的币种，或没有写明币种。'
  },
  missing_month: {
    name: '没有订单的月份',
    found: (count, money, { integer }) =>
      `有 ${integer(count)} 段整月以上没有一笔订单，按平时约有 ${money}。`,
    effect: '客户看起来像没来过：复购率、留存和趋势都偏低。',
    advice: '多半是漏导了，把这段时间补导出来再添加进来。',
    how: '连续七天以上没有订单，且包含一个完整自然月；前后各 28 天里较淡的一边至少有五笔，按天数折算也该有十笔。金额按前后两边的平均折算。'
  },
  missing_weeks: {
    name: '没有订单的星期',
    found: (count, money, { integer }) =>
      `有 ${integer(count)} 段一周以上没有一笔订单，按平时约有 ${money}。`,
    effect: '客户看起来像没来过：复购率、留存和趋势都偏低。',
    advice: '如果是放假歇业，忽略即可；否则把这段时间补导出来再添加进来。',
    how: '连续七天以上没有订单；前后各 28 天里较淡的一边至少有五笔，按天数折算也该有十笔。金额按前后两边的平均折算。'
  },
  charged_above_lines: {
    name: '实付高于明细的订单',
    found: (count, money, { integer }) => `${integer(count)} 笔订单的实付金额高于明细合计，共多出 ${money}。`,
    effect: '这些订单有一部分钱不在任何明细里，按商品看的销售额偏低。',
    advice: '多半是缺明细：商品明细的导出时间可能比订单的短。',
    how: '明细不扣优惠，再加上运费和税费，总额仍高出 0.01 以上。没有明细的订单不查。'
  },
  charged_below_lines: {
    name: '实付低于明细的订单',
    found: (count, money, { integer }) => `${integer(count)} 笔订单的实付金额低于明细合计，共少 ${money}。`,
    effect: '多半是文件里没有列出的优惠（店铺券、红包等），那就是对的：销售额按实付计算。',
    advice: '按商品看的销售额没有扣这部分优惠。抽几笔和后台对一下即可。',
    how: '明细加或不加运费、税费，扣或不扣文件里写明的优惠，都与总额对不上（相差超过 0.01）。金额是与其中较高的最近一个合计的差。'
  },
  busy_day: {
    name: '订单激增的日子',
    found: (count, money, { integer }) => `有 ${integer(count)} 天的订单是平时的五倍以上，共 ${money}。`,
    effect: '大促的话属于正常；否则可能是重复导入，或日期都写成了同一天。',
    advice: '和您的大促日历对一下。',
    how: '当天至少 20 笔，且不少于前后各 28 天中位数的五倍。'
  },
  busy_month: {
    name: '订单激增的月份',
    found: (count, money, { integer }) => `有 ${integer(count)} 个月的订单是平时的五倍以上，共 ${money}。`,
    effect: '旺季或大促的话属于正常；否则可能是其他月份漏导了。',
    advice: '和您自己的账对一下。',
    how: '当月至少 20 笔，且不少于前后各六个月中位数的五倍。'
  },
  test_order: {
    name: '疑似测试订单',
    found: (count, money, { integer }) => `${integer(count)} 笔订单像是测试，共 ${money}。`,
    effect: '自己测试下的单不是销售，也不会有人回购。',
    advice: '看一下，确实是测试的，标为测试订单。',
    how: '姓名或邮箱是 test、demo、测试 之类；邮箱是编的（example.com），而多数客户不是；商品名写着测试；用测试支付方式付款；标签、备注或留言写着测试订单、补单、刷单；或实付 0.01，或平时 20 以上而这笔只有 1.00。这只是猜测。'
  },
  fill_change: {
    name: '某些信息突然没有或突然有',
    found: (count, money, { integer }) =>
      `有 ${integer(count)} 项信息一段时间大多数订单都有，另一段时间却很少有；缺的订单共 ${money}。`,
    effect: '依赖它的数字（回购、地区、付款方式）会从某个月起突然变化。',
    advice: '看看那几个月的导出是不是少了一列，或改了列名，补好后重新导入。',
    how: '按平台和月份，比较前三个月与之后三个月里有买家、邮箱、手机号、国家、地区、付款方式、明细的订单占比；两边至少各 30 笔，相差一半以上。'
  },
  number_change: {
    name: '订单号规则变了',
    found: (count, money, { integer }) => `订单号的写法变了 ${integer(count)} 次，新写法的订单共 ${money}。`,
    effect: '同一笔订单如果新旧两个号都有，会算成两笔。',
    advice: '换过店铺系统属于正常；否则看看是不是两种导出对订单的叫法不同。',
    how: '只看字母和数字怎么交替，不看长度。某种写法在前三个月不超过一成、之后三个月达到九成，按平台比较，两边至少各 30 笔。'
  },
  format_change: {
    name: '同类文件前后不一样',
    found: (count, money, { integer }) =>
      `同类文件之间有 ${integer(count)} 处不同，变化后的文件共 ${money}。`,
    effect: '少了的列，从那以后相关数字就是空的；日期或金额换了写法，可能读错。',
    advice: '对一下导出时的设置。如果是平台改了导出格式，忽略即可。',
    how: '同一种导出的文件按所含日期排序，逐个和前一个比：少了或多了哪些列、日月顺序、小数点写法、币种。'
  },
  unmet_list: {
    name: '对不上买家的名单',
    found: (count, _, { integer }) =>
      `有 ${integer(count)} 份名单（会员、问卷、工单或行为）一个买家都对不上。`,
    effect: '其中的等级、积分、评分、工单、浏览都落不到买家身上。',
    advice: '每份名单都列出了可能的原因和办法。',
    how: '按会员名、邮箱、手机号或订单号，把名单里的人和本店的买家对一遍；一个下过单的人都没有的名单列在这里。'
  },
  unread_rows: {
    name: '没能读取的行',
    found: (count, _, { integer }) => `文件里有 ${integer(count)} 行没能用上。`,
    effect: '这些行的内容不在任何数字里。',
    advice: '看看原因。日期顺序或小数点读错的，到「文件」页改正。',
    how: '导入时因数字、日期或整行读不懂，或缺少订单号、日期而未采用的行，见各文件的报告。'
  },
  left_aside: {
    name: '有意剔除的行',
    found: (count, _, { integer }) => `文件里有 ${integer(count)} 行不是销售，没有采用。`,
    effect: '原因对的话，就是应该的。',
    advice: '看一眼原因即可。',
    how: '导入时因属于冲账、支出、取消的商品、垃圾评价，没有页面用到，或被您的规则去掉而未采用的行。空行、重复的表头和说明不列。'
  }
};

import type { Messages } from '#i18n';
import type { Measure } from '../measures.ts';

interface HowText {
  readonly cohorts: readonly string[];
  readonly traits: readonly string[];
  readonly measure: Readonly<Record<Measure, string>>;
  readonly returns: Readonly<Record<'second' | 'next', readonly string[]>>;
  readonly rates: readonly string[];
  readonly groups: readonly string[];
}

const newcomersEn =
  'Counted are customers whose first valid order over all data lies in the chosen dates and passes the filters. After it, only orders that pass the filters count, up to the last day of the data, however early the chosen dates end. Guests, orders without a buyer, cannot be followed and are left out.';
const newcomersZh =
  '统计对象：在全部数据里的第一笔有效订单落在所选日期内、并且符合筛选条件的客户。之后只计符合筛选的订单，一直算到数据的最后一天，不受所选结束日期限制。没有买家信息的游客订单无法追踪，不计入。';

const returnsEn = (what: string) => [
  newcomersEn,
  `${what} Orders of one day count as one. People who have not ordered again when the data ends are not counted as lost: they are counted for as long as they could be watched (Kaplan-Meier), with Greenwood’s 95% interval on the log-log scale.`,
  'The curve ends after a year, or where fewer than ten are still watched. The two dashed lines speak of those who come back within that time: half of them, and four in five, have come by then.'
];
const returnsZh = (what: string) => [
  newcomersZh,
  `${what}同一天的多笔订单算一次。数据截止时还没再下单的客户不当作流失，而是观察到哪天算到哪天（Kaplan-Meier 法），附 Greenwood 95% 区间（log-log 变换）。`,
  '曲线最长画一年，观察人数不足 10 人时停止。两条虚线说的是这段时间内会回来的客户：到那一天，其中一半、八成已经回来。'
];

const ratesEn =
  'Repeat rate within 90 days: of the customers whose first order lies at least 90 days before the end of the data, the share with another valid order on a later day, within 90 days of the first. Younger customers are not in the denominator. Two orders of one day are no return: who has only those is named apart, and counts as having ordered again. The 95% interval is Wilson’s.';
const ratesZh =
  '90 天复购率：首单距数据截止日满 90 天的客户中，首单后 90 天内改天又有有效订单的占比。不满 90 天的客户不进分母。首单当天再下一单不算回来，这些客户单独列出，但计入“至今复购率”。95% 区间用 Wilson 法。';

export const how: Messages<HowText> = {
  en: {
    cohorts: [
      newcomersEn,
      'A row is everybody whose first order lies in the same period: ISO week, month, quarter or year. Column 0 is that period itself, column 1 the whole period after it, and so on.',
      'A period that is not over when the data ends is striped and left out of the average. The average weighs every cohort by its size and takes in all cohorts, shown or not. Rates of people carry Wilson’s 95% interval; for the average it takes all cohorts of the column together.'
    ],
    traits: [
      newcomersEn,
      'A row is everybody whose first order had the same product, category, channel, coupon, country or region. An order of several products counts under the one with the largest amount. Of products, the 200 that won most customers are listed.',
      'Columns are whole periods since each person’s own first period. People of different ages meet in a row, so each cell counts only those whose period is over and has its own number of people, shown when you point at it. A cell that nobody has reached is left empty.'
    ],
    measure: {
      retention:
        'Customers who order: those with at least one valid order in the period, divided by the cohort.',
      repeat:
        'Ordered again so far: those with at least two valid orders by the end of the period, divided by the cohort.',
      ltv: 'Revenue per customer so far: net revenue of the cohort from the first order to the end of the period, divided by the cohort.',
      orders:
        'Orders per customer so far: valid orders from the first to the end of the period, divided by the cohort.',
      revenue: 'Net revenue of the cohort in the period, refunds and shipping as your settings say.',
      retained: 'Net revenue in the period, divided by the same people’s net revenue in their first period.',
      order_value: 'Net revenue in the period, divided by valid orders in the period.',
      refunds:
        'Money given back of the money paid, over all paid orders of the period, those refunded in full as well, whatever the settings. Orders whose files tell nothing of refunds are left out.'
    },
    returns: {
      second: returnsEn('Days from a customer’s first order to the next day with an order.'),
      next: returnsEn(
        'Days from each order to the same customer’s next one; the last wait of each is cut off by the end of the data. Several waits of one person are not independent, so the true interval is somewhat wider.'
      )
    },
    rates: [newcomersEn, ratesEn],
    groups: [
      newcomersEn,
      ratesEn,
      'Groups are told apart by the first order. An order of several products counts under the one with the largest amount. Up to twelve groups of at least 30 customers are drawn, the largest first.',
      'A bar is coloured only where its interval and that of all other customers do not overlap. Looking at many groups finds a remarkable one by chance, so both intervals are widened for their number (Bonferroni). People choose how they start: a difference says who comes back, not why.'
    ]
  },
  zh: {
    cohorts: [
      newcomersZh,
      '一行是首单在同一周期（ISO 周、月、季度或年）的全部客户。第 0 列是首单所在周期，第 1 列是之后的第一个完整周期，依此类推。',
      '数据截止时还没过完的周期画斜纹，不计入平均。平均值按每批客户数加权，包括没显示出来的各行。人数占比附 Wilson 95% 区间；平均值的区间把同列各批客户合在一起计算。'
    ],
    traits: [
      newcomersZh,
      '一行是首单商品、类目、渠道、优惠券、国家或地区相同的全部客户。一单有多件商品时，归到金额最大的那件。商品只列带来客户最多的 200 个。',
      '横向是从每位客户自己的首单周期算起的完整周期数。一行里的客户入店有早有晚，所以每格只算这一期已经过完的人，各格有自己的人数，指向格子可以看到。没有人到达的格子留空。'
    ],
    measure: {
      retention: '留存率：该周期内至少有一笔有效订单的客户 ÷ 这批客户。',
      repeat: '累计复购率：到该周期结束至少有两笔有效订单的客户 ÷ 这批客户。',
      ltv: '人均累计销售额：从首单到该周期结束的净销售额 ÷ 这批客户。',
      orders: '人均累计订单数：从首单到该周期结束的有效订单 ÷ 这批客户。',
      revenue: '这批客户在该周期的净销售额，退款和运费按您的设置处理。',
      retained: '销售额留存：该周期净销售额 ÷ 同一批客户首个周期的净销售额。',
      order_value: '笔单价：该周期净销售额 ÷ 该周期有效订单。',
      refunds:
        '退款率：该周期所有已付款订单（含全额退款的）的退款金额 ÷ 实付金额，不受设置影响；文件里没有退款信息的订单不算在内。'
    },
    returns: {
      second: returnsZh('从首单到下一个有订单的日子之间的天数。'),
      next: returnsZh(
        '从每一单到同一客户下一单的天数；每人最后一段等待到数据截止为止。同一客户的多段间隔并不独立，真实区间会略宽一些。'
      )
    },
    rates: [newcomersZh, ratesZh],
    groups: [
      newcomersZh,
      ratesZh,
      '按首单分组。一单有多件商品时，归到金额最大的那件。最多画十二组、每组至少 30 位客户，人数多的在前。',
      '只有当一组的区间和其他所有客户的区间不重叠时才上色。看的组多了，总会碰巧有一组显得特别，所以两边的区间都按组数放宽（Bonferroni 校正）。客户怎么开始是他们自己选的：差别说明谁会回来，不说明原因。'
    ]
  }
};

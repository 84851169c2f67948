import type { Messages } from '#i18n';

type Texts = readonly string[];

export interface HowText {
  readonly cohorts: Texts;
  readonly curves: Texts;
  readonly concentration: Texts;
  readonly expected: Texts;
  readonly acquisition: Texts;
  readonly trial: Texts;
}

const marginEn =
  'Margin is net revenue less the cost of the goods (cost × quantity of each line). Where the cost of a line is not known, the share kept of the other orders stands in; where none is known, the share that you say you keep.';
const marginZh =
  '毛利 = 净销售额 − 商品成本（每行成本 × 数量）。某行没有成本时，按其他订单的毛利率推算；完全没有成本时，按您填写的毛利率。';

export const how: Messages<HowText> = {
  en: {
    cohorts: [
      'A cohort is everybody whose very first order lies in that period. A cell is all that they have brought from the first order to the end of the period, divided by all of them, whether they came back or not. The same as on the page Retention.',
      'A striped cell is of a period that was not over when the data ended: it can still grow.',
      marginEn
    ],
    curves: [
      'The mean over all people whose period is over, so later points rest on fewer and older customers; the tooltip says how many.',
      marginEn
    ],
    concentration: [
      'Customers with an order in the filters are put in order of their net revenue, the largest first, and their revenue is added up. The dashed line is a shop whose customers all bring the same.',
      'Gini = 2 Σ i·xᵢ / (n Σ xᵢ) − (n + 1) / n, with revenue x in rising order. Whoever got back more than they paid counts as zero.'
    ],
    expected: [
      'Expected value = expected orders of each month × expected value of an order × what is kept of a sale, later months counted for less. How likely an order is comes from how often, how lately and since when a person ordered (BG/NBD or MBG/NBD); the value of an order from what they and all others spent (Gamma-Gamma).',
      'The whole history up to the day named below counts, whatever dates a report has. Three ways are tried on days of your own past (a purchase model; a Markov chain over how often and how lately people bought, Pfeifer and Carraway 2000; “the next period equals the last”); the one that was nearest in total and per customer is used, and its figures are multiplied by what these trials show.',
      'Intervals (95 %) hold what comes: the error that forecasts of this shop had in total (recent trials count most, the same season a year before as much; few trials are widened by what 70 simulated shops showed) and the chance of what the people in the group do (gamma distribution). For one customer they are wide.'
    ],
    acquisition: [
      'CAC = marketing spend of a period ÷ people whose very first order lies in it. Of all channels and whatever is filtered, since spend cannot be parted by the filters. People who would have come without advertising count as well.',
      'Paid back is the first period in which all that these customers have left, per customer, reaches their cost.',
      marginEn
    ],
    trial: [
      'On up to six recent days of the past, and on the same day one and two years ago, every way is fitted to what was known then and foretells the same length of time; all of it is over by now. At least three such days are needed, half as much past before them as is foretold, and 10 repeat orders in each.',
      'Off by = expected / came − 1, before any correction. The typical error of totals is the root mean square of its logarithm; RMSE is the root of the mean squared error per customer. A way whose error per customer is more than 5 % above the best is not used.',
      'The chance to be still buying is shown only where the orders pin it down (standard errors of ln a and ln b of 1 or less).'
    ]
  },
  zh: {
    cohorts: [
      '同一批新客，是首单落在同一周期内的所有客户。格子里是他们从首单到该周期末累计带来的金额，除以这批客户总数（不管有没有回头）。与“复购留存”页一致。',
      '斜纹表示数据截止时这个周期还没过完，数字还会涨。',
      marginZh
    ],
    curves: ['只统计周期已过完的客户，所以越往后人数越少、客户越早；浮窗里写明人数。', marginZh],
    concentration: [
      '把筛选范围内下过单的客户按净销售额从高到低排列，累计相加。虚线是“人人相同”的店。',
      '基尼系数 = 2 Σ i·xᵢ / (n Σ xᵢ) − (n + 1) / n，x 为从低到高的净销售额。退款多于付款的客户按零计。'
    ],
    expected: [
      '预计价值 = 每月预计订单 × 预计笔单价 × 毛利率，越晚的月份打折越多。订单的可能性看客户买得多勤、多近、从何时开始（BG/NBD 或 MBG/NBD）；客单价看本人和其他客户的消费（Gamma-Gamma）。',
      '计算用到截止日为止的全部历史，不受报表时间影响。三种方法（购买模型；按购买次数与沉默时间的马尔可夫链，Pfeifer 与 Carraway 2000；“下期与上期相同”）都在店铺过去的日子上检验，采用总额和人均都最接近的一种，再按检验结果校正。',
      '区间（95%）是实际会落入的范围：包含本店预测过去的总额误差（越近的检验权重越大，去年同季同样重要；检验次数少时按 70 家模拟店铺的结果放宽），以及这群客户本身的随机性（伽马分布）。单个客户的区间很宽。'
    ],
    acquisition: [
      '获客成本 = 某期推广花费 ÷ 首单在该期的客户数。花费无法按筛选拆分，所以按全店、全渠道计算。不投广告也会来的客户同样计入。',
      '回本是指这批新客人均累计留下的毛利首次达到成本的那一期。',
      marginZh
    ],
    trial: [
      '回到过去最近的最多六个日子，以及一年前、两年前的同一天：每种方法只用当时已知的订单，预测同样长的时间，而这段时间现在都已过完。至少要有三个这样的日子，之前的历史至少有预测时长的一半，每段至少 10 个回头订单。',
      '偏差 = 预计 / 实际 − 1，未校正。总额一般偏差是其对数的均方根；RMSE 是每位客户误差平方均值的平方根。人均误差比最好的方法高出 5% 以上的方法不采用。',
      '只有订单数据足以判断时（ln a、ln b 的标准误不超过 1），才显示仍会购买的概率。'
    ]
  }
};

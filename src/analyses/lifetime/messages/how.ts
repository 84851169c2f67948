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
      'The whole history up to the day named below counts, whatever dates a report has. Intervals (95 %) say how sure the mean of people with such a history is; what one person does varies far more.',
      'Where the model lost its trial, or too few people came back, the numbers say what comes if the next months equal the last; they have no interval.'
    ],
    acquisition: [
      'CAC = marketing spend of a period ÷ people whose very first order lies in it. Of all channels and whatever is filtered, since spend cannot be parted by the filters. People who would have come without advertising count as well.',
      'Paid back is the first period in which all that these customers have left, per customer, reaches their cost.',
      marginEn
    ],
    trial: [
      'The last third of the days (at most 26 weeks) is kept from the model, which then foretells the orders in it for each customer. The simple rule says that everybody orders as often again as in as many days before.',
      'RMSE is the root of the mean squared error per customer, MAE the mean error without sign; the smaller the better. The model is used where its RMSE is the smaller one.',
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
      '计算用到截止日为止的全部历史，不受报表时间影响。区间（95%）是同类客户平均值的把握程度；单个客户的差异要大得多。',
      '模型检验没通过或回头客太少时，按“未来与过去相同”推算，这时没有区间。'
    ],
    acquisition: [
      '获客成本 = 某期推广花费 ÷ 首单在该期的客户数。花费无法按筛选拆分，所以按全店、全渠道计算。不投广告也会来的客户同样计入。',
      '回本是指这批新客人均累计留下的毛利首次达到成本的那一期。',
      marginZh
    ],
    trial: [
      '留出最后三分之一的天数（最多 26 周）不给模型看，让它预测每位客户在这段时间的订单。简单规则则认为每个人会和之前同样长的时间里买得一样多。',
      'RMSE 是每位客户误差平方均值的平方根，MAE 是误差绝对值的平均，越小越好。模型 RMSE 更小才会采用。',
      '只有订单数据足以判断时（ln a、ln b 的标准误不超过 1），才显示仍会购买的概率。'
    ]
  }
};

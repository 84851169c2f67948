import type { Format, Messages } from '#i18n';
import type { Method, Trial } from '../queries.ts';
import { latestTold } from '../trial-rows.ts';

export interface TrialText {
  readonly question: string;
  readonly title: (rows: readonly Trial[], format: Format) => string;
  readonly sub: (rows: readonly Trial[], format: Format) => string;
  /** How far off the way of reckoning was; empty where it could not be tried. */
  readonly wasOff: (rows: readonly Trial[], format: Format) => string;
  readonly empty: string;
  readonly past: {
    readonly caption: string;
    readonly seenUntil: string;
    readonly expected: string;
    readonly came: string;
    readonly off: string;
  };
  readonly ways: {
    readonly caption: string;
    readonly way: string;
    readonly sums: string;
    readonly persons: string;
  };
  readonly method: Readonly<Record<Method, string>>;
  readonly verdict: Readonly<Record<Trial['verdict'], string>>;
  readonly corrected: (factor: number | null, format: Format) => string;
  readonly shorter: (months: number, asked: number) => string;
  readonly unidentified: string;
  readonly spend: Readonly<Record<Trial['spend_state'], string>>;
  readonly correlation: (value: string, isHigh: boolean) => string;
}

export const trial: Messages<TrialText> = {
  en: {
    question: 'Can the forecast be trusted?',
    title: (rows, format) => {
      const latest = latestTold(rows);
      if (rows[0]?.verdict === 'too_few') return 'Too few repeat orders to try a forecast on';
      if (latest === undefined) return 'The orders do not reach back far enough to try a forecast';
      const length = format.days(latest.days);
      if (latest.way === 'right') return `Tried on ${length} of your past, the forecast was about right`;
      const off = format.percentWhole(Math.abs(latest.off));
      return `Tried on the last ${length}, it would have been ${off} too ${latest.way}`;
    },
    sub: (rows, format) => {
      const [latest] = rows;
      if (latest?.days === undefined || latest.days === null)
        return 'A forecast is shown only after it was tried on your own past.';
      const days = new Set(rows.map(({ seen_until }) => seen_until)).size;
      return `As if today were one of ${format.integer(days)} days of the past: only earlier orders are known, and what they foretell for ${format.days(latest.days)} is held against what came.`;
    },
    wasOff: (rows, format) => {
      const latest = latestTold(rows);
      if (latest === undefined) return '';
      const on = format.date(latest.seenUntil);
      return latest.way === 'right'
        ? `Reckoned on ${on}, it was about right for the ${format.days(latest.days)} that followed.`
        : `Reckoned on ${on}, before any correction, it was ${format.percentWhole(Math.abs(latest.off))} too ${latest.way} for the ${format.days(latest.days)} that followed.`;
    },
    empty: 'No customers in these filters.',
    past: {
      caption: 'What the forecast would have said on days of the past, before any correction, and what came',
      seenUntil: 'Reckoned on',
      expected: 'Expected',
      came: 'Came',
      off: 'Off by'
    },
    ways: {
      caption: 'Ways to foretell, and how far off they were',
      way: 'Way',
      sums: 'Total, typically off by',
      persons: 'Error per customer, orders (RMSE)'
    },
    method: {
      bg: 'BG/NBD model',
      mbg: 'MBG/NBD model',
      chain: 'Rhythm and silence (Markov chain)',
      naive: 'Simple rule: the next period equals the last',
      none: 'None'
    },
    verdict: {
      tried:
        'The way that foretold your own past best speaks here, and its interval is as wide as its past errors ask for.',
      too_short:
        'A forecast is shown only after it was tried on several days of your own past. Your orders do not reach back far enough for that yet; importing older orders helps.',
      too_few:
        'In the past windows fewer than 10 repeat orders came: too few to judge a forecast by. Older orders or fewer filters help.'
    },
    corrected: (factor, format) =>
      factor === null || Math.abs(factor - 1) < 0.005
        ? 'Nothing had to be corrected.'
        : `By these trials the figures on this page are corrected by ${factor > 1 ? '+' : '−'}${format.percentWhole(Math.abs(factor - 1))}.`,
    shorter: (months, asked) =>
      `Your past is long enough to try ${months === 1 ? 'one month' : `${months} months`}, not ${asked}: so ${months === 1 ? 'one month is' : `${months} months are`} shown.`,
    unidentified:
      'These orders do not show who has gone for good and who only pauses. So no chance to be still buying is shown, and nobody here is called lost.',
    spend: {
      fitted: '',
      too_few:
        'Fewer than 50 customers came back with a value: an order is taken to be worth what the customer’s own orders were on average.',
      not_converged:
        'No model of order values fits these orders: an order is taken to be worth what the customer’s own orders were on average.',
      no_mean:
        'Order values are too uneven for a model of them: an order is taken to be worth what the customer’s own orders were on average.'
    },
    correlation: (value, isHigh) =>
      `Correlation of order value and number of repeats: ${value}. The model of values takes it to be nought${isHigh ? '; here it is not, so values of frequent buyers may be off' : ''}.`
  },
  zh: {
    question: '这个预测可信吗？',
    title: (rows, format) => {
      const latest = latestTold(rows);
      if (rows[0]?.verdict === 'too_few') return '回头订单太少，预测没法检验';
      if (latest === undefined) return '订单历史太短，预测还没法检验';
      if (latest.way === 'right') return `用最近 ${format.days(latest.days)}检验，预测基本准确`;
      return `用最近 ${format.days(latest.days)}检验，预测会偏${latest.way === 'high' ? '高' : '低'} ${format.percentWhole(Math.abs(latest.off))}`;
    },
    sub: (rows, format) => {
      const [latest] = rows;
      if (latest?.days === undefined || latest.days === null)
        return '预测要先在店铺自己的历史上检验过才会显示。';
      const days = new Set(rows.map(({ seen_until }) => seen_until)).size;
      return `假设回到过去的 ${format.integer(days)} 个日子：只看当天之前的订单，预测之后 ${format.days(latest.days)}，再与实际对比。`;
    },
    wasOff: (rows, format) => {
      const latest = latestTold(rows);
      if (latest === undefined) return '';
      const on = format.date(latest.seenUntil);
      return latest.way === 'right'
        ? `同样的方法在 ${on} 推算其后 ${format.days(latest.days)}，基本准确。`
        : `同样的方法在 ${on} 推算其后 ${format.days(latest.days)}，校正前偏${latest.way === 'high' ? '高' : '低'} ${format.percentWhole(Math.abs(latest.off))}。`;
    },
    empty: '当前筛选下没有客户。',
    past: {
      caption: '在过去的日子会怎么预测（未校正），以及实际发生了多少',
      seenUntil: '推算日',
      expected: '预计',
      came: '实际',
      off: '偏差'
    },
    ways: {
      caption: '几种预测方法各差多少',
      way: '方法',
      sums: '总额一般偏差',
      persons: '每位客户误差，单（RMSE）'
    },
    method: {
      bg: 'BG/NBD 模型',
      mbg: 'MBG/NBD 模型',
      chain: '购买节奏与沉默时间（马尔可夫链）',
      naive: '简单规则：下期与上期相同',
      none: '无'
    },
    verdict: {
      tried: '这里采用在店铺自己的历史上预测得最准的方法，区间宽度由它过去的误差决定。',
      too_short:
        '预测要先在店铺历史上的多个日子检验过才会显示。目前订单历史还不够长，导入更早的订单会有帮助。',
      too_few: '用来检验的时间段里回头订单不到 10 单，没法判断预测准不准。导入更早的订单或减少筛选会有帮助。'
    },
    corrected: (factor, format) =>
      factor === null || Math.abs(factor - 1) < 0.005
        ? '检验后不需要校正。'
        : `根据检验结果，本页预计值已校正 ${factor > 1 ? '+' : '−'}${format.percentWhole(Math.abs(factor - 1))}。`,
    shorter: (months, asked) =>
      `订单历史只够检验 ${months} 个月的预测，不够 ${asked} 个月，所以显示 ${months} 个月。`,
    unidentified: '从这些订单看不出谁已经流失、谁只是暂时没买。所以不显示仍会购买的概率，也不说谁已流失。',
    spend: {
      fitted: '',
      too_few: '有金额的回头客不到 50 位：每单金额按客户自己的平均值计算。',
      not_converged: '这些订单拟合不出金额模型：每单金额按客户自己的平均值计算。',
      no_mean: '订单金额差异太大，金额模型不适用：每单金额按客户自己的平均值计算。'
    },
    correlation: (value, isHigh) =>
      `笔单价与复购次数的相关系数：${value}。金额模型假定为零${isHigh ? '；这里并不为零，常客的金额可能有偏差' : ''}。`
  }
};

import type { Format, Messages } from '#i18n';
import type { Trial } from '../queries.ts';

export interface TrialText {
  readonly question: string;
  readonly title: (trial: Trial, format: Format) => string;
  readonly sub: (trial: Trial, format: Format) => string;
  readonly empty: string;
  readonly caption: string;
  readonly who: { readonly actual: string; readonly model: string; readonly naive: string };
  readonly column: {
    readonly who: string;
    readonly orders: string;
    readonly rmse: string;
    readonly mae: string;
  };
  readonly told: Readonly<Record<Trial['verdict'], string>>;
  readonly forced: string;
  readonly unidentified: string;
  readonly correlation: (value: string, isHigh: boolean) => string;
}

const isHigher = ({ model_rmse, naive_rmse }: Trial): boolean =>
  model_rmse !== null && naive_rmse !== null && model_rmse >= naive_rmse;

export const trial: Messages<TrialText> = {
  en: {
    question: 'Can the forecast be trusted?',
    title: (row, format) => {
      const [model, naive] = [format.decimal(row.model_rmse, 2), format.decimal(row.naive_rmse, 2)];
      if (row.verdict === 'too_few') return 'Too few customers came back for a forecast by a model';
      if (row.verdict === 'untested') return 'The forecast could not be tried yet';
      return isHigher(row)
        ? `On trial the simple rule erred less: ${naive} orders a customer, the model ${model}`
        : `On trial the model erred by ${model} orders a customer, the simple rule by ${naive}`;
    },
    sub: ({ calibration_until, holdout_days, trial_customer_count }, format) =>
      calibration_until === null
        ? 'A model is believed only after it has foretold what was kept from it.'
        : `The model saw orders up to ${format.date(calibration_until)} only and foretold the ${format.days(holdout_days)} after them, for ${format.plural(trial_customer_count ?? 0, { one: '# customer', other: '# customers' })}.`,
    empty: 'No customers in these filters.',
    caption: 'Orders foretold and orders that came',
    who: {
      actual: 'What really came',
      model: 'The model',
      naive: 'Simple rule: the next period equals the last'
    },
    column: {
      who: 'Told by',
      orders: 'Repeat orders',
      rmse: 'Typical error (RMSE)',
      mae: 'Mean error (MAE)'
    },
    told: {
      wins: 'The model’s error was the smaller one, so what is expected here comes from the model.',
      loses:
        'The model lost against the simple rule and steps aside: every expected figure here says what comes if the next months equal the last.',
      untested:
        'The orders do not reach back far enough to keep a part for a trial. The model’s figures are shown; take them as a first estimate.',
      too_few:
        'A model needs at least 50 customers who ordered again. Until then every expected figure here says what comes if the next months equal the last.'
    },
    forced: 'You chose this model although it lost its trial.',
    unidentified:
      'These orders do not show who has gone for good and who only pauses. So no chance to be still buying is shown, and nobody here is called lost.',
    correlation: (value, isHigh) =>
      `Correlation of order value and number of repeats: ${value}. The model takes it to be nought${isHigh ? '; here it is not, so values of frequent buyers may be off' : ''}.`
  },
  zh: {
    question: '这个预测可信吗？',
    title: (row, format) => {
      const [model, naive] = [format.decimal(row.model_rmse, 2), format.decimal(row.naive_rmse, 2)];
      if (row.verdict === 'too_few') return '回头客太少，还不能用模型预测';
      if (row.verdict === 'untested') return '预测还没法检验';
      return isHigher(row)
        ? `检验中简单规则更准：每位客户误差 ${naive} 单，模型 ${model} 单`
        : `检验中模型每位客户误差 ${model} 单，简单规则 ${naive} 单`;
    },
    sub: ({ calibration_until, holdout_days, trial_customer_count }, format) =>
      calibration_until === null
        ? '模型要先猜中它没看过的订单，才值得信。'
        : `模型只看 ${format.date(calibration_until)} 之前的订单，预测之后 ${format.days(holdout_days)}，共 ${format.integer(trial_customer_count)} 位客户。`,
    empty: '当前筛选下没有客户。',
    caption: '预测的订单与实际的订单',
    who: { actual: '实际发生', model: '模型', naive: '简单规则：下期与上期相同' },
    column: {
      who: '来源',
      orders: '复购订单数',
      rmse: '典型误差（RMSE）',
      mae: '平均误差（MAE）'
    },
    told: {
      wins: '模型误差更小，所以本页的预计值来自模型。',
      loses: '模型没有胜过简单规则，本页不用模型：所有预计值都按“未来与过去相同”推算。',
      untested: '订单历史太短，留不出一段来检验。这里仍显示模型的数字，请只当初步估计。',
      too_few: '模型至少需要 50 位回头客。在那之前，所有预计值都按“未来与过去相同”推算。'
    },
    forced: '这个模型检验没有通过，是您指定使用的。',
    unidentified: '从这些订单看不出谁已经流失、谁只是暂时没买。所以不显示仍会购买的概率，也不说谁已流失。',
    correlation: (value, isHigh) =>
      `笔单价与复购次数的相关系数：${value}。模型假定为零${isHigh ? '；这里并不为零，常客的金额可能有偏差' : ''}。`
  }
};

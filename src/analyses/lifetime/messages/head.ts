import type { Format, Messages } from '#i18n';
import type { MeanValue, Worth } from '../findings.ts';
import type { Expected } from '../queries.ts';

export interface HeadText {
  readonly headline: (value: MeanValue, worth: Worth, format: Format) => string;
  readonly tooEarly: string;
  readonly tooEarlyLede: string;
  readonly counted: (value: MeanValue, format: Format) => string;
  readonly expected: (row: Expected, format: Format) => string;
  readonly nobody: string;
  readonly fitting: string;
}

const people = (count: number, format: Format): string =>
  format.plural(count, { one: '# customer', other: '# customers' });

export const head: Messages<HeadText> = {
  en: {
    headline: ({ months, mean, interval }, worth, format) =>
      `A new customer ${worth === 'margin' ? 'leaves' : 'brings'} ${format.moneyWhole(mean)}${worth === 'margin' ? ' of margin' : ''} within ${format.plural(months, { one: 'a month', other: '# months' })} (${format.moneyRange(interval.low, interval.high)}).`,
    tooEarly: 'Too early to say what a new customer is worth.',
    tooEarlyLede:
      'Fewer than 30 people in these filters have been customers for a whole month. What they have brought so far stands below; fewer filters or older orders would help.',
    counted: ({ months, count, median }, format) =>
      `The mean of ${people(count, format)} whose first ${format.plural(months, { one: 'month is', other: '# months are' })} over${median === null ? '' : `; half of them brought ${format.moneyWhole(median)} or less`}.`,
    expected: ({ customer_count, months, clv, clv_low, clv_high }, format) =>
      months === null || clv === null
        ? 'What comes next cannot be told yet: no forecast could be tried on your own past.'
        : `Of ${customer_count === 1 ? 'the one customer' : `all ${people(customer_count, format)}`} who ever ordered, about ${format.moneyShort(clv)} (${format.moneyRange(clv_low, clv_high)}, 95 %) is expected in the next ${format.plural(months, { one: 'month', other: '# months' })}.`,
    nobody: 'No customers in these filters.',
    fitting: 'Working out who is expected to order again'
  },
  zh: {
    headline: ({ months, mean, interval }, worth, format) =>
      `一位新客 ${months} 个月内平均带来 ${format.moneyWhole(mean)}${worth === 'margin' ? ' 毛利' : ''}（${format.moneyRange(interval.low, interval.high)}）。`,
    tooEarly: '现在还看不出一位新客值多少钱。',
    tooEarlyLede:
      '当前筛选下，首单满一个月的客户不到 30 位。目前已带来的金额见下方；减少筛选或导入更早的订单会有帮助。',
    counted: ({ months, count, median }, format) =>
      `这是首单已满 ${months} 个月的 ${format.integer(count)} 位客户的平均值${median === null ? '' : `；其中一半不超过 ${format.moneyWhole(median)}`}。`,
    expected: ({ customer_count, months, clv, clv_low, clv_high }, format) =>
      months === null || clv === null
        ? '之后会怎样现在还说不准：预测还没能在店铺自己的历史上检验。'
        : `下过单的全部 ${format.integer(customer_count)} 位客户，未来 ${months} 个月预计带来约 ${format.moneyShort(clv)}（95% 区间 ${format.moneyRange(clv_low, clv_high)}）。`,
    nobody: '当前筛选下没有客户。',
    fitting: '正在推算谁可能再次下单'
  }
};

import type { Messages } from '#i18n';
import type { Worth } from '../findings.ts';

export interface AssumptionsText {
  readonly title: string;
  readonly worth: string;
  readonly worths: Readonly<Record<Worth, string>>;
  readonly months: string;
  readonly monthsOf: (months: number) => string;
  readonly discount: string;
  readonly discountOf: (percent: number) => string;
  readonly margin: string;
  readonly known: (share: string) => string;
  readonly use: (share: string) => string;
  readonly help: string;
  readonly notAShare: string;
}

export const assumptions: Messages<AssumptionsText> = {
  en: {
    title: 'What is assumed',
    worth: 'Value of past orders',
    worths: { revenue: 'Net revenue', margin: 'Margin' },
    months: 'Look ahead',
    monthsOf: (months) => (months === 1 ? '1 month' : `${months} months`),
    discount: 'Later money counts less by',
    discountOf: (percent) => (percent === 0 ? 'nothing' : `${percent} % a month`),
    margin: 'Kept of each sale, %',
    known: (share) => `By your product costs it is ${share}.`,
    use: (share) => `Expect with ${share}`,
    help: 'The look ahead and the discount change what is expected. What is kept of a sale changes what is expected, and margins where no product costs are known.',
    notAShare: 'A number from 0 to 100'
  },
  zh: {
    title: '计算假设',
    worth: '已发生订单按',
    worths: { revenue: '净销售额', margin: '毛利' },
    months: '往后看',
    monthsOf: (months) => `${months} 个月`,
    discount: '以后的钱打折',
    discountOf: (percent) => (percent === 0 ? '不打折' : `每月 ${percent}%`),
    margin: '每笔销售留下的毛利，%',
    known: (share) => `按商品成本算是 ${share}。`,
    use: (share) => `按 ${share} 预计`,
    help: '“往后看”和“打折”只影响预计值；毛利率影响预计值，以及没有商品成本时的毛利。',
    notAShare: '请输入 0 到 100 的数字'
  }
};

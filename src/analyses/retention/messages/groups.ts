import type { Format, Messages } from '#i18n';
import type { Comparison, Rate, Standing } from '../findings.ts';
import type { FirstOrderTrait } from '../queries.ts';
import { traits } from './traits.ts';

interface GroupsText {
  readonly question: string;
  readonly title: (
    comparison: Pick<Comparison, 'best' | 'worst'>,
    trait: FirstOrderTrait,
    names: { readonly best: string; readonly worst: string },
    format: Format
  ) => string;
  readonly sub: (days: number, trait: FirstOrderTrait) => string;
  readonly traitLegend: string;
  readonly tooFew: (days: number) => string;
  readonly empty: string;
  readonly small: (count: number, trait: FirstOrderTrait) => string;
  readonly figure: (rate: Rate, format: Format) => string;
  readonly share: string;
  readonly interval: string;
  readonly people: string;
  readonly standing: Readonly<Record<Standing, string>>;
}

export const groups: Messages<GroupsText> = {
  en: {
    question: 'Which first orders are followed by another?',
    title: ({ best, worst }, trait, names, format) => {
      const most = best && `${names.best}: ${format.percent(best.rate.share)} come back`;
      const least = worst && `${names.worst}: only ${format.percent(worst.rate.share)}`;
      if (best && worst) return `${most}; ${least}`;
      if (worst) return `${least} come back`;
      return most ?? `No clear difference between ${traits.en.traits[trait]}`;
    },
    sub: (days, trait) =>
      `Ordered again within ${days} days, by ${traits.en.trait[trait]}. Dashed line: all customers. Grey: chance can explain the difference.`,
    traitLegend: 'Compare by',
    tooFew: (days) =>
      `No group has 30 customers whose first order lies at least ${days} days back. Choose fewer days or longer dates.`,
    empty: 'The files do not say this about first orders. Order lines, or an export with this column, would.',
    small: (count, trait) =>
      `${count} ${traits.en.traits[trait]} with fewer than 30 customers, or beyond the first twelve, are in the table only.`,
    figure: ({ share, customer_count }, format) =>
      `${format.percent(share)} of ${format.integer(customer_count)}`,
    share: 'Ordered again',
    interval: '95% interval',
    people: 'Customers',
    standing: {
      above: 'above the others, beyond chance',
      below: 'below the others, beyond chance',
      alike: 'chance can explain the difference'
    }
  },
  zh: {
    question: '哪种首单更容易带来第二单？',
    title: ({ best, worst }, trait, names, format) => {
      const told = [
        ...(best ? [`${names.best}复购 ${format.percent(best.rate.share)}`] : []),
        ...(worst ? [`${names.worst}${best ? '' : '复购'}只有 ${format.percent(worst.rate.share)}`] : [])
      ];
      return told.length === 0 ? `各${traits.zh.traits[trait]}之间没有明显差别` : told.join('，');
    },
    sub: (days, trait) =>
      `按${traits.zh.trait[trait]}看 ${days} 天内的复购率。虚线为全部客户；灰色表示差别可能只是偶然。`,
    traitLegend: '对比维度',
    tooFew: (days) => `没有哪一组满 30 位首单已过 ${days} 天的客户。可以选短一点的天数，或放宽日期。`,
    empty: '文件里没有首单的这项信息。导入带这一列的订单或订单明细就能看到。',
    small: (count, trait) =>
      `另有 ${count} 个${traits.zh.traits[trait]}客户不足 30 位或排在前十二之外，只列在表格里。`,
    figure: ({ share, customer_count }, format) =>
      `${format.percent(share)}（${format.integer(customer_count)} 人）`,
    share: '已复购',
    interval: '95% 区间',
    people: '客户数',
    standing: {
      above: '明显高于其他客户',
      below: '明显低于其他客户',
      alike: '差别可能只是偶然'
    }
  }
};

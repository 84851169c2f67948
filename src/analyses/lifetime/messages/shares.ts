import type { Format, Messages } from '#i18n';

interface ConcentrationText {
  readonly question: string;
  readonly title: (share: string) => string;
  readonly sub: (gini: string) => string;
  readonly shop: string;
  readonly equal: string;
  readonly share: string;
  readonly top: (share: number, count: number, format: Format) => string;
  readonly tooFew: string;
  readonly empty: string;
}

interface DistributionText {
  readonly question: string;
  readonly title: (share: string, value: string) => string;
  readonly sub: (months: string) => string;
  readonly people: string;
  readonly value: string;
  readonly below: (value: string) => string;
  readonly from: (value: string) => string;
  readonly listOf: (name: string) => string;
}

export interface SharesText {
  readonly concentration: ConcentrationText;
  readonly distribution: DistributionText;
}

export const shares: Messages<SharesText> = {
  en: {
    concentration: {
      question: 'On how few customers does the shop rest?',
      title: (share) => `The top 20 % of customers bring ${share} of net revenue`,
      sub: (gini) =>
        `Share of net revenue by share of customers, those who brought most first. Gini ${gini} (0: all bring the same, 1: one brings all). Press a point for its people.`,
      shop: 'This shop',
      equal: 'If all brought the same',
      share: 'Share of net revenue',
      top: (share, count, format) =>
        `Top ${format.percentWhole(share)}: ${format.plural(count, { one: '# customer', other: '# customers' })}`,
      tooFew: 'Fewer than five customers have no top fifth.',
      empty: 'No customers in these filters.'
    },
    distribution: {
      question: 'How is the expected value spread over customers?',
      title: (share, value) => `${share} of customers are expected to bring less than ${value} each`,
      sub: (months) =>
        `Customers by what is expected of each within ${months}. Each class reaches to about twice the one before. Press a bar for its people.`,
      people: 'Customers',
      value: 'Expected value',
      below: (value) => `below ${value}`,
      from: (value) => `${value} and more`,
      listOf: (name) => `Customers with an expected value of ${name}`
    }
  },
  zh: {
    concentration: {
      question: '生意靠多少客户撑着？',
      title: (share) => `前 20% 的客户贡献了 ${share} 的净销售额`,
      sub: (gini) =>
        `按贡献从高到低排列客户，看累计占净销售额的比例。基尼系数 ${gini}（0：人人相同，1：全来自一人）。点曲线看名单。`,
      shop: '本店',
      equal: '假如人人相同',
      share: '占净销售额',
      top: (share, count, format) => `前 ${format.percentWhole(share)}：${format.integer(count)} 位客户`,
      tooFew: '不足五位客户，谈不上前 20%。',
      empty: '当前筛选下没有客户。'
    },
    distribution: {
      question: '预计价值在客户间怎样分布？',
      title: (share, value) => `${share} 的客户预计每人带来不到 ${value}`,
      sub: (months) => `按每位客户在${months}内的预计价值分档，每一档上限约为前一档的两倍。点柱子看名单。`,
      people: '客户数',
      value: '预计价值',
      below: (value) => `不到 ${value}`,
      from: (value) => `${value} 及以上`,
      listOf: (name) => `预计价值 ${name} 的客户`
    }
  }
};

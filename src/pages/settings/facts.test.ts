import { describe, expect, it } from 'vitest';
import { type Locale, makeFormat } from '#i18n';
import { defaultSettings, type Settings } from '#state';
import { type Answers, factOf, headlineOf, leftOutWords } from './facts.ts';
import { messages } from './messages.ts';
import type { CountedRow, LeftOutRow } from './queries.ts';

const row: CountedRow = {
  ...defaultSettings,
  order_count: 1000,
  counted_count: 900,
  other_currency_count: 0,
  misdated_count: 0,
  unpriced_count: 0,
  net_revenue: 50_000,
  refunded_count: 1,
  refund_apart_count: 2,
  refund_told_count: 950,
  refund_rate: 0.0012,
  refunded_order_rate: 0.001,
  refund_sum: 60,
  refund_dated_sum: 20,
  shipping_sum: 800,
  counted_shipping_sum: 700,
  tax_sum: 0,
  counted_tax_sum: 0,
  refund_shipping_sum: 0,
  gift_card_order_count: 0,
  gift_card_sum: 0,
  gift_card_paid_count: 0,
  paid_at_count: 950,
  other_day_count: 3
};
const rows: readonly LeftOutRow[] = [
  { rule: 'any', is_applied: true, order_count: 100, charged: 5000, sole_count: 90 },
  { rule: 'cancelled', is_applied: true, order_count: 70, charged: 4000, sole_count: 60 },
  { rule: 'unpaid', is_applied: true, order_count: 40, charged: 2000, sole_count: 40 },
  { rule: 'fully_refunded', is_applied: true, order_count: 0, charged: 0, sole_count: 0 }
];

const headline = (change: Partial<CountedRow>, locale: Locale = 'en'): string =>
  headlineOf({ ...row, ...change }, messages[locale], makeFormat(locale, 'CNY'));

const fact = (name: keyof Settings, change: Partial<CountedRow> = {}, locale: Locale = 'en'): string => {
  const answers: Answers = { leftOut: rows, counted: { ...row, ...change } };
  return factOf(name, answers, messages[locale], makeFormat(locale, 'CNY'));
};

describe('the headline', () => {
  it('says how many of all orders count', () => {
    expect(headline({})).toBe('900 of 1,000 orders count as sales; these rules leave out 100.');
    expect(headline({}, 'zh')).toBe('1,000 笔订单中，900 笔计入销售，按规则剔除 100 笔。');
    expect(headline({ counted_count: 1000 })).toBe(
      'All 1,000 orders count as sales; these rules leave none out.'
    );
  });

  it('ties out where orders are in another currency', () => {
    expect(headline({ other_currency_count: 5 })).toBe(
      '900 of 1,005 orders count as sales; these rules leave out 100, another currency 5.'
    );
    expect(headline({ misdated_count: 1 })).toBe(
      '900 of 1,001 orders count as sales; these rules leave out 100, an impossible date 1.'
    );
    expect(headline({ other_currency_count: 5, misdated_count: 1 }, 'zh')).toBe(
      '1,006 笔订单中，900 笔计入销售，按规则剔除 100 笔，其他币种 5 笔，日期不可能 1 笔。'
    );
  });
});

describe('a fact', () => {
  it.each<[keyof Settings, string, string]>([
    [
      'cancelled',
      '70 orders, ¥4,000. 60 of them fall under no other rule in force.',
      '70 笔，共 ¥4,000。其中 60 笔不符合其他生效的规则。'
    ],
    ['unpaid', '40 orders, ¥2,000.', '40 笔，共 ¥2,000。'],
    ['fully_refunded', 'Your files have none.', '文件里没有。'],
    [
      'refunds',
      'Money was given back for 1 order, ¥60 in all. 2 refunds name no order and count on their own day. Refund rate: 0.1% of the money paid, 0.1% of paid orders, whatever is chosen here.',
      '1 笔订单有退款，共 ¥60。另有 2 笔退款对不上订单，按退款那天计算。退款率：金额 0.1%，订单 0.1%，按全部付款订单计算，不受这里的选择影响。'
    ],
    [
      'refund_date',
      'Your files give the day of ¥20 of the ¥60 that went back; the rest stays with its order.',
      '¥60 退款中，¥20 有退款日期；其余跟订单走。'
    ],
    [
      'date_basis',
      '950 of 1,000 orders have a payment time. 3 were paid on another day than placed.',
      '1,000 笔订单中，950 笔有付款时间。3 笔付款和下单不在同一天。'
    ],
    [
      'shipping',
      '¥800 of shipping in your files, ¥700 on orders that count.',
      '文件里共有运费 ¥800，其中 ¥700 属于计入的订单。'
    ],
    ['tax', 'Your files name no tax.', '文件里没有税费。']
  ])('tells what %s concerns', (name, en, zh) => {
    expect([fact(name), fact(name, {}, 'zh')]).toEqual([en, zh]);
  });

  it('says where files are silent', () => {
    expect(fact('refunds', { refund_sum: 0, refund_rate: 0, refunded_order_rate: 0 })).toBe(
      'Your files have no refund. Refund rate: 0.0% of the money paid, 0.0% of paid orders, whatever is chosen here.'
    );
    const untold = { refund_sum: 0, refund_told_count: 0, refund_rate: null, refunded_order_rate: null };
    expect(fact('refunds', untold)).toBe('No file tells of refunds: the refund rate is unknown.');
    expect(fact('refunds', untold, 'zh')).toBe('文件里没有退款信息，退款率未知。');
    expect(fact('zero_value', { unpriced_count: 3 })).toMatch(
      /^Your files have none\. 3 orders that count have no amount/
    );
    expect(fact('refund_date', { refund_dated_sum: 0 })).toMatch(/^Your files give no day of a refund/);
    expect(fact('date_basis', { other_day_count: 0 })).toMatch(/None was paid on another day/);
    expect(fact('date_basis', { paid_at_count: 0, other_day_count: 0 })).toBe(
      '0 of 1,000 orders have a payment time.'
    );
  });

  it.each(['fully_refunded', 'refund_date'] as const)(
    'says that ignored refunds leave %s without effect',
    (name) => {
      expect(fact(name, { refunds: 'ignore' })).toMatch(/ No effect while refunds are ignored\.$/);
    }
  );
});

it('says how many of all left out fall under several rules', () => {
  expect(leftOutWords(rows, messages.en, makeFormat('en', 'CNY'))).toBe(
    'Left out in all: 100 orders, ¥5,000. 10 of them fall under more than one rule and are counted in each.'
  );
});

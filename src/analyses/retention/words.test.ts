import { describe, expect, it } from 'vitest';
import { type Locale, makeFormat } from '#i18n';
import { wilson } from '#statistics';
import { cohortCell } from '#tests/support/cohort-cells.ts';
import { cellWords } from './cell-words.ts';
import { cohortTable } from './cohort-table.ts';
import { compareGroups, mostGroups, type WindowDays } from './findings.ts';
import { headWords } from './head-words.ts';
import { messages } from './messages.ts';
import { cohortName } from './names.ts';
import type { FirstOrderTrait, RepeatRate } from './queries.ts';

const formats = { en: makeFormat('en', 'CNY'), zh: makeFormat('zh', 'CNY') } as const;

const rate = (
  cohort: string,
  repeat_count: number,
  customer_count: number,
  window_days: number | null = 90,
  same_day_count = 0
): RepeatRate => ({ cohort, cohort_name: cohort, window_days, customer_count, repeat_count, same_day_count });

describe('the sentence over the page', () => {
  const everybody = [rate('', 80, 300), rate('', 0, 0, 365), rate('', 120, 400, null)];

  function words(
    locale: Locale,
    rates: readonly RepeatRate[],
    groups: readonly RepeatRate[] = [],
    { within = 90, trait = 'channel' }: { within?: WindowDays; trait?: FirstOrderTrait } = {}
  ) {
    const comparison = compareGroups(groups, within, mostGroups);
    return headWords({ rates, comparison, within, trait }, messages[locale], formats[locale]);
  }

  it('says how many come back, and how sure that is', () => {
    expect(words('en', everybody)).toEqual({
      headline: '26.7% of new customers come back within 90 days (22.0% – 31.9%).',
      lede: 'Of 300 people whose first order lies at least 90 days back, 80 came back on a later day in that time.'
    });
    expect(words('zh', everybody)).toEqual({
      headline: '新客 90 天内的复购率是 26.7%（22.0% – 31.9%）。',
      lede: '首单已满 90 天的 300 位客户里，80 位在期限内改天又下了单。'
    });
  });

  it('names those who ordered twice on one day apart', () => {
    const sameDay = [rate('', 12, 13, 90, 12), rate('', 12, 13, null, 12)];
    expect(words('en', sameDay)).toEqual({
      headline: '0 of 13 new customers came back within 90 days.',
      lede: 'Of 13 people whose first order lies at least 90 days back, 0 came back on a later day in that time. 12 people ordered twice on the same day and not again in that time; that does not count as coming back.'
    });
    expect(words('zh', sameDay).lede).toBe(
      '首单已满 90 天的 13 位客户里，0 位在期限内改天又下了单。另有 12 位只在首单当天又下了一单，不算回购。'
    );
  });

  it('gives no share of few people', () => {
    const few = [rate('', 7, 29), rate('', 9, 35, null)];
    expect(words('en', few).headline).toBe('7 of 29 new customers came back within 90 days.');
    expect(words('en', [rate('', 0, 1), rate('', 0, 1, null)]).headline).toBe(
      '0 of 1 new customer came back within 90 days.'
    );
    expect(words('zh', few).headline).toBe('29 位新客中有 7 位在 90 天内又下了单。');
  });

  it('says when it is too early, and when there is nobody', () => {
    const early = words('en', everybody, [], { within: 365 });
    expect(early.headline).toBe('Too early to say who comes back within 365 days.');
    expect(early.lede).toMatch(/^None of the 400 new customers /);
    expect(words('zh', everybody, [], { within: 365 }).headline).toBe('现在还看不出谁会在 365 天内回购。');
    for (const rates of [[], [rate('', 0, 0), rate('', 0, 0, null)]]) {
      expect(words('en', rates).headline).toBe('Nobody first ordered in these dates.');
      expect(words('zh', rates).headline).toBe('所选时间内没有新客。');
    }
  });

  it('names who comes back most and least', () => {
    const groups = [rate('Etsy', 70, 150), rate('Shopify', 10, 150)];
    expect(words('en', everybody, groups).lede).toBe(
      'Of 300 people whose first order lies at least 90 days back, 80 came back on a later day in that time. People who first bought through Etsy come back most (46.7%), those who first bought through Shopify least (6.7%). 2 channels were compared, with the margins widened for so many looks.'
    );
    expect(words('zh', everybody, groups).lede).toMatch(
      /首单来自Etsy的客户复购率最高（46\.7%），首单来自Shopify的客户复购率最低（6\.7%）。一共比较了 2 个渠道/
    );
  });

  it('calls those without a coupon so', () => {
    const groups = [rate('', 10, 150), rate('双11', 50, 100), rate('TEN', 20, 60)];
    const asked = { trait: 'coupon' } as const;
    expect(words('en', everybody, groups, asked).lede).toContain('whose first order used no coupon least');
    expect(words('zh', everybody, groups, asked).lede).toContain('首单没用券的客户复购率最低');
    expect(words('zh', everybody, groups, asked).lede).toContain('首单用“双11”券的客户复购率最高');
  });

  it('is silent about differences that chance explains', () => {
    const groups = [rate('Etsy', 41, 150), rate('Shopify', 39, 150)];
    expect(words('en', everybody, groups).lede).toBe(words('en', everybody).lede);
  });
});

describe('a cell', () => {
  const table = (cell: Partial<ReturnType<typeof cohortCell>>) =>
    cohortTable([cohortCell({ cohort_size: 40, period_index: 2, ...cell })], 'retention', 'period', {
      rows: 1,
      columns: Infinity
    });
  const wordsOf = (locale: Locale, cell: Partial<ReturnType<typeof cohortCell>>) => {
    const [shown] = table(cell).rows[0]?.cells ?? [];
    if (shown === undefined) throw new Error('no cell');
    return cellWords(shown, 'January 2024', 'retention', 'month', messages[locale], formats[locale]);
  };

  it('says its value, how sure it is, and of how many people', () => {
    const { low, high } = wilson(10, 40);
    expect(wordsOf('en', { customer_count: 10 })).toEqual({
      title: 'January 2024 · Month 2 after the first order',
      lines: [
        `${messages.en.cohorts.measure.retention}: 25.0%`,
        `95% interval: ${formats.en.percentRange(low, high)}`,
        messages.en.cohorts.people(10, 40, formats.en)
      ]
    });
    expect(wordsOf('zh', { customer_count: 10 }).lines).toContain('40 人中 10 人下单');
  });

  it('says so when its period is not over', () => {
    expect(wordsOf('en', { is_complete: false }).lines.at(-1)).toBe(
      'This period is not over: the figure may still change.'
    );
    expect(wordsOf('zh', { is_complete: false }).lines.at(-1)).toBe('这一期还没过完，数字还会变。');
  });

  it('has no interval where everybody is in by definition', () => {
    expect(wordsOf('en', { period_index: 0 }).lines.join()).not.toContain('interval');
  });

  it('of nobody says nothing else', () => {
    expect(wordsOf('en', { cohort_size: 0, is_complete: false }).lines).toEqual([
      'Nobody’s period is over yet.'
    ]);
  });
});

describe('a cohort', () => {
  const nameOf = (
    locale: Locale,
    cohort: string,
    ...[by, period]: readonly ['period', 'week' | 'quarter'] | readonly ['coupon', 'month']
  ) =>
    cohortName(
      { cohort, name: cohort === '' ? '' : `(${cohort})` },
      by,
      period,
      messages[locale],
      formats[locale]
    );

  it('is called by its period, a week by its Monday', () => {
    expect(nameOf('en', '2024-04-01', 'period', 'quarter')).toBe(formats.en.quarter('2024-04-01'));
    expect(nameOf('zh', '2024-04-01', 'period', 'week')).toBe(formats.zh.date('2024-04-01'));
  });

  it('is called what the files call it, or that they say nothing', () => {
    expect(nameOf('en', 'TEN', 'coupon', 'month')).toBe('(TEN)');
    expect(nameOf('en', '', 'coupon', 'month')).toBe('No coupon');
    expect(nameOf('zh', '', 'coupon', 'month')).toBe('没用券');
  });

  it('keeps its name while the rows are still those of another grouping', () => {
    expect(nameOf('en', 'TEN', 'period', 'week')).toBe('(TEN)');
  });
});

it.each(['en', 'zh'] as const)('no two parts of the page are called the same in %s', (locale) => {
  const { cohorts, returns, groups, toDo } = messages[locale];
  const names = [
    cohorts.question,
    cohorts.table,
    cohorts.curvesTitle('retention'),
    returns.question,
    groups.question,
    toDo.title
  ];
  expect(new Set(names).size).toBe(names.length);
});

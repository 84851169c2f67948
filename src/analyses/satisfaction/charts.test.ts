import { describe, expect, it } from 'vitest';
import { type ChartOption, toSvg } from '#charts';
import { type Locale, makeFormat } from '#i18n';
import { wilson } from '#statistics';
import { delayChart } from './delay-chart.ts';
import { dotPlotHeight } from './dot-plot.ts';
import { groupsChart, lateChart } from './groups-chart.ts';
import { messages } from './messages.ts';
import { lateOf, placeDelivered, placeRated, shopOf } from './placed.ts';
import type { DelayBand, DeliveredGroup, RatedGroup, RatingPeriod, Repeat, StarCount } from './queries.ts';
import { distributionChart, trendChart } from './ratings-chart.ts';
import { repeatChart } from './repeat-chart.ts';

const format = makeFormat('en', 'CNY');
const text = messages.en;

const draws = async (name: string, option: ChartOption, height: number): Promise<void> => {
  await expect(await toSvg(option, { width: 560, height })).toMatchFileSnapshot(`./golden/${name}.svg`);
};

const rated = (name: string, happy_count: number, rating_count: number): RatedGroup => ({
  value: name,
  name,
  rating_count,
  happy_count,
  unhappy_count: 0,
  mean_rating: 1 + (4 * happy_count) / rating_count,
  csat_share: happy_count / rating_count,
  csat_low: wilson(happy_count, rating_count).low,
  csat_high: wilson(happy_count, rating_count).high,
  shop_rating_count: 1000,
  shop_csat_share: 0.88
});
const products = [
  rated('Bowl', 61, 100),
  rated('Gaiwan', 268, 300),
  rated('Red <b>pot</b>', 0, 2),
  rated('Tea', 580, 598)
];

const delivered = (value: string, late_count: number, order_count: number): DeliveredGroup => ({
  value,
  order_count,
  late_count,
  late_share: late_count / order_count,
  late_low: wilson(late_count, order_count).low,
  late_high: wilson(late_count, order_count).high,
  median_delivery_days: 3,
  p90_delivery_days: 6,
  mean_rating: null
});

describe('charts', () => {
  it('spreads the stars', async () => {
    const rows = [391, 435, 710, 1831, 4908].map((rating_count, index): StarCount => ({
      kind: 'overall',
      stars: index + 1,
      rating_count,
      rating_share: rating_count / 8275,
      mean_rating: 4.26
    }));
    await draws('distribution', distributionChart(rows.toReversed(), text.distribution, format), 220);
  });

  it('leaves a gap where nobody rated, and dashes what is not over', async () => {
    const counts: readonly (readonly [string, number, number])[] = [
      ['2026-01-01', 40, 50],
      ['2026-02-01', 0, 0],
      ['2026-03-01', 45, 50],
      ['2026-04-01', 70, 80],
      ['2026-05-01', 8, 9]
    ];
    const rows = counts.map(([period_on, happy_count, rating_count]): RatingPeriod => {
      const { low, high } = wilson(happy_count, rating_count);
      return {
        period_on,
        rating_count,
        happy_count,
        mean_rating: rating_count === 0 ? null : 4.2,
        csat_share: rating_count === 0 ? null : happy_count / rating_count,
        csat_low: low,
        csat_high: high,
        is_complete: period_on !== '2026-05-01'
      };
    });
    await draws('trend', trendChart(rows, 'month', text.trend, format), 300);
  });

  it('puts the surely worst first, and colours what stands out', async () => {
    const placed = placeRated(products, 'worst');
    expect(placed.map(({ group, standing }) => [group.name, standing])).toEqual([
      ['Bowl', 'below'],
      ['Gaiwan', 'alike'],
      ['Tea', 'above'],
      ['Red <b>pot</b>', 'alike']
    ]);
    await draws('groups', groupsChart(placed, shopOf(products), text.groups, format), dotPlotHeight(5));
  });

  it('puts the surely best first', () => {
    expect(placeRated(products, 'best').map(({ group }) => group.name)).toEqual([
      'Tea',
      'Gaiwan',
      'Bowl',
      'Red <b>pot</b>'
    ]);
  });

  it('names the late', async () => {
    const carriers = [delivered('North', 20, 400), delivered('South', 60, 200), delivered('West', 1, 4)];
    const placed = placeDelivered(carriers);
    expect(placed.map(({ group, standing }) => [group.value, standing])).toEqual([
      ['South', 'above'],
      ['North', 'below'],
      ['West', 'alike']
    ]);
    await draws('late', lateChart(placed, lateOf(carriers), text.late, format), dotPlotHeight(4));
  });

  it('goes from early to late', async () => {
    const bands: readonly (readonly [DelayBand['band'], number, number])[] = [
      ['early_4', 92, 100],
      ['early_1', 450, 500],
      ['on_day', 88, 100],
      ['late_1', 20, 80],
      ['late_4', 3, 10],
      ['late_8', 0, 0]
    ];
    const rows = bands.map(([band, happy_count, rating_count]): DelayBand => {
      const { low, high } = wilson(happy_count, rating_count);
      return {
        band,
        order_count: rating_count * 3,
        rating_count,
        happy_count,
        mean_rating: rating_count === 0 ? null : 4,
        csat_share: rating_count === 0 ? null : happy_count / rating_count,
        csat_low: low,
        csat_high: high
      };
    });
    await draws('delay', delayChart(rows, text.delay, format), dotPlotHeight(6));
  });

  it('parts the kinds of experience', async () => {
    const outcomes: readonly (readonly [Repeat['experience'], Repeat['outcome'], number, number])[] = [
      ['delivery', 'on_time', 470, 1000],
      ['delivery', 'late', 30, 120],
      ['rating', 'high', 230, 400],
      ['rating', 'low', 8, 20],
      ['refund', 'not_refunded', 450, 1000]
    ];
    const rows = outcomes.map(([experience, outcome, repeat_count, customer_count]): Repeat => ({
      experience,
      outcome,
      customer_count,
      repeat_count,
      repeat_rate: repeat_count / customer_count
    }));
    await draws('repeat', repeatChart(rows, text.repeat, format), dotPlotHeight(7));
  });
});

describe('sentences', () => {
  const row = {
    rating_count: 3120,
    mean_rating: 4.42,
    csat_share: 0.88,
    csat_low: 0.8681,
    csat_high: 0.8909,
    happy_count: 2746,
    unhappy_count: 100,
    mean_service_rating: null,
    mean_logistics_rating: null,
    undated_count: 0,
    first_rated_on: null,
    last_rated_on: null,
    compare_rating_count: 0,
    compare_mean_rating: null,
    compare_csat_share: null
  };
  const effect = { late: 2.6, onTime: 4.4, interval: { low: -2, high: -1.6 }, isClear: true };
  const headline = (locale: Locale, change: Partial<typeof row>, late?: typeof effect): string =>
    messages[locale].head.headline({ ...row, ...change }, late, makeFormat(locale, 'CNY'));

  it('says how happy, and how sure', () => {
    expect(headline('en', {}, effect)).toBe(
      '4.4 of 5 from 3,120 ratings; 88% are happy (87–89%); late parcels rate 1.8 lower.'
    );
    expect(headline('en', {}, { ...effect, isClear: false })).toMatch(/rate no differently\.$/);
    expect(headline('zh', {}, effect)).toBe(
      '3,120 条评价，平均 4.4 分，好评率 88%（87–89%）；晚到的包裹评分低 1.8 分。'
    );
  });

  it('warns of few ratings, and of none', () => {
    expect(headline('en', { rating_count: 3, csat_low: 0.44, csat_high: 1 }, effect)).toBe(
      '4.4 of 5 from 3 ratings: too few to rely on, anything from 44–100% of customers may be happy.'
    );
    expect(headline('en', { rating_count: 0, csat_share: 0 })).toMatch(/^Nobody/);
  });
});

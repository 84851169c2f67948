import type { Format, Messages } from '#i18n';
import { unreachable } from '#lib';
import type { Shift } from '../findings.ts';
import type { StarCount } from '../queries.ts';

type Grain = 'month' | 'quarter';

const share = (rows: readonly StarCount[], from: number, until: number, format: Format): string =>
  format.percentWhole(
    rows.reduce(
      (sum, { stars, rating_share }) => (stars >= from && stars <= until ? sum + rating_share : sum),
      0
    )
  );

const en = {
  distribution: {
    question: 'How the ratings spread',
    title: (rows: readonly StarCount[], format: Format) =>
      `${share(rows, 5, 5, format)} give five stars, ${share(rows, 1, 2, format)} one or two`,
    sub: (mean: number, canRead: boolean, format: Format) =>
      `${format.decimal(mean, 2)} on average.${canRead ? ' Press a bar to read what they wrote.' : ''}`,
    legend: 'Which rating',
    kind: { overall: 'Product', service: 'Service', logistics: 'Logistics' },
    ratings: 'Ratings',
    share: 'Share',
    stars: (stars: number) => (stars === 1 ? '1 star' : `${stars} stars`),
    how: [
      'Every rating within the dates and filters, by its stars; half stars are counted downwards. A person who rated several times counts each time.',
      'A rating belongs to the day it was written; where the file does not say, to the day of its order. One without any day counts only while the dates cover all sales.'
    ]
  },
  trend: {
    question: 'Are customers getting happier?',
    title(shift: Shift | undefined, grain: Grain, format: Format): string {
      if (shift === undefined) return 'Share of happy customers over time';
      const now = `${format.percentWhole(shift.now.csat_share)} happy in ${format.span(grain, shift.now.period_on)}`;
      const before = `${format.percentWhole(shift.before.csat_share)} in ${format.span(grain, shift.before.period_on)}`;
      switch (shift.direction) {
        case 'up':
          return `${now}, up from ${before}`;
        case 'down':
          return `${now}, down from ${before}`;
        case 'steady':
          return `${now}: no clear change from ${before}`;
        default:
          return unreachable(shift.direction);
      }
    },
    sub: 'Share of ratings of 4 or 5, with its 95% interval as a band; dashed while a period is not over',
    happy: 'Happy',
    mean: 'Average',
    ratings: 'Ratings',
    incomplete: 'Not over yet, or cut by the dates',
    tooFew:
      'A line needs ratings of at least two periods. Choose longer dates, or months instead of quarters.',
    how: [
      'For each month or quarter, the share of ratings of 4 or 5 among all ratings written in it, with Wilson’s 95% interval. A period without ratings leaves a gap.',
      'The title compares the last period that is over with the same one a year earlier, or with the first where the data does not reach back; it speaks of a change only where Newcombe’s 95% interval of the difference leaves zero out.'
    ]
  }
};

const zh: typeof en = {
  distribution: {
    question: '评分分布',
    title: (rows, format) => `五星占 ${share(rows, 5, 5, format)}，一二星占 ${share(rows, 1, 2, format)}`,
    sub: (mean, canRead, format) =>
      `平均 ${format.decimal(mean, 2)} 分。${canRead ? '点一下柱子，看买家写了什么。' : ''}`,
    legend: '哪一项评分',
    kind: { overall: '描述相符', service: '服务态度', logistics: '物流服务' },
    ratings: '评价数',
    share: '占比',
    stars: (stars) => `${stars} 星`,
    how: [
      '当前日期和筛选范围内的每一条评价，按星级统计；半星向下算。同一个人评价几次就算几次。',
      '评价按写下的日期归期；文件没写日期的，按所属订单的日期；两样都没有的，只有在日期覆盖全部销售时才计入。'
    ]
  },
  trend: {
    question: '客户越来越满意了吗？',
    title(shift, grain, format) {
      if (shift === undefined) return '好评率走势';
      const now = `${format.span(grain, shift.now.period_on)}好评率 ${format.percentWhole(shift.now.csat_share)}`;
      const before = `${format.span(grain, shift.before.period_on)}是 ${format.percentWhole(shift.before.csat_share)}`;
      switch (shift.direction) {
        case 'up':
          return `${now}，比之前高（${before}）`;
        case 'down':
          return `${now}，比之前低（${before}）`;
        case 'steady':
          return `${now}，和之前差不多（${before}）`;
        default:
          return unreachable(shift.direction);
      }
    },
    sub: '4–5 分评价的占比，色带是 95% 的把握范围；没过完的时段用虚线',
    happy: '好评率',
    mean: '平均评分',
    ratings: '评价数',
    incomplete: '还没过完，或被所选日期截断',
    tooFew: '至少要有两个时段的评价才能画线。可以把日期放宽，或按月看。',
    how: [
      '每个月或季度里写下的评价中，4 分和 5 分所占的比例，附 Wilson 95% 区间。没有评价的时段留空。',
      '标题拿最近一个过完的时段和去年同期比；数据不够早时和第一个时段比。只有差值的 Newcombe 95% 区间不含零，才说升或降。'
    ]
  }
};

export const ratings: Messages<typeof en> = { en, zh };

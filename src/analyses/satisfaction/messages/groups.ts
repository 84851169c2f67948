import type { Format, Messages } from '#i18n';
import type { RatedGroup, RatingDimension } from '../queries.ts';
import { dimensions } from './dimensions.ts';

const en = {
  question: 'Where are customers unhappy?',
  by: 'Compare',
  order: 'Order',
  worst: 'Worst first',
  best: 'Best first',
  title(below: readonly RatedGroup[], by: RatingDimension, overall: number, format: Format): string {
    const [first, ...others] = below;
    const { one, other } = dimensions.en[by];
    if (first === undefined) return `No ${one} is clearly below the shop`;
    const whole = format.percentWhole(overall);
    if (others.length > 0)
      return `${format.integer(below.length)} ${other} are clearly below the shop’s ${whole}`;
    return `${first.name} is clearly below the shop: ${format.percentWhole(first.csat_share)} happy, not ${whole}`;
  },
  sub(shown: number, all: number, by: RatingDimension, format: Format): string {
    const count = format.integer(all);
    const part = shown < all ? `${format.integer(shown)} of ${count} ${dimensions.en[by].other}: ` : '';
    return `${part}share of ratings of 4 or 5 with its 95% interval. Coloured where the difference holds although ${count} are compared at once.`;
  },
  shop: 'Whole shop',
  happy: 'Happy',
  interval: '95% interval',
  mean: 'Average',
  ratings: 'Ratings',
  below: 'Clearly below the shop',
  above: 'Clearly above the shop',
  figure: (row: RatedGroup, format: Format) =>
    `${format.decimal(row.mean_rating)} · n ${format.integerShort(row.rating_count)}`,
  empty:
    'No rating of these dates names one. A column with the product, the SKU or the order number in the review file would tell.',
  how: [
    'The share of ratings of 4 or 5 with Wilson’s 95% interval. Worst first sorts by the upper bound and best first by the lower one, so that a few angry customers do not make a product the worst; what has fewer than ten ratings comes last.',
    'Of many compared at once, one in twenty would leave the shop’s share out by chance. A dot is coloured only where even the wider interval for all of them together does (Bonferroni).',
    'A rating that names an order but no product counts for each product of that order. Country, region and carrier are those of the order that was rated; a rating that names a customer but no order counts where the customer lives.'
  ]
};

const zh: typeof en = {
  question: '哪里让客户不满意？',
  by: '比较',
  order: '排序',
  worst: '最差在前',
  best: '最好在前',
  title(below, by, overall, format) {
    const [first, ...others] = below;
    const { one, other } = dimensions.zh[by];
    if (first === undefined) return `没有哪个${one}明显低于全店`;
    const whole = format.percentWhole(overall);
    if (others.length > 0) return `${format.integer(below.length)} ${other}明显低于全店好评率 ${whole}`;
    return `${first.name}明显偏低：好评率 ${format.percentWhole(first.csat_share)}，全店 ${whole}`;
  },
  sub(shown, all, by, format) {
    const count = `${format.integer(all)} ${dimensions.zh[by].other}`;
    const part = shown < all ? `列出其中 ${format.integer(shown)} 个。` : '';
    return `好评率（4–5 分占比）和 95% 把握范围。${part}同时比较 ${count}，差距依然站得住的才上色。`;
  },
  shop: '全店',
  happy: '好评率',
  interval: '95% 把握范围',
  mean: '平均评分',
  ratings: '评价数',
  below: '明显低于全店',
  above: '明显高于全店',
  figure: (row, format) =>
    `${format.decimal(row.mean_rating)} 分 · ${format.integerShort(row.rating_count)} 条`,
  empty: '这段时间的评价没有写明。评价文件里有商品、SKU 或订单编号一列，就能看出来。',
  how: [
    '4 分和 5 分评价的占比，附 Wilson 95% 区间。“最差在前”按区间上限排，“最好在前”按下限排，免得几个生气的买家就把一个商品排到最差；不足十条评价的排在最后。',
    '同时比较很多个时，每二十个里总有一个会碰巧偏离。所以只有把所有比较一起算进去（Bonferroni）仍然偏离的，才给圆点上色。',
    '只写了订单、没写商品的评价，算到该订单的每个商品上。国家、地区和快递取自被评价的订单；只写了客户、没写订单的评价，按客户所在地算。'
  ]
};

export const groups: Messages<typeof en> = { en, zh };

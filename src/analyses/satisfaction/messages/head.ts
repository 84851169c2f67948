import type { Format, Messages } from '#i18n';
import { fewest, type LateEffect } from '../findings.ts';
import type { Delivery, Satisfaction } from '../queries.ts';
import { percentSpan } from '../spans.ts';

const ratings = (count: number, format: Format): string =>
  format.plural(count, { one: '# rating', other: '# ratings' });
const gap = ({ late, onTime }: LateEffect, format: Format): string => format.decimal(Math.abs(late - onTime));

const en = {
  name: 'Satisfaction',
  figures: 'Satisfaction at a glance',
  headline(row: Satisfaction, effect: LateEffect | undefined, format: Format): string {
    if (row.rating_count === 0) return 'Nobody left a rating within these dates and filters.';
    const mean = `${format.decimal(row.mean_rating)} of 5 from ${ratings(row.rating_count, format)}`;
    const span = percentSpan(row.csat_low, row.csat_high, format);
    if (row.rating_count < fewest) {
      return `${mean}: too few to rely on, anything from ${span} of customers may be happy.`;
    }
    const happy = `${mean}; ${format.percentWhole(row.csat_share)} are happy (${span})`;
    if (effect === undefined) return `${happy}.`;
    if (!effect.isClear) return `${happy}; late parcels rate no differently.`;
    const side = effect.late < effect.onTime ? 'lower' : 'higher';
    return `${happy}; late parcels rate ${gap(effect, format)} ${side}.`;
  },
  lede(row: Satisfaction, delivery: Delivery | undefined, format: Format): string {
    const late = format.integer(delivery?.late_count ?? 0);
    const parcels = format.plural(delivery?.order_count ?? 0, { one: '# parcel', other: '# parcels' });
    return [
      'Happy means 4 or 5 of 5; the true share lies in the brackets 19 times out of 20.',
      (delivery?.order_count ?? 0) > 0 && `${late} of ${parcels} came after the promised day.`,
      row.undated_count > 0 && `${ratings(row.undated_count, format)} without a date are counted as well.`
    ]
      .filter((sentence) => sentence !== false)
      .join(' ');
  },
  noReviewsHeadline: 'No ratings in your files yet.',
  noReviews:
    'Drop a review file: a Judge.me export, Taobao or Tmall 评价, Olist’s reviews, or any table with a rating from 1 to 5. A date, an order number, a product and an e-mail make it tell more.',
  mean: 'Average rating',
  happy: 'Happy (4–5 of 5)',
  unhappy: 'Unhappy (1–2 of 5)',
  late: 'Late parcels',
  days: 'Days to arrive, median',
  confirmation: 'Days until the buyer confirmed, median',
  notArrival: 'when it arrived is not known',
  shippedOnTime: 'Shipped on time',
  service: 'Service rating',
  logistics: 'Logistics rating',
  interval: (low: number, high: number, format: Format) => `${percentSpan(low, high, format)}, 95% sure`,
  ratings,
  against: (span: string) => `against ${span}`,
  points: (size: string) => `${size} points`,
  parcels: (count: number, format: Format) =>
    format.plural(count, { one: 'of # parcel', other: 'of # parcels' }),
  nineOfTen: (days: string) => `nine of ten within ${days}`
};

const zh: typeof en = {
  name: '满意度',
  figures: '满意度一览',
  headline(row, effect, format) {
    if (row.rating_count === 0) return '当前日期和筛选范围内没有评价。';
    const mean = `${format.integer(row.rating_count)} 条评价，平均 ${format.decimal(row.mean_rating)} 分`;
    const span = percentSpan(row.csat_low, row.csat_high, format);
    if (row.rating_count < fewest) return `${mean}：条数太少，好评率可能在 ${span} 之间，先别下结论。`;
    const happy = `${mean}，好评率 ${format.percentWhole(row.csat_share)}（${span}）`;
    if (effect === undefined) return `${happy}。`;
    if (!effect.isClear) return `${happy}；晚到的包裹评分没有明显差别。`;
    return `${happy}；晚到的包裹评分${effect.late < effect.onTime ? '低' : '高'} ${gap(effect, format)} 分。`;
  },
  lede(row, delivery, format) {
    const late = format.integer(delivery?.late_count ?? 0);
    const parcels = format.integer(delivery?.order_count ?? 0);
    return [
      '4 分和 5 分算好评；括号里是 95% 的把握范围。',
      (delivery?.order_count ?? 0) > 0 && `${parcels} 个包裹里有 ${late} 个晚于承诺日期送达。`,
      row.undated_count > 0 && `另有 ${format.integer(row.undated_count)} 条评价没有日期，也计算在内。`
    ]
      .filter((sentence) => sentence !== false)
      .join('');
  },
  noReviewsHeadline: '文件里还没有评价。',
  noReviews:
    '请拖入评价文件：淘宝/天猫评价、Judge.me 导出、Olist 评价表，或任何带 1–5 分评分的表格。如果还有日期、订单编号、商品和邮箱，能看出的就更多。',
  mean: '平均评分',
  happy: '好评率（4–5 分）',
  unhappy: '差评率（1–2 分）',
  late: '晚到率',
  days: '送达天数（中位）',
  confirmation: '到确认收货的天数（中位）',
  notArrival: '签收时间未知',
  shippedOnTime: '按时发货率',
  service: '服务态度',
  logistics: '物流服务',
  interval: (low, high, format) => `${percentSpan(low, high, format)}，95% 把握`,
  ratings: (count, format) => `${format.integer(count)} 条评价`,
  against: (span) => `对比 ${span}`,
  points: (size) => `${size} 个百分点`,
  parcels: (count, format) => `共 ${format.integer(count)} 个包裹`,
  nineOfTen: (days) => `九成 ${days}内送达`
};

export const head: Messages<typeof en> = { en, zh };

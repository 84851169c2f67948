import type { Format, Messages } from '#i18n';
import type { LateShares } from '../findings.ts';
import type { DelayBand, DeliveredGroup, DeliveryDimension } from '../queries.ts';
import { dimensions } from './dimensions.ts';

const en = {
  delay: {
    question: 'What goes with a late parcel?',
    title(shares: LateShares | undefined, format: Format): string {
      if (shares === undefined) return 'Ratings by how early or late the parcel came';
      const [late, onTime] = [format.percentWhole(shares.late), format.percentWhole(shares.onTime)];
      return shares.verdict === 'unclear'
        ? `No clear difference: ${late} happy with a late parcel, ${onTime} with one on time`
        : `${late} are happy with a late parcel, ${onTime} with one on time`;
    },
    sub: 'Share of ratings of 4 or 5 by the days between the promised day and arrival, with its 95% interval',
    band: {
      early_4: '4+ days early',
      early_1: '1–3 days early',
      on_day: 'On the day',
      late_1: '1–3 days late',
      late_4: '4–7 days late',
      late_8: '8+ days late'
    } satisfies Record<DelayBand['band'], string>,
    happy: 'Happy',
    interval: '95% interval',
    mean: 'Average',
    parcels: 'Parcels',
    rated: 'Rated',
    figure: (row: DelayBand, format: Format) =>
      `${format.decimal(row.mean_rating)} · n ${format.integerShort(row.rating_count)}`,
    empty:
      'Which parcels were late cannot be told. Orders need the promised and the actual day of delivery: columns such as “promised delivery” and “delivered at”, 承诺送达时间 and 签收时间, or order_estimated_delivery_date and order_delivered_customer_date. A promise to ship by some day (承诺发货时间) and the buyer’s confirmation (确认收货时间) tell neither.',
    tooFew: 'None of the parcels of these dates was rated. Reviews that name their order would tell.',
    how: [
      'Orders placed within the dates whose parcel arrived and had a promised day, whatever became of the order afterwards. Late means a later calendar day than promised. An order that was rated several times counts once, with the mean of its ratings.',
      'An association, not a proof: carriers, regions and products that are often late may be rated lower for other reasons as well.'
    ]
  },
  late: {
    question: 'Who is late?',
    by: 'Compare',
    title(late: readonly DeliveredGroup[], by: DeliveryDimension, format: Format): string {
      const [first, ...others] = late;
      if (first === undefined) return `No ${dimensions.en[by].one} is clearly later than the others`;
      const share = format.percentWhole(first.late_share);
      if (others.length === 0) return `${first.value} is clearly later: ${share} of its parcels`;
      return `${format.integer(late.length)} ${dimensions.en[by].other} are clearly later, ${first.value} most (${share})`;
    },
    sub: (all: number, format: Format) =>
      `Share of parcels after the promised day, with its 95% interval. Coloured where the difference holds although ${format.integer(all)} are compared at once.`,
    shop: 'Whole shop',
    late: 'Late',
    interval: '95% interval',
    parcels: 'Parcels',
    mean: 'Average rating',
    median: 'Days to arrive, median',
    p90: 'Nine of ten within',
    later: 'Clearly later than the shop',
    earlier: 'Clearly more punctual',
    figure: (row: DeliveredGroup, format: Format) => `n ${format.integerShort(row.order_count)}`,
    empty:
      'No parcel of these dates names one. A column with the carrier, or the region of the address, would tell.',
    how: [
      'Parcels that arrived on a later calendar day than promised among those with both days, with Wilson’s 95% interval, sorted by its lower bound. Coloured where the difference holds although all are compared at once (Bonferroni).',
      'Days to arrive run from payment, or from the order where no payment is dated, to arrival.'
    ]
  }
};

const zh: typeof en = {
  delay: {
    question: '晚到的包裹评分怎样？',
    title(shares, format) {
      if (shares === undefined) return '按送达早晚看评分';
      const [late, onTime] = [format.percentWhole(shares.late), format.percentWhole(shares.onTime)];
      return shares.verdict === 'unclear'
        ? `没有明显差别：晚到的好评率 ${late}，准时的 ${onTime}`
        : `晚到的包裹好评率 ${late}，准时的 ${onTime}`;
    },
    sub: '按实际送达与承诺日期相差的天数看好评率（4–5 分占比），附 95% 把握范围',
    band: {
      early_4: '早到 4 天以上',
      early_1: '早到 1–3 天',
      on_day: '当天送达',
      late_1: '晚到 1–3 天',
      late_4: '晚到 4–7 天',
      late_8: '晚到 8 天以上'
    },
    happy: '好评率',
    interval: '95% 把握范围',
    mean: '平均评分',
    parcels: '包裹数',
    rated: '有评价',
    figure: (row, format) =>
      `${format.decimal(row.mean_rating)} 分 · ${format.integerShort(row.rating_count)} 条`,
    empty:
      '看不出哪些包裹晚到。订单里需要承诺送达日期和实际送达日期两列，例如“承诺送达时间”和“签收时间”，或 promised delivery 和 delivered at。“承诺发货时间”和“确认收货时间”看不出包裹哪天送到。',
    tooFew: '这段时间的包裹都没有评价。评价里写明订单编号就能对上。',
    how: [
      '所选日期内下单、已经送达且有承诺日期的订单，不管之后有没有退款或取消。实际送达的日历日晚于承诺日就算晚到。一个订单有多条评价时取平均，只算一次。',
      '这只说明两件事常一起出现，不等于因果：常晚到的快递、地区和商品，评分低也可能另有原因。'
    ]
  },
  late: {
    question: '谁总是晚到？',
    by: '比较',
    title(late, by, format) {
      const [first, ...others] = late;
      if (first === undefined)
        return `没有哪${by === 'carrier' ? '家快递' : `个${dimensions.zh[by].one}`}明显更晚`;
      const share = format.percentWhole(first.late_share);
      if (others.length === 0) return `${first.value}明显更晚：晚到率 ${share}`;
      return `${format.integer(late.length)} ${dimensions.zh[by].other}明显更晚，最多的是${first.value}（${share}）`;
    },
    sub: (all, format) =>
      `晚于承诺日期送达的比例，附 95% 把握范围。同时比较 ${format.integer(all)} 个，差距依然站得住的才上色。`,
    shop: '全店',
    late: '晚到率',
    interval: '95% 把握范围',
    parcels: '包裹数',
    mean: '平均评分',
    median: '送达天数（中位）',
    p90: '九成送达天数',
    later: '明显比全店晚',
    earlier: '明显更准时',
    figure: (row, format) => `${format.integerShort(row.order_count)} 个`,
    empty: '这段时间的包裹没有写明。订单里有快递公司或收货地区一列，就能看出来。',
    how: [
      '有承诺日期和送达日期的包裹中，实际送达日历日更晚的比例，附 Wilson 95% 区间，按区间下限排序。同时比较很多个仍然偏离的才上色（Bonferroni）。',
      '送达天数从付款算起（没有付款时间的从下单算起），到送达为止。'
    ]
  }
};

export const delivery: Messages<typeof en> = { en, zh };

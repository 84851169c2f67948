import type { Format, Messages } from '#i18n';
import type { ChangeRow, OverviewRow, places, RevenuePart } from './queries.ts';

export interface OverviewText {
  readonly headline: (now: OverviewRow, before: OverviewRow | undefined, format: Format) => string;
  readonly lede: (now: OverviewRow, format: Format) => string;
  readonly kpis: string;
  readonly kpi: Readonly<Record<'revenue' | 'orders' | 'customers' | 'aov' | 'repeat' | 'refunds', string>>;
  readonly note: {
    readonly charged: (amount: string) => string;
    readonly guests: (count: string) => string;
    readonly newAndReturning: (fresh: string, returning: string) => string;
    readonly perOrder: string;
    readonly repeat: (range: string) => string;
    readonly refundedOrders: (count: string) => string;
  };
  readonly against: (range: string) => string;
  readonly overTime: (rows: readonly { readonly share: number | null }[], format: Format) => string;
  readonly overTimeQuestion: string;
  readonly overTimeSub: string;
  readonly grain: string;
  readonly series: Readonly<Record<'new' | 'returning' | 'guest', string>>;
  readonly incomplete: string;
  readonly from: (rows: readonly RevenuePart[], by: (typeof places)[number], format: Format) => string;
  readonly fromQuestion: string;
  readonly fromSub: string;
  readonly by: Readonly<Record<(typeof places)[number], string>>;
  readonly byLegend: string;
  readonly unknown: string;
  readonly changed: (rows: readonly ChangeRow[], format: Format) => string;
  readonly changedQuestion: string;
  readonly changedSub: string;
  readonly changedNeeds: string;
  readonly compareLatest: (days: string) => string;
  readonly dimension: Readonly<Record<ChangeRow['dimension'], string>>;
  readonly column: Readonly<Record<string, string>>;
  readonly toDo: string;
  readonly second: (count: string, format: Format) => string;
  readonly secondBody: (days: string) => string;
  readonly see: (count: string) => string;
  readonly peopleTitle: string;
  readonly peopleSub: string;
  readonly noneToDo: string;
  readonly how: {
    readonly overTime: readonly string[];
    readonly from: readonly string[];
    readonly changed: readonly string[];
    readonly totals: readonly string[];
  };
}

const share = (part: number, whole: number): number | null => (whole > 0 ? part / whole : null);

const ratio = (now: OverviewRow, before: OverviewRow | undefined): number | undefined =>
  before === undefined || before.net_revenue <= 0 ? undefined : now.net_revenue / before.net_revenue - 1;

export const messages: Messages<OverviewText> = {
  en: {
    headline: (now, before, format) => {
      const change = ratio(now, before);
      const came = `${format.moneyWhole(now.net_revenue)} from ${format.plural(now.order_count, { one: '# order', other: '# orders' })}`;
      if (change === undefined) {
        const regulars = share(now.repeat_revenue, now.net_revenue);
        return regulars === null
          ? `${came}.`
          : `${came}; people who had bought before brought ${format.percentWhole(regulars)} of it.`;
      }
      const direction = change >= 0 ? 'more' : 'less';
      return `${came}, ${format.percent(Math.abs(change))} ${direction} than in the period compared.`;
    },
    lede: (now, format) =>
      now.returning_customer_count === 0
        ? `${format.integer(now.customer_count)} people bought; ${format.integer(now.repeat_customer_count)} of them ordered at least twice.`
        : `${format.integer(now.customer_count)} people bought, ${format.integer(now.new_customer_count)} of them for the first time; ${format.integer(now.repeat_customer_count)} ordered at least twice.`,
    kpis: 'Key figures',
    kpi: {
      revenue: 'Net revenue',
      orders: 'Orders',
      customers: 'Customers',
      aov: 'Average order value',
      repeat: 'Repeat rate',
      refunds: 'Refund rate'
    },
    note: {
      charged: (amount) => `${amount} charged`,
      guests: (count) => `${count} without a known buyer`,
      newAndReturning: (fresh, returning) => `${fresh} new, ${returning} returning`,
      perOrder: 'net revenue per order',
      repeat: (range) => `${range} (95 %)`,
      refundedOrders: (count) => `${count} orders with a refund`
    },
    against: (range) => `vs ${range}`,
    overTime: (rows, format) => {
      const known = rows.flatMap(({ share: part }) => (part === null ? [] : [part]));
      const first = known[0];
      const last = known.at(-1);
      if (first === undefined || last === undefined || known.length < 2) return 'Revenue over time';
      const moved = last - first;
      if (Math.abs(moved) < 0.03)
        return `Returning customers bring a steady ${format.percentWhole(last)} of revenue`;
      return `Returning customers bring ${format.percentWhole(last)} of revenue, ${moved > 0 ? 'up' : 'down'} from ${format.percentWhole(first)}`;
    },
    overTimeQuestion: 'Revenue over time',
    overTimeSub:
      'Net revenue by first and later orders. Striped: the period is not over or only partly chosen.',
    grain: 'Steps of',
    series: { new: 'First orders', returning: 'Later orders', guest: 'Buyer unknown' },
    incomplete: 'not a whole period',
    from: (rows, by, format) => {
      const [top] = rows;
      if (top?.revenue_share == null) return 'Where it came from';
      const name = top.value ?? 'unknown';
      const what = { channel: 'channel', region: 'region', country: 'country' }[by];
      return rows.length === 1
        ? `Everything came from one ${what}, ${name}`
        : `${name} brought ${format.percentWhole(top.revenue_share)}`;
    },
    fromQuestion: 'Where it came from',
    fromSub: 'Net revenue by where the order was placed or sent. Click a bar to keep only it.',
    by: { channel: 'Channel', region: 'Region', country: 'Country' },
    byLegend: 'By',
    unknown: 'not stated',
    changed: (rows, format) => {
      const [top] = rows;
      if (top === undefined) return 'What changed';
      return `${top.value} moved most: ${format.changeMoney(top.difference)}`;
    },
    changedQuestion: 'What changed',
    changedSub: 'Largest differences in revenue between the two periods.',
    changedNeeds:
      'Choose dates that leave an equally long period before them, for example the last 12 months.',
    compareLatest: (days) => `Compare the last ${days} days with the ${days} before`,
    dimension: { product: 'Product', category: 'Category', channel: 'Channel', region: 'Region' },
    column: {
      starts_on: 'From',
      new_revenue: 'First orders',
      returning_revenue: 'Later orders',
      guest_revenue: 'Buyer unknown',
      order_count: 'Orders',
      new_customer_count: 'New customers',
      is_complete: 'Whole period',
      value: 'Name',
      customer_count: 'Customers',
      net_revenue: 'Net revenue',
      revenue_share: 'Share',
      compared_revenue: 'Compared period',
      dimension: 'Kind',
      revenue: 'This period',
      difference: 'Difference',
      recency_days: 'Days since the order',
      usual_gap_days: 'Usual days to a second order'
    },
    toDo: 'What to do this week',
    second: (count) => `Ask ${count} one-time buyers back now.`,
    secondBody: (days) =>
      `Half of the second orders in your shop come within ${days} of the first. These people bought once and are around that point.`,
    see: (count) => `See the ${count} people`,
    peopleTitle: 'One-time buyers around the usual second order',
    peopleSub: 'Largest first order on top.',
    noneToDo: 'Nobody is at the point where second orders usually come. Segments and Retention say more.',
    how: {
      totals: [
        'Net revenue is what customers were charged, less shipping and refunds (switches, see “How sales are counted”). Orders that were cancelled, unpaid, fully refunded or worth nothing do not count.',
        'A customer is new if the first order over all data lies in the chosen dates. Orders without a known buyer count as orders and revenue, never as people.',
        'Repeat rate: customers with at least two orders in the chosen dates, divided by customers with at least one; with a Wilson 95 % interval.',
        'Refund rate: money given back, divided by revenue before refunds.'
      ],
      overTime: [
        'Each order counts on the day it was paid, or created where the file has no payment day. A first order is the first of that person over all data, whatever is filtered.'
      ],
      from: ['Net revenue of the orders in the chosen dates, by the value stated in the order.'],
      changed: [
        'For each product, category, channel and region: its revenue in the chosen dates minus that in the compared ones; the four largest of each kind. Products are counted by their lines, before order-level shipping and refunds.',
        'With many names, some always move by chance: take a difference as a question, not as a finding.'
      ]
    }
  },
  zh: {
    headline: (now, before, format) => {
      const change = ratio(now, before);
      const came = `${format.integer(now.order_count)} 笔订单，净销售额 ${format.moneyWhole(now.net_revenue)}`;
      if (change === undefined) {
        const regulars = share(now.repeat_revenue, now.net_revenue);
        return regulars === null ? `${came}。` : `${came}，其中老客贡献 ${format.percentWhole(regulars)}。`;
      }
      return `${came}，比对比周期${change >= 0 ? '增长' : '下降'} ${format.percent(Math.abs(change))}。`;
    },
    lede: (now, format) =>
      now.returning_customer_count === 0
        ? `${format.integer(now.customer_count)} 位客户下过单，买过两次及以上的有 ${format.integer(now.repeat_customer_count)} 位。`
        : `${format.integer(now.customer_count)} 位客户下过单，其中新客 ${format.integer(now.new_customer_count)} 位；买过两次及以上的有 ${format.integer(now.repeat_customer_count)} 位。`,
    kpis: '核心指标',
    kpi: {
      revenue: '净销售额',
      orders: '订单数',
      customers: '客户数',
      aov: '客单价',
      repeat: '复购率',
      refunds: '退款率'
    },
    note: {
      charged: (amount) => `实付 ${amount}`,
      guests: (count) => `其中 ${count} 笔不知道买家`,
      newAndReturning: (fresh, returning) => `新客 ${fresh}，老客 ${returning}`,
      perOrder: '每笔订单净销售额',
      repeat: (range) => `${range}（95% 区间）`,
      refundedOrders: (count) => `${count} 笔订单有退款`
    },
    against: (range) => `对比 ${range}`,
    overTime: (rows, format) => {
      const known = rows.flatMap(({ share: part }) => (part === null ? [] : [part]));
      const first = known[0];
      const last = known.at(-1);
      if (first === undefined || last === undefined || known.length < 2) return '销售趋势';
      const moved = last - first;
      if (Math.abs(moved) < 0.03) return `老客稳定贡献 ${format.percentWhole(last)} 的销售额`;
      return `老客贡献占比从 ${format.percentWhole(first)} ${moved > 0 ? '升' : '降'}到 ${format.percentWhole(last)}`;
    },
    overTimeQuestion: '销售趋势',
    overTimeSub: '按首单和复购拆分的净销售额；斜纹表示该周期尚未结束或只选了一部分。',
    grain: '按',
    series: { new: '首单', returning: '复购', guest: '买家未知' },
    incomplete: '不是完整周期',
    from: (rows, by, format) => {
      const [top] = rows;
      if (top?.revenue_share == null) return '销售额来自哪里';
      const name = top.value ?? '未注明';
      const what = { channel: '渠道', region: '地区', country: '国家' }[by];
      return rows.length === 1
        ? `全部来自一个${what}：${name}`
        : `${name}贡献了 ${format.percentWhole(top.revenue_share)}`;
    },
    fromQuestion: '销售额来自哪里',
    fromSub: '按下单渠道或收货地统计净销售额。点击某一条，只看它。',
    by: { channel: '渠道', region: '省份/地区', country: '国家' },
    byLegend: '按',
    unknown: '未注明',
    changed: (rows, format) => {
      const [top] = rows;
      if (top === undefined) return '哪些变了';
      return `变化最大的是${top.value}：${format.changeMoney(top.difference)}`;
    },
    changedQuestion: '哪些变了',
    changedSub: '两个周期之间销售额变化最大的项目。',
    changedNeeds: '请选一段前面还有同样长数据的时间，比如近 12 个月。',
    compareLatest: (days) => `拿最近 ${days} 天和之前 ${days} 天比`,
    dimension: { product: '商品', category: '类目', channel: '渠道', region: '地区' },
    column: {
      starts_on: '开始日期',
      new_revenue: '首单',
      returning_revenue: '复购',
      guest_revenue: '买家未知',
      order_count: '订单数',
      new_customer_count: '新客数',
      is_complete: '完整周期',
      value: '名称',
      customer_count: '客户数',
      net_revenue: '净销售额',
      revenue_share: '占比',
      compared_revenue: '对比周期',
      dimension: '类型',
      revenue: '本周期',
      difference: '差额',
      recency_days: '距下单天数',
      usual_gap_days: '通常多久再买（天）'
    },
    toDo: '本周可以做什么',
    second: (count) => `现在提醒 ${count} 位只买过一次的客户。`,
    secondBody: (days) => `本店一半的第二单发生在首单后 ${days}内，这些客户只买过一次，正好到了这个时候。`,
    see: (count) => `查看这 ${count} 位客户`,
    peopleTitle: '到了第二单时机的一次性买家',
    peopleSub: '首单金额大的在前。',
    noneToDo: '目前没有人正处在常见的第二单时机。可以看看「客户分层」和「复购留存」。',
    how: {
      totals: [
        '净销售额 = 客户实付 − 运费 − 退款。已取消、未付款、全额退款、零金额的订单不计入。',
        '新客：在全部数据里首单落在所选时间内的客户。不知道买家的订单计入订单数和销售额，不算人数。',
        '复购率 = 所选时间内下单两次及以上的客户 ÷ 下过单的客户，附 95% 威尔逊区间。',
        '退款率 = 退款金额 ÷ 退款前销售额。'
      ],
      overTime: [
        '订单计入付款当天，文件里没有付款时间则计入下单当天。首单指该客户在全部数据里的第一单，不受筛选影响。'
      ],
      from: ['所选时间内订单的净销售额，按订单上写明的渠道或地区统计。'],
      changed: [
        '对每个商品、类目、渠道、地区，用所选时间的销售额减去对比周期的销售额，各取变化最大的四个。商品按订单明细统计，不含整单运费和退款。',
        '项目一多，总有一些只是碰巧变化：把它当成线索，不要当成结论。'
      ]
    }
  }
};

import { literal } from '#engine';
import type { ColumnOf, LineColumn, OrderStatus } from '../entities.ts';
import type { Cells, ColumnMap, SalesFormat } from '../format.ts';
import { platformNames } from '#models';
import { cityIn, promises, regionIn, unmasked } from './chinese-cells.ts';

/** What an order system of several shops calls its columns; names are tried in turn. */
export interface ErpHeaders {
  readonly id: string;
  readonly all: readonly string[];
  readonly any: readonly (readonly string[])[];
  readonly none?: readonly string[];
  /** The platform's own number of an order; the system may split one into several of its own, or join several. */
  readonly order: readonly string[];
  /** The system's own number, which stands in where somebody typed the order in. */
  readonly ownOrder: readonly string[];
  readonly store: readonly string[];
  /** On which platform it was sold. */
  readonly source: readonly string[];
  readonly status: readonly string[];
  /** Whether money went back for a row. */
  readonly refundState: readonly string[];
  /** What the buyer paid for the system's order, and what it would have cost. */
  readonly paid: readonly string[];
  readonly due: readonly string[];
  /** Where products have their share of what was paid, an order that was joined from several has it by its parts. */
  readonly share?: string;
  readonly account: readonly string[];
  readonly statuses?: Readonly<Record<string, OrderStatus>>;
  readonly columns: ColumnMap<ColumnOf<'sales'>>;
  readonly lines: ColumnMap<LineColumn>;
}

const first = (read: (name: string) => string, names: readonly string[]): string =>
  `coalesce(${[...names.map(read), 'null'].join(', ')})`;

/** By which words a platform is known in the name of a source or of a shop. */
const platformWords: Readonly<Record<string, string>> = {
  taobao: '淘宝|天猫|taobao|tmall',
  jd: '京东|jingdong|^jd',
  pinduoduo: '拼多多|pinduoduo|^pdd',
  douyin: '抖音|抖店|放心购|头条|douyin',
  xiaohongshu: '小红书|xiaohongshu',
  youzan: '有赞|youzan',
  'wechat-shop': '微信小店|视频号|微信视频号',
  'tiktok-shop': 'tiktok',
  shopee: 'shopee|虾皮|蝦皮',
  lazada: 'lazada|来赞达',
  amazon: 'amazon|亚马逊',
  ebay: 'ebay',
  etsy: 'etsy',
  shopify: 'shopify'
};

const platformIn = (text: string): string => {
  const branches = Object.entries(platformWords).map(
    ([platform, words]) =>
      `when regexp_matches(lower(${text}), ${literal(words)}) then ${literal(platformNames[platform] ?? platform)}`
  );
  return `case ${branches.join(' ')} end`;
};

/** One format of an order system: a row is a product, the system's order repeats its amounts on each. */
export function erpOrders(headers: ErpHeaders): SalesFormat {
  const own = (cells: Cells): string => first((name) => cells.text(name), headers.ownOrder);
  const order = (cells: Cells): string =>
    `coalesce(${first((name) => cells.text(name), headers.order)}, ${own(cells)})`;
  const over = (cells: Cells, aggregate: string): string =>
    `${aggregate} over (partition by ${order(cells)})`;
  const store = (cells: Cells): string => first((name) => cells.text(name), headers.store);

  const word = (cells: Cells): string =>
    first(
      (name) => cells.status(name, headers.statuses),
      headers.status.filter((name) => cells.has(name))
    );
  const state = (cells: Cells): string => first((name) => cells.text(name), headers.refundState);
  const isRefunded = (cells: Cells): string =>
    `coalesce(${word(cells)} = 'refunded' or regexp_matches(${state(cells)}, '^(?:全部退款|全额退款|退款成功|已退款|退款完成|是)$'), false)`;
  const isCancelled = (cells: Cells): string =>
    `coalesce(${word(cells)} = 'cancelled' or ${cells.text('作废')} = '是', false)`;

  const status = (cells: Cells): string => `case
    when ${over(cells, `bool_and(${isCancelled(cells)})`)} then 'cancelled'
    when ${over(cells, `bool_and(${isCancelled(cells)} or ${isRefunded(cells)})`)} then 'refunded'
    when ${over(cells, `bool_or(${isRefunded(cells)} or coalesce(${state(cells)} like '%部分退款%', false))`)}
      then 'partially-refunded'
    else ${over(cells, `min(${word(cells)}) filter (where not ${isCancelled(cells)})`)}
  end`;

  /** Each of the system's orders once, of those that were not cancelled unless all were. */
  const total = (cells: Cells): string => {
    const amount = `coalesce(nullif(${first((name) => cells.money(name), headers.paid)}, 0), ${first((name) => cells.money(name), headers.due)})`;
    const each = `{'own': coalesce(${own(cells)}, ${order(cells)}), 'amount': ${amount}}`;
    const sum = (rows: string): string =>
      `list_sum(list_transform(list_distinct(${rows}), lambda one: one.amount))`;
    const kept = over(cells, `list(${each}) filter (where not ${isCancelled(cells)})`);
    return `coalesce(${sum(kept)}, ${sum(over(cells, `list(${each})`))})`;
  };

  const address = ['收货地址', '收件地址', '地址', '详细地址'];
  const placed = (cells: Cells): string =>
    first((name) => cells.text(name), ['省市县', '收货地区', '地区信息', ...address]);
  const hasTotal = (cells: Cells): boolean =>
    (headers.share === undefined || !cells.has(headers.share)) &&
    [...headers.paid, ...headers.due].some((name) => cells.has(name));

  return {
    id: headers.id,
    platform: headers.id.replace(/-orders$/, ''),
    entity: 'sales',
    all: headers.all,
    any: headers.any,
    ...(headers.none === undefined ? {} : { none: headers.none }),
    lacks: ['refunds'],
    columns: {
      created_at: ['下单时间', '交易时间', '拍单时间', '订单日期', '下单日期', '付款时间', '付款日期'],
      paid_at: ['付款时间', '付款日期', '支付时间'],
      currency: () => "'CNY'",
      shipping: (cells) =>
        cells.has('分摊邮费')
          ? 'null'
          : first((name) => cells.money(name), ['运费', '邮费', '订单邮费', '运费收入']),
      country: () => "'CN'",
      region: (cells) =>
        `coalesce(${first((name) => cells.text(name), ['省', '省份', '收货省份'])}, ${regionIn(placed(cells))})`,
      city: (cells) =>
        `coalesce(${first((name) => cells.text(name), ['市', '城市', '收货城市'])}, ${cityIn(placed(cells))})`,
      ...promises,
      shipped_at: ['发货时间', '发货日期'],
      carrier: ['快递公司', '物流公司'],
      phone: ['收件人手机', '收货人手机', '联系手机', '手机号', '手机', '联系电话'],
      buyer_name: unmasked('收件人', '收货人', '收货人姓名', '买家姓名'),
      address,
      tags: ['客服备注', '卖家备注', '订单备注', '备注'],
      ...headers.columns,
      order_id: order,
      status: (cells) => (headers.status.some((name) => cells.has(name)) ? status(cells) : 'null'),
      channel: (cells) => {
        const source = first((name) => cells.text(name), headers.source);
        return `coalesce(${platformIn(source)}, ${source}, ${platformIn(store(cells))}, ${store(cells)})`;
      },
      store,
      total: (cells) => (hasTotal(cells) ? total(cells) : 'null'),
      account: unmasked(...headers.account),
      ...headers.lines
    },
    setAside: [
      {
        reason: 'cancelled-line',
        when: (cells) => `${isCancelled(cells)} and not ${over(cells, `bool_and(${isCancelled(cells)})`)}`
      }
    ]
  };
}

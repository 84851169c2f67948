import type { Cells, SalesFormat } from '../format.ts';
import { promises, unmasked } from './chinese-cells.ts';
import { overOrder, sumOf } from './shared.ts';

const platform = 'youzan';
const phone = unmasked('买家手机号', '收货人手机号/提货人手机号');

/** Closed after it was paid means the money went back. */
const status = (cells: Cells): string => {
  if (!cells.has('订单状态')) return "'paid'";
  const words = cells.text('订单状态');
  return `case
    when ${words} in ('交易关闭', '已关闭') and ${cells.date('买家付款时间')} is not null then 'refunded'
    when ${words} like '待%发货' or ${words} like '待核销%' then 'paid'
    else ${cells.status('订单状态')}
  end`;
};

/** Facts of the order that both exports give; the merchant chooses the columns. */
const order = {
  order_id: '订单号',
  created_at: ['订单创建时间', '买家付款时间'],
  paid_at: '买家付款时间',
  status,
  currency: () => "'CNY'",
  total: ['订单实付金额', '应收订单金额'],
  items_total: '商品金额合计',
  discount: (cells: Cells) => sumOf(cells, '店铺优惠合计', '支付优惠合计'),
  shipping: '运费',
  coupon: ['优惠券码名称', '优惠券名称'],
  payment_method: '付款方式',
  country: () => "'CN'",
  region: '收货人省份',
  city: ['收货人城市', '收货人地区'],
  ...promises,
  phone,
  buyer_name: unmasked('收货人/提货人', '买家姓名', '买家昵称'),
  tags: '商家订单备注',
  note: '买家备注'
} as const;

/** `茶壶(1件)`, several one after the other; a text without a count is one product. */
const named = (cells: Cells): string => cells.text('全部商品名称');
const counted = '(.+?)[(（]([0-9]+)件[)）][\\s,，;；、]*';
const part = (cells: Cells, group: number): string =>
  `regexp_extract_all(${named(cells)}, '${counted}', ${group})`;

/** 订单报表: one row per order with its products in one cell. */
export const youzanOrders: SalesFormat = {
  id: 'youzan-orders',
  platform,
  entity: 'sales',
  all: ['订单号', '全部商品名称'],
  any: [
    ['订单实付金额', '应收订单金额'],
    ['买家付款时间', '订单创建时间']
  ],
  columns: { ...order, refund: '订单已退款金额' },
  cellLines: (cells) => `case
      when regexp_matches(${named(cells)}, '${counted}') then list_transform(
        list_zip(${part(cells, 1)}, ${part(cells, 2)}),
        pair -> {
          'product_name': trim(pair[1]),
          'sku': null::varchar,
          'quantity': try_cast(pair[2] as double),
          'unit_price': null::decimal(18,4)
        }
      )
      when ${named(cells)} is not null then [{
        'product_name': ${named(cells)},
        'sku': null::varchar,
        'quantity': null::double,
        'unit_price': null::decimal(18,4)
      }]
    end`
};

/** 订单商品报表: one row per product, the order's amounts repeated on each. */
export const youzanItems: SalesFormat = {
  id: 'youzan-items',
  platform,
  entity: 'sales',
  all: ['订单号', '商品名称', '商品单价', '商品数量'],
  any: [
    ['订单实付金额', '应收订单金额'],
    ['买家付款时间', '订单创建时间']
  ],
  columns: {
    ...order,
    refund: (cells) => overOrder(cells, '订单号', `sum(${cells.money('商品已退款金额')})`),
    sku: ['商品编码', '规格编码'],
    product_name: '商品名称',
    category: '商品类目',
    quantity: '商品数量',
    unit_price: '商品单价'
  }
};

import type { Cells, Format, SalesFormat } from '../format.ts';
import { promises, unmasked } from './chinese-cells.ts';
import { allOf } from './shared.ts';

const paidAt = (cells: Cells): string => cells.date('订单付款时间');
const isClosed = (cells: Cells): string => `${cells.text('订单状态')} = '交易关闭'`;

/**
 * 买家实际支付金额 is what was left of the payment after refunds in most exports, and the payment itself in
 * others; together with what went back it cannot be more than 总金额 less the vouchers of Tmall.
 */
function paid(cells: Cells): string {
  const left = cells.money('买家实际支付金额');
  const total = cells.money('总金额');
  const refund = `coalesce(${cells.money('退款金额')}, 0)`;
  const due = `${total} - coalesce(${cells.money('天猫卡券抵扣')}, 0)`;
  const neverPaid = `${paidAt(cells)} is null or (${isClosed(cells)} and ${refund} = 0)`;
  // Unpaid and closed orders show 0 as paid; they would have cost what was due.
  return `case
    when coalesce(${neverPaid}, false) then coalesce(nullif(${left}, 0), ${due})
    else least(${left} + ${refund}, greatest(${due}, ${left}))
  end`;
}

/** 省 市 区 街道, separated by blanks; the newer export puts name and phone before it, with full-width commas. */
const placePart = (nth: number) => (cells: Cells) =>
  `nullif(split_part(trim(regexp_extract(${cells.text('收货地址')}, '[^，]*$|([^，]*)，?\\s*$', 0)), ' ', ${nth}), '')`;

const inAddress = (cells: Cells, pattern: string): string =>
  `nullif(regexp_extract(${cells.text('收货地址')}, '${pattern}', 1), '')`;

/** 订单报表: one row per order, the products are in 宝贝报表. */
export const taobaoOrders: SalesFormat = {
  id: 'taobao-orders',
  platform: 'taobao',
  entity: 'sales',
  all: ['订单编号', '订单创建时间'],
  any: [['买家实际支付金额', '总金额']],
  none: ['购买数量', '退款编号'],
  columns: {
    order_id: '订单编号',
    created_at: '订单创建时间',
    paid_at: '订单付款时间',
    // Closed after it was paid means the money went back; closed before means it was never paid.
    status: (cells) =>
      cells.has('订单状态')
        ? `case
             when ${isClosed(cells)} and ${paidAt(cells)} is not null then 'refunded'
             else ${cells.status('订单状态')}
           end`
        : `case when ${paidAt(cells)} is null then 'unpaid' else 'paid' end`,
    currency: () => "'CNY'",
    total: (cells) => (cells.has('买家实际支付金额') ? paid(cells) : cells.money('总金额')),
    items_total: '买家应付货款',
    shipping: '买家应付邮费',
    refund: '退款金额',
    coupon: (cells) => (cells.has('优惠券') ? cells.text('优惠券') : 'null'),
    region: placePart(1),
    city: placePart(2),
    country: () => "'CN'",
    ...promises,
    carrier: '物流公司',
    account: '买家会员名',
    email: '买家支付宝账号',
    phone: (cells) =>
      `coalesce(${cells.text('联系手机')}, ${cells.text('联系电话')}, ${inAddress(cells, '，\\s*(?:86-)?(1[0-9]{10})\\s*，')})`,
    buyer_name: (cells) =>
      cells.has('收货人姓名')
        ? `case when ${cells.text('收货人姓名')} not like '%*%' then ${cells.text('收货人姓名')} end`
        : inAddress(cells, '^([^，*]+)，\\s*(?:86-)?[0-9]{7,}'),
    // The newer export puts name and phone before the place.
    address: (cells) =>
      `nullif(trim(regexp_replace(${cells.text('收货地址')}, '^[^，]*，[^，]*，|，\\s*$', '', 'g')), '')`,
    tags: ['订单备注', '商家备注'],
    note: allOf('买家留言', '备注标签', '卖家备注')
  },
  lacks: ['lines']
};

/** 宝贝报表: the products of the orders; it has no dates of its own. */
export const taobaoItems: SalesFormat = {
  id: 'taobao-items',
  platform: 'taobao',
  entity: 'sales',
  all: ['订单编号', '标题', '价格', '购买数量'],
  authority: 2,
  lacks: ['dates', 'buyer'],
  columns: {
    order_id: '订单编号',
    sku: ['商家编码', '外部系统编号'],
    product_name: '标题',
    quantity: '购买数量',
    unit_price: '价格'
  }
};

/** 退款管理: what was asked back; only what came back is money. */
export const taobaoRefunds: Format = {
  id: 'taobao-refunds',
  platform: 'taobao',
  entity: 'refunds',
  all: ['订单编号', '退款编号', '退款状态'],
  any: [['买家退款金额', '退给买家金额', '退款总额', '退款金额']],
  columns: {
    order_id: '订单编号',
    product_name: ['宝贝标题', '商品标题'],
    amount: ['退给买家金额', '买家退款金额', '退款总额', '退款金额'],
    requested_at: ['退款的申请时间', '退款申请时间'],
    refunded_at: ['退款完结时间', '完结时间'],
    reason_text: ['买家退款原因', '退款原因'],
    account: unmasked('买家会员名', '买家会员名称')
  },
  setAside: [
    {
      reason: 'not-refunded',
      when: (cells) => `not coalesce(${cells.text('退款状态')} like '%退款成功%', false)`
    }
  ]
};

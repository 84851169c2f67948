import type { Cells, SalesFormat } from '../format.ts';

const paidAt = (cells: Cells): string => cells.date('订单付款时间');

/** 省 市 区 街道, separated by blanks; the newer export puts name and phone before it, with full-width commas. */
const placePart = (nth: number) => (cells: Cells) =>
  `nullif(split_part(trim(regexp_extract(${cells.text('收货地址')}, '[^，]*$|([^，]*)，?\\s*$', 0)), ' ', ${nth}), '')`;

/** 订单报表: one row per order, the products are in 宝贝报表. */
export const taobaoOrders: SalesFormat = {
  id: 'taobao-orders',
  platform: 'taobao',
  entity: 'sales',
  all: ['订单编号', '订单创建时间', '买家实际支付金额'],
  columns: {
    order_id: '订单编号',
    created_at: '订单创建时间',
    paid_at: '订单付款时间',
    // Closed after it was paid means the money went back; closed before means it was never paid.
    status: (cells) =>
      cells.has('订单状态')
        ? `case
             when ${cells.text('订单状态')} = '交易关闭' and ${paidAt(cells)} is not null then 'refunded'
             else ${cells.status('订单状态')}
           end`
        : `case when ${paidAt(cells)} is null then 'unpaid' else 'paid' end`,
    currency: () => "'CNY'",
    // Unpaid orders show 0 as paid; what they would have cost is 总金额.
    total: (cells) => `case
        when ${paidAt(cells)} is null then coalesce(nullif(${cells.money('买家实际支付金额')}, 0), ${cells.money('总金额')})
        else ${cells.money('买家实际支付金额')}
      end`,
    items_total: '买家应付货款',
    shipping: '买家应付邮费',
    refund: '退款金额',
    coupon: (cells) => (cells.has('优惠券') ? cells.text('优惠券') : 'null'),
    region: placePart(1),
    city: placePart(2),
    country: () => "'CN'",
    shipped_at: '发货时间',
    promised_at: ['承诺送达时间', '承诺发货时间'],
    delivered_at: '确认收货时间',
    carrier: '物流公司',
    account: '买家会员名',
    email: '买家支付宝账号',
    phone: ['联系手机', '联系电话'],
    buyer_name: '收货人姓名',
    tags: '订单备注'
  }
};

/** 宝贝报表: the products of the orders; it has no dates of its own. */
export const taobaoItems: SalesFormat = {
  id: 'taobao-items',
  platform: 'taobao',
  entity: 'sales',
  all: ['订单编号', '标题', '价格', '购买数量'],
  authority: 2,
  columns: {
    order_id: '订单编号',
    sku: ['商家编码', '外部系统编号'],
    product_name: '标题',
    quantity: '购买数量',
    unit_price: '价格'
  }
};

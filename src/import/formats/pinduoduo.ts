import type { Cells, Format, SalesFormat } from '../format.ts';
import { promises, unmasked } from './chinese-cells.ts';
import { sumOf } from './shared.ts';

const words = (cells: Cells): string => cells.text('订单状态');

/** 订单列表: one row per order, which holds one product; the buyer's phone is empty but for TABs. */
export const pinduoduoOrders: SalesFormat = {
  id: 'pinduoduo-orders',
  platform: 'pinduoduo',
  entity: 'sales',
  all: ['订单号', '订单状态', '商品总价(元)', '商品数量(件)'],
  lacks: ['buyer'],
  columns: {
    order_id: '订单号',
    created_at: ['支付时间', '订单成交时间'],
    paid_at: '支付时间',
    // A cancelled order's money went back before it counted; it may be called 退款成功 as well.
    status: (cells) => `case
        when ${words(cells)} like '%取消%' then 'cancelled'
        when ${words(cells)} like '%退款成功%' or ${cells.text('售后状态')} like '%退款成功%' then 'refunded'
        when regexp_matches(${words(cells)}, '待支付|待付款') then 'unpaid'
        when regexp_matches(${words(cells)}, '待签收|待收货|已发货') then 'shipped'
        when regexp_matches(${words(cells)}, '已签收|已收货|交易成功') then 'completed'
        when regexp_matches(${words(cells)}, '待发货|待成团|已成团') then 'paid'
        else ${cells.status('订单状态')}
      end`,
    currency: () => "'CNY'",
    total: ['用户实付金额(元)', '用户支付金额(元)', '用户支付金额', '商家实收金额(元)'],
    items_total: '商品总价(元)',
    discount: (cells) => sumOf(cells, '店铺优惠折扣(元)', '平台优惠折扣(元)', '多多支付立减金额(元)'),
    shipping: '邮费(元)',
    payment_method: '支付方式',
    country: () => "'CN'",
    region: '省',
    city: '市',
    ...promises,
    carrier: '快递公司',
    phone: ['用户购买手机号', '收货人手机', '手机'],
    buyer_name: unmasked('收货人', '收件人'),
    tags: '商家备注',
    note: '买家留言',
    sku: ['商家编码-规格维度', '商家编码-商品维度', '样式ID', '商品id'],
    product_name: ['商品', '商品名称'],
    category: '商品一级类目',
    quantity: '商品数量(件)',
    line_total: '商品总价(元)'
  }
};

/** 售后单: what was asked back; only what came back is money. */
export const pinduoduoRefunds: Format = {
  id: 'pinduoduo-after-sales',
  platform: 'pinduoduo',
  entity: 'refunds',
  all: ['售后编号', '订单编号', '申请时间'],
  any: [['退款金额', '退款金额(元)']],
  columns: {
    order_id: '订单编号',
    product_name: ['商品名称', '商品'],
    amount: ['退款金额', '退款金额(元)'],
    requested_at: '申请时间',
    refunded_at: ['退款成功时间', '同意退款时间', '售后完成时间'],
    reason_text: ['退款原因', '售后原因']
  },
  setAside: [
    {
      reason: 'not-refunded',
      when: (cells) =>
        `not coalesce(regexp_matches(${cells.text('售后状态')}, '退款成功|已退款|退款完成'), false)`
    }
  ]
};

import type { Cells, SalesFormat } from '../format.ts';
import { promises, unmasked } from './chinese-cells.ts';
import { overOrder } from './shared.ts';

const refund = (cells: Cells): string =>
  `coalesce(${overOrder(cells, '订单号', `sum(${cells.money('商品已退款金额')})`)}, 0)`;

const list = (cells: Cells): string =>
  `${cells.money('商品价格(单件)')} * coalesce(${cells.number('商品数量')}, 1)`;

/** 微信小店 (earlier 视频号小店), 订单管理: one row per product, the order's amounts on each. */
export const wechatShopOrders: SalesFormat = {
  id: 'wechat-shop-orders',
  platform: 'wechat-shop',
  entity: 'sales',
  all: ['订单号', '订单下单时间', '订单实际支付金额', '商品名称'],
  any: [['商品编码(平台)', '商品编码(自定义)', 'SKU编码(自定义)']],
  lacks: ['buyer'],
  columns: {
    order_id: '订单号',
    created_at: '订单下单时间',
    paid_at: '支付时间',
    // An order is cancelled as well once all of it was given back.
    status: (cells) => `case
        when ${cells.status('订单状态')} = 'cancelled' and ${refund(cells)} > 0 then 'refunded'
        else ${cells.status('订单状态')}
      end`,
    currency: () => "'CNY'",
    total: '订单实际支付金额',
    shipping: '订单运费',
    refund,
    payment_method: '支付方式',
    country: () => "'CN'",
    region: '省',
    city: '市',
    ...promises,
    shipped_at: '订单发货时间',
    confirmed_at: '订单确认收货时间',
    carrier: '物流公司',
    phone: '收件人手机',
    buyer_name: unmasked('收件人姓名'),
    address: unmasked('收件人地址'),
    tags: '商家备注',
    note: '买家备注',
    sku: ['SKU编码(自定义)', '商品编码(自定义)', '商品编码(平台)'],
    product_name: '商品名称',
    quantity: '商品数量',
    unit_price: '商品价格(单件)',
    line_total: '商品实际价格(总共)',
    line_discount: (cells) => `greatest(${list(cells)} - ${cells.money('商品实际价格(总共)')}, 0)`
  }
};

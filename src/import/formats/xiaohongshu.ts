import type { Cells, SalesFormat } from '../format.ts';
import { promises, unmasked } from './chinese-cells.ts';
import { cancelledLine, refundOfLines, statusOfLines, type LineState } from './lines-of-order.ts';

const platform = 'xiaohongshu';
const isRefunded = (cells: Cells): string =>
  `regexp_matches(${cells.text('售后状态')}, '^(?:退款成功|售后完成|已退款)')`;

const lineState = (cells: Cells): LineState => ({
  orderId: '订单号',
  isRefunded: isRefunded(cells),
  isCancelled: `regexp_matches(${cells.text('订单状态')}, '取消|关闭') and not coalesce(${isRefunded(cells)}, false)`,
  status: cells.status('订单状态')
});

/** 订单: one row per SKU. */
export const xiaohongshuOrders: SalesFormat = {
  id: 'xiaohongshu-orders',
  platform,
  entity: 'sales',
  all: ['订单号', 'SKU件数', '商品总价(元)'],
  lacks: ['buyer'],
  columns: {
    order_id: '订单号',
    created_at: ['下单时间', '订单创建时间', '支付时间'],
    paid_at: ['支付时间', '订单支付时间'],
    status: (cells) => (cells.has('订单状态') ? statusOfLines(cells, lineState(cells)) : 'null'),
    currency: () => "'CNY'",
    refund: (cells) => refundOfLines(cells, lineState(cells), cells.money('商品总价(元)')),
    country: () => "'CN'",
    region: ['省', '省份'],
    city: ['市', '城市'],
    ...promises,
    carrier: '快递公司',
    buyer_name: unmasked('收货人', '收件人'),
    sku: ['商家编码', '规格ID'],
    product_name: '商品名称',
    quantity: 'SKU件数',
    line_total: '商品总价(元)'
  },
  setAside: [cancelledLine(lineState)]
};

/** 包裹详情: what was sent; days and amounts stand in the other two. */
export const xiaohongshuPackages: SalesFormat = {
  id: 'xiaohongshu-packages',
  platform,
  entity: 'sales',
  authority: 3,
  all: ['订单号', '商品名称', 'SKU件数'],
  none: ['商品总价(元)'],
  lacks: ['buyer', 'dates'],
  columns: {
    order_id: '订单号',
    shipped_at: '发货时间',
    carrier: '快递公司',
    sku: ['商家编码', '规格ID'],
    product_name: '商品名称',
    quantity: 'SKU件数'
  }
};

const isRefund = (cells: Cells): string => `coalesce(${cells.text('交易类型')} like '%退款%', false)`;

/** 商品结算明细: what was paid and given back for each product, with its days. */
export const xiaohongshuSettlement: SalesFormat = {
  id: 'xiaohongshu-settlement',
  platform,
  entity: 'sales',
  authority: 2,
  all: ['订单号', '交易类型', '商品实付/实退'],
  lacks: ['buyer'],
  columns: {
    order_id: '订单号',
    created_at: (cells) => `case
        when ${isRefund(cells)} then coalesce(${cells.date('结算时间')}, ${cells.date('下单时间')})
        else coalesce(${cells.date('下单时间')}, ${cells.date('结算时间')})
      end`,
    currency: () => "'CNY'",
    country: () => "'CN'",
    product_name: '商品名称',
    quantity: '商品数量',
    line_total: '商品实付/实退',
    line_shipping: '运费实付/实退',
    is_refund: isRefund
  },
  setAside: [
    {
      reason: 'no-sale',
      when: (cells) => `coalesce(${cells.money('商品实付/实退')}, 0) = 0`
    }
  ]
};

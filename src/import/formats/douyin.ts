import type { Cells, Format, SalesFormat } from '../format.ts';
import { cityIn, promises, regionIn, unmasked } from './chinese-cells.ts';
import { cancelledLine, refundOfLines, statusOfLines, type LineState } from './lines-of-order.ts';
import { sumOf } from './shared.ts';

const platform = 'douyin';
const isRefunded = (cells: Cells): string =>
  `regexp_matches(${cells.text('售后状态')}, '^(?:退款成功|已全额退款|退货退款成功|售后完成)')`;
const isClosed = (cells: Cells): string => `${cells.text('订单状态')} in ('已关闭', '已取消', '订单已关闭')`;

const lineState = (cells: Cells): LineState => ({
  orderId: '主订单编号',
  isRefunded: isRefunded(cells),
  isCancelled: `${isClosed(cells)} and not coalesce(${isRefunded(cells)}, false)`,
  status: cells.status('订单状态')
});

const shipping = (cells: Cells): string => `coalesce(${cells.money('运费')}, 0)`;
const list = (cells: Cells): string =>
  `${cells.money('商品金额')} * coalesce(${cells.number('商品数量')}, 1)`;

/** 订单应付金额 of a 子订单 holds its postage. */
const paid = (cells: Cells): string =>
  cells.has('订单应付金额') ? `${cells.money('订单应付金额')} - ${shipping(cells)}` : list(cells);

const given = (cells: Cells): string =>
  sumOf(cells, '平台实际承担优惠金额', '商家实际承担优惠金额', '达人实际承担优惠金额');

/**
 * 订单管理: one row per 子订单 with its own amounts. A row that joins several products by `;` has one
 * quantity and one amount for all of them and stays one product.
 */
export const douyinOrders: SalesFormat = {
  id: 'douyin-orders',
  platform,
  entity: 'sales',
  all: ['主订单编号', '子订单编号', '选购商品'],
  any: [
    ['订单应付金额', '商品金额'],
    ['订单提交时间', '支付完成时间']
  ],
  lacks: ['buyer'],
  columns: {
    order_id: '主订单编号',
    created_at: ['订单提交时间', '支付完成时间'],
    paid_at: '支付完成时间',
    status: (cells) => statusOfLines(cells, lineState(cells)),
    currency: () => "'CNY'",
    refund: (cells) => refundOfLines(cells, lineState(cells), `${paid(cells)} + ${shipping(cells)}`),
    payment_method: '支付方式',
    country: () => "'CN'",
    region: (cells) => (cells.has('省') ? cells.text('省') : regionIn(cells.text('详细地址'))),
    city: (cells) => (cells.has('市') ? cells.text('市') : cityIn(cells.text('详细地址'))),
    ...promises,
    carrier: (cells) => `nullif(regexp_extract(${cells.text('快递信息')}, '-([^-;；]+)(?:[;；]|$)', 1), '')`,
    phone: unmasked('收件人手机号'),
    buyer_name: unmasked('收件人'),
    tags: '商家备注',
    note: '买家留言',
    sku: ['商家编码', '商品ID'],
    product_name: '选购商品',
    quantity: '商品数量',
    unit_price: '商品金额',
    line_total: paid,
    line_discount: given,
    line_shipping: shipping
  },
  setAside: [cancelledLine(lineState)]
};

/** The row of arithmetic below the header (`收入+支出`) names no order. */
const explains = (cells: Cells): string => `${cells.text('订单号')} is null`;

/** 动账明细: what moved in the merchant's account, order by order; of it only refunds are no fees. */
export const douyinMoneyFlow: Format = {
  id: 'douyin-money-flow',
  platform,
  entity: 'refunds',
  all: ['动账时间', '动账方向', '动账金额', '订单号', '订单退款'],
  notes: explains,
  columns: {
    order_id: '订单号',
    amount: (cells) => `abs(${cells.money('订单退款')})`,
    refunded_at: '动账时间',
    reason_text: '备注'
  },
  setAside: [{ reason: 'not-refunded', when: (cells) => `coalesce(${cells.money('订单退款')}, 0) = 0` }]
};

/** 结算单: what the platform paid out for an order and kept of it; no page asks for it yet. */
export const douyinSettlement: Format = {
  id: 'douyin-settlement',
  platform,
  entity: 'unused',
  all: ['结算时间', '订单号', '结算金额', '收入合计', '支出合计']
};

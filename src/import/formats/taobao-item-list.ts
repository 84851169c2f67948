import type { Cells, SalesFormat } from '../format.ts';
import { promises } from './chinese-cells.ts';
import { cancelledLine, statusOfLines, type LineState } from './lines-of-order.ts';
import { overOrder } from './shared.ts';

const isClosed = (cells: Cells): string => `${cells.text('订单状态')} = '交易关闭'`;
const left = (cells: Cells): string => cells.money('买家实付金额');
const refund = (cells: Cells): string => `coalesce(${cells.money('退款金额')}, 0)`;
const list = (cells: Cells): string => `${cells.money('商品价格')} * ${cells.number('购买数量')}`;

/** As in the order report: what is left and what went back were paid, but never more than the list price. */
const paid = (cells: Cells): string =>
  `case
    when ${cells.date('订单付款时间')} is null then coalesce(nullif(${left(cells)}, 0), ${list(cells)})
    else least(${left(cells)} + ${refund(cells)}, greatest(${list(cells)}, ${left(cells)}))
  end`;

const lineState = (cells: Cells): LineState => ({
  orderId: '主订单编号',
  isRefunded: `${isClosed(cells)} and ${cells.date('订单付款时间')} is not null`,
  isCancelled: `${isClosed(cells)} and ${cells.date('订单付款时间')} is null`,
  status: cells.status('订单状态')
});

/** 宝贝报表 since 子订单: one row per product with its own payment, refund and dates. */
export const taobaoItemList: SalesFormat = {
  id: 'taobao-item-list',
  platform: 'taobao',
  entity: 'sales',
  all: ['主订单编号', '子订单编号', '购买数量', '商品价格'],
  authority: 2,
  lacks: ['buyer'],
  columns: {
    order_id: '主订单编号',
    created_at: '订单创建时间',
    paid_at: '订单付款时间',
    status: (cells) => statusOfLines(cells, lineState(cells)),
    currency: () => "'CNY'",
    refund: (cells) => overOrder(cells, '主订单编号', `sum(${refund(cells)})`),
    country: () => "'CN'",
    ...promises,
    account: '买家会员名',
    sku: ['商家编码', '外部系统编号', '商品ID'],
    product_name: ['商品标题', '标题', '宝贝标题'],
    quantity: '购买数量',
    unit_price: '商品价格',
    line_total: paid,
    line_discount: (cells) => `${list(cells)} - (${paid(cells)})`
  },
  setAside: [cancelledLine(lineState)]
};

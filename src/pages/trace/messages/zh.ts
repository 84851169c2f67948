import type { TraceText } from '../messages.ts';

export const zh: TraceText = {
  personTitle: (name) => `${name} 的订单`,
  personSub: '这位客户在您文件里的全部订单，不论是否计入，从新到旧。',
  salesTitle: '背后的订单',
  salesSub: (name, from, until) => `${name}：${from} 至 ${until} 计入且符合筛选的订单，从新到旧。`,
  orderTitle: (orderId) => `订单 ${orderId} 在文件里的原文`,
  orderSub: '所有文件里提到这笔订单的每一行，单元格按原样显示。',
  shown: (shown, all, { integer }) =>
    shown < all
      ? `共 ${integer(all)} 笔，显示最近 ${integer(shown)} 笔，导出包含全部。`
      : `${integer(all)} 笔订单`,
  column: {
    order_id: '订单号',
    display_name: '客户',
    ordered_at: '下单时间',
    channel: '渠道',
    status: '状态',
    charged: '实付金额',
    refund: '退款',
    net_revenue: '计入销售额',
    currency: '币种'
  },
  status: {
    paid: '已付款',
    shipped: '已发货',
    completed: '交易成功',
    'partially-refunded': '部分退款',
    refunded: '已退款',
    cancelled: '已取消',
    unpaid: '未付款',
    unknown: '未知'
  },
  notCounted: '不计入',
  openOrder: (orderId) => `查看订单 ${orderId} 的文件原文`,
  none: '没有订单',
  noneBody: '这段时间和筛选条件下没有计入的订单。',
  back: '返回订单列表',
  reveal: '显示全部内容',
  revealHint: '在此之前，可能认出是谁的单元格会隐藏。',
  fileSub: (rows, { integer }) => `有 ${integer(rows)} 行提到这笔订单`,
  cell: '列名',
  row: (row) => `第 ${row} 行`,
  aside: (reason) => `未采用：${reason}`,
  used: '是否计入',
  isUsed: '已采用',
  cut: '还有更多行，这里显示前 200 行。',
  noRows: '文件里没有找到这笔订单的行。',
  gone: '现在已经没有这笔订单了。'
};

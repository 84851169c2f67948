import { type Moment, wallClock } from '../../../sample-data/time.ts';
import type { Line, Order } from './orders.ts';
import { districtOf } from './people.ts';
import type { Sheet } from './sheets.ts';

type Cells = Readonly<Record<string, string | number>>;

const at = (moment: Moment | undefined): string => (moment === undefined ? '' : wallClock(moment));
const yuan = (fen: number): number => fen / 100;

function sheetOf(name: string, records: readonly Cells[]): Sheet {
  const header = Object.keys(records[0] ?? {});
  return { name, header, rows: records.map((record) => header.map((title) => record[title] ?? '')) };
}

const statuses = {
  done: '交易成功',
  sent: '卖家已发货，等待买家确认',
  unpaid: '等待买家付款',
  closed: '交易关闭',
  refunded: '交易关闭',
  'partly-refunded': '交易成功'
} as const;

const masked = (phone: string): string => `${phone.slice(0, 3)}****${phone.slice(-4)}`;

const leftOf = (order: Order): number => (order.paidAt === undefined ? 0 : order.charged - order.refund);
/** Some exports call what is left after refunds the payment, others the payment itself. */
export type Payment = 'left' | 'whole';

const orderCells = (order: Order, payment: Payment): Cells => ({
  订单编号: order.id,
  买家会员名: order.buyer.account,
  买家支付宝账号: order.buyer.alipay,
  买家应付货款: yuan(order.charged + order.voucher - order.shipping),
  买家应付邮费: yuan(order.shipping),
  买家支付积分: '0',
  总金额: yuan(order.charged + order.voucher),
  返点积分: '0',
  买家实际支付金额: yuan(payment === 'whole' && order.paidAt !== undefined ? order.charged : leftOf(order)),
  买家实际支付积分: '0',
  订单状态: statuses[order.fate],
  买家留言: '',
  收货人姓名: order.showsPhone ? order.buyer.name : `${order.buyer.name.slice(0, 1)}**`,
  '收货地址 ': `${order.buyer.province} ${order.buyer.city} ${districtOf(order.buyer)} 示例路8号(000000)`,
  运送方式: '快递',
  '联系电话 ': "'null",
  联系手机: `'${order.showsPhone ? order.buyer.phone : masked(order.buyer.phone)}`,
  订单创建时间: at(order.createdAt),
  '订单付款时间 ': at(order.paidAt),
  '宝贝标题 ': order.lines.map(({ title }) => title).join('，'),
  '宝贝种类 ': String(order.lines.length),
  '物流单号 ': '',
  物流公司: order.shippedAt === undefined ? '' : '示例速递',
  订单备注: "'null",
  宝贝总数量: String(order.lines.reduce((sum, { quantity }) => sum + quantity, 0)),
  店铺Id: '0',
  店铺名称: '示例茶铺',
  订单关闭原因: order.fate === 'refunded' ? '退款' : order.fate === 'closed' ? '买家未付款' : '订单未关闭',
  天猫卡券抵扣: yuan(order.voucher),
  退款金额: yuan(order.paidAt === undefined ? 0 : order.refund),
  承诺发货时间: at(order.shipBy),
  发货时间: at(order.shippedAt),
  承诺送达时间: at(order.promisedAt),
  签收时间: at(order.deliveredAt),
  确认收货时间: at(order.confirmedAt),
  打款商家金额: `${yuan(order.confirmedAt === undefined ? 0 : leftOf(order)).toFixed(2)}元`
});

/** ExportOrderList: 订单报表 */
export const orderSheet = (orders: readonly Order[], payment: Payment): Sheet =>
  sheetOf(
    'ExportOrderList202601051030',
    orders.toReversed().map((order) => orderCells(order, payment))
  );

const lineCells = (order: Order, line: Line): Cells => ({
  主订单编号: order.id,
  子订单编号: line.id,
  商品标题: line.title,
  商品ID: '',
  商家编码: line.sku,
  商品价格: yuan(line.price),
  购买数量: String(line.quantity),
  买家实付金额: yuan(order.paidAt === undefined ? 0 : line.paid - line.refund),
  退款金额: yuan(order.paidAt === undefined ? 0 : line.refund),
  订单状态: statuses[order.fate],
  订单创建时间: at(order.createdAt),
  订单付款时间: at(order.paidAt),
  发货时间: at(order.shippedAt),
  确认收货时间: at(order.confirmedAt)
});

/** ExportOrderDetailList: 宝贝报表 */
export const itemSheet = (orders: readonly Order[]): Sheet =>
  sheetOf(
    'ExportOrderDetailList202601051031',
    orders.toReversed().flatMap((order) => order.lines.map((line) => lineCells(order, line)))
  );

function refundCells(order: Order, line: Line, amount: number, isGranted: boolean): Cells {
  return {
    订单编号: order.id,
    退款编号: `8${line.id}`,
    订单付款时间: at(order.paidAt),
    退款完结时间: isGranted ? at(order.refundedAt) : '',
    买家会员名: order.buyer.account,
    买家实际支付金额: yuan(order.charged),
    宝贝标题: line.title,
    买家退款金额: yuan(amount),
    售后类型: '仅退款',
    退款的申请时间: at(order.paidAt),
    退款状态: isGranted ? '退款成功' : '退款关闭',
    买家退款原因: '不想要了',
    '部分退款/全部退款': order.fate === 'refunded' ? '全部退款' : '部分退款'
  };
}

/** 退款管理: what was asked back, granted or not. The postage of an order goes back with its first product. */
export const refundSheet = (orders: readonly Order[]): Sheet =>
  sheetOf(
    '退款管理_20260105',
    orders
      .filter(({ paidAt }) => paidAt !== undefined)
      .flatMap((order, position) =>
        order.lines.flatMap((line, index) => {
          const rest =
            index === 0 ? order.refund - order.lines.reduce((sum, { refund }) => sum + refund, 0) : 0;
          if (line.refund > 0) return [refundCells(order, line, line.refund + rest, true)];
          return position % 40 === 0 ? [refundCells(order, line, line.paid, false)] : [];
        })
      )
  );

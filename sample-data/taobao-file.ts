import { closingMoment } from './calendar.ts';
import { csvTable } from './csv.ts';
import type { Line, Order, Person } from './model.ts';
import { type Fen, yuan } from './money.ts';
import { Random } from './random.ts';
import {
  type DetailListCells,
  type OrderListCells,
  detailListColumns,
  orderListColumns
} from './taobao-columns.ts';
import { type Moment, secondsPerDay, wallClock } from './time.ts';

const messages = ['请尽快发货，谢谢！', '送人的，请包好一点', '麻烦发白鹭，谢谢', '周末再送'];
const memos = ['老客户，送茶样', '已加固包装', '发票已开'];
const patienceForPayment = 7 * secondsPerDay;

const guarded = (id: string): string => `="${id}"`;
const dateCell = (moment: Moment | undefined): string => (moment === undefined ? '' : wallClock(moment));

/** Most buyers leave the confirming to the platform, which does it ten days after the parcel was sent. */
function confirmedAtOf({ id, delivery }: Order): Moment | undefined {
  if (delivery?.deliveredAt === undefined || delivery.shippedAt === undefined) return undefined;
  const random = new Random(`taobao/${id}/confirmed`);
  const byBuyer = delivery.deliveredAt + random.between(600, 3 * secondsPerDay);
  const byPlatform = Math.max(byBuyer, delivery.shippedAt + 10 * secondsPerDay);
  const confirmedAt = random.chance(0.3) ? byBuyer : byPlatform;
  return confirmedAt > closingMoment ? undefined : confirmedAt;
}

function statusOf(order: Order): string {
  if (order.status === 'unpaid' && order.createdAt > closingMoment - patienceForPayment)
    return '等待买家付款';
  if (order.status === 'unpaid' || order.status === 'cancelled' || order.status === 'refunded')
    return '交易关闭';
  if (order.delivery?.shippedAt === undefined) return '买家已付款，等待卖家发货';
  return confirmedAtOf(order) === undefined ? '卖家已发货，等待买家确认' : '交易成功';
}

function closingReason(order: Order): string {
  if (statusOf(order) !== '交易关闭') return '订单未关闭';
  if (order.status === 'refunded') return '退款';
  return order.status === 'unpaid' ? '买家未付款' : '我不想买了';
}

/** In the two great sales the platform's own voucher bears half of the discount. */
function voucherOf(order: Order): Fen {
  const isPlatformSale = order.coupon === '双11' || order.coupon === '618';
  return isPlatformSale ? Math.floor(order.discount / 2) : 0;
}

const addressOf = ({ address }: Person): string =>
  `${address.province} ${address.city} ${address.district} ${address.street}(${address.zip})`;

const titleOf = ({ product }: Line): string => `${product.chinese} ${product.chineseSize}`;

function moneyCells(order: Order): OrderListCells {
  const voucher = voucherOf(order);
  const due = order.total + voucher;
  const paid = order.paidAt === undefined ? 0 : order.total;
  const isFinished = statusOf(order) === '交易成功';
  return {
    买家应付货款: yuan(due - order.shipping),
    买家应付邮费: yuan(order.shipping),
    买家支付积分: '0',
    总金额: yuan(due),
    返点积分: '0',
    买家实际支付金额: yuan(paid),
    买家实际支付积分: '0',
    天猫卡券抵扣: yuan(voucher),
    退款金额: yuan(order.refund),
    打款商家金额: `${yuan(isFinished ? paid - order.refund : 0)}元`,
    卖家服务费: '0',
    买家服务费: '0元',
    优惠券: order.coupon ?? ''
  };
}

function orderCells(order: Order, person: Person): OrderListCells {
  const random = new Random(`taobao/${order.id}`);
  const { delivery } = order;
  const isSent = delivery?.shippedAt !== undefined;
  return {
    订单编号: guarded(order.id),
    买家会员名: person.account,
    订单状态: statusOf(order),
    买家留言: random.chance(0.04) ? random.pick(messages) : '',
    收货人姓名: person.name,
    '收货地址 ': addressOf(person),
    运送方式: '快递',
    '联系电话 ': "'",
    联系手机: `'${person.phone ?? ''}`,
    订单创建时间: wallClock(order.createdAt),
    '订单付款时间 ': dateCell(order.paidAt),
    '宝贝标题 ': order.lines.map(titleOf).join('，'),
    '宝贝种类 ': order.lines.length.toString(),
    '物流单号 ': isSent ? `No:SJ${(70_000_000 + order.position).toString()}` : '',
    物流公司: isSent ? delivery.carrier.chinese : '',
    订单备注: random.chance(0.03) ? random.pick(memos) : '',
    宝贝总数量: order.lines.reduce((sum, { quantity }) => sum + quantity, 0).toString(),
    店铺Id: '900000001',
    店铺名称: '山间茶陶',
    订单关闭原因: closingReason(order),
    是否手机订单: random.chance(0.8) ? '手机订单' : '',
    确认收货时间: statusOf(order) === '交易成功' ? dateCell(confirmedAtOf(order)) : '',
    承诺发货时间: dateCell(delivery?.shipByAt),
    发货时间: dateCell(delivery?.shippedAt),
    承诺送达时间: dateCell(delivery?.promisedAt),
    签收时间: dateCell(delivery?.deliveredAt)
  };
}

const detailCells = (order: Order, line: Line): DetailListCells => ({
  订单编号: guarded(order.id),
  标题: titleOf(line),
  价格: yuan(line.product.price),
  购买数量: line.quantity.toString(),
  商品属性: `规格：${line.product.chineseSize}`,
  订单状态: statusOf(order),
  商家编码: line.product.sku
});

/** The platform lists the newest first. */
function* orderRows(orders: readonly Order[]): Generator<OrderListCells[]> {
  for (const order of orders.toReversed()) {
    if (order.channel === 'taobao' && order.person !== undefined)
      yield [moneyCells(order), orderCells(order, order.person)];
  }
}

function* detailRows(orders: readonly Order[]): Generator<DetailListCells[]> {
  for (const order of orders.toReversed()) {
    if (order.channel !== 'taobao') continue;
    for (const line of order.lines) yield [detailCells(order, line)];
  }
}

/** 订单报表 */
export const orderListFile = (orders: readonly Order[]): string =>
  csvTable(orderListColumns, orderRows(orders), '\r\n');

/** 宝贝报表 */
export const detailListFile = (orders: readonly Order[]): string =>
  csvTable(detailListColumns, detailRows(orders), '\r\n');

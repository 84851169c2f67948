import { csvTable } from './csv.ts';
import type { Line, Order } from './model.ts';
import { yuan } from './money.ts';
import { Random } from './random.ts';
import { buyerCells, stallCells } from './shopify-buyer.ts';
import { type ShopifyCells, shopifyColumns } from './shopify-columns.ts';
import { type Moment, withOffset } from './time.ts';

const vendor = 'Mountain Tea & Clay';
const financialStatus = {
  paid: 'paid',
  'partly-refunded': 'partially_refunded',
  refunded: 'refunded',
  cancelled: 'voided',
  unpaid: 'pending'
} as const;

const dateCell = (moment: Moment | undefined): string => (moment === undefined ? '' : withOffset(moment));

/** At the stall the buyer carries it home. */
const shippedAtOf = ({ person, createdAt, delivery }: Order): Moment | undefined =>
  person === undefined ? createdAt : delivery?.shippedAt;

function lineCells(line: Line, isSent: boolean): ShopifyCells {
  const { product, quantity } = line;
  return {
    'Lineitem quantity': quantity.toString(),
    'Lineitem name': `${product.english} - ${product.englishSize}`,
    'Lineitem price': yuan(product.price),
    'Lineitem sku': product.sku,
    'Lineitem requires shipping': 'true',
    'Lineitem taxable': 'false',
    'Lineitem fulfillment status': isSent ? 'fulfilled' : 'pending',
    Vendor: vendor,
    'Lineitem discount': '0.00'
  };
}

const tagsOf = (order: Order): string =>
  [
    order.person === undefined ? 'stall' : '',
    order.ordinal > 4 ? 'regular' : '',
    order.total === 0 ? 'sample' : ''
  ]
    .filter((tag) => tag !== '')
    .join(', ');

function orderCells(order: Order, random: Random): ShopifyCells {
  const { delivery } = order;
  const shippedAt = shippedAtOf(order);
  return {
    Tags: tagsOf(order),
    'Financial Status': financialStatus[order.status],
    'Paid at': dateCell(order.paidAt),
    'Fulfillment Status': shippedAt === undefined ? 'unfulfilled' : 'fulfilled',
    'Fulfilled at': dateCell(shippedAt),
    Currency: 'CNY',
    Subtotal: yuan(order.gross - order.discount),
    Shipping: yuan(order.shipping),
    Taxes: '0.00',
    Total: yuan(order.total),
    'Created at': withOffset(order.createdAt),
    'Discount Code': order.coupon ?? '',
    'Discount Amount': yuan(order.discount),
    'Cancelled at': order.status === 'cancelled' ? dateCell(order.createdAt + random.between(600, 3600)) : '',
    'Refunded Amount': yuan(order.refund),
    'Outstanding Balance': yuan(order.status === 'unpaid' ? order.total : 0),
    Id: (8_280_000_001_001 + order.position).toString(),
    'Risk Level': 'Low',
    'Promised delivery': dateCell(delivery?.promisedAt),
    'Delivered at': dateCell(delivery?.deliveredAt),
    Carrier: shippedAt === undefined ? '' : (delivery?.carrier.english ?? '')
  };
}

/** One row a line; the cells of the order stand on its first row only. */
function* rowsOf(orders: readonly Order[]): Generator<ShopifyCells[]> {
  for (const order of orders) {
    if (order.channel !== 'shopify') continue;
    const random = new Random(`shopify/${order.id}`);
    const buyer = order.person === undefined ? [stallCells] : buyerCells(order, order.person, random);
    const onFirstRow = [...buyer, orderCells(order, random)];
    const isSent = shippedAtOf(order) !== undefined;
    for (const [index, line] of order.lines.entries()) {
      yield [{ Name: order.id }, ...(index === 0 ? onFirstRow : []), lineCells(line, isSent)];
    }
  }
}

export const shopifyFile = (orders: readonly Order[]): string =>
  csvTable(shopifyColumns, rowsOf(orders), '\n');

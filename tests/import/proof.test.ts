import { describe, expect, it } from 'vitest';
import type { Decision, FileReport } from '#import';
import { textFile } from '../support/imported-text.ts';
import { importFiles, type NamedBytes } from '../support/snapshot-of-files.ts';

const shopify =
  'Name,Email,Financial Status,Paid at,Created at,Currency,Total,Refunded Amount,Lineitem quantity,Lineitem name,Lineitem price';
const order = (name: string, email: string, day: string, total: string, refund = '0.00'): string =>
  `${name},${email},paid,${day} 10:00:00 +0000,${day} 10:00:00 +0000,EUR,${total},${refund},1,Teapot,${total}`;

async function reportsOf(
  files: readonly Promise<NamedBytes>[],
  decisions: readonly Decision[] = []
): Promise<readonly FileReport[]> {
  return (await importFiles(await Promise.all(files), { decisions })).reports;
}

/** What each file's proof comes to: money in and out, what explains the rest, what does not. */
const proofOf = ({ proof }: FileReport) =>
  proof && {
    sums: Object.fromEntries(proof.sums.map(({ what, inFile, inOrders }) => [what, [inFile, inOrders]])),
    explained: proof.explained.map(({ what, reason, orderCount, inFile, inOrders }) => [
      what,
      reason,
      orderCount,
      inFile,
      inOrders
    ]),
    unexplained: proof.unexplained.map(({ orderId, row, what, reason, inFile, inOrders }) => [
      orderId,
      row,
      what,
      reason,
      inFile,
      inOrders
    ])
  };

async function proofsOf(
  files: readonly Promise<NamedBytes>[],
  decisions: readonly Decision[] = []
): Promise<readonly ReturnType<typeof proofOf>[]> {
  return (await reportsOf(files, decisions)).map(proofOf);
}

describe('a file that the orders hold', () => {
  it('is proven with rows that give money back, whatever its statuses', async () => {
    const file = textFile(
      'analytics.csv',
      'Date,Order #,N. Revenue (formatted),Status,Customer,Customer type,Product(s),Items sold,Coupon(s),Net Sales,Attribution',
      '2024-06-01 09:00:00,801,€70.00,completed,Ida Holm,new,2× Fig Jam,2,,70,Direct',
      '2024-06-09 15:00:00,801,-€15.00,completed,Ida Holm,new,1× Fig Jam,-1,,-15,Direct',
      '2024-06-10 09:00:00,802,€40.00,cancelled,Ole Dahl,new,1× Plum Jam,1,,40,Direct'
    );
    expect(await proofsOf([file])).toEqual([
      { sums: { amount: [110, 110], refund: [15, 15] }, explained: [], unexplained: [] }
    ]);
  });

  it('is proven with lines sold at different seconds, and a total on each of them', async () => {
    const file = textFile(
      'till.csv',
      'Receipt,Date,Item,Price,Receipt total',
      '7001,2024-05-01 10:00:01,Cup,8.00,20.00',
      '7001,2024-05-01 10:00:05,Pot,12.00,20.00',
      '7002,2024-05-02 11:00:00,Cup,8.00,8.00'
    );
    expect(await proofsOf([file])).toEqual([
      { sums: { amount: [28, 28], lines: [28, 28] }, explained: [], unexplained: [] }
    ]);
  });

  it('says nothing of money that it does not tell', async () => {
    const file = textFile(
      'baskets.csv',
      'Transaction,Item,date_time',
      '1,Bread,2024-05-01 10:00:00',
      '2,Tea,2024-05-02 10:00:00'
    );
    expect(await proofsOf([file])).toEqual([{ sums: {}, explained: [], unexplained: [] }]);
  });

  it('is proven beside a newer export, which is named', async () => {
    const older = textFile('may.csv', shopify, order('#81', 'ida@example.com', '2024-05-01', '60.00'));
    const newer = textFile(
      'june.csv',
      shopify,
      order('#81', 'ida@example.com', '2024-05-01', '55.00', '5.00'),
      order('#82', 'ole@example.com', '2024-06-02', '35.00')
    );
    const reports = await reportsOf([older, newer]);
    expect(reports.map(proofOf)).toEqual([
      {
        sums: { amount: [60, 55], lines: [60, 55] },
        explained: [
          ['amount', 'newer-file', 1, 60, 55],
          ['lines', 'newer-file', 1, 60, 55]
        ],
        unexplained: []
      },
      { sums: { amount: [90, 90], lines: [90, 90], refund: [5, 5] }, explained: [], unexplained: [] }
    ]);
    expect(reports[0]?.proof?.explained.map(({ otherFile, examples }) => [otherFile, examples])).toEqual([
      ['june.csv', ['#81']],
      ['june.csv', ['#81']]
    ]);
  });

  it('tells no totals where it lists products of orders that another file tells of', async () => {
    const orders = textFile(
      'ExportOrderList1.csv',
      '订单编号,买家会员名,总金额,买家实际支付金额,订单状态,订单创建时间,订单付款时间,宝贝标题,退款金额',
      '3001,mei_01,60.00,58.00,交易成功,2024-05-01 10:00:00,2024-05-01 10:01:00,茶壶,0.00'
    );
    const items = textFile(
      'ExportOrderDetailList1.csv',
      '订单编号,标题,价格,购买数量,订单状态',
      '3001,茶壶,30.00,2,交易成功'
    );
    expect(await proofsOf([orders, items])).toEqual([
      { sums: { amount: [58, 58] }, explained: [], unexplained: [] },
      { sums: { lines: [60, 60] }, explained: [], unexplained: [] }
    ]);
  });

  it('is proven without orders that a person took out', async () => {
    const file = textFile(
      'orders.csv',
      shopify,
      order('#91', 'ida@example.com', '2024-05-01', '60.00'),
      order('#92', 'ole@example.com', '2024-05-02', '35.00')
    );
    const decision: Decision = { kind: 'left-out', orders: [{ platform: 'shopify', orderId: '#92' }] };
    const reports = await reportsOf([file], [decision]);
    expect(reports.map(proofOf)[0]?.sums['amount']).toEqual([60, 60]);
    expect(reports[0]?.setAside).toEqual([{ reason: 'left-out', count: 1 }]);
  });
});

describe('a difference that nothing explains', () => {
  it('is named where two orders of one file have one number', async () => {
    const file = textFile(
      'orders.csv',
      shopify,
      order('#91', 'ida@example.com', '2024-05-01', '60.00'),
      order('#92', 'ole@example.com', '2024-05-02', '35.00'),
      order('#91', 'noa@example.com', '2024-05-09', '20.00')
    );
    const [proof] = await reportsOf([file]);
    expect(proof?.proof?.sums[0]?.inFile).toBe(115);
    expect([55, 95]).toContain(proof?.proof?.sums[0]?.inOrders);
    expect(proof?.proof?.unexplainedCount).toBe(1);
    expect(proof?.proof?.unexplained[0]).toMatchObject({
      orderId: '#91',
      row: 2,
      what: 'amount',
      reason: 'rows-differ',
      inFile: 80
    });
  });

  it('is named where rows of one order state amounts of their own, as they do for shipping', async () => {
    const file = textFile(
      'parcels.csv',
      'Order Number,Order Date,Email,Item Name,Quantity,Item Price,Shipping',
      '501,2024-05-01,ida@example.com,Cup,1,10.00,4.00',
      '501,2024-05-01,ida@example.com,Pot,1,20.00,6.00',
      '502,2024-05-02,ole@example.com,Cup,1,10.00,4.00'
    );
    const [report] = await reportsOf([file]);
    expect(report?.proof?.unexplained.map(({ orderId, inFile }) => [orderId, inFile])).toEqual([['501', 40]]);
  });

  it('is named where two files of a shop tell of two orders by one number, though they cost the same', async () => {
    const rows = ['#61', '#62', '#63'].map((name, index) =>
      order(name, `buyer${index}@example.com`, `2024-05-0${index + 1}`, '20.00')
    );
    const first = textFile(
      'first.csv',
      shopify,
      ...rows,
      order('#64', 'ida@example.com', '2024-05-04', '20.00')
    );
    const second = textFile(
      'second.csv',
      shopify,
      ...rows,
      order('#64', 'noa@example.com', '2024-06-20', '20.00')
    );
    const [proof] = await proofsOf([first, second]);
    expect(proof?.unexplained).toEqual([['#64', 5, 'amount', 'other-order', 20, 0]]);
    expect(proof?.sums['amount']).toEqual([80, 60]);
  });

  it('is named where money went back to nobody on no day', async () => {
    const orders = textFile('orders.csv', shopify, order('#91', 'ida@example.com', '2024-05-01', '60.00'));
    const refunds: Promise<NamedBytes> = Promise.resolve({
      name: 'refunds.csv',
      bytes: new TextEncoder().encode('Refund for,Amount\n#91,10.00\n555,7.00\n'),
      mapping: {
        entity: 'refunds',
        platform: 'shopify',
        columns: { order_id: 'Refund for', amount: 'Amount' }
      }
    });
    const [, proof] = await proofsOf([orders, refunds]);
    expect(proof).toEqual({
      sums: { refund: [17, 10] },
      explained: [],
      unexplained: [['555', 3, 'refund', 'no-day', 7, 0]]
    });
  });
});

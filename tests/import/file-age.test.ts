import { describe, expect, it } from 'vitest';
import type { Decision, FileReport } from '#import';
import { importFiles, type NamedBytes, openNativeSnapshot } from '../support/snapshot-of-files.ts';
import { totalsOf } from '../support/totals.ts';

const file = (name: string, lines: readonly string[], modifiedAt?: string): NamedBytes => ({
  name,
  bytes: new TextEncoder().encode(`${lines.join('\n')}\n`),
  ...(modifiedAt === undefined ? {} : { modifiedAt: Date.parse(modifiedAt) })
});

async function shopOf(
  files: readonly NamedBytes[],
  decisions: readonly Decision[] = []
): Promise<{ readonly sums: readonly number[]; readonly reports: readonly FileReport[] }> {
  const { reports, snapshot } = await importFiles(files, { decisions });
  const totals = await totalsOf(await openNativeSnapshot(snapshot));
  return {
    sums: [totals.valid_order_count, totals.order_count, totals.charged, totals.refunds],
    reports
  };
}

/** The same files in one drop in either order, and in two drops one after the other. */
async function inEveryOrder(one: NamedBytes, other: NamedBytes): Promise<readonly (readonly number[])[]> {
  const together = [await shopOf([one, other]), await shopOf([other, one])].map(({ sums }) => sums);
  const first = await importFiles([one]);
  const second = await importFiles([other], { previous: first.snapshot });
  const totals = await totalsOf(await openNativeSnapshot(second.snapshot));
  return [...together, [totals.valid_order_count, totals.order_count, totals.charged, totals.refunds]];
}

/** But for the currency, which these files do not name. */
const questionsOf = (reports: readonly (FileReport | undefined)[]): readonly unknown[] =>
  reports.flatMap((report) => (report?.questions ?? []).filter(({ kind }) => kind !== 'currency'));

const shopify =
  'Name,Email,Financial Status,Paid at,Created at,Currency,Total,Refunded Amount,Lineitem quantity,Lineitem name,Lineitem price';
const woocommerce =
  'Order Number,Order Status,Order Date,Billing Email,Order Total,Order Refund Amount,Item Name,Item Quantity,Item Price';
const taobao =
  '订单编号,买家会员名,总金额,买家实际支付金额,订单状态,订单创建时间,订单付款时间,宝贝标题,退款金额,确认收货时间';

describe('an older export dropped after a newer one', () => {
  // Refunds have no day here, and both files end on the same one: only what the orders show says it.
  it('keeps what was given back in the meantime', async () => {
    const newer = file('orders_export_1 (1).csv', [
      shopify,
      '#81,ida@example.com,partially_refunded,2024-05-01 10:00:00 +0000,2024-05-01 10:00:00 +0000,EUR,60.00,25.00,1,Teapot,60.00',
      '#82,ole@example.com,refunded,2024-05-02 10:00:00 +0000,2024-05-02 10:00:00 +0000,EUR,35.00,35.00,1,Tray,35.00'
    ]);
    const older = file('orders_export_1.csv', [
      shopify,
      '#81,ida@example.com,paid,2024-05-01 10:00:00 +0000,2024-05-01 10:00:00 +0000,EUR,60.00,0.00,1,Teapot,60.00',
      '#82,ole@example.com,paid,2024-05-02 10:00:00 +0000,2024-05-02 10:00:00 +0000,EUR,35.00,0.00,1,Tray,35.00'
    ]);
    const right = [1, 2, 60, 25];
    expect(await inEveryOrder(newer, older)).toEqual([right, right, right]);
    expect(questionsOf((await shopOf([newer, older])).reports)).toEqual([]);
  });

  it('keeps a cancellation that a later export tells, by the last day that each names', async () => {
    const older = file('z-first.csv', [
      woocommerce,
      '900,processing,2024-06-01 09:00:00,kai@example.com,20.00,0.00,Bowl,1,20.00'
    ]);
    const newer = file('a-second.csv', [
      woocommerce,
      '900,cancelled,2024-06-01 09:00:00,kai@example.com,20.00,0.00,Bowl,1,20.00',
      '901,completed,2024-06-20 09:00:00,lea@example.com,15.00,0.00,Jar,1,15.00'
    ]);
    const right = [1, 2, 15, 0];
    expect(await inEveryOrder(newer, older)).toEqual([right, right, right]);
  });

  it('keeps 退款 that a later export tells, though the older one names a later day', async () => {
    const newer = file('订单二.csv', [
      taobao,
      '3100000000000000001,茶友一,88.00,88.00,交易成功,2024-03-01 10:00:00,2024-03-01 10:01:00,白茶,30.00,2024-03-09 10:00:00'
    ]);
    const older = file('订单一.csv', [
      taobao,
      '3100000000000000001,茶友一,88.00,88.00,卖家已发货，等待买家确认,2024-03-01 10:00:00,2024-03-01 10:01:00,白茶,0.00,',
      '3100000000000000002,茶友二,50.00,50.00,交易成功,2024-03-08 10:00:00,2024-03-08 10:01:00,红茶,0.00,2024-03-12 10:00:00'
    ]);
    const right = [2, 2, 138, 30];
    expect(await inEveryOrder(newer, older)).toEqual([right, right, right]);
  });

  it('is told by when the files were made, where they end on the same day', async () => {
    const rows = (total: string): readonly string[] => [
      shopify,
      `#7,ida@example.com,paid,2024-05-01 10:00:00 +0000,2024-05-01 10:00:00 +0000,EUR,${total},0.00,1,Teapot,${total}`
    ];
    const newer = file('b.csv', rows('44.00'), '2024-05-09T10:00:00Z');
    const older = file('a.csv', rows('40.00'), '2024-05-03T10:00:00Z');
    const right = [1, 1, 44, 0];
    expect(await inEveryOrder(newer, older)).toEqual([right, right, right]);
    expect(questionsOf((await shopOf([older, newer])).reports)).toEqual([]);
  });

  it('takes a day that lies after the import for no sign of age', async () => {
    const older = file('older.csv', [
      woocommerce,
      '900,completed,2024-06-01 09:00:00,kai@example.com,20.00,0.00,Bowl,1,20.00',
      '901,completed,2062-06-01 09:00:00,kai@example.com,10.00,0.00,Bowl,1,10.00'
    ]);
    const newer = file('newer.csv', [
      woocommerce,
      '900,cancelled,2024-06-01 09:00:00,kai@example.com,20.00,0.00,Bowl,1,20.00',
      '902,completed,2024-06-20 09:00:00,lea@example.com,15.00,0.00,Jar,1,15.00'
    ]);
    // The order of 2062 counts nowhere, and the newer file cancels the other one.
    const right = [1, 3, 15, 0];
    expect(await inEveryOrder(newer, older)).toEqual([right, right, right]);
  });
});

describe('files of which nothing says the age', () => {
  const rows = (total: string): readonly string[] => [
    woocommerce,
    `900,completed,2024-06-01 09:00:00,kai@example.com,${total},0.00,Bowl,1,${total}`
  ];
  const one = file('one.csv', rows('20.00'));
  const other = file('other.csv', rows('22.00'));

  it('are asked about, with what was assumed', async () => {
    const { sums, reports } = await shopOf([one, other]);
    expect(sums).toEqual([1, 1, 22, 0]);
    expect(questionsOf([reports[0]])).toEqual([]);
    expect(questionsOf([reports[1]])).toEqual([
      {
        kind: 'age',
        other: reports[0]?.fingerprint,
        otherName: 'one.csv',
        orderCount: 1,
        examples: ['900'],
        assumed: 'newer'
      }
    ]);
  });

  it('are taken as a person says', async () => {
    const [first, second] = (await shopOf([one, other])).reports;
    const answer: Decision = {
      kind: 'file-age',
      file: second?.fingerprint ?? '',
      than: first?.fingerprint ?? ''
    };
    const { sums, reports } = await shopOf([one, other], [answer]);
    expect(sums).toEqual([1, 1, 20, 0]);
    expect(questionsOf(reports)).toEqual([]);
  });

  it('are not asked about where they tell the same', async () => {
    const longer = file('longer.csv', [...rows('20.00'), ...rows('20.00').slice(1)]);
    expect(questionsOf((await shopOf([one, longer])).reports)).toEqual([]);
  });
});

import { writeXlsx } from 'hucre';
import { describe, expect, it } from 'vitest';
import { importedText, textFile } from '../support/imported-text.ts';
import { importFiles } from '../support/snapshot-of-files.ts';

const file = (name: string, ...lines: readonly string[]) => ({
  name,
  bytes: new TextEncoder().encode(lines.join('\n'))
});

it.each([
  file(
    'shopify.csv',
    'Name,Email,Financial Status,Total,Created at,Lineitem name',
    '1.00213E+12,ana@example.com,paid,10.00,2024-05-01 10:00:00 +0000,Mug',
    '1.00213E+12,ben@example.com,paid,12.00,2024-05-02 10:00:00 +0000,Mug'
  ),
  file(
    '订单.csv',
    '订单编号,买家会员名,买家应付货款,总金额,买家实际支付金额,订单状态,订单创建时间',
    '2.3055E+18,lan,10.00,10.00,10.00,交易成功,2024-05-01 10:00:00',
    '2.3055E+18,mu,12.00,12.00,12.00,交易成功,2024-05-02 10:00:00'
  )
])('$name is refused: a spreadsheet wrote over the digits of its order numbers', async (destroyed) => {
  await expect(importFiles([destroyed])).rejects.toThrow(/destroyed-numbers.*"count":2/);
});

it('takes a number with a letter for what it is', async () => {
  const { reports } = await importFiles([
    file(
      'orders.csv',
      'Name,Email,Financial Status,Total,Created at,Lineitem name',
      '#12E-10,ana@example.com,paid,10.00,2024-05-01 10:00:00 +0000,Mug'
    )
  ]);
  expect(reports[0]?.rowsUsed).toBe(1);
});

const taobaoHeader =
  '订单编号,买家会员名,买家应付货款,总金额,买家实际支付金额,订单状态,订单创建时间,联系手机';
const taobaoRow = (number: string, buyer: string, phone = ''): string =>
  `${number},${buyer},10.00,10.00,10.00,交易成功,2024-05-01 10:00:00,${phone}`;
const shopifyHeader = 'Name,Id,Email,Financial Status,Currency,Total,Created at,Lineitem name,Phone';

describe('numbers of which a spreadsheet kept fifteen digits and wrote zeros for the rest', () => {
  it.each([
    ['19 digits', ['2345678901234560000', '2345678901234570000']],
    ['18 digits', ['345678901234567000', '345678901234568000', '345678901234569000']],
    [
      '19 digits, beside some whose digits are whole',
      ['2345678901234560000', '2345678901234570000', '2345678901234571234']
    ],
    ['16 digits, very many', Array.from({ length: 20 }, (_, at) => `45678901234${String(5000 + at * 37)}0`)]
  ])('stop the import: %s', async (_, numbers) => {
    const rows = numbers.map((number, at) => taobaoRow(number, `lan${at}`));
    const { length } = numbers.filter((number) => number.endsWith('0'));
    await expect(importFiles([file('订单.csv', taobaoHeader, ...rows)])).rejects.toThrow(
      new RegExp(`destroyed-numbers.*"column":"订单编号".*"count":${length}`)
    );
  });

  it('also in a table of no known shop, in English', async () => {
    const table = textFile(
      'orders.csv',
      'Date,Order No,Customer Email,Product,Total',
      '2024-05-01,2345678901234560000,kim@example.com,Jug,10.00',
      '2024-05-02,2345678901234570000,lou@example.com,Bowl,12.00'
    );
    await expect(importedText(table)).rejects.toThrow(/"column":"Order No".*"count":2/);
  });

  it.each([
    ['one alone', ['2345678901234560000', '2345678901234571234', '2345678901234572345']],
    ['an order of several lines alone', ['2345678901234560000', '2345678901234560000']],
    ['a few of sixteen digits', ['4567890123456780', '4567890123456790']],
    [
      'moments with zeros behind',
      ['20240501102233000', '20240501102234000', '20240501102235000', '20240501102236000']
    ],
    ['short numbers', ['1000000', '2000000']]
  ])('are not proved by %s', async (_, numbers) => {
    const { totals } = await importedText(
      textFile('订单.csv', taobaoHeader, ...numbers.map((number, at) => taobaoRow(number, `lan${at}`)))
    );
    expect(totals.order_count).toBe(new Set(numbers).size);
  });
});

describe('a workbook', () => {
  const workbook = async (...numbers: readonly (number | string)[]) => ({
    name: 'orders.xlsx',
    bytes: new Uint8Array(
      await writeXlsx({
        sheets: [
          {
            name: '订单',
            rows: [
              taobaoHeader.split(','),
              ...numbers.map((number, at) => [
                number,
                `lan${at}`,
                10,
                10,
                10,
                '交易成功',
                '2024-05-01 10:00:00',
                ''
              ])
            ]
          }
        ]
      })
    )
  });

  it('whose order numbers are numbers too long to be kept is refused', async () => {
    const numbers = [Number('2305012345678901234'), Number('2305012345678905678')];
    await expect(importFiles([await workbook(...numbers)])).rejects.toThrow(/destroyed-numbers.*"count":2/);
  });

  it('is read where they are texts', async () => {
    const { reports } = await importFiles([await workbook('2305012345678901234', '2305012345678905678')]);
    expect(reports[0]).toMatchObject({ rowsUsed: 2, warnings: [] });
  });
});

describe('other numbers that were destroyed are warned of and identify nobody', () => {
  it('phones and parcels, in Chinese', async () => {
    const { totals, reports } = await importedText(
      textFile(
        '订单.csv',
        `${taobaoHeader},物流单号`,
        `${taobaoRow('230501000000000001', 'lan', '1.38E+10')},7.8E+14`,
        `${taobaoRow('230501000000000002', 'mu', '1.38E+10')},7.8E+14`,
        `${taobaoRow('230501000000000003', 'hua', '13900000003')},`
      )
    );
    expect(totals).toMatchObject({ order_count: 3, customer_count: 3 });
    expect(reports[0]?.warnings).toEqual([
      { kind: 'destroyed', column: '联系手机', count: 2, example: '1.38E+10' },
      { kind: 'destroyed', column: '物流单号', count: 2, example: '7.8E+14' }
    ]);
  });

  it('phones of guests, in English: two guests are not one person', async () => {
    const { totals, reports } = await importedText(
      textFile(
        'orders.csv',
        shopifyHeader,
        '#1,5501,,paid,USD,10.00,2024-05-01 10:00:00 +0000,Jug,4.47701E+11',
        '#2,5502,,paid,USD,12.00,2024-05-02 10:00:00 +0000,Bowl,4.47701E+11',
        '#3,5503,ben@example.com,paid,USD,12.00,2024-05-02 10:00:00 +0000,Bowl,447700900123'
      )
    );
    expect(totals).toMatchObject({ order_count: 3, customer_count: 1, charged: 34 });
    expect(reports[0]?.warnings).toEqual([
      { kind: 'destroyed', column: 'Phone', count: 2, example: '4.47701E+11' }
    ]);
  });

  it('the numbers of customers that end in zeros', async () => {
    const { totals, reports } = await importedText(
      textFile(
        'orders.csv',
        'Order No,Date,Customer ID,Product,Total',
        'A1,2024-05-01,5345678901234560000,Jug,10.00',
        'A2,2024-05-02,5345678901234560000,Bowl,12.00',
        'A3,2024-05-03,5345678901234590000,Bowl,12.00'
      )
    );
    expect(totals).toMatchObject({ order_count: 3, customer_count: null });
    expect(reports[0]?.warnings).toEqual([
      { kind: 'destroyed', column: 'Customer ID', count: 3, example: '5345678901234560000' }
    ]);
  });
});

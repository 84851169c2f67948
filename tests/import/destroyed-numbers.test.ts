import { expect, it } from 'vitest';
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

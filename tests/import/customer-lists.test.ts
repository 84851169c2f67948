import { describe, expect, it } from 'vitest';
import { query } from '#engine';
import { textFile } from '../support/fixtures.ts';
import { importedShop } from '../support/imported.ts';
import { rowsOf } from '../support/rows.ts';
import type { NamedBytes } from '../support/snapshot-of-files.ts';

const told = query(
  `select coalesce(account, email) as person, level, points::integer as points, accepts_marketing
   from customers order by person`,
  {},
  { person: 'text', level: 'text?', points: 'integer?', accepts_marketing: 'boolean?' }
);
const toldBy = async (...files: readonly NamedBytes[]) => {
  const { engine } = await importedShop(files);
  return (await rowsOf(engine.run(told, {}))).map((row) => Object.values(row));
};

const taobao = textFile('ExportOrderList.csv', [
  '订单编号,买家会员名,总金额,买家实际支付金额,订单状态,订单创建时间,订单付款时间',
  '2025000000000000001,茶客甲,88.00,88.00,交易成功,2025-01-02 20:00:00,2025-01-02 20:01:00'
]);
const members = (name: string, ...rows: readonly string[]): NamedBytes =>
  textFile(name, ['会员名,会员等级,积分,入会时间,是否订阅', ...rows]);

describe('what the newest list says', () => {
  it('is the level and the points of a member, whatever an older one said', async () => {
    const old = members('会员_1月.csv', '茶客甲,至尊VIP,900,2020-05-01,是');
    const now = members('会员_2月.csv', '茶客甲,VIP,120,2020-05-01,否');
    expect(await toldBy(taobao, old, now)).toEqual([['茶客甲', 'VIP', 120, false]]);
    expect(await toldBy(taobao, now, old)).toEqual([['茶客甲', '至尊VIP', 900, true]]);
  });

  it('is whether somebody wants marketing, though they agreed at a later order than they joined', async () => {
    const shopify = textFile('orders_export.csv', [
      'Name,Email,Financial Status,Paid at,Accepts Marketing,Currency,Subtotal,Shipping,Taxes,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price',
      '#1,lin@example.com,paid,2025-01-02 20:00:00 +0100,yes,EUR,20,0,0,20,2025-01-02 20:00:00 +0100,1,Tea,20',
      '#2,ana@example.com,paid,2025-01-03 20:00:00 +0100,yes,EUR,20,0,0,20,2025-01-03 20:00:00 +0100,1,Tea,20'
    ]);
    const list = textFile('list.csv', [
      'email,level,points,joined,subscribed',
      'lin@example.com,gold,7,2020-01-01,no'
    ]);
    expect(await toldBy(shopify, list)).toEqual([
      ['ana@example.com', null, null, true],
      ['lin@example.com', 'gold', 7, false]
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import type { PeopleOfFile } from '#import';
import { fixture, textFile } from '../support/fixtures.ts';
import { importedShop } from '../support/imported.ts';
import type { NamedBytes } from '../support/snapshot-of-files.ts';

const taobao = textFile('ExportOrderList.csv', [
  '订单编号,买家会员名,总金额,买家实际支付金额,订单状态,订单创建时间,订单付款时间',
  '2025000000000000001,茶客甲,88.00,88.00,交易成功,2025-01-02 20:00:00,2025-01-02 20:01:00',
  '2025000000000000002,茶客乙,66.00,66.00,交易成功,2025-01-03 20:00:00,2025-01-03 20:01:00',
  '2025000000000000003,茶客乙,20.00,20.00,交易成功,2025-01-04 20:00:00,2025-01-04 20:01:00'
]);
const shopify = textFile('orders_export.csv', [
  'Name,Email,Financial Status,Paid at,Currency,Subtotal,Shipping,Taxes,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price',
  '#1001,lin@example.com,paid,2025-01-02 20:00:00 +0100,EUR,20.00,0,0,20.00,2025-01-02 20:00:00 +0100,1,Tea,20.00',
  '#1002,ana@example.com,paid,2025-01-03 20:00:00 +0100,EUR,30.00,0,0,30.00,2025-01-03 20:00:00 +0100,1,Tea,30.00'
]);
const members = (...rows: readonly string[]): NamedBytes =>
  textFile('会员.csv', ['会员名,会员等级,积分', ...rows]);

async function peopleOf(...files: readonly NamedBytes[]): Promise<PeopleOfFile | undefined> {
  const { reports } = await importedShop(files);
  return reports.at(-1)?.people;
}

describe('a list meets the buyers', () => {
  it('of Taobao by 会员名', async () => {
    expect(await peopleOf(taobao, members('茶客乙,VIP,80', '路人丙,VIP,12'))).toEqual({ named: 2, met: 1 });
  });

  it('of Shopify by e-mail, however it is written', async () => {
    const survey = textFile('nps.csv', [
      'Email,NPS,Date',
      'LIN@example.com,9,2025-02-01',
      'lin@example.com,10,2025-03-01',
      'new@example.com,3,2025-02-01'
    ]);
    expect(await peopleOf(shopify, survey)).toEqual({ named: 2, met: 1 });
  });

  it('by the number of an order alone', async () => {
    const tickets = textFile('工单.csv', [
      '工单号,问题类型,创建时间,订单编号',
      'G1,物流,2025-02-01 10:00:00,2025000000000000002',
      'G2,物流,2025-02-02 10:00:00,2025000000000000003'
    ]);
    expect(await peopleOf(taobao, tickets)).toEqual({ named: 1, met: 1 });
  });
});

describe('a list meets nobody', () => {
  it.each<[cause: string, files: readonly NamedBytes[], told: PeopleOfFile]>([
    [
      'since no order is there',
      [members('茶客甲,VIP,80')],
      { named: 1, met: 0, unmet: { why: 'no-orders' } }
    ],
    [
      'since Pinduoduo does not say who bought',
      [fixture('pinduoduo_orders.csv'), members('茶客甲,VIP,80')],
      { named: 1, met: 0, unmet: { why: 'nameless-orders' } }
    ],
    [
      'since the platform hid the accounts',
      [taobao, members('茶**,VIP,80', '路**,VIP,12')],
      { named: 0, met: 0, unmet: { why: 'masked' } }
    ],
    [
      'since its e-mails are hidden',
      [shopify, textFile('members.csv', ['email,points,level', 'l***@example.com,5,gold'])],
      { named: 0, met: 0, unmet: { why: 'masked' } }
    ],
    [
      'since an answer names nobody',
      [taobao, textFile('问卷.csv', ['提交时间,推荐意愿,建议', '2025-02-01 10:00:00,9,好'])],
      { named: 0, met: 0, unmet: { why: 'no-column' } }
    ],
    [
      'since the column of e-mails is empty',
      [shopify, textFile('nps.csv', ['Email,NPS,Date', ',9,2025-02-01'])],
      { named: 0, met: 0, unmet: { why: 'no-column' } }
    ],
    [
      'since it names people by phone, and orders by account',
      [taobao, textFile('会员.csv', ['手机号,会员等级,积分', '13900001111,VIP,80'])],
      { named: 1, met: 0, unmet: { why: 'other-id', by: ['phone'], ordersBy: ['account'] } }
    ],
    [
      'since it names people by account, and orders by e-mail',
      [shopify, textFile('members.csv', ['username,points,level', 'lin_lin,5,gold'])],
      { named: 1, met: 0, unmet: { why: 'other-id', by: ['account'], ordersBy: ['email'] } }
    ],
    [
      'since its people bought in another shop, as their accounts say',
      [taobao, { ...shopify, shop: 'new' }, { ...members('茶客甲,VIP,80'), shop: 'shop-2' }],
      { named: 1, met: 0, unmet: { why: 'other-shop', shop: 'shop-1' } }
    ],
    [
      'since its people bought in another shop, as their e-mails say',
      [
        taobao,
        { ...shopify, shop: 'new' },
        { ...textFile('members.csv', ['email,points,level', 'ana@example.com,5,gold']), shop: 'shop-1' }
      ],
      { named: 1, met: 0, unmet: { why: 'other-shop', shop: 'shop-2' } }
    ],
    [
      'since nobody of it bought',
      [taobao, members('路人丙,VIP,80', '路人丁,VIP,12')],
      { named: 2, met: 0, unmet: { why: 'strangers' } }
    ],
    [
      'since its orders are not there',
      [taobao, textFile('工单.csv', ['工单号,问题类型,创建时间,订单编号', 'G1,物流,2025-02-01 10:00:00,77'])],
      { named: 0, met: 0, unmet: { why: 'strangers' } }
    ]
  ])('%s', async (_, files, told) => {
    expect(await peopleOf(...files)).toEqual(told);
  });
});

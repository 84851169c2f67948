import { describe, expect, it } from 'vitest';
import { query } from '#engine';
import { unaskedMapping } from '../../src/import/guess-unasked.ts';
import { fixture, textFile } from '../support/fixtures.ts';
import { guessed } from '../support/guessed.ts';
import { importedShop } from '../support/imported.ts';
import { rowsOf } from '../support/rows.ts';
import type { NamedBytes } from '../support/snapshot-of-files.ts';

const told = query(
  `select display_name, region, city, level, points::integer as points from customers
   where level is not null order by points desc`,
  {},
  { display_name: 'text?', region: 'text?', city: 'text?', level: 'text', points: 'integer' }
);

/** The report of a list beside the orders of its shop, and the members that it tells of. */
async function readBeside(orders: string, list: NamedBytes) {
  const { reports, engine } = await importedShop([fixture(orders), list]);
  const members = await rowsOf(engine.run(told, {}));
  return { report: reports[1], members: members.map((row) => Object.values(row)) };
}

describe('member lists under other headings', () => {
  it('of JD.com, by its account', async () => {
    const list = textFile('京东会员.csv', [
      '京东账号,会员级别,积分余额,开卡时间,累计消费金额',
      'jd_chayou,金牌会员,320,2024-05-01 10:00:00,250.00',
      'jd_nobody,铜牌会员,0,2024-06-01 10:00:00,0.00'
    ]);
    const { report, members } = await readBeside('jd_orders_gbk.csv', list);
    expect(report).toMatchObject({ format: 'plain-customers', people: { named: 2, met: 1 } });
    expect(members).toEqual([
      ['王示例', 'Zhejiang', 'Hangzhou', '金牌会员', 320],
      ['jd_nobody', null, null, '铜牌会员', 0]
    ]);
  });

  it('of WeChat Shop, by phone; a nickname is a name, and joins nobody', async () => {
    const list = textFile('微信会员.csv', [
      '昵称,手机,会员等级名称,当前可用积分,成为会员时间',
      '苏苏,13900007001,V2,88,2025-01-01 10:00:00',
      '苏苏,13900009999,V1,3,2025-02-01 10:00:00'
    ]);
    const { report, members } = await readBeside('wechat_shop_orders.csv', list);
    expect(report?.people).toEqual({ named: 2, met: 1 });
    expect(members).toEqual([
      ['苏示例', 'Yunnan', 'Kunming', 'V2', 88],
      ['苏苏', null, null, 'V1', 3]
    ]);
  });

  it('of a CRM, whose number of a customer is no name', async () => {
    const list = textFile('CRM客户.csv', [
      '客户编码,客户昵称,客户手机,等级名称,剩余积分,注册日期,所在省份,所在城市',
      'C001,jd_chayou,13900003001,钻石,1200,2023-01-01,浙江,杭州',
      'C002,路人,13800000000,普通,10,2023-02-01,广东,深圳'
    ]);
    const { report, members } = await readBeside('jd_orders_gbk.csv', list);
    expect(report?.people).toEqual({ named: 2, met: 1 });
    expect(members).toEqual([
      ['王示例', 'Zhejiang', 'Hangzhou', '钻石', 1200],
      ['路人', 'Guangdong', 'Shenzhen', '普通', 10]
    ]);
  });

  it('of Douyin, where both the orders and the list are masked', async () => {
    const list = textFile('抖店会员.csv', [
      '抖音昵称,手机号,会员等级,可用积分,入会时间',
      '茶***,139****1111,LV2,20,2025-06-01 10:00:00'
    ]);
    const { report, members } = await readBeside('douyin_orders.csv', list);
    expect(report?.people).toEqual({ named: 0, met: 0, unmet: { why: 'nameless-orders' } });
    expect(members).toEqual([]);
  });
});

it('tickets meet their buyers by 关联订单号 and 客户手机', async () => {
  const list = textFile('工单.csv', [
    '工单编号,工单来源,工单类型,创建时间,关联订单号,客户手机',
    '1,旺旺,物流,2026-05-03 10:00:00,3720000000000000001,',
    '2,电话,退款,2026-05-03 10:00:00,,13900007001',
    '3,电话,退款,2026-05-03 10:00:00,,13900008888'
  ]);
  const { report } = await readBeside('wechat_shop_orders.csv', list);
  expect(report).toMatchObject({ format: 'plain-tickets', people: { named: 2, met: 1 } });
});

it('a sale with the level of its buyer is no list of customers', () => {
  const guess = guessed(
    '下单时间,会员名,会员等级,商品名称,实付金额\n2025-01-02 10:00:00,茶客甲,VIP,龙井,88.00'
  );
  expect(guess.entity).toBe('sales');
});

describe('a questionnaire', () => {
  it.each([
    '序号,提交答卷时间,您的手机号,您有多大可能把我们推荐给朋友？（0-10分）,原因\n1,2026/6/1 10:00:00,13900007001,9,好喝\n2,2026/6/1 11:00:00,13900008888,0,慢',
    '编号,答卷时间,1、您的手机号,2、您有多大可能向朋友或同事推荐我们？,3、为什么\n1,2026/6/1 10:00:00,13900007001,10,好\n2,2026/6/2 10:00:00,13900008881,2,慢'
  ])('that asks for a recommendation in whole sentences: %s', (text) => {
    const guess = guessed(text);
    const mapping = unaskedMapping(guess);
    expect(mapping).toMatchObject({ entity: 'surveys', kind: 'nps' });
    expect(Object.keys(mapping?.columns ?? {}).toSorted()).toEqual([
      'answered_at',
      'comment',
      'phone',
      'score'
    ]);
  });
});

import { query } from '#engine';
import { beforeAll, describe, expect, it } from 'vitest';
import { overviewTotals, revenueBy } from '../../src/analyses/overview/queries.ts';
import { deliveriesBy } from '../../src/analyses/satisfaction/queries.ts';
import { filterValues } from '../../src/frame/queries.ts';
import { type Condition, conditionSql, soughtValue } from '../../src/pages/people/conditions.ts';
import { Asking } from '../../src/state/asking.ts';
import { textFile } from '../support/fixtures.ts';
import { importedShop } from '../support/imported.ts';
import { openPredictions } from '../support/predictions.ts';
import { rowsOf } from '../support/rows.ts';
import type { NamedBytes } from '../support/snapshot-of-files.ts';

const taobao = textFile('ExportOrderList.csv', [
  '订单编号,买家会员名,总金额,买家实际支付金额,订单状态,收货地址 ,订单创建时间,订单付款时间,承诺送达时间,签收时间',
  '2025000000000000001,茶客甲,80.00,80.00,交易成功,广东省 深圳市 南山区 示例路1号,2025-01-02 20:00:00,2025-01-02 20:01:00,2025-01-05 20:00:00,2025-01-07 20:00:00',
  '2025000000000000002,茶客乙,20.00,20.00,交易成功,福建省 厦门市 思明区 示例路2号,2025-01-03 20:00:00,2025-01-03 20:01:00,2025-01-05 20:00:00,2025-01-05 20:00:00',
  '2025000000000000003,茶客丙,10.00,10.00,交易成功,上海 上海市 徐汇区 示例路3号,2025-01-03 20:00:00,2025-01-03 20:01:00,,'
]);
const shopify = textFile('orders_export.csv', [
  'Name,Email,Financial Status,Paid at,Currency,Subtotal,Shipping,Taxes,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price,Shipping City,Shipping Province,Shipping Country,Shipping Province Name',
  '#1001,lin@example.com,paid,2025-01-02 20:00:00 +0800,CNY,30.00,0,0,30.00,2025-01-02 20:00:00 +0800,1,Tea,30.00,Shenzhen,GD,CN,Guangdong',
  '#1002,wu@example.com,paid,2025-01-02 20:00:00 +0800,CNY,5.00,0,0,5.00,2025-01-02 20:00:00 +0800,1,Tea,5.00,Xiamen,FJ,CN,Fujian',
  '#1003,ana@example.com,paid,2025-01-03 20:00:00 +0800,CNY,7.00,0,0,7.00,2025-01-03 20:00:00 +0800,1,Tea,7.00,Austin,TX,US,Texas'
]);
const own: NamedBytes = {
  ...textFile('自己的表.csv', [
    '订单号,下单时间,实付金额,手机号,国家,省份,城市',
    'A-1,2025-01-05 10:00:00,3.00,13900000001,中国,广东,深圳',
    'A-2,2025-01-05 11:00:00,4.00,13900000002,美国,Texas,Austin',
    'A-3,2025-01-06 11:00:00,4.50,13900000003,China,SD,Jinan'
  ]),
  mapping: {
    entity: 'sales',
    currency: 'CNY',
    columns: {
      order_id: '订单号',
      created_at: '下单时间',
      total: '实付金额',
      phone: '手机号',
      country: '国家',
      region: '省份',
      city: '城市'
    }
  }
};

const all = {
  from_on: '2025-01-01',
  until_on: '2025-12-31',
  as_of: '2025-12-31',
  compare_from_on: null,
  compare_until_on: null,
  year_from_on: null,
  year_until_on: null
};

describe('one place in two languages', () => {
  let asking: Asking;
  let engine: Awaited<ReturnType<typeof importedShop>>['engine'];
  const under = async (query: string): Promise<Asking> => {
    await rowsOf(asking.prepare(new URLSearchParams(query)));
    return asking;
  };
  beforeAll(async () => {
    ({ engine } = await importedShop([taobao, shopify, own]));
    asking = new Asking(engine, 'shop', openPredictions());
  });

  it('is one row wherever places are compared', async () => {
    await under('');
    const rows = await rowsOf(asking.ask(revenueBy, { ...all, by: 'region' }));
    expect(rows.map(({ value, order_count, net_revenue }) => [value, order_count, net_revenue])).toEqual([
      ['Guangdong', 3, 113],
      ['Fujian', 2, 25],
      ['Texas', 2, 11],
      ['Shanghai', 1, 10],
      ['Shandong', 1, 4.5]
    ]);
    const countries = await rowsOf(asking.ask(filterValues, { dimension: 'country' }));
    expect(countries.map(({ value, order_count }) => [value, order_count])).toEqual([
      ['CN', 7],
      ['US', 2]
    ]);
    const late = await rowsOf(asking.ask(deliveriesBy, { ...all, by: 'region' }));
    expect(late.map(({ value, late_count }) => [value, late_count])).toEqual([
      ['Fujian', 0],
      ['Guangdong', 1]
    ]);
  });

  it.each(['广东省', '广东', 'Guangdong', 'guangdong'])(
    'is found by a filter that says %s',
    async (region) => {
      await under(`region=${encodeURIComponent(region)}`);
      const [totals] = await rowsOf(asking.ask(overviewTotals, all));
      expect(totals).toMatchObject({ order_count: 3, net_revenue: 113 });
    }
  );

  it.each(['美国', 'United States', 'us'])('is found by a country that says %s', async (country) => {
    await under(`country=${encodeURIComponent(country)}`);
    const [totals] = await rowsOf(asking.ask(overviewTotals, all));
    expect(totals).toMatchObject({ order_count: 2, net_revenue: 11 });
  });

  it.each<[condition: Condition, count: number]>([
    [{ fact: 'region', operator: 'is', value: '广东省' }, 3],
    [{ fact: 'region', operator: 'has', value: '广' }, 3],
    [{ fact: 'region', operator: 'has', value: 'dong' }, 4],
    [{ fact: 'city', operator: 'is', value: '深圳市' }, 3],
    [{ fact: 'city', operator: 'has', value: 'Aus' }, 2],
    [{ fact: 'country', operator: 'has', value: 'United St' }, 2],
    [{ fact: 'country', operator: 'is', value: '中国' }, 7]
  ])('is a condition on people: %o', async (condition, count) => {
    const people = query(
      `select count(*)::integer as people from customers where ${conditionSql(condition, 'sought')}`,
      { sought: 'text' },
      { people: 'integer' }
    );
    const sought = soughtValue(condition);
    expect(await rowsOf(engine.run(people, { sought }))).toEqual([{ people: count }]);
  });
});

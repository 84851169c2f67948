import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { importTexts, test } from './app.ts';

const taobao = [
  '订单编号,买家会员名,总金额,买家实际支付金额,订单状态,收货地址 ,订单创建时间,订单付款时间',
  '2025000000000000001,茶客甲,80.00,80.00,交易成功,广东省 深圳市 南山区 示例路1号,2025-01-02 20:00:00,2025-01-02 20:01:00',
  '2025000000000000002,茶客乙,20.00,20.00,交易成功,福建省 厦门市 思明区 示例路2号,2025-01-03 20:00:00,2025-01-03 20:01:00'
].join('\n');
const shopify = [
  'Name,Email,Financial Status,Paid at,Currency,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price,Shipping,Shipping City,Shipping Province,Shipping Country,Shipping Province Name',
  '#1,lin@example.com,paid,2025-01-05 10:00:00 +0800,CNY,30,2025-01-05 10:00:00 +0800,1,Tea,30,0,Shenzhen,GD,CN,Guangdong'
].join('\n');
const members = ['会员名,会员等级,积分', '茶客甲,VIP,80', '路人丙,普通会员,3'].join('\n');
const byPhone = ['手机号,会员等级,积分', '13900001111,VIP,80'].join('\n');

test('a list says who of it ordered, one that matches nobody why, and a place is one in both languages', async ({
  app: { page, wrongs }
}) => {
  const read = await importTexts(page, [
    { name: 'ExportOrderList.csv', text: taobao },
    { name: 'orders_export.csv', text: shopify },
    { name: 'members.csv', text: members },
    { name: 'phones.csv', text: byPhone }
  ]);
  expect(read.report?.files.map(({ people }) => people)).toEqual([
    undefined,
    undefined,
    { named: 2, met: 1 },
    { named: 1, met: 0, unmet: { why: 'other-id', by: ['phone'], ordersBy: ['account', 'email'] } }
  ]);

  await page.goto('/#/quality');
  const finding = page
    .getByRole('listitem')
    .filter({ hasText: '1 list of members, answers, tickets or events matches no buyer.' });
  await finding.getByRole('button', { name: 'Show rows' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('row').nth(1)).toContainText(
    /phones\.csv.*It names customers by phone, the orders name them by account and e-mail\./
  );
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.keyboard.press('Escape');

  await page.goto('/#/overview?by=region');
  await expect(page.getByText('Guangdong brought 85%')).toBeVisible();
  await page.getByRole('button', { name: 'Language' }).click();
  await page.getByRole('menuitem', { name: '简体中文' }).click();
  await expect(page.getByText('广东贡献了 85%')).toBeVisible();
  await page.goto('/#/overview?region=广东省');
  await expect(page.getByRole('button', { name: '广东', exact: true })).toBeVisible();

  await page.goto('/#/files');
  await expect(page.getByText('名单上有 2 人，其中 1 人在本店下过单。')).toBeVisible();
  await expect(page.getByText('名单用手机号认人，订单用会员名和邮箱认人', { exact: false })).toBeVisible();
  expect(wrongs).toEqual([]);
});

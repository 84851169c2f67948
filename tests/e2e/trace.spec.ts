import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { importTexts, shopifyText, test } from './app.ts';

const again = [
  'Name,Email,Financial Status,Paid at,Currency,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price,Shipping,Billing Name,Billing Address1',
  '#1001,c1@example.com,paid,2024-01-02 10:00:00 +0800,CNY,21.50,2024-01-02 10:00:00 +0800,1,Tea 1,21.50,0,Ana Silva,Long Street 1'
].join('\n');

const violations = async (page: Page) => (await new AxeBuilder({ page }).analyze()).violations;

test('a figure leads to its orders, an order to its rows in every file, hidden until asked for', async ({
  app: { page, wrongs }
}) => {
  await importTexts(page, [{ name: 'orders.csv', text: shopifyText(30, 3) }]);
  await importTexts(page, [{ name: 'again.csv', text: again }]);
  await page.goto('/#/overview?dates=all');
  await page.getByRole('button', { name: 'How is this computed?' }).first().press('Enter');
  await page.getByRole('button', { name: 'Show the orders in scope' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'The orders behind this' });
  await expect(dialog).toContainText('90 orders');
  expect(await violations(page)).toEqual([]);
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Export' }).click();
  expect((await download).suggestedFilename()).toMatch(/\.csv$/);

  await dialog.getByRole('button', { name: 'Show order #1001 in the files' }).press('Enter');
  const order = page.getByRole('dialog', { name: 'Order #1001 in your files' });
  const orders = order.getByRole('table', { name: 'orders.csv' });
  await expect(orders.getByRole('row', { name: /^Name/ })).toContainText('#1001');
  await expect(orders.getByRole('columnheader').nth(1)).toHaveText('Row 3');
  const told = order.getByRole('table', { name: 'again.csv' });
  await expect(told.getByRole('row', { name: /^Billing Name/ })).toContainText('A*** S***');
  await expect(told.getByRole('row', { name: /^Billing Address1/ })).toContainText('***');
  expect(await violations(page)).toEqual([]);
  await order.getByRole('checkbox', { name: 'Show all cells in full' }).press('Space');
  await expect(told.getByRole('row', { name: /^Billing Address1/ })).toContainText('Long Street 1');
  await order.getByRole('button', { name: 'Back to the orders' }).click();
  await expect(dialog).toContainText('90 orders');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(wrongs).toEqual([]);
});

test('a person leads to their orders, in both languages and themes and on a phone', async ({
  app: { page, wrongs }
}) => {
  await importTexts(page, [{ name: 'orders.csv', text: shopifyText(30, 3) }]);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.evaluate(() => (document.documentElement.dataset['theme'] = 'dark'));
  await page.goto('/#/segments');
  await page.getByRole('button', { name: /Language|语言/ }).click();
  await page.getByRole('menuitem', { name: '简体中文' }).click();
  await page
    .getByRole('button', { name: /查看客户|名单/ })
    .first()
    .click();
  const people = page.getByRole('dialog');
  await people.getByRole('rowheader').getByRole('button').first().click();
  await page.getByRole('button', { name: '文件里的原始行' }).click();
  const orders = page.getByRole('dialog', { name: /的订单$/ });
  await expect(orders.getByRole('row')).toHaveCount(4);
  expect(await violations(page)).toEqual([]);
  await orders.getByRole('rowheader').getByRole('button').first().click();
  const order = page.getByRole('dialog', { name: /在文件里的原文$/ });
  await expect(order.getByRole('table', { name: 'orders.csv' })).toContainText('第 ');
  expect(await violations(page)).toEqual([]);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(390);
  expect(wrongs).toEqual([]);
});

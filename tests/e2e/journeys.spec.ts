import { expect } from '@playwright/test';
import { importTexts, ready, shopifyText, test } from './app.ts';

test('a shop owner tries the sample shop and sees every page speak', async ({ app: { page, wrongs } }) => {
  await page.getByRole('button', { name: 'Try the sample shop' }).click();
  await expect(page).toHaveURL(/overview/, { timeout: 80_000 });
  // The first opening is the last full month; everything is a choice.
  await expect(page.getByRole('button', { name: 'Last full month: 1 – 31 Oct 2026' })).toBeVisible();
  await page.goto('/#/overview?dates=all');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('37,124 orders');
  for (const [name, words] of [
    ['Segments', /customers/i],
    ['Retention', /%/],
    ['Satisfaction', /of 5|stars|happy/i]
  ] as const) {
    await page.getByRole('navigation').getByRole('link', { name, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(words);
    await expect(page.getByRole('alert')).toHaveCount(0);
  }
  expect(wrongs).toEqual([]);
});

test('what is imported is there after a reload, in a second tab, and goes with undo', async ({
  app: { page, wrongs },
  context
}) => {
  await importTexts(page, [{ name: 'orders.csv', text: shopifyText(20, 3) }]);
  await page.goto('/#/overview?dates=all');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('60 orders');
  await page.reload();
  await ready(page);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('60 orders');

  const second = await context.newPage();
  await second.goto('/#/overview?dates=all');
  await ready(second);
  await expect(second.getByRole('heading', { level: 1 })).toContainText('60 orders');

  await page.goto('/#/files');
  await page.getByRole('button', { name: 'Undo last import' }).click();
  await expect(second.getByText('Try the sample shop')).toBeVisible();
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect(second.getByRole('heading', { level: 1 })).toContainText('60 orders');
  expect(wrongs).toEqual([]);
});

test('a tab that dies in mid-import leaves what was there before', async ({ app: { page }, context }) => {
  await importTexts(page, [{ name: 'orders.csv', text: shopifyText(5, 2) }]);
  const dying = await context.newPage();
  await dying.goto('/');
  await ready(dying);
  const reading = dying.waitForFunction(
    () => document.body.innerText.includes('Reading') || document.body.innerText.includes('Starting')
  );
  void dying
    .evaluate((text) => window.regulars.importFiles([new File([text], 'big.csv')]), shopifyText(4000, 10))
    .catch(() => undefined);
  await dying.goto('/#/files').catch(() => undefined);
  await reading;
  await dying.close();
  await page.reload();
  await ready(page);
  const totals = await page.evaluate(() => window.regulars.analysis('overview'));
  expect(totals.rows[0]).toMatchObject({ order_count: 10 });
});

test('filters live in the address and come back with it', async ({ app: { page } }) => {
  await importTexts(page, [{ name: 'orders.csv', text: shopifyText(30, 3) }]);
  await page.goto('/#/overview?dates=all');
  await page.getByRole('button', { name: 'All dates' }).click();
  await page.getByRole('button', { name: 'Last 30 days' }).click();
  await expect(page).toHaveURL(/dates=last-30-days/);
  await expect(page.getByRole('heading', { level: 1 })).not.toContainText('90 orders');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('90 orders');
});

test('a saved view is opened again, and a link carries the view without data', async ({ app: { page } }) => {
  await importTexts(page, [{ name: 'orders.csv', text: shopifyText(30, 3) }]);
  await page.goto('/#/segments?dates=last-90-days');
  await page.getByRole('button', { name: 'Views' }).click();
  await page.getByRole('button', { name: 'Save this view' }).click();
  await page.getByLabel('Name').fill('Monday');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.keyboard.press('Escape');
  await page.goto('/#/overview');
  await page.getByRole('button', { name: 'Views' }).click();
  await page.getByRole('link', { name: /Monday/ }).click();
  await expect(page).toHaveURL(/segments\?dates=last-90-days/);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const link = await page.getByRole('textbox', { name: 'Share' }).inputValue();
  expect(link).toMatch(/#\/segments\?dates=last-90-days$/);
});

test('the language changes without a reload', async ({ app: { page } }) => {
  await importTexts(page, [{ name: 'orders.csv', text: shopifyText(30, 3) }]);
  await page.goto('/#/overview?dates=all');
  await page.getByRole('button', { name: 'Language' }).click();
  await page.getByRole('menuitem', { name: '简体中文' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('90 笔订单');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
});
